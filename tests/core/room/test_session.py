"""Sessions over a hostile carrier: all is said once and in order, and nothing wrong is shown or answered."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.carrier import Carrier
from tests.core.room.plain_seal import PlainSeal

from livetweet_coach.core.room.coding import Told, encode, encode_packet
from livetweet_coach.core.room.envelope import Header, Stream
from livetweet_coach.core.room.messages import Answer, Beat, Draft, Hand, Note, Question, Remark, Role, Stop, Summary
from livetweet_coach.core.room.outcome import Outcome
from livetweet_coach.core.room.packets import Ack, Data, Hello
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import Dropped, NotAllowed, RoomSession

PEOPLE = {"tutor": Role.TUTOR, "ana": Role.LEARNER, "ben": Role.LEARNER}
REMARK = Remark("r1", "Who speaks?", "", 0, 0, "", False)
SEAL = PlainSeal()


def session(me, people=PEOPLE, run=1, pairs=None):
    others = {name: role for name, role in people.items() if name != me}
    return RoomSession("room", me, people[me], others, (SEAL, SEAL), epoch=1, run=run, pairs=pairs)


class Hall:
    """Sessions, their disks and the carrier between them."""

    def __init__(self, people, chance, faults):
        self.people, self.chance, self.now, self.carrier = people, chance, 0.0, Carrier(chance, faults)
        self.sessions = {name: session(name, people) for name in people}
        self.disks = {name: ({}, []) for name in people}
        self.runs = dict.fromkeys(people, 1)
        for name in people:
            self.follow(name, self.sessions[name].link_is_back(0))

    def follow(self, name, outcome):
        pairs, inbox = self.disks[name]
        pairs.update(outcome.pairs)
        inbox += outcome.messages
        for leaving in outcome.leaving:
            stream, _, target = leaving.subject.partition(".")
            for other in self.people:
                if other != name and (stream not in "ia" or other == target):
                    self.carrier.put(self.now, name, other, leaving.envelope)

    def restart(self, name):
        self.runs[name] += 1
        self.sessions[name] = session(name, self.people, self.runs[name], self.disks[name][0])
        self.follow(name, self.sessions[name].link_is_back(self.now))

    def run(self, seconds):
        end = self.now + seconds
        while self.now < end:
            self.now += 0.25
            for _, receiver, envelope in list(self.carrier.take(self.now)):
                self.follow(receiver, self.sessions[receiver].receive(envelope, self.now, self.chance.random()))
            for name, one in self.sessions.items():
                self.follow(name, one.tick(Presence.HERE, self.now, self.chance.random()))


@pytest.mark.parametrize("count", [2, 10])
@given(seed=st.integers(0, 2**32), faults=st.floats(0, 0.5))
@settings(max_examples=10, deadline=None)
def test_everything_said_arrives_once_and_in_order(count, seed, faults):
    chance = Random(seed)
    people = {"tutor": Role.TUTOR} | {f"l{n}": Role.LEARNER for n in range(1, count)}
    hall, told = Hall(people, chance, faults), {}
    for number in range(10 + count):
        learner = chance.choice(list(people)[1:])
        for one, other, message in (
            ("tutor", learner, Note(f"n{number}", "x")),
            (learner, "tutor", Answer(f"n{number}", "later")),
        ):
            told.setdefault((one, other), []).append(message)
            hall.follow(one, hall.sessions[one].tell(other, message, hall.now))
        hall.run(chance.random())
        if chance.random() < faults / 2:
            hall.restart(chance.choice(list(people)))
    hall.carrier.faults = 0
    hall.run(25)
    for (one, other), messages in told.items():
        assert [message for sender, message in hall.disks[other][1] if sender == one] == messages
    for name, one in hall.sessions.items():
        assert not one.dropped
        assert {one.presence(other, hall.now) for other in people if other != name} == {Presence.HERE}


def test_a_watched_draft_reaches_the_tutor_and_another_learner_is_not_asked():
    hall = Hall(PEOPLE, Random(1), 0)
    hall.sessions["ana"].share(Draft("d", 1, ("p",), ("Hi",), 0, 2, ""), Summary(0, 2, 0), hall.now)
    hall.run(6)
    assert hall.sessions["tutor"].newest("ana", Stream.SUMMARY) == Summary(0, 2, 0)
    assert hall.sessions["tutor"].newest("ana", Stream.DRAFT) is None
    hall.follow("tutor", hall.sessions["tutor"].ask(Question(("ana",), "watch")))
    hall.run(2)
    assert hall.sessions["tutor"].newest("ana", Stream.DRAFT).posts == ("Hi",)
    hall.sessions["ana"].stop_sharing()
    hall.sessions["ben"].share(Draft("d", 1, ("p",), ("Yo",), 0, 2, ""), Summary(0, 2, 0), hall.now)
    hall.run(6)
    assert hall.sessions["tutor"].newest("ben", Stream.DRAFT) is None


def test_a_role_is_held_to_what_it_may_say():
    with pytest.raises(NotAllowed):
        session("ana").tell("tutor", REMARK, 0)
    with pytest.raises(NotAllowed):
        session("tutor").tell("ana", Hand(True, 1), 0)
    with pytest.raises(NotAllowed):
        session("tutor").tell("nobody", REMARK, 0)
    with pytest.raises(NotAllowed):
        session("ana").ask(Question(("ben",), "watch"))


def test_the_host_alone_ends_a_grant_in_whatever_role():
    def pair_of_sessions(host):
        members = {name: role for name, role in PEOPLE.items() if name != "ana"}
        ana = RoomSession("room", "ana", Role.LEARNER, members, (SEAL, SEAL), epoch=1, run=1, host=host)
        stop = SEAL.seal(
            Header("room", "tutor", "ana", Stream.MESSAGE, 1, 1), encode_packet(Data(1, 1, 1, encode(Stop("ben"))))
        )
        return ana, ana.receive(stop, 0)

    ana, outcome = pair_of_sessions("tutor")
    assert outcome.messages == (("tutor", Stop("ben")),) and not ana.dropped
    for host in ("ana", "ben", ""):
        ana, outcome = pair_of_sessions(host)
        assert outcome == Outcome() and ana.dropped == {Dropped.ROLE: 1}
    ana, _ = pair_of_sessions("ana")
    assert ana.tell("ben", Stop("ben"), 0).pairs


def test_who_is_dismissed_is_a_stranger_and_who_is_admitted_is_greeted():
    ana = session("ana")
    assert ana.receive(from_ben(Hello(1, 0), Stream.RECEIPT), 0).leaving
    ana.dismiss("ben")
    assert ana.receive(from_ben(Hello(1, 0), Stream.RECEIPT), 0) == Outcome()
    assert ana.dropped == {Dropped.STRANGER: 1} and ana.presence("ben", 0) is Presence.OUT_OF_REACH
    with pytest.raises(NotAllowed):
        ana.tell("ben", Answer("r", "later"), 0)
    greeting = ana.admit("ben", Role.TUTOR, 0)
    assert [one.subject for one in greeting.leaving] == ["a.ben"]
    assert ana.admit("ben", Role.LEARNER, 0) == Outcome() and ana.members["ben"] is Role.LEARNER


def from_ben(packet, stream, counter=0, **changes):
    values = {"room": "room", "sender": "ben", "receiver": "ana", "stream": stream, "epoch": 1, "counter": counter}
    return SEAL.seal(Header(**(values | changes)), encode_packet(packet))


@pytest.mark.parametrize(
    ("envelope", "why"),
    [
        (from_ben(Data(1, 1, 1, encode(REMARK)), Stream.MESSAGE, 1), Dropped.ROLE),
        (from_ben(Data(1, 1, 1, encode(Note("n", "x"))), Stream.MESSAGE, 2), Dropped.SHAPE),
        (from_ben(Data(1, 1, 1, encode(Beat("here", ""))), Stream.MESSAGE, 1), Dropped.SHAPE),
        (from_ben(Data(1, 1, 1, b'{"v":1,"kind":"new"}'), Stream.MESSAGE, 1), Dropped.SHAPE),
        (from_ben(Told(1, 1, encode(Beat("here", ""))), Stream.DRAFT, 1, receiver=""), Dropped.SHAPE),
        (from_ben(Told(1, 1, encode(Question(("ana",), "watch"))), Stream.QUESTION, 1, receiver=""), Dropped.ROLE),
        (from_ben(Hello(1, 0), Stream.RECEIPT, sender="eve"), Dropped.STRANGER),
        (from_ben(Hello(1, 0), Stream.RECEIPT, room="other"), Dropped.SEAL),
        (from_ben(Hello(1, 0), Stream.RECEIPT, receiver="tutor"), Dropped.SEAL),
        (b"x" * 65_537, Dropped.TOO_LONG),
        (b"", Dropped.SEAL),
    ],
)
def test_what_is_wrong_is_counted_not_shown_not_answered(envelope, why):
    ana = session("ana")
    assert ana.receive(envelope, 0) == Outcome()
    assert ana.dropped == {why: 1}


def mutated(chance, envelope):
    """An envelope with some bytes changed, cut, doubled or made up."""
    made = bytearray(envelope)
    for _ in range(chance.randint(1, 4)):
        match chance.randrange(4):
            case 0:
                made[chance.randrange(len(made))] ^= chance.randint(1, 255)
            case 1:
                del made[chance.randrange(len(made)) + 1 :]
            case 2:
                made += chance.randbytes(chance.randint(1, 9))
            case _:
                place = chance.randrange(len(made))
                made[place:place] = made[:place] or b"!"
    return bytes(made)


def fuzz(count):
    chance, ana = Random(7), session("ana")
    said = [*session("tutor").link_is_back(0).leaving, *session("tutor").tick(Presence.HERE, 0).leaving]
    said += [from_ben(Told(1, 1, encode(Beat("here", ""))), Stream.PRESENCE, 1, receiver="")]
    originals = [one if isinstance(one, bytes) else one.envelope for one in said]
    for _ in range(count):
        original = chance.choice(originals)
        changed = mutated(chance, original)
        if changed != original:
            assert ana.receive(changed, 0) == Outcome()
    assert sum(ana.dropped.values()) > count * 0.9


def inside(count):
    """The same with a seal that holds: a member who writes nonsense."""
    chance, ana = Random(8), session("ana")
    packets = [Data(1, 1, 1, encode(Answer("r", "later"))), Ack(1, 1, 3, (5,)), Told(1, 1, encode(Beat("here", "")))]
    plains = [encode_packet(packet) for packet in packets]
    for _ in range(count):
        changed = mutated(chance, chance.choice(plains))
        outcome = ana.receive(SEAL.seal(Header("room", "ben", "ana", Stream.MESSAGE, 1, 1), changed), 0)
        assert all(isinstance(message, Answer) for _, message in outcome.messages)


def test_mutated_envelopes_are_nothing():
    fuzz(20_000)
    inside(4_000)


@pytest.mark.slow
def test_very_many_mutated_envelopes_are_nothing():
    fuzz(100_000)
    inside(100_000)
