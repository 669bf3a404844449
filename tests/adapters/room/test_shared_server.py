"""A server that many rooms share and that knows none of them: what the key of a role opens there, and for whom."""

import asyncio
import itertools

import pytest
from tests.adapters.room.apps import App, invited
from tests.adapters.room.bare import Bare, at
from tests.adapters.room.servers import hosted

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.adapters.room.subjects import part_of
from livetweet_coach.core.room.invite import read_invite
from livetweet_coach.core.room.messages import Answer, Draft, Note, Role, Summary, Swap
from livetweet_coach.core.room.view import Leg
from livetweet_coach.ports.room import Venue

KEYS = ServerKeys(b"a secret of a server, 32 octets.", by_role=True)
# Two rooms that are in different parts, and one in the part of the first.
HERE, THERE = "r0", next(room for room in map("r{}".format, range(99)) if part_of(room) != part_of("r0"))
SAME = next(room for room in map("r{}".format, range(1, 9999)) if part_of(room) == part_of("r0"))
ROLES = {"learner": Role.LEARNER, "tutor": Role.TUTOR, "facilitator": Role.FACILITATOR, "door": None}
STREAMS = ("d", "s", "p", "q", "i", "a", "ui", "ua", "j", "uj")
SAY = {"learner": "d s p q ui ua uj", "tutor": "i a p q uj", "door": "uj", "facilitator": " ".join(STREAMS)}
HEAR = {
    "learner": "p q i a j",
    "tutor": "d s p q i a ui ua j",
    "door": "j",
    "facilitator": " ".join(STREAMS),
}


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with hosted(tmp_path_factory.mktemp("shared") / "server", KEYS.accesses()) as running:
        yield running


@pytest.fixture
def apps(tmp_path):
    them = [App(tmp_path / name) for name in ("ana", "tom")]
    yield them
    for app in them:
        app.stop()


def line(server):
    return f"nats://127.0.0.1:{server.serving.port}#{KEYS.text}"


@pytest.mark.parametrize("who", sorted(ROLES))
def test_a_role_may_say_and_hear_what_is_its_own_and_nothing_else(shared, who):
    """No remark and no stop by a learner, no draft and no knock in a learner's ear; `>` only for who may hear all."""

    async def attempt():
        async with Bare(shared.serving.port, KEYS.key(ROLES[who], HERE)) as bare:
            assert await bare.refusals() == []
            say = {stream for stream in STREAMS if await bare.may_say(at(HERE, f"{stream}.somebody"))}
            hear = {stream for stream in STREAMS if await bare.may_hear(at(HERE, f"{stream}.somebody"))}
            every = {stream for stream in STREAMS if await bare.may_hear(at(HERE, f"{stream}.*"))}
            return say, hear, every, await bare.may_hear(at(HERE, ">"))

    say, hear, every, all_at_once = asyncio.run(attempt())
    assert (say, hear) == (set(SAY[who].split()), set(HEAR[who].split()))
    assert every == hear
    assert all_at_once == (who == "facilitator")


@pytest.mark.parametrize("who", sorted(ROLES))
def test_no_role_comes_into_a_room_of_another_part_or_behind_the_server(shared, who):
    outside = [at(THERE, f"{stream}.{member}") for stream in STREAMS for member in ("somebody", "*")] + [at(THERE, ">")]
    outside += ["lt.>", ">", "*.>", f"lt.*.{THERE}.p.x", "lt.*.*.p.*", "$SYS.>", "$SYS.REQ.SERVER.PING", "_INBOX.x"]

    async def attempt():
        async with Bare(shared.serving.port, KEYS.key(ROLES[who], HERE)) as bare:
            heard = [one for one in outside if await bare.may_hear(one)]
            return heard + [one for one in outside if not set(one) & {"*", ">"} and await bare.may_say(one)]

    assert asyncio.run(attempt()) == []


def test_rooms_of_the_same_part_are_not_kept_apart(shared):
    """What the threat model admits; were it otherwise, that page would have to change."""

    async def attempt():
        async with Bare(shared.serving.port, KEYS.key(Role.LEARNER, HERE)) as bare:
            return await bare.may_hear(at(SAME, "p.somebody")), await bare.may_hear(at(SAME, "d.somebody"))

    assert asyncio.run(attempt()) == (True, False)


def test_the_secret_opens_nothing_itself_and_no_key_is_another():
    keys = [KEYS.key(role, room).seed() for role, room in itertools.product(ROLES.values(), (HERE, THERE))]
    assert len({*keys, NKey(KEYS.secret).seed()}) == 9
    assert NKey(KEYS.secret).public() not in {access.key for access in KEYS.accesses()}
    assert ServerKeys.read(KEYS.text) == KEYS
    for wrong in ("", "SA", "SU", KEYS.text[:-1], KEYS.text.replace("SA", "SU"), "x" * 58):
        with pytest.raises(ValueError):
            ServerKeys.read(wrong)


def test_an_invite_leads_to_the_door_and_a_welcome_to_ones_role(shared, apps):
    """Not even the invite of a tutor has more than the door's key; the secret stays with the host."""
    ana, tom = apps
    here = ana.watched(ana.rooms.host(Venue(server=line(shared)), "A workshop", "Ana", Role.LEARNER))
    invite = invited(ana, here)
    room = here.view().room
    assert read_invite(invite.text, 0).server_seed == KEYS.key(None, room).raw_seed
    tom.join(invite.text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    there = tom.wait(lambda room: room.view().is_in and room)
    assert sorted(secret for name, secret in tom.vault.secrets.items() if name.endswith(" server")) == [
        KEYS.key(there.view().role, room).raw_seed.hex()
    ]
    kept = [*tom.vault.secrets.values(), (tom.folder / "coach.db").read_bytes().decode("latin-1")]
    assert not any(secret in text for text in kept for secret in (KEYS.text, KEYS.secret.hex()))


def test_after_a_restart_both_come_back_with_their_keys(shared, apps):
    ana, tom = apps
    here = ana.watched(ana.rooms.host(Venue(server=line(shared)), "A workshop", "Ana", Role.LEARNER))
    tom.join(invited(ana, here).text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().is_in and room.view().members)
    for app in (ana, tom):
        app.stop()
        app.start()
        app.kept()
    there = tom.watch.room
    there.tell(there.view().host, Note("n", "Here again"))
    ana.wait(lambda room: any(said.message == Note("n", "Here again") for said in room.said()))
    tom.wait(lambda room: [said.leg for said in room.said() if isinstance(said.message, Note)] == [Leg.ARRIVED])


@pytest.mark.parametrize("host_is", [Role.LEARNER, Role.TUTOR])
def test_who_changes_roles_is_handed_the_key_of_the_new_one(shared, apps, host_is):
    """C18: after a swap the one who writes shows a draft and the one who coaches says something, both ways."""
    ana, tom = apps
    here = ana.watched(ana.rooms.host(Venue(server=line(shared)), "A workshop", "Ana", host_is))
    other = Role.TUTOR if host_is is Role.LEARNER else Role.LEARNER
    tom.join(invited(ana, here, other).text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    there = tom.wait(lambda room: room.view().is_in and room.view().members and room)
    me, host = there.view().me, there.view().host
    there.tell(host, Swap("w1"))
    ana.wait(lambda room: any(said.message == Swap("w1") for said in room.said()))
    here.tell(me, Answer("w1", "agreed"))
    tom.wait(lambda room: room.view().role is host_is)
    ana.wait(lambda room: room.view().role is other)
    them = (tom, there), (ana, here)
    (writer, writes), (coach, coaches) = them if host_is is Role.LEARNER else reversed(them)
    draft = Draft("d1", 1, ("p1",), ("Bonjour",), 0, 7, "")
    writes.let_see(coaches.view().me, "drafts")
    writes.share(draft, Summary(0, 7, 0))
    coaches.watch([writes.view().me])
    coach.wait(lambda room: room.view().member(writes.view().me).draft == draft)
    coaches.tell(writes.view().me, Note("n", "Well begun"))
    writer.wait(lambda room: any(said.message == Note("n", "Well begun") for said in room.said()))
