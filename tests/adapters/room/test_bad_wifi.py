"""The link on a wire that misbehaves: it notices, says so, comes back, and what is said again then arrives."""

import asyncio
import os
import signal
import time

import pytest
from tests.adapters.room.listener import Listener

from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord


def story(proxy, address, cast, scene):
    """A learner behind the proxy, a tutor on good wifi, both up and listening; `scene(learner, tutor)` follows."""

    async def play():
        async with (
            Listener(proxy.address, "R", cast.learner, Role.LEARNER) as learner,
            Listener(address, "R", cast.tutor, Role.TUTOR) as tutor,
        ):
            await asyncio.gather(learner.up(), tutor.up())
            await learner.link.listen(["i.learner"])
            await tutor.link.listen(["i.tutor", "d.learner"])
            assert await learner.link.flush() and await tutor.link.flush()
            await scene(learner, tutor)

    asyncio.run(play())


async def reach(learner, tutor):
    """Both ways work again, if each says it until it is heard, as the session does."""
    mark = str(time.monotonic()).encode()
    async with asyncio.timeout(20):
        while not (learner.bodies("i.learner")[-1:] == [mark] and tutor.bodies("i.tutor")[-1:] == [mark]):
            tutor.link.send("i.learner", mark)
            learner.link.send("i.tutor", mark)
            await asyncio.gather(learner.link.flush(), tutor.link.flush(), asyncio.sleep(0.01))


def test_a_reset_is_told_and_the_subscriptions_hold(proxy, address, cast):
    async def scene(learner, tutor):
        proxy.reset()
        await learner.until(lambda: LinkWord.DOWN in learner.words)
        assert "has broken" in learner.phrases[learner.words.index(LinkWord.DOWN)].source
        await learner.until(lambda: learner.word is LinkWord.UP)
        await reach(learner, tutor)
        assert tutor.words == [LinkWord.CONNECTING, LinkWord.UP]

    story(proxy, address, cast, scene)


def test_a_storm_of_resets_and_refusals(proxy, address, cast):
    async def scene(learner, tutor):
        for turn in range(8):
            proxy.refuse() if turn % 2 else proxy.reset()
            learner.link.send("d.learner", b"written in the storm")
            await learner.until(lambda: learner.word is not LinkWord.UP)
            proxy.flow()
            await learner.up()
        await reach(learner, tutor)

    story(proxy, address, cast, scene)


@pytest.mark.parametrize("fault", ["freeze", "silence"])
def test_a_link_that_says_nothing_more_is_noticed_in_seconds(proxy, address, cast, fault):
    async def scene(learner, tutor):
        getattr(proxy, fault)()
        began = time.monotonic()
        while learner.word is LinkWord.UP:  # a learner goes on writing into the void, and never waits for it
            before = time.monotonic()
            for _ in range(50):
                learner.link.send("d.learner", os.urandom(4000))
            assert time.monotonic() - before < 1
            await asyncio.wait({asyncio.ensure_future(asyncio.sleep(0.02))})
        assert learner.word is LinkWord.DOWN and time.monotonic() - began < 15
        proxy.flow()
        await learner.up()
        await reach(learner, tutor)

    story(proxy, address, cast, scene)


def test_a_try_that_began_in_a_silence_does_not_hold_up_the_next(proxy, address, cast):
    async def scene(learner, tutor):
        proxy.silence()
        await learner.until(lambda: learner.word is LinkWord.DOWN)
        before, told = proxy.connections, len(learner.words)
        async with asyncio.timeout(20):
            while proxy.connections < before + 2:
                await asyncio.sleep(0.01)
        assert len(learner.words) == told  # the first try goes on: a slow wire gets the time it needs
        proxy.flow()
        await learner.up()
        await reach(learner, tutor)

    story(proxy, address, cast, scene)


def test_a_short_silence_breaks_nothing(proxy, address, cast):
    async def scene(learner, tutor):
        proxy.freeze()
        tutor.link.send("i.learner", b"held up on the way")
        await tutor.link.flush()
        proxy.flow()
        await learner.until(lambda: learner.bodies("i.learner") == [b"held up on the way"])
        assert learner.words == [LinkWord.CONNECTING, LinkWord.UP]

    story(proxy, address, cast, scene)


def test_a_frozen_server_is_noticed_and_told(server, address, cast):
    pid = int((server._folder / "server.pid").read_text())

    async def play():
        async with Listener(address, "R", cast.learner, Role.LEARNER) as learner:
            await learner.up()
            os.kill(pid, signal.SIGSTOP)
            try:
                await learner.until(lambda: learner.word is LinkWord.DOWN, within=15)
                assert not await learner.link.flush()
                await learner.until(lambda: "does not answer" in learner.sentence, within=15)
            finally:
                os.kill(pid, signal.SIGCONT)
            await learner.up()

    asyncio.run(play())


def test_closing_on_a_dead_link_takes_a_second_or_two(proxy, address, cast):
    async def play():
        async with Listener(proxy.address, "R", cast.learner, Role.LEARNER) as learner:
            await learner.up()
            proxy.freeze()
            for _ in range(300):
                learner.link.send("i.tutor", os.urandom(8000))
            await asyncio.wait({asyncio.ensure_future(asyncio.sleep(0.05))})
            began = time.monotonic()
            await learner.link.close()
            assert time.monotonic() - began < 8
            assert learner.word is LinkWord.CLOSED

    asyncio.run(play())


def test_a_server_that_comes_back_is_found_again(server, address, cast):
    async def play():
        async with Listener(address, "R", cast.learner, Role.LEARNER) as learner:
            await learner.up()
            serving = server.serving
            await asyncio.to_thread(server.stop)
            await learner.until(lambda: "Nobody answers" in learner.sentence)
            await asyncio.to_thread(server.start, serving, cast.accesses)
            await learner.up()

    asyncio.run(play())


def test_a_listener_that_raises_harms_nobody(address, cast):
    async def play():
        from livetweet_coach.adapters.room.nats_link import NatsLink

        def raises(*_):
            raise RuntimeError("a defect of the room's")

        link = NatsLink([address], "R", cast.learner, Role.LEARNER)
        await link.open(raises, raises)
        async with Listener(address, "R", cast.tutor, Role.TUTOR) as tutor:
            await tutor.up()
            async with asyncio.timeout(10):
                while not await link.flush():
                    await asyncio.sleep(0.01)
            await link.listen(["i.learner"])
            await link.flush()
            for _ in range(3):
                tutor.link.send("i.learner", b"x")
            assert await tutor.link.flush() and await link.flush()
        await link.close()

    asyncio.run(play())
