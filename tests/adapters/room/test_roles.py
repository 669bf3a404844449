"""Attempts to break out of one's role at a room's own server, without our own client's manners: each is refused."""

import asyncio

import pytest
from tests.adapters.room.bare import Bare, at
from tests.adapters.room.servers import hosted

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.core.room.messages import Role

MEMBERS = ("host", "tutor", "learner", "other", "knocker")
STREAMS = ("d", "s", "p", "q", "i", "a", "ui", "ua", "j", "uj")
# `*`: at every member.
SAY = {
    "learner": "d.learner s.learner p.learner q.learner ui.* ua.* uj.host",
    "tutor": "i.* a.* p.tutor q.tutor uj.host",
    "knocker": "uj.host",
    "host": " ".join(f"{stream}.*" for stream in STREAMS),
}
HEAR = {
    "learner": "p.* q.* i.learner a.learner j.learner",
    "tutor": "d.* s.* p.* q.* i.tutor a.tutor ui.tutor ua.tutor j.tutor",
    "knocker": "j.knocker",
    "host": SAY["host"],
}
OUTSIDE = ["lt.*.R.p.host", "lt.*.*.p.host", "lt.>", ">", "*.>", "$SYS.>", "_INBOX.x", "$SYS.REQ.SERVER.PING", "other"]


def subjects(text):
    """Those in a table, written out; a subject for all at once is one of them where it says so."""
    found = set()
    for one in text.split():
        stream, _, member = one.partition(".")
        found |= {f"{stream}.{name}" for name in (*MEMBERS, "*")} if member == "*" else {one}
    return found


@pytest.mark.parametrize("who", sorted(SAY))
def test_each_role_may_say_and_hear_what_is_its_own_and_nothing_else(who, server, cast):
    """A remark, another's draft, inbox, heartbeat, who knocks, all at once: everything that is not in the table."""

    async def attempt():
        async with Bare(server.serving.port, getattr(cast, who)) as bare:
            assert await bare.refusals() == []
            say = {f"{s}.{m}" for s in STREAMS for m in MEMBERS if await bare.may_say(at("R", f"{s}.{m}"))}
            hear = {f"{s}.{m}" for s in STREAMS for m in (*MEMBERS, "*") if await bare.may_hear(at("R", f"{s}.{m}"))}
            return say, hear, await bare.may_hear(at("R", ">"))

    said, heard, all_at_once = asyncio.run(attempt())
    assert said == {one for one in subjects(SAY[who]) if not one.endswith("*")}
    assert heard == subjects(HEAR[who])
    assert all_at_once == (who == "host")


def test_what_is_refused_reaches_nobody_and_what_is_not_does(server, cast):
    """A refusal above is not that of a server which refuses everything, nor one in words only."""

    async def attempt():
        port = server.serving.port
        async with Bare(port, cast.host) as host, Bare(port, cast.tutor) as tutor, Bare(port, cast.learner) as learner:
            assert await host.may_hear(at("R", ">")) and await tutor.may_hear(at("R", "d.learner"))
            assert await learner.may_hear(at("R", "i.learner")) and not await learner.may_hear(at("R", "d.other"))
            assert not await learner.may_say(at("R", "i.other")) and not await tutor.may_say(at("R", "d.learner"))
            assert await learner.may_say(at("R", "d.learner")) and await tutor.may_say(at("R", "i.learner"))
            for one in (host, tutor, learner):
                await one.refusals()
            return [[subject for subject, _ in one.heard] for one in (host, tutor, learner)]

    draft, remark = at("R", "d.learner"), at("R", "i.learner")
    assert asyncio.run(attempt()) == [[draft, remark], [draft], [remark]]


@pytest.mark.parametrize("who", ["host", "tutor", "learner", "knocker"])
def test_nobody_comes_into_another_room_or_behind_the_server(tmp_path, cast, who):
    host, key = NKey.new(), getattr(cast, who)
    elsewhere = Access(host.public(), "Q", Role.FACILITATOR, "host", "host")
    outside = [at("Q", one) for one in ("p.host", "d.learner", "uj.host", ">")] + OUTSIDE

    async def attempt(port):
        async with Bare(port, key) as bare, Bare(port, host) as other:
            assert await other.may_hear(at("Q", ">"))
            heard = [one for one in outside if await bare.may_hear(one)]
            said = [one for one in outside if not set(one) & {"*", ">"} and await bare.may_say(one)]
            assert await other.may_say(at("Q", "p.host"))
            await bare.refusals()
            return heard, said, bare.heard, [subject for subject, _ in other.heard]

    with hosted(tmp_path / "server", [*cast.accesses, elsewhere]) as server:
        heard, said, came, at_other = asyncio.run(attempt(server.serving.port))
    assert (heard, said, came) == ([], [], [])
    assert set(at_other) <= {at("Q", "p.host")}, "only what its own host said"


@pytest.mark.parametrize("way", ["no key", "a stranger's key", "another's name"])
def test_without_the_right_key_nobody_comes_in(server, cast, way):
    class Pretender:
        """Another's public key, and no idea of the private one."""

        def public(self):
            return cast.host.public()

        def sign(self, nonce):
            return NKey.new().sign(nonce)

    key = {"no key": None, "a stranger's key": NKey.new(), "another's name": Pretender()}[way]

    async def attempt():
        async with Bare(server.serving.port, key) as bare:
            return await bare.refusals()

    assert asyncio.run(attempt()) == ["'Authorization Violation'", "the end"]


def test_who_shares_a_key_to_the_door_hears_no_request_of_the_others(tmp_path, cast):
    shared = NKey.new()
    door = Access(shared.public(), "R", None, "", "host")

    async def attempt(port):
        async with Bare(port, shared) as one, Bare(port, shared) as two, Bare(port, cast.host) as host:
            assert not await one.may_hear(at("R", "uj.host")) and not await one.may_hear(at("R", "uj.*"))
            assert await one.may_hear(at("R", "j.*")) and await host.may_hear(at("R", "uj.host"))
            assert await two.may_say(at("R", "uj.host")) and await host.may_say(at("R", "j.newcomer"))
            assert await one.refusals() == [] and await host.refusals() == []
            assert not await two.may_say(at("R", "j.newcomer")), "an answer in the host's place"
            return [[subject for subject, _ in here.heard] for here in (one, host)]

    with hosted(tmp_path / "server", [*cast.accesses, door]) as server:
        assert asyncio.run(attempt(server.serving.port)) == [[at("R", "j.newcomer")], [at("R", "uj.host")]]


def test_what_is_too_long_ends_the_connection_and_reaches_nobody(server, cast):
    async def attempt():
        async with Bare(server.serving.port, cast.learner) as bare, Bare(server.serving.port, cast.host) as host:
            assert await host.may_hear(at("R", "d.learner"))
            bare._writer.write(f"PUB {at('R', 'd.learner')} 65537\r\n".encode() + b"x" * 65537 + b"\r\n")
            assert (await bare.refusals())[-1] == "the end"
            assert await host.refusals() == [] and host.heard == []

    asyncio.run(attempt())
