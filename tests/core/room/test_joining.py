"""Coming in: once for each invite, five tries for a code, the same answer to the same question, both sides told."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.carrier import Carrier
from tests.core.room.people import LATER, ROOM, TODAY, couple

from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.core.room import arrival as arriving
from livetweet_coach.core.room.arrival import answered, by_code, by_invite, tick
from livetweet_coach.core.room.door import Door, accept, decline, knock, with_code, with_invite
from livetweet_coach.core.room.envelope import Header, Stream
from livetweet_coach.core.room.grant import Membership, signed_grant
from livetweet_coach.core.room.invite import SECRET_LONG, Invite, member_of
from livetweet_coach.core.room.joining import (
    Held,
    Refusal,
    Refused,
    Request,
    Way,
    Welcome,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
    told_the_host,
    told_who_asked,
)
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.roster import Roster

HOST = couple()
PLACE = HOST.place
INVITE = Invite(PLACE, Role.TUTOR, "drafts", LATER // 60 * 60, b"0123456789abcdef")
TOM, EVE = MemberKeys.new(), MemberKeys.new()
CODE = "2345-6789"


def door(**changes):
    return with_invite(Door(PLACE, **changes), INVITE)


def asked(one, arrival, today=TODAY):
    return knock(one, arrival.member, arrival.request, today)


def granted(member, keys, role=Role.TUTOR, signer=HOST.keys["ana"]):
    return signed_grant(Membership(ROOM, member, keys.public, role, "Tom", LATER, 7), signer)


def welcomed(one, arrival, keys):
    return accept(one, arrival.member, granted(arrival.member, keys), (HOST.grants["ana"],))


def test_an_invite_brings_one_person_in():
    tom = by_invite(INVITE, TOM.public, "Tom")
    first = asked(door(), tom)
    assert (first.answer, first.refused) == (Held(), None)
    assert first.asks.offer.role is Role.TUTOR and first.asks.request.name == "Tom"
    assert first.door.waiting() == (first.asks,)
    inside = welcomed(first.door, tom, TOM)
    answer = asked(inside, tom).answer
    roster = Roster(PLACE, Signatures())
    after = answered(tom, encode_answer(answer), roster)
    assert after.is_settled() and after.answer == answer
    assert {one.member for one in roster.members()} == {INVITE.member, PLACE.host}
    assert not inside.waiting()


def test_asking_again_changes_nothing_and_gets_the_same_answer():
    tom = by_invite(INVITE, TOM.public, "Tom")
    once = asked(door(), tom)
    again = asked(once.door, tom)
    assert again.door == once.door and again.answer == Held() and again.asks is None
    inside = welcomed(once.door, tom, TOM)
    assert asked(inside, tom).answer == asked(inside, tom).answer
    assert asked(inside, tom, LATER + 99).answer == asked(inside, tom).answer


def test_an_invite_used_twice_is_refused_and_both_are_told():
    once = asked(door(), by_invite(INVITE, TOM.public, "Tom"))
    twice = asked(once.door, by_invite(INVITE, EVE.public, "Tom"))
    assert twice.answer == Refused(Refusal.USED) and twice.refused is Refusal.USED and twice.asks is None
    thrice = asked(twice.door, by_invite(INVITE, EVE.public, "Tom"))
    assert thrice.answer == Refused(Refusal.USED) and thrice.refused is None
    assert once.door.waiting() == thrice.door.waiting()
    late = asked(decline(once.door, INVITE.member), by_invite(INVITE, EVE.public, "Tom"))
    assert late.answer == Refused(Refusal.USED)


def test_no_means_no_however_often_one_asks():
    tom = by_invite(INVITE, TOM.public, "Tom")
    refused = decline(asked(door(), tom).door, tom.member)
    assert asked(refused, tom).answer == Refused(Refusal.REFUSED)


def test_expired_unknown_and_full():
    tom = by_invite(INVITE, TOM.public, "Tom")
    assert asked(door(), tom, INVITE.expires).refused is Refusal.EXPIRED
    assert asked(Door(PLACE), tom).refused is Refusal.UNKNOWN
    assert asked(door(seats=0), tom).refused is Refusal.FULL
    assert asked(asked(door(seats=0), tom).door, tom).refused is None


def test_a_proof_is_good_for_its_keys_its_name_and_its_host_only():
    tom = by_invite(INVITE, TOM.public, "Tom")
    for request in (
        Request(Way.INVITE, "Tom", EVE.public, tom.request.proof),
        Request(Way.INVITE, "Eve", TOM.public, tom.request.proof),
        Request(Way.CODE, "Tom", TOM.public, tom.request.proof),
        Request(Way.INVITE, "Tom", TOM.public, bytes(32)),
    ):
        assert isinstance(knock(door(), tom.member, request, TODAY).answer, Refused)
    assert knock(door(), "elsewhere", tom.request, TODAY).answer == Refused(Refusal.UNKNOWN)


def test_five_wrong_codes_end_it_even_for_the_right_one():
    one = with_code(Door(PLACE), CODE, Role.LEARNER, "posts", LATER, seats=30)
    for number in range(5):
        wrong = by_code(f"234{number}-222{number + 2}", PLACE, "eve", EVE.public, "Eve")
        found = asked(one, wrong)
        why = Refusal.WRONG_CODE if number < 4 else Refusal.TRIES
        assert found.answer == Refused(why) and found.refused is why
        again = asked(found.door, wrong)
        assert again.door == found.door and again.answer == found.answer and again.refused is None
        one = found.door
    assert asked(one, by_code(CODE, PLACE, "tom", TOM.public, "Tom")).answer == Refused(Refusal.TRIES)
    new = with_code(one, "CDFG-HJKM", Role.LEARNER, "posts", LATER)
    assert asked(new, by_code("CDFG-HJKM", PLACE, "tom", TOM.public, "Tom")).answer == Held()


def test_a_code_can_be_for_several_and_ends():
    one = with_code(Door(PLACE), CODE, Role.LEARNER, "posts", LATER, seats=2)
    for name, keys in (("tom", TOM), ("eve", EVE)):
        found = asked(one, by_code(CODE, PLACE, name, keys.public, name))
        assert found.answer == Held()
        one = found.door
    third = by_code(CODE, PLACE, "ida", MemberKeys.new().public, "Ida")
    assert asked(one, third).answer == Refused(Refusal.USED)
    assert asked(with_code(one, CODE, Role.LEARNER, "posts", TODAY), third).answer == Refused(Refusal.EXPIRED)
    assert asked(Door(PLACE), third).answer == Refused(Refusal.EXPIRED)


def test_who_plays_the_host_is_not_believed():
    tom = by_code(CODE, PLACE, "tom", TOM.public, "Tom")
    inside = welcomed(asked(with_code(Door(PLACE), CODE, Role.TUTOR, "posts", LATER), tom).door, tom, TOM)
    good = asked(inside, tom).answer
    for answer in (
        Welcome(good.grant, good.others, bytes(32), "posts"),
        Welcome(granted("tom", TOM, signer=EVE), (), good.proof, "posts"),
        Welcome(granted("eve", TOM), (), good.proof, "posts"),
        Welcome(granted("tom", EVE), (), good.proof, "posts"),
        Welcome(b"", (), good.proof, "posts"),
    ):
        roster = Roster(PLACE, Signatures())
        assert answered(tom, encode_answer(answer), roster) == tom
    assert answered(tom, b"nonsense", Roster(PLACE, Signatures())) == tom
    assert answered(tom, encode_answer(good), Roster(PLACE, Signatures())).is_settled()


def test_who_has_an_answer_asks_no_more_and_who_waits_asks_on():
    tom = by_invite(INVITE, TOM.public, "Tom")
    tom, first = tick(tom, 0)
    assert decode_request(first) == tom.request and tick(tom, 1.4)[1] is None
    tom, second = tick(tom, 1.5)
    assert second == first and tick(tom, 3.8)[1] is None and tick(tom, 3.95)[1] == first
    held = answered(tom, encode_answer(Held()), Roster(PLACE, Signatures()))
    held, _ = tick(held, 100)
    assert tick(held, 102.9)[1] is None and tick(held, 103)[1] == first
    assert tick(arriving.link_is_back(held), 100.1)[1] == first
    refused = answered(held, encode_answer(Refused(Refusal.FULL)), Roster(PLACE, Signatures()))
    assert refused.answer == Refused(Refusal.FULL) and tick(refused, 999)[1] is None
    assert answered(refused, encode_answer(Held()), Roster(PLACE, Signatures())) == refused


@pytest.mark.parametrize("why", list(Refusal))
def test_every_refusal_has_its_sentences(why):
    assert told_who_asked(why).source and told_the_host(why, "Tom").source
    assert decode_answer(encode_answer(Refused(why))) == Refused(why)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_nothing(found):
    request, answer = decode_request(found), decode_answer(found)
    assert request is None or encode_request(request) == found
    assert answer is None or encode_answer(answer) == found
    assert decode_answer(b"\0\x0blt-answer-1\0\7welcome" + found) is None or len(found) >= 34


@pytest.mark.parametrize("name", ["", "x" * 61, "a\nb"])
def test_a_name_that_nobody_can_have_is_said_at_once(name):
    with pytest.raises(ValueError):
        by_invite(INVITE, TOM.public, name)


class Entrance:
    """A host and somebody on the way in, with the real seal, over a bad carrier."""

    def __init__(self, chance, faults):
        self.carrier, self.chance, self.now = Carrier(chance, faults), chance, 0.0
        self.door, self.news, self.asked = door(), [], []
        self.roster = Roster(PLACE, Signatures())
        self.host = Seal(ROOM, PLACE.host, HOST.keys["ana"], self.roster.keys_of)

    def at_host(self, envelope):
        opened = self.host.open_request(envelope)
        assert opened is not None
        request = decode_request(opened.plain)
        found = knock(self.door, opened.header.sender, request, TODAY)
        self.door = found.door
        self.news += [found.refused] if found.refused else []
        if found.asks:
            self.asked.append(found.asks.request.name)
        if self.door.waiting() and self.chance.random() < 0.3:  # the host takes a while to say yes
            visitor = self.door.waiting()[0]
            keys = {key.public: key for key in (TOM, EVE)}[visitor.request.keys]
            self.door = accept(self.door, visitor.member, granted(visitor.member, keys), (HOST.grants["ana"],))
        header = Header(ROOM, PLACE.host, opened.header.sender, Stream.JOIN, 0, 0)
        sealed = self.host.seal_answer(header, encode_answer(found.answer), request.keys)
        self.carrier.put(self.now, "host", "all", sealed)

    def run(self, people, seconds):
        """`people`: name to (arrival, seal, roster)."""
        for _ in range(seconds * 4):
            self.now += 0.25
            for _, receiver, envelope in list(self.carrier.take(self.now)):
                if receiver == "host":
                    self.at_host(envelope)
                    continue
                for name, (arrival, seal, roster) in people.items():
                    opened = seal.open(envelope)
                    if opened is not None:
                        people[name] = (answered(arrival, opened.plain, roster), seal, roster)
            for name, (arrival, seal, roster) in people.items():
                after, plain = tick(arrival, self.now, self.chance.random())
                people[name] = (after, seal, roster)
                if plain is not None:
                    header = Header(ROOM, after.member, PLACE.host, Stream.JOIN, 0, 0)
                    self.carrier.put(self.now, name, "host", seal.seal_request(header, plain, PLACE.keys))


def on_the_way(keys, name):
    roster = Roster(PLACE, Signatures())
    arrival = by_invite(INVITE, keys.public, name)
    return arrival, Seal(ROOM, arrival.member, keys, roster.keys_of), roster


@given(seed=st.integers(0, 2**32), faults=st.floats(0, 0.5))
@settings(max_examples=25, deadline=None)
def test_over_a_bad_carrier_one_of_two_gets_in_and_everybody_is_told(seed, faults):
    entrance = Entrance(Random(seed), faults)
    people = {"tom": on_the_way(TOM, "Tom"), "eve": on_the_way(EVE, "Eve")}
    entrance.run(people, 20)
    entrance.carrier.faults = 0
    entrance.run(people, 60)
    answers = {name: arrival.answer for name, (arrival, _, _) in people.items()}
    assert len(entrance.asked) == 1 and entrance.news == [Refusal.USED]
    inside = [name for name, answer in answers.items() if isinstance(answer, Welcome)]
    assert [name.capitalize() for name in inside] == entrance.asked
    assert Refused(Refusal.USED) in answers.values()
    assert {one.member for one in people[inside[0]][2].members()} == {INVITE.member, PLACE.host}


def test_the_invites_member_is_nobodys_guess():
    assert member_of(bytes(SECRET_LONG)) != member_of(bytes(15) + b"\1")
    assert member_of(INVITE.secret) == INVITE.member != PLACE.host
