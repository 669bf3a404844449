"""Sessions between which only files go: late, twice, cut or turned round; all that is said arrives once, in order."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.test_session import session

from livetweet_coach.core.room.messages import Answer, Note
from livetweet_coach.core.room.streams import Pair, has_heard


class Desk:
    """One member with a disk; `files` are those written for the other, each a list of envelopes."""

    def __init__(self, me, other):
        self.me, self.other, self.run, self.pairs, self.inbox, self.files = me, other, 1, {}, [], []
        self.session = session(me)

    def follow(self, outcome):
        self.pairs.update(outcome.pairs)
        self.inbox += [message for _, message in outcome.messages]

    def say(self, message, now):
        self.follow(self.session.tell(self.other, message, now))

    def write(self, now):
        outcome = self.session.carried(self.other, now)
        self.follow(outcome)
        self.files.append([one.envelope for one in outcome.leaving])
        return self.files[-1]

    def take(self, envelopes, now):
        for envelope in envelopes:
            self.follow(self.session.receive(envelope, now))

    def restart(self):
        self.run += 1
        self.session = session(self.me, run=self.run, pairs=self.pairs)


def hostile(chance, file):
    """A file as it may come: some envelopes missing, others twice, all in another order."""
    found = [envelope for envelope in file if chance.random() < 0.8] + chance.choices(file, k=chance.randrange(3))
    chance.shuffle(found)
    return found


@given(seed=st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_everything_said_arrives_once_and_in_order(seed):
    chance = Random(seed)
    tutor, ana = Desk("tutor", "ana"), Desk("ana", "tutor")
    said = {"tutor": [], "ana": []}
    for number in range(30):
        one, other = chance.choice([(tutor, ana), (ana, tutor)])
        match chance.randrange(5):
            case 0 | 1:
                message = Note(f"n{number}", "x") if one is tutor else Answer(f"n{number}", "later")
                said[one.me].append(message)
                one.say(message, number)
            case 2:
                one.write(number)
            case 3 if other.files:
                one.take(hostile(chance, chance.choice(other.files)), number)
            case 4:
                one.restart()
    for number in range(30, 33):
        ana.take(tutor.write(number), number)
        tutor.take(ana.write(number), number)
    assert ana.inbox == said["tutor"] and tutor.inbox == said["ana"]
    assert not tutor.session.dropped and not ana.session.dropped
    assert not tutor.pairs["ana"].kept and not ana.pairs["tutor"].kept


def test_only_what_is_new_counts_as_heard():
    tutor, ana = Desk("tutor", "ana"), Desk("ana", "tutor")

    def heard(file):
        before = ana.pairs.get("tutor")
        ana.take(file, 9)
        return has_heard(before, ana.pairs["tutor"])

    ana.say(Answer("a", "later"), 0)
    assert not has_heard(None, ana.pairs["tutor"]) and not has_heard(None, Pair(1))
    first = tutor.write(1)
    assert [heard(first), heard(first)] == [True, False]
    tutor.take(ana.write(2), 2)
    second = tutor.write(3)
    assert [heard(second), heard(second)] == [True, False], "that ours has arrived is news"
    tutor.say(Note("n", "x"), 4)
    third = tutor.write(4)
    assert [heard(third), heard(third), heard(first)] == [True, False, False]
    assert ana.inbox == [Note("n", "x")]
