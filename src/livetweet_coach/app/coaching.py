"""Drives the coach: keys, pauses and sends go in; choices, marks and journal entries come out."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from livetweet_coach.core.coaching import attention as memory
from livetweet_coach.core.coaching.attention import Attention, Level, Opening
from livetweet_coach.core.coaching.caught import Points, caught, watched
from livetweet_coach.core.coaching.choose import Choice, choose
from livetweet_coach.core.coaching.explain import Situation
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.held import Held, HeldChoice, remind_at
from livetweet_coach.core.coaching.hold import hold, release
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.coaching.of_sent import OfSent
from livetweet_coach.core.coaching.praise import praise
from livetweet_coach.core.coaching.remark import Remark
from livetweet_coach.core.coaching.shown import is_same, key_of
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.progress import record
from livetweet_coach.core.progress.answers import Answer, TutorAnswer, answer, answer_tutor
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.opportunity import learned, occasions
from livetweet_coach.core.rules.rule import Context, Finding, Moment, Rule
from livetweet_coach.ui.pause import Clock

Find = Callable[[Draft, Context, Moment], Sequence[Finding]]


class Coaching(QObject):
    """One learner's coach during one live. `begun(live)` with another, `chosen` whenever the pane may have changed.

    `weighed(Situation)` when it chose anew or among other findings: what it knew then, to be explained later.
    """

    begun = Signal(str)
    chosen = Signal(object)
    recorded = Signal(object)
    mastered = Signal(object)
    held_back = Signal(object)
    weighed = Signal(object)

    def __init__(
        self,
        clock: Clock,
        find: Find,
        draft: Callable[[], Draft],
        context: Callable[[], Context],
        mastery: Mastery,
        live: str,
        figures: Figures = FIGURES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._find, self._draft, self._context = clock, find, draft, context
        self.attention = Attention()
        self.mastery = mastery
        self._live, self.figures = live, figures
        self._weighed: object = None
        self.remarks: Callable[[], Sequence[Remark]] = tuple
        self._first_rules: frozenset[str] | None = None
        self.own: Callable[[], Mapping[str, Rule]] = dict
        self._findings: Sequence[Finding] = ()
        self._seen: object = None
        self._known = mastery
        self._of_sent = OfSent()
        self._points: Points = {}
        self._timer = clock.timer(self.look, self)

    def begin(self, live: str, starter: frozenset[str] | None = None) -> None:
        """Another live: what was switched off for the last one may speak again. `starter`: a first live's few rules."""
        self._live, self._first_rules = live, starter
        self.attention = memory.event_changed(self.attention, self._clock.now())
        self.begun.emit(live)
        self.look()

    def carry_on(self, attention: Attention) -> None:
        """The same live in another window: silence, and what was said there, go on."""
        self.attention = attention
        self.look()

    @property
    def _starter(self) -> frozenset[str] | None:
        """The rules of a first live, those that a facilitator wrote for it included; None for all, as for a message."""
        if self._first_rules is None or self._draft().kind in ("dm", "template"):
            return None
        return self._first_rules | self.own().keys()

    # what happens

    def typed(self) -> None:
        """A key changed the text."""
        self.attention = memory.key_pressed(self.attention, self._clock.now(), self.figures)
        self._choose()

    def look(self) -> None:
        """Review the draft as it is, and choose anew."""
        found = self._find(self._draft(), self._seen_context(), Moment.SEND)
        self._points = watched(self._points, found, self._draft(), self.mastery, self.figures)
        just_sent = self.attention.opening is Opening.SENT
        self._findings = self._of_sent.beside(found, self._clock.now(), self.figures) if just_sent else found
        self._choose()

    def last_key(self) -> datetime | None:
        """When a key last changed the text."""
        return self.attention.last_key

    def opened(self) -> None:
        """Another draft is in the editor: what was on show about the last one leaves without a word."""
        self.attention = memory.draft_opened(self.attention, self._clock.now())
        self.look()

    def agenda_moved(self) -> None:
        """Another talk begins."""
        self.attention = memory.agenda_moved(self.attention, self._clock.now())
        self.look()

    def toggle_silence(self) -> None:
        """F8."""
        self.attention = memory.silence(self.attention, self._clock.now(), self.figures)
        self.look()

    def set_level(self, level: Level) -> None:
        """When the engine may speak."""
        self.attention = memory.at_level(self.attention, level)
        self.look()

    # Send

    def hold(self, *, blockers_only: bool = False) -> Held | None:
        """Send was pressed: what holds it, or None when the draft may go."""
        now, draft = self._clock.now(), self._draft()
        self.attention = memory.send_pressed(self.attention, now)
        self._findings = self._find(draft, self._seen_context(), Moment.SEND)
        known = (draft.id, draft.revision, self.attention, self.mastery, now, self.figures, self._starter)
        holding = hold(self._findings, *known, blockers_only=blockers_only)
        self.attention = holding.attention
        if holding.held is None:  # `sent` comes next: what it says stays on show, what began here would leave at once
            return None
        self._choose()
        if holding.began:
            self.mastery, entries = record.held_back(holding.held, self.mastery, self._live, now)
            self._keep(entries)
            self.held_back.emit(holding.held)
        return holding.held

    def release(self, held: Held, choice: HeldChoice) -> None:
        """The strip was answered."""
        now = self._clock.now()
        self.attention = release(self.attention, choice, now)
        self._keep(record.released(held, choice, self._live, now))
        self._choose()

    def remind_at(self) -> datetime | None:
        """When the draft should come back to mind if it is kept now."""
        return remind_at(self._find(self._draft(), self._seen_context(), Moment.SEND))

    def let_go(self) -> None:
        """The strip was closed without an answer: back to writing."""
        self.attention = release(self.attention, HeldChoice.SETTLE, self._clock.now())
        self._choose()

    def sent(self, draft: Draft) -> tuple[Finding, ...]:
        """The draft has gone to the outbox; the praise that its posts earned."""
        now = self._clock.now()
        self_caught = caught(self._points, self._findings, draft, self.remarked(draft))
        self._points = {}
        waiting = [f for f in self._findings if self._starter is not None and f.rule not in self._starter]
        self._keep(record.left_unsaid((*self.attention.others, *waiting), self._live, now))
        self.attention = memory.sent(self.attention, [post.id for post in draft.posts], now, self.figures)
        self._findings = tuple(self._find(self._draft(), self._seen_context(), Moment.SEND))
        self._of_sent = OfSent(self._findings, now)
        found = self._find(draft, replace(self._seen_context(draft), caught=self_caught), Moment.SENT)
        told = praise(found, self.attention, self.mastery, now, self.figures)
        self.attention, self.mastery = told.attention, told.mastery
        self._choose()
        return told.marks

    def praised(self, moment: Moment) -> tuple[Finding, ...]:
        """What the live itself deserves when the agenda moves on, and at its end, where open questions are noted."""
        now = self._clock.now()
        nothing = Draft("live", (Post(f"live {now.isoformat()}"),))
        found = self._find(nothing, self._seen_context(nothing), moment)
        told = praise(found, self.attention, self.mastery, now, self.figures)
        self.attention, self.mastery = told.attention, told.mastery
        unsaid = self._find(nothing, self._seen_context(nothing), Moment.SEND) if moment is Moment.CLOSE else ()
        self._keep(record.left_unsaid((f for f in unsaid if f.rule == "after/unanswered"), self._live, now))
        return told.marks

    def unsent(self, posts: Collection[str]) -> None:
        """Send was undone."""
        self.attention = memory.unsent(self.attention, posts, self._clock.now())
        self.look()

    def learn(self, draft: Draft, context: Context) -> None:
        """The draft's posts have really gone: every rule that had an occasion learns from it."""
        now = self._clock.now()
        findings = self._find(draft, context, Moment.SEND)
        for post in draft.posts:
            shown = self.attention.said_of({post.id})
            given = occasions(post, draft, context.event, context.network, context.recent)
            self.mastery, entries = learned(
                self.mastery, post.id, given, findings, shown, self._live, now, self.figures
            )
            self._keep(entries)

    # answers

    def fresh(self, finding: Finding) -> Finding | None:
        """The finding as it stands in the draft of now, None where its point is gone: a stale fix damages nothing."""
        draft = self._draft()
        if finding.revision == draft.revision:
            return finding
        again = self._find(draft, self._seen_context(), Moment.SEND)
        return next((other for other in again if is_same(finding, other)), None)

    def finding(self, key: str) -> Finding | None:
        """The finding on show, or among the others, that this key stands for."""
        shown = self.attention.shown
        found = [shown.finding] if shown and shown.finding else []
        return next((f for f in [*found, *self.attention.others] if key_of(f) == key), None)

    def answer(self, finding: Finding, given: Answer) -> None:
        """The learner's answer; call with APPLY once the fix is applied."""
        now = self._clock.now()
        done = answer(self.attention, self.mastery, finding, given, now, self._live, self.figures)
        self.attention, self.mastery = done.attention, done.mastery
        self._keep(done.entries)
        self.look()

    def answer_person(self, remark: Remark, given: TutorAnswer) -> None:
        """The learner's answer to what a person said, or that its words are gone."""
        done = answer_tutor(self.attention, self.mastery, remark, given, self._clock.now(), self._live)
        self.attention = done.attention
        self._keep(done.entries)
        self.look()

    def heard_before(self, ids: Collection[str]) -> None:
        """What people said was shown before the app was closed: it is not new."""
        self.attention = replace(self.attention, tutor_seen=self.attention.tutor_seen | frozenset(ids))

    def hear(self) -> None:
        """What people say has changed."""
        self._choose()

    def switch_off(self, rule: str) -> None:
        """The learner agreed that a rule is not for this event."""
        self.attention = replace(self.attention, not_here=self.attention.not_here | {rule})
        self._keep((Entry(self._clock.now(), Kind.REMARK_NOT_HERE, self._live, rule=rule),))
        self.look()

    @property
    def silence_ends(self) -> datetime | None:
        """When the silence ends, None where there is none."""
        return self.attention.silent_until if self.attention.is_silent(self._clock.now(), self.figures) else None

    # inside

    def remarked(self, draft: Draft) -> frozenset[str]:
        """The rules whose remark was shown while this draft was written."""
        return self.attention.said_of({post.id for post in draft.posts})

    def _seen_context(self, draft: Draft | None = None) -> Context:
        return replace(self._context(), remarked=self.remarked(draft or self._draft()))

    def _choose(self) -> None:
        now = self._clock.now()
        remarks = self.remarks()
        choice = choose(self._findings, remarks, self.attention, self.mastery, now, self.figures, self._starter)
        self.attention = choice.attention
        self.mastery, entries = record.chosen(choice, self.mastery, self._live, now)
        self._keep(entries)
        self._wake(choice, now)
        seen = (choice.shown, choice.others, choice.settled, self.silence_ends)
        if seen != self._seen or self._findings is not self._weighed:
            self._weighed = self._findings
            known = (self._findings, remarks, self.attention, self.mastery, now, self.figures, self._starter)
            self.weighed.emit(Situation(*known))
        if seen != self._seen:
            self._seen = seen
            self.chosen.emit(choice)

    def _wake(self, choice: Choice, now: datetime) -> None:
        if choice.wake_at is None:
            self._timer.stop()
        else:
            # One millisecond late rather than early: a timer that comes too soon would find nothing changed.
            self._timer.start(int((choice.wake_at - now).total_seconds() * 1000) + 1)

    def _keep(self, entries: Sequence[Entry]) -> None:
        if entries:
            self.recorded.emit(entries)
        if self.mastery != self._known:
            self._known = self.mastery
            self.mastered.emit(self.mastery)
