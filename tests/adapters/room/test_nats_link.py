"""The link on a real server: what is said arrives, what breaks comes back, and nobody waits."""

import asyncio

import pytest
from tests.adapters.room.listener import Listener

from livetweet_coach.adapters.room.addresses import BadAddress
from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord


def test_a_remark_arrives_and_the_answer_comes_back(address, cast):
    async def story():
        async with (
            Listener(address, "R", cast.tutor, Role.TUTOR) as tutor,
            Listener(address, "R", cast.learner, Role.LEARNER) as learner,
        ):
            await asyncio.gather(tutor.up(), learner.up())
            await tutor.link.listen(["i.tutor", "a.tutor", "d.*", "p.*"])
            await learner.link.listen(["i.learner", "a.learner", "q.*", "p.tutor"])
            assert await tutor.link.flush() and await learner.link.flush()
            tutor.link.send("i.learner", b"a remark")
            learner.link.send("d.learner", b"a draft")
            learner.link.send("i.tutor", b"understood")
            learner.link.send("a.tutor", b"an ack")
            await learner.until(lambda: learner.heard == [("i.learner", b"a remark")])
            await tutor.until(lambda: len(tutor.heard) == 3)
            assert sorted(tutor.heard) == [
                ("a.tutor", b"an ack"),
                ("d.learner", b"a draft"),
                ("i.tutor", b"understood"),
            ]
        assert tutor.words == [LinkWord.CONNECTING, LinkWord.UP, LinkWord.CLOSED]

    asyncio.run(story())


def test_what_is_no_longer_listened_to_is_not_heard(address, cast):
    async def story():
        async with (
            Listener(address, "R", cast.tutor, Role.TUTOR) as tutor,
            Listener(address, "R", cast.learner, Role.LEARNER) as learner,
        ):
            await asyncio.gather(tutor.up(), learner.up())
            await tutor.link.listen(["d.learner", "s.*"])
            await tutor.link.listen(["s.*"])
            await tutor.link.flush()
            learner.link.send("d.learner", b"unseen")
            learner.link.send("s.learner", b"seen")
            await tutor.until(lambda: bool(tutor.heard))
            assert tutor.heard == [("s.learner", b"seen")]

    asyncio.run(story())


def test_sending_while_down_drops_and_flush_says_no(cast):
    async def story():
        async with Listener("nats://127.0.0.1:1", "R", cast.tutor, Role.TUTOR) as tutor:
            await tutor.until(lambda: tutor.word is LinkWord.DOWN)
            tutor.link.send("i.learner", b"nobody will read this")
            assert not await tutor.link.flush()
            assert "Nobody answers" in tutor.sentence

    asyncio.run(story())


def test_a_stranger_is_refused_in_words_and_let_in_once_the_host_allows(server, address, cast):
    from livetweet_coach.adapters.room.server_config import Access

    stranger = NKey.new()

    async def story():
        async with Listener(address, "R", stranger, Role.LEARNER) as learner:
            await learner.until(lambda: learner.word is LinkWord.REFUSED)
            assert "does not know this key" in learner.sentence
            await asyncio.to_thread(
                server.admit, [*cast.accesses, Access(stranger.public(), "R", Role.LEARNER, "new", "host")]
            )
            await learner.up()

    asyncio.run(story())


def test_who_knocked_hears_the_room_once_let_in_without_a_new_connection(server, address, cast):
    from dataclasses import replace

    async def story():
        async with (
            Listener(address, "R", cast.host, Role.FACILITATOR) as host,
            Listener(address, "R", cast.knocker, Role.LEARNER) as knocker,
        ):
            await asyncio.gather(host.up(), knocker.up())
            await host.link.listen(["j.host"])
            await knocker.link.listen(["j.knocker", "i.knocker"])
            await asyncio.gather(host.link.flush(), knocker.link.flush())
            knocker.link.send("j.host", b"let me in")
            await host.until(lambda: host.heard == [("j.host", b"let me in")])
            let_in = [*cast.accesses[:-1], replace(cast.accesses[-1], role=Role.LEARNER)]
            await asyncio.to_thread(server.admit, let_in)
            host.link.send("j.knocker", b"come in")
            await knocker.until(lambda: ("j.knocker", b"come in") in knocker.heard)
            await knocker.link.listen(["j.knocker", "i.knocker"])
            await knocker.link.flush()
            host.link.send("i.knocker", b"hello")
            await knocker.until(lambda: ("i.knocker", b"hello") in knocker.heard)
            assert knocker.words == [LinkWord.CONNECTING, LinkWord.UP]

    asyncio.run(story())


def test_whoever_is_no_longer_admitted_is_cut_off_and_the_others_stay(server, address, cast):
    async def story():
        async with (
            Listener(address, "R", cast.tutor, Role.TUTOR) as tutor,
            Listener(address, "R", cast.learner, Role.LEARNER) as learner,
        ):
            await asyncio.gather(tutor.up(), learner.up())
            await asyncio.to_thread(server.admit, [one for one in cast.accesses if one.member != "learner"])
            await learner.until(lambda: learner.word is LinkWord.REFUSED)
            assert tutor.words == [LinkWord.CONNECTING, LinkWord.UP]

    asyncio.run(story())


@pytest.mark.parametrize("address", ["", "http://room.example", "nats://", "nats://a b", "tls://x:99999", "nats://h/p"])
def test_what_is_no_address_is_refused_at_once(address, cast):
    with pytest.raises(BadAddress):
        NatsLink([address], "R", cast.tutor, Role.TUTOR)


@pytest.mark.parametrize("room", ["", "*", ">", "a.b", "a b", "x" * 65])
def test_a_room_is_one_part_of_a_subject(room, cast):
    with pytest.raises(ValueError, match="one part"):
        NatsLink(["nats://127.0.0.1"], room, cast.tutor, Role.TUTOR)
