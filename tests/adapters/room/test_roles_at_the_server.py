"""Attempts to break out of one's role, at a real server and without our own client's manners: each is refused."""

import asyncio

import pytest
from tests.adapters.room.bare import Bare
from tests.adapters.room.servers import hosted

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.core.room.messages import Role

MEMBERS = ("host", "tutor", "learner", "other", "knocker")
STREAMS = ("d", "s", "p", "q", "i", "a", "ui", "ua", "j")
# `*`: at every member.
SAY = {
    "learner": "d.learner s.learner p.learner q.learner ui.* ua.* j.host",
    "tutor": "i.* a.* p.tutor q.tutor j.host",
    "knocker": "j.host",
    "host": " ".join(f"{stream}.*" for stream in STREAMS),
}
HEAR = {
    "learner": "p.* q.* i.learner a.learner j.learner",
    "tutor": "d.* s.* p.* q.* i.tutor a.tutor ui.tutor ua.tutor j.tutor",
    "knocker": "j.knocker",
    "host": SAY["host"],
}


def subjects(text):
    """Those in a table, written out; a subject for all at once is one of them where it says so."""
    found = set()
    for one in text.split():
        stream, _, member = one.partition(".")
        found |= {f"{stream}.{name}" for name in (*MEMBERS, "*")} if member == "*" else {one}
    return found


@pytest.mark.parametrize("who", sorted(SAY))
def test_each_role_may_say_and_hear_what_is_its_own_and_nothing_else(who, server, cast):
    key = {"host": cast.host, "tutor": cast.tutor, "learner": cast.learner, "knocker": cast.knocker}[who]

    async def attempt():
        async with Bare(server.serving.port, key) as bare:
            assert await bare.refusals() == []
            say = {f"{s}.{m}" for s in STREAMS for m in MEMBERS if await bare.may_say(f"lt.R.{s}.{m}")}
            hear = {f"{s}.{m}" for s in STREAMS for m in (*MEMBERS, "*") if await bare.may_hear(f"lt.R.{s}.{m}")}
            return say, hear

    said, heard = asyncio.run(attempt())
    assert said == {one for one in subjects(SAY[who]) if not one.endswith("*")}
    assert heard == subjects(HEAR[who])


@pytest.mark.parametrize("who", ["host", "tutor", "learner", "knocker"])
def test_nobody_comes_into_another_room_or_behind_the_server(tmp_path, cast, who):
    host, key = NKey.new(), getattr(cast, who)
    elsewhere = Access(host.public(), "Q", Role.FACILITATOR, "host", "host")
    outside = ["lt.Q.p.host", "lt.Q.d.learner", "lt.Q.j.host", "lt.Q.>", "lt.*.p.host", "lt.>", ">"]
    outside += ["$SYS.>", "$JS.API.INFO", "_INBOX.x", "other"]

    async def attempt(port):
        async with Bare(port, key) as bare, Bare(port, host) as other:
            assert await other.may_hear("lt.Q.>")
            heard = [one for one in outside if await bare.may_hear(one)]
            said = [one for one in outside if not set(one) & {"*", ">"} and await bare.may_say(one)]
            assert await other.may_say("lt.Q.p.host")
            await bare.refusals()
            return heard, said, bare.heard, [subject for subject, _ in other.heard]

    with hosted(tmp_path / "server", [*cast.accesses, elsewhere]) as server:
        heard, said, came, at_other = asyncio.run(attempt(server.serving.port))
    assert (heard, said, came) == ([], [], [])
    assert set(at_other) <= {"lt.Q.p.host"}, "only what its own host said"


def test_without_a_key_with_a_wrong_one_or_with_anothers_name_nobody_comes_in(server, cast):
    class Pretender:
        """Another's public key, and no idea of the private one."""

        def public(self):
            return cast.host.public()

        def sign(self, nonce):
            return NKey.new().sign(nonce)

    async def attempt(key):
        async with Bare(server.serving.port, key) as bare:
            return await bare.refusals()

    for key in (None, NKey.new(), Pretender()):
        assert asyncio.run(attempt(key)) == ["'Authorization Violation'", "the end"]


def test_who_shares_a_key_to_the_door_hears_no_request_of_the_others(tmp_path, cast):
    shared = NKey.new()
    door = Access(shared.public(), "R", None, "", "host")

    async def attempt(port):
        async with Bare(port, shared) as one, Bare(port, shared) as two, Bare(port, cast.host) as host:
            assert not await one.may_hear("lt.R.j.host")
            assert await one.may_hear("lt.R.j.*")
            assert await two.may_say("lt.R.j.host") and await host.may_say("lt.R.j.newcomer")
            assert await one.refusals() == []
            assert not await two.may_say("lt.R.j.newcomer"), "an answer in the host's place"
            return [subject for subject, _ in one.heard]

    with hosted(tmp_path / "server", [*cast.accesses, door]) as server:
        assert asyncio.run(attempt(server.serving.port)) == ["lt.R.j.newcomer"]


def test_what_is_too_long_ends_the_connection_and_reaches_nobody(server, cast):
    async def attempt():
        async with Bare(server.serving.port, cast.learner) as bare, Bare(server.serving.port, cast.host) as host:
            assert await host.may_hear("lt.R.d.learner")
            bare._writer.write(b"PUB lt.R.d.learner 65537\r\n" + b"x" * 65537 + b"\r\n")
            assert (await bare.refusals())[-1] == "the end"
            assert await host.refusals() == [] and host.heard == []

    asyncio.run(attempt())
