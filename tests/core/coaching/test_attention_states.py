"""The coach held to its promises over whatever a live brings (a state machine of keys, sends, tutors and clocks)."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from tests.core.coaching.findings import SEVERITIES, START, finding, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention, Level
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.coaching.held import HeldChoice
from livetweet_coach.core.coaching.hold import hold, release
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.coaching.remark import Tone
from livetweet_coach.core.progress.answers import Answer, TutorAnswer, answer, answer_tutor
from livetweet_coach.core.progress.record import chosen, held_back
from livetweet_coach.core.rules.rule import Severity

RULES = sorted(rule for rule, severity in SEVERITIES.items() if severity is not Severity.PRAISE)
MINUTE = timedelta(minutes=1)


class Live(RuleBasedStateMachine):
    """One learner's live; the log is kept apart from what the coach remembers."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.attention = Attention()
        self.mastery = Mastery()
        self.draft = 1
        self.revision = 0
        self.posts = 0
        self.rules: frozenset[str] = frozenset()
        self.just_sent: list = []
        self.remarks: list = []
        self.last_key = None
        self.muted: set[str] = set()
        self.log: list[tuple[str, str, object, int, str]] = []
        self.urgent: list = []
        self.read: set[str] = set()
        self.before = None
        self.touched = True
        self.choice = None
        self.look()

    def findings(self):
        return self.just_sent or [finding(rule, f"p{self.draft}") for rule in sorted(self.rules)]

    def is_typing(self) -> bool:
        return self.last_key is not None and self.now - self.last_key < FIGURES.pause

    def look(self, touched: bool = True) -> None:
        """Ask what is on show, and hold the answer to what must be true of each step."""
        before = self.choice.shown if self.choice else None
        self.choice = choose(self.findings(), self.remarks, self.attention, self.mastery, self.now)
        self.attention = self.choice.attention
        shown = self.choice.shown
        assert not (shown and self.choice.settled)
        assert self.choice.wake_at is None or self.choice.wake_at > self.now
        if self.choice.began:
            self.began(shown)
        elif not touched:
            came_back = shown and (shown.since < self.now or (shown.remark and shown.remark.id in self.read))
            assert shown == before or shown is None or came_back
        if not touched and before and before.finding in self.findings() and not self.choice.began:
            assert shown is not None, "it left though it still holds"
        self.mastery, _ = chosen(self.choice, self.mastery, "live", self.now)

    def began(self, shown) -> None:
        if shown.remark:
            assert shown.remark.id not in self.read, "announced twice"
            self.read.add(shown.remark.id)
            if self.is_typing():
                assert shown.remark.tone is Tone.URGENT
                assert self.now - self.last_key >= FIGURES.breath
                self.urgent.append(self.now)
            return
        assert not self.is_typing(), "a remark while keys move"
        assert not self.attention.is_silent(self.now)
        assert self.attention.level is not Level.OFF
        exempt = FIGURES.is_exempt(shown.rule)
        if not exempt:
            assert shown.rule not in self.muted
        if not exempt:
            new = all(entry[0] != shown.rule for entry in self.log)
            self.log.append((shown.rule, shown.finding.post_id, self.now, self.ordinal(), "new" if new else "pause"))

    def ordinal(self) -> int:
        return self.posts if self.just_sent else self.posts + 1

    @rule(seconds=st.sampled_from([0.4, 1, 1.2, 2, 3, 5, 30, 120, 300, 600, 1500]))
    def time_passes(self, seconds):
        self.now += timedelta(seconds=seconds)
        self.look(touched=False)

    @precondition(lambda self: self.choice.wake_at)
    @rule()
    def the_timer_rings(self):
        self.now = self.choice.wake_at
        self.look(touched=False)

    @rule(rules=st.frozensets(st.sampled_from(RULES), max_size=4))
    def types(self, rules):
        self.rules, self.just_sent = rules, []
        self.revision += 1
        self.last_key = self.now
        # The strip closes with the first key; what the pane shows besides must not change.
        shown = self.choice.shown if not self.attention.held else None
        self.attention = live.key_pressed(self.attention, self.now)
        self.look()
        if shown and not self.choice.began:
            assert self.choice.shown == shown, "it changed while keys move"

    @rule(data=st.data())
    def sends(self, data):
        if self.just_sent:
            return
        self.attention = live.send_pressed(self.attention, self.now)
        self.last_key = None
        found = self.findings()
        holding = hold(found, f"d{self.draft}", self.revision, self.attention, self.mastery, self.now)
        self.attention = holding.attention
        blocked = [f for f in found if f.severity is Severity.BLOCKER]
        assert bool(blocked) == bool(holding.held and holding.held.is_blocker), "a blocker at Send always comes"
        if holding.held:
            self.held(holding.held, data)
        else:
            self.goes()

    def held(self, held, data):
        quiet = self.attention.is_silent(self.now) or self.attention.level is not Level.AT_PAUSES
        is_policy = FIGURES.is_exempt(held.finding.rule)
        assert held.is_blocker or not quiet or (is_policy and not self.attention.is_silent(self.now))
        if not held.is_blocker and not FIGURES.is_exempt(held.finding.rule):
            assert held.finding.rule not in self.muted
            entry = (held.finding.rule, held.finding.post_id)
            if all((rule, post) != entry for rule, post, *_ in self.log):
                self.log.append((*entry, self.now, self.posts + 1, "send"))
        self.mastery, _ = held_back(held, self.mastery, "live", self.now)
        self.look()
        assert self.choice.shown.finding == held.finding, "the pane and the strip say one thing"
        given = data.draw(st.sampled_from([None, *held.choices]))
        if given is None:
            return
        self.attention = release(self.attention, given, self.now)
        if given is HeldChoice.SEND_ANYWAY:
            self.goes()
        elif given is HeldChoice.KEEP:
            self.draft += 1
            self.rules = frozenset()
            self.attention = live.draft_opened(self.attention, self.now)
            self.look()
            assert not self.choice.ended
        else:
            self.rules -= {held.finding.rule}
            self.revision += 1
            self.look()

    def goes(self):
        self.posts += 1
        self.just_sent = self.findings()
        self.attention = live.sent(self.attention, [f"p{self.draft}"], self.now)
        self.draft += 1
        self.rules = frozenset()
        self.look()

    @rule(minutes=st.sampled_from([0, 1]))
    def asks_for_silence_or_ends_it(self, minutes):
        self.now += minutes * MINUTE
        was = self.attention.is_silent(self.now)
        self.attention = live.silence(self.attention, self.now)
        assert self.attention.is_silent(self.now) is not was
        self.look()

    @rule(level=st.sampled_from([*Level, Level.AT_PAUSES]))
    def chooses_a_level(self, level):
        self.attention = live.at_level(self.attention, level)
        self.look()

    @rule()
    def the_agenda_moves(self):
        self.attention = live.agenda_moved(self.attention, self.now)
        self.look()

    @rule(tone=st.sampled_from([Tone.ADVICE, Tone.URGENT]))
    def a_tutor_speaks(self, tone):
        self.remarks.append(remark(f"r{len(self.remarks)}", tone))
        self.look()

    @precondition(lambda self: self.choice.shown)
    @rule(given=st.sampled_from(list(Answer)))
    def answers(self, given):
        shown = self.choice.shown
        if shown.remark:
            done = answer_tutor(self.attention, self.mastery, shown.remark, TutorAnswer.UNDERSTOOD, self.now, "live")
        else:
            if given is Answer.APPLY:
                self.rules -= {shown.rule}
                self.revision += 1
            done = answer(self.attention, self.mastery, shown.finding, given, self.now, "live")
            if given in (Answer.NOT_HERE, Answer.KNOWN) and not FIGURES.is_exempt(shown.rule):
                self.muted.add(shown.rule)
        self.attention, self.mastery = done.attention, done.mastery
        self.just_sent = [f for f in self.just_sent if f != shown.finding] if given is Answer.APPLY else self.just_sent
        self.look()
        assert self.choice.shown != shown, "an answered remark is gone"

    @precondition(lambda self: self.choice.waiting)
    @rule(given=st.sampled_from([Answer.LATER, Answer.KNOWN]))
    def answers_one_of_the_others(self, given):
        other = self.choice.others[0]
        done = answer(self.attention, self.mastery, other, given, self.now, "live")
        self.attention, self.mastery = done.attention, done.mastery
        if given is Answer.KNOWN and not FIGURES.is_exempt(other.rule):
            self.muted.add(other.rule)
            assert self.mastery.state(other.rule) is State.SILENT
        self.look()
        if not self.is_typing():
            assert other not in self.choice.others

    @rule()
    def another_event(self):
        self.attention = live.event_changed(self.attention, self.now)
        self.muted = {rule for rule in self.muted if self.mastery.state(rule) is State.SILENT}
        self.look()

    @invariant()
    def budgets_hold_in_every_window(self):
        for count, span in FIGURES.windows:
            times = [entry[2] for entry in self.log]
            for first in times:
                assert sum(1 for time in times if first <= time < first + span) <= count
        count, span = FIGURES.new_concepts
        for index, entry in enumerate(self.log):
            if entry[4] == "new":
                earlier = [e for e in self.log[:index] if e[4] == "new" and entry[2] - e[2] < span]
                assert len(earlier) < count
        spontaneous = [entry[1] for entry in self.log if entry[4] != "send"]
        assert all(spontaneous.count(post) <= FIGURES.per_post for post in spontaneous)

    @invariant()
    def a_rule_does_not_repeat_itself(self):
        for index, (name, _, now, ordinal, _) in enumerate(self.log):
            for other, _, then, before, _ in self.log[:index]:
                if other == name:
                    assert now - then >= FIGURES.repeat_time or ordinal - before > FIGURES.repeat_posts

    @invariant()
    def urgent_words_are_rare(self):
        count, span = FIGURES.urgent
        for first in self.urgent:
            assert sum(1 for time in self.urgent if first <= time < first + span) <= count

    @invariant()
    def silence_holds(self):
        if self.attention.is_silent(self.now) and self.choice.shown:
            assert self.attention.held
            assert self.attention.held.is_blocker


TestLive = Live.TestCase
TestLive.settings = settings(max_examples=150, stateful_step_count=40, deadline=None, report_multiple_bugs=False)
