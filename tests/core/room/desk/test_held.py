"""What waits: one at a time and in its order, however answers, posts, drops and moves come (B10)."""

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.core.room.desk.kept_log import LEA, ME, KeptLog, coach, remark, view

from livetweet_coach.core.room.desk.given import open_one, progress
from livetweet_coach.core.room.desk.held import Held, Queue, already_said, due
from livetweet_coach.core.room.messages import Proposal, Suggestion


def queue(*ids, learner=LEA):
    return Queue(tuple(Held(learner, remark(one), 1) for one in ids))


def ids(made):
    return [one.message.id for one in made.held]


def test_moving_stays_among_ones_own():
    both = Queue((*queue("a", "b").held, *queue("x", learner="karim").held, *queue("c").held))
    assert ids(both.move("c", -1)) == ["a", "c", "x", "b"]
    assert ids(both.move("a", -1)) == ids(both)
    assert ids(both.move("x", 1)) == ids(both)
    assert ids(both.move("nobody", 1)) == ids(both)


@given(st.lists(st.sampled_from("abcdef"), unique=True), st.sampled_from("abcdefz"), st.sampled_from([-1, 1]))
def test_moving_loses_nothing_and_comes_back(names, name, step):
    before = queue(*names)
    after = before.move(name, step)
    assert sorted(ids(after)) == sorted(names)
    if after != before:
        assert after.move(name, -step) == before


def test_only_the_first_of_each_leaves_and_only_to_who_is_here():
    both = Queue((*queue("a", "b").held, *queue("x", learner="karim").held, *queue("q", learner="gone").held))
    found = due(both, view(learners=(LEA, "karim")), ())
    assert [one.message.id for one in found] == ["a", "x"]


def test_nothing_leaves_while_another_coach_writes():
    assert due(queue("a"), view(coach(writes_to=LEA)), ()) == ()


def test_what_was_said_before_the_app_ended_is_not_said_again():
    log = KeptLog()
    log.tell(remark("a"))
    log.answer("a", "understood")
    assert ids(already_said(queue("a", "b"), view(), log.said)) == ["b"]
    assert due(queue("a"), view(), log.said) == ()


def test_her_words_go_when_she_shows_less():
    proposal, wording = Proposal("o", "media/no-description"), Suggestion("s", "p", "ses mots", "autres mots", "")
    sent = Suggestion("t", "sent", "publié", "republié", "")
    held = Queue(tuple(Held(LEA, one, 1) for one in (remark("a"), proposal, wording, sent)))
    after = held.without_words_of(LEA, frozenset({"sent"}))
    assert ids(after) == ["a", "o", "t"]
    assert after.held[0].message.quote == after.held[0].message.post == ""
    assert after.held[0].message.text == remark("a").text
    assert held.without_words_of("karim", frozenset()) == held


class Desk(RuleBasedStateMachine):
    """A tutor who says, reorders and drops, and a learner who reads, answers and posts, in any order."""

    @initialize()
    def begin(self):
        self.log, self.queue, self.count = KeptLog(), Queue(), 0
        self.wanted, self.left = set(), []

    @rule()
    def write(self):
        self.count += 1
        self.queue = self.queue.put(Held(LEA, remark(f"r{self.count}"), self.count))
        self.wanted.add(f"r{self.count}")

    @rule(data=st.data(), step=st.sampled_from([-1, 1]))
    @precondition(lambda self: self.queue.held)
    def reorder(self, data, step):
        self.queue = self.queue.move(data.draw(st.sampled_from(ids(self.queue))), step)

    @rule(data=st.data())
    @precondition(lambda self: self.queue.held)
    def drop(self, data):
        gone = data.draw(st.sampled_from(ids(self.queue)))
        self.queue = self.queue.drop(gone)
        self.wanted.remove(gone)

    @rule()
    def let_go(self):
        for one in due(self.queue, view(), self.log.said):
            assert one.message.id == ids(self.queue)[0]
            self.log.tell(one.message)
            self.queue = self.queue.drop(one.message.id)
            self.left.append(one.message.id)

    @rule(word=st.sampled_from(["shown", "understood", "unclear", "later", "applied"]))
    @precondition(lambda self: self.left)
    def answer(self, word):
        self.log.answer(self.left[-1], word)

    @rule()
    def post(self):
        self.log.post(f"p{len(self.log.said)}")

    @invariant()
    def one_at_a_time_and_nothing_lost(self):
        made = progress(self.log.said, ME, LEA)
        assert sum(one.is_open for one in made) <= 1
        assert {*self.left, *ids(self.queue)} == self.wanted
        assert len(self.left) == len(set(self.left))
        if open_one(made) is not None:
            assert due(self.queue, view(), self.log.said) == ()


TestDesk = Desk.TestCase
TestDesk.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
