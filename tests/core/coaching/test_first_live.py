"""A newcomer's practice as the scenarios tell it: first remark, held Send, praise, more posts, silence, the end."""

from dataclasses import dataclass, field
from datetime import datetime

from tests.core.coaching.findings import START, at, finding

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.choose import Choice, choose
from livetweet_coach.core.coaching.held import Held, HeldChoice
from livetweet_coach.core.coaching.hold import hold, release
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.coaching.praise import praise
from livetweet_coach.core.progress import record
from livetweet_coach.core.progress.answers import Answer, answer
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.opportunity import learned
from livetweet_coach.core.progress.review import review


@dataclass
class Learner:
    """What the window does around the pure functions, in miniature."""

    now: datetime = START
    attention: Attention = field(default_factory=Attention)
    mastery: Mastery = field(default_factory=Mastery)
    journal: list[Entry] = field(default_factory=list)
    found: tuple = ()
    post: int = 1
    revision: int = 0

    @property
    def name(self) -> str:
        return f"p{self.post}"

    def types(self, *rules: str, seconds: float = 1) -> Choice:
        self.now += at(seconds) - START
        self.found = tuple(finding(rule, self.name) for rule in rules)
        self.revision += 1
        self.attention = live.key_pressed(self.attention, self.now)
        return self.looks()

    def waits(self, seconds: float) -> Choice:
        self.now += at(seconds) - START
        return self.looks()

    def looks(self) -> Choice:
        choice = choose(self.found, [], self.attention, self.mastery, self.now)
        self.attention = choice.attention
        self.mastery, entries = record.chosen(choice, self.mastery, "live", self.now)
        self.journal += entries
        return choice

    def applies(self) -> Choice:
        shown = self.attention.shown.finding
        done = answer(self.attention, self.mastery, shown, Answer.APPLY, self.now, "live")
        self.attention, self.mastery = done.attention, done.mastery
        self.journal += done.entries
        self.found = tuple(f for f in self.found if f != shown)
        self.revision += 1
        return self.looks()

    def presses_send(self, *praises: str) -> Held | tuple:
        """The strip, or the marks on what was sent."""
        self.attention = live.send_pressed(self.attention, self.now)
        holding = hold(self.found, "d", self.revision, self.attention, self.mastery, self.now)
        self.attention = holding.attention
        if holding.held:
            self.mastery, entries = record.held_back(holding.held, self.mastery, "live", self.now)
            self.journal += entries
            return holding.held
        return self.sends(*praises)

    def sends(self, *praises: str) -> tuple:
        remarked = {s.rule for s in self.attention.showings if s.post_id == self.name}
        self.attention = live.sent(self.attention, [self.name], self.now)
        self.journal.append(Entry(self.now, Kind.POST_SENT, "live", self.name, text=f"Message {self.post}"))
        given = {"hashtags/event-missing"}
        self.mastery, entries = learned(self.mastery, self.name, given, self.found, remarked, "live", self.now)
        self.journal += entries
        marks = praise([finding(rule, self.name) for rule in praises], self.attention, self.mastery, self.now)
        self.attention, self.mastery = marks.attention, marks.mastery
        self.journal += [Entry(self.now, Kind.PRAISED, "live", self.name, mark.rule) for mark in marks.marks]
        self.post, self.found = self.post + 1, ()
        return marks.marks


LINK, TAG, NOBODY = "links/accidental", "hashtags/event-missing", "quoting/no-speaker"


def first_post() -> Learner:
    """A04 to A08."""
    learner = Learner()
    for _ in range(30):
        assert learner.types(LINK, TAG, seconds=1.1).shown is None
    pause = learner.waits(3)
    assert (pause.shown.rule, pause.waiting) == (LINK, 1)
    settled = learner.applies()
    assert settled.settled.shown.rule == LINK
    assert learner.waits(2).settled is None
    held = learner.presses_send()
    assert held.finding.rule == TAG
    learner.attention = release(learner.attention, HeldChoice.SETTLE, learner.now)
    learner.found, learner.revision = (), learner.revision + 1
    (mark,) = learner.presses_send("praise/first-post")
    assert mark.rule == "praise/first-post"
    return learner


def test_the_first_post_has_one_remark_one_held_send_and_one_praise():
    learner = first_post()
    kinds = [(entry.kind, entry.rule) for entry in learner.journal]
    assert (Kind.REMARK_SHOWN, LINK) in kinds
    assert (Kind.HELD_AT_SEND, TAG) in kinds
    assert sum(kind is Kind.REMARK_SHOWN for kind, _ in kinds) == 1


def test_five_more_posts_in_six_minutes_have_at_most_four_remarks_in_all():
    learner = first_post()
    start = learner.now
    for number in range(5):
        learner.waits(20)
        learner.types(TAG, NOBODY, LINK)
        learner.waits(40)
        got = learner.presses_send("praise/quote-attributed")
        if isinstance(got, Held):
            learner.attention = release(learner.attention, HeldChoice.SEND_ANYWAY, learner.now)
            learner.sends("praise/quote-attributed")
        assert learner.post == number + 3
    assert (learner.now - start).total_seconds() < 360
    said = learner.attention.showings
    assert len(said) <= 4
    for index, later in enumerate(said):
        for earlier in said[:index]:
            if earlier.rule == later.rule:
                assert later.ordinal - earlier.ordinal > 3
    assert sum(entry.kind is Kind.PRAISED for entry in learner.journal) >= 2


def test_the_end_of_practice_has_three_strengths_one_step_and_one_challenge():
    learner = first_post()
    for _ in range(3):
        learner.types()
        learner.waits(30)
        learner.presses_send("praise/quote-attributed")
    found = review(learner.journal, learner.mastery, ())
    assert len(found.strengths) == 3
    assert len({s.post for s in found.strengths}) == 3
    assert found.next_step.words
    assert found.challenge.level == 1


def test_silence_lets_nothing_through_but_a_policy_at_send():
    learner = Learner()
    learner.attention = live.silence(learner.attention, learner.now)
    assert learner.types(LINK, "policy/secret").shown is None
    assert learner.waits(60).shown is None
    held = learner.presses_send()
    assert held.finding.rule == "policy/secret"
    assert held.is_blocker
    learner.attention = release(learner.attention, HeldChoice.SEND_ANYWAY, learner.now)
    assert learner.sends("praise/first-post") == ()


def test_embargo_and_no_photo_are_one_remark():
    learner = Learner()
    pause = (learner.types("policy/do-not-share", "policy/secret"), learner.waits(3))[1]
    assert pause.shown.rule.startswith("policy/")
    held = learner.presses_send()
    assert len(held.others) == 1
