"""A hall: three real nodes that are one, with JetStream on; a node that dies or freezes is left for another."""

import asyncio
import os
import signal

import pytest
from tests.adapters.room.bare import Bare, at
from tests.adapters.room.listener import Listener

from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord


def node_of(cluster, listener):
    """The number of the node that somebody is connected to."""
    return cluster.ports.index(listener.link._connection._wire.address.port)


async def moved(listener, before):
    """Whoever was up notices that the node is not, and is up again; `before` is how many words there were."""
    await listener.until(lambda: LinkWord.DOWN in listener.words[before:], 30)
    await listener.up(40)


async def told(tutor, learner, what):
    """A draft is said until it is heard, as the session does."""
    async with asyncio.timeout(30):
        while what not in tutor.bodies("d.learner"):
            learner.link.send("d.learner", what)
            await asyncio.gather(learner.link.flush(), asyncio.sleep(0.01))


async def both(cluster, cast, scene):
    async with (
        Listener(cluster.addresses, "R", cast.tutor, Role.TUTOR) as tutor,
        Listener(cluster.addresses, "R", cast.learner, Role.LEARNER) as learner,
    ):
        await asyncio.gather(tutor.up(), learner.up())
        await tutor.link.listen(["d.*"])
        await tutor.link.flush()
        await scene(tutor, learner)


def test_it_is_three_and_keeps_a_store_of_its_own(cluster, cast):
    """What JetStream has is not for members: nothing of a room is kept there."""

    async def look():
        for port in cluster.ports:
            while True:  # a node that has just met the others may not know yet where all of them are reached
                async with Bare(port, cast.host) as bare:
                    assert bare.told["jetstream"]
                    assert not await bare.may_say("$JS.API.STREAM.CREATE.x")
                    if len(bare.told["connect_urls"]) == 3:
                        break

    asyncio.run(asyncio.wait_for(look(), 30))


def test_what_is_said_at_one_node_is_heard_at_every_other(cluster, cast):
    async def play():
        for here in cluster.addresses:
            for there in cluster.addresses:
                async with (
                    Listener(here, "R", cast.tutor, Role.TUTOR) as tutor,
                    Listener(there, "R", cast.learner, Role.LEARNER) as learner,
                ):
                    await asyncio.gather(tutor.up(), learner.up())
                    await tutor.link.listen(["d.*"])
                    await tutor.link.flush()
                    await told(tutor, learner, f"{here} {there}".encode())

    asyncio.run(play())


@pytest.mark.parametrize("whose", ["learner", "tutor"])
def test_a_node_that_is_killed_is_left_for_another(cluster, cast, whose):
    async def scene(tutor, learner):
        await told(tutor, learner, b"before")
        unlucky = learner if whose == "learner" else tutor
        node, before = node_of(cluster, unlucky), len(unlucky.words)
        cluster.kill(node)
        try:
            await moved(unlucky, before)
            assert node_of(cluster, unlucky) != node
            await told(tutor, learner, b"after")
        finally:
            cluster.start(node)

    asyncio.run(both(cluster, cast, scene))


def test_a_node_that_freezes_is_noticed_and_left(cluster, cast):
    async def scene(tutor, learner):
        await told(tutor, learner, b"before")
        node, before = node_of(cluster, learner), len(learner.words)
        os.kill(cluster.pid(node), signal.SIGSTOP)
        try:
            await moved(learner, before)
            assert node_of(cluster, learner) != node
            await tutor.up(40)
            await told(tutor, learner, b"after")
        finally:
            os.kill(cluster.pid(node), signal.SIGCONT)

    asyncio.run(both(cluster, cast, scene))


def test_roles_hold_at_every_node(cluster, cast):
    async def attempt():
        for port in cluster.ports:
            async with Bare(port, cast.learner) as bare:
                assert await bare.may_say(at("R", "d.learner"))
                assert not await bare.may_say(at("R", "i.other"))
                assert not await bare.may_hear(at("R", "d.other"))

    asyncio.run(attempt())
