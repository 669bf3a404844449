"""Why the coach showed this and held that: a reason in words for each finding and remark, from what `choose` knew."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from livetweet_coach.core.coaching.attention import Attention, Level, Opening
from livetweet_coach.core.coaching.figures import Figures
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.coaching.remark import Remark, Tone
from livetweet_coach.core.coaching.shown import is_same
from livetweet_coach.core.coaching.turn import Turn
from livetweet_coach.core.rules.rule import Finding, Severity
from livetweet_coach.core.words import Phrase, say

MOST = 200
"""How many entries a person is shown."""

Time = Callable[[datetime], str]


class Because(Enum):
    """The kinds of reasons."""

    SHOWN = "shown"
    HOLDS_SEND = "holds-send"
    SILENCE = "silence"
    TYPING = "typing"
    LATER = "later"
    DECIDED = "decided"
    FIRST_LIVE = "first-live"
    NOT_HERE = "not-here"
    KNOWN = "known"
    COUNTER = "counter"
    OFF = "off"
    AFTER_SENDING = "after-sending"
    PERSON_FIRST = "person-first"
    POLICY_FIRST = "policy-first"
    SETTLED = "settled"
    UNFINISHED = "unfinished"
    PER_POST = "per-post"
    PER_EVENT = "per-event"
    BUDGET = "budget"
    REPEAT = "repeat"
    NEW_CONCEPT = "new-concept"
    ANOTHER_FIRST = "another-first"


@dataclass(frozen=True, slots=True)
class Situation:
    """What the coach knew at `now`, after it chose: `attention` is that of the choice; `starter` None for all rules."""

    findings: Sequence[Finding]
    remarks: Sequence[Remark]
    attention: Attention
    mastery: Mastery
    now: datetime
    figures: Figures
    starter: frozenset[str] | None = None

    @property
    def turn(self) -> Turn:
        """Whose turn it was."""
        return Turn(self.attention, self.mastery, self.now, self.figures, self.starter)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why `what` was on show, or why it was not."""

    what: Finding | Remark
    because: Because
    words: Phrase

    @property
    def is_shown(self) -> bool:
        """Whether it was on show."""
        return self.because in (Because.SHOWN, Because.HOLDS_SEND)

    @property
    def key(self) -> tuple[str, ...]:
        """What it is about, through edits of the text."""
        if isinstance(self.what, Remark):
            return ("person", self.what.id)
        return (self.what.rule, self.what.post_id, self.what.quote)

    @property
    def said(self) -> Phrase:
        """The remark itself."""
        if isinstance(self.what, Remark):
            name, body = self.what.author.name, self.what.body
            return say("Explain", "{name}: {body}", "a person's remark", name=name, body=body)
        return self.what.message


@dataclass(frozen=True, slots=True)
class Noted:
    """One entry of the log: when a reason first held."""

    at: datetime
    reason: Reason


def history(situations: Iterable[Situation], time: Time, most: int = MOST) -> tuple[Noted, ...]:
    """What was shown and held in these situations (oldest first), newest first: an entry where a reason changed."""
    known: dict[tuple[str, ...], Because] = {}
    found: list[Noted] = []
    for situation in situations:
        for reason in explain(situation, time):
            before = known.get(reason.key)
            if before is not reason.because:
                known[reason.key] = reason.because
                found.append(Noted(situation.now, reason))
    return tuple(reversed(found[-most:]))


def explain(situation: Situation, time: Time = "{:%H:%M}".format) -> tuple[Reason, ...]:
    """A reason for each finding, praise apart, and for each remark of a person that is not answered.

    `time` writes an instant for the person.
    """
    turn = situation.turn
    findings = [finding for finding in situation.findings if finding.severity is not Severity.PRAISE]
    reasons = [_of_finding(finding, turn, time) for finding in turn.ordered(findings)]
    wanted = (Tone.ADVICE, Tone.URGENT)
    pending = [r for r in situation.remarks if r.tone in wanted and r.id not in turn.attention.tutor_done]
    return (*(_of_remark(remark, turn, time) for remark in pending), *reasons)


def _of_remark(remark: Remark, turn: Turn, time: Time) -> Reason:
    attention, now = turn.attention, turn.now
    shown = attention.shown
    if shown and shown.remark and shown.remark.id == remark.id and not attention.is_silent(now, turn.figures):
        if attention.may_pass(remark, now, turn.figures):
            return Reason(remark, Because.SHOWN, say("Explain", "Urgent: it comes as soon as the keys rest."))
        return Reason(remark, Because.SHOWN, say("Explain", "A person's word goes before the coach's."))
    if found := _quiet(turn, time):
        return Reason(remark, *found)
    if shown and shown.finding:
        words = say("Explain", "What protects people goes first.")
        return Reason(remark, Because.POLICY_FIRST, words)
    words = say("Explain", "Another word of your tutor is there: one at a time.")
    return Reason(remark, Because.PERSON_FIRST, words)


def _of_finding(finding: Finding, turn: Turn, time: Time) -> Reason:
    attention, shown = turn.attention, turn.attention.shown
    if shown and shown.finding and (shown.finding == finding or is_same(shown.finding, finding)):
        if attention.held:
            return Reason(finding, Because.HOLDS_SEND, say("Explain", "It holds Send: to settle before it goes."))
        if not attention.is_silent(turn.now, turn.figures):
            return Reason(finding, Because.SHOWN, _shown_words(finding, turn))
    found = next((found for look in (_closed, _quiet, _waits) for found in [look(turn, time, finding)] if found), None)
    return Reason(finding, *(found or (Because.ANOTHER_FIRST, say("Explain", "Another remark goes first."))))


Found = tuple[Because, Phrase] | None


def _closed(turn: Turn, time: Time, finding: Finding) -> Found:
    """What the learner decided about it, or what is not for this live."""
    attention = turn.attention
    if (finding.rule, finding.post_id) in attention.answered:
        if any(is_same(finding, later) for later in attention.later):
            return Because.LATER, say("Explain", "You said Later: it waits for the review.")
        return Because.DECIDED, say("Explain", "You decided about it at Send.")
    if turn.figures.is_exempt(finding.rule):
        return None
    if turn.starter is not None and finding.rule not in turn.starter:
        return Because.FIRST_LIVE, say("Explain", "It waits for the review: in a first live, few rules speak.")
    if finding.rule in attention.not_here:
        return Because.NOT_HERE, say("Explain", "You said Not here.")
    if turn.mastery.state(finding.rule, turn.figures) is State.SILENT:
        return Because.KNOWN, say("Explain", "You know it.")
    if finding.rule in turn.figures.counter_only:
        return Because.COUNTER, say("Explain", "The counter says it.")
    return None


def _quiet(turn: Turn, time: Time, finding: Finding | None = None) -> Found:
    """What keeps everybody, or the engine, quiet at this moment."""
    attention, figures = turn.attention, turn.figures
    if attention.is_silent(turn.now, figures) and attention.silent_until:
        return Because.SILENCE, say("Explain", "Silence until {time}.", time=time(attention.silent_until))
    if finding is not None and attention.level is Level.OFF:
        return Because.OFF, say("Explain", "The coach's remarks are switched off in Settings.")
    if finding is not None and attention.level is Level.AFTER_SENDING and attention.opening is not Opening.SENT:
        return Because.AFTER_SENDING, say("Explain", "You chose remarks after sending.")
    if attention.is_typing(turn.now, figures):
        return Because.TYPING, say("Explain", "Keys are moving: it waits for your pause.")
    if finding is not None and attention.shown and attention.shown.remark:
        return Because.PERSON_FIRST, say("Explain", "A tutor's remark comes first.")
    if attention.settled is not None:
        return Because.SETTLED, say("Explain", "Something was just settled: that is shown for a moment.")
    return None


def _waits(turn: Turn, time: Time, finding: Finding) -> Found:
    """What of the budgets it waits for."""
    figures, attention = turn.figures, turn.attention
    if figures.is_exempt(finding.rule):
        return None
    if finding.rule in figures.finished_only and attention.opening not in (Opening.SEND, Opening.SENT):
        return Because.UNFINISHED, say("Explain", "It judges a finished message: it waits for Send.")
    if sum(1 for s in turn.charged() if s.post_id == finding.post_id and s.spontaneous) >= figures.per_post:
        return Because.PER_POST, say("Explain", "{n} remark a post.", "the budget is used", figures.per_post)
    allowed = dict(figures.per_event).get(finding.rule)
    if allowed is not None and turn.times_this_event(finding.rule) >= allowed:
        return Because.PER_EVENT, say("Explain", "It was said in this event already.")
    return next(_in_time(turn, time, finding), None)


def _in_time(turn: Turn, time: Time, finding: Finding) -> Iterator[tuple[Because, Phrase]]:
    for count, span in turn.figures.windows:
        free = turn.window(count, span, turn.charged())
        if free > turn.now:
            words = say("Explain", "{used} in {minutes} minutes used: from {time} on.", "remarks of the coach")
            yield Because.BUDGET, words.with_values(used=count, minutes=_minutes(span), time=time(free))
    last = next((s for s in reversed(turn.charged()) if s.rule == finding.rule), None)
    if last is not None and turn.repeat(finding) > turn.now:
        words = say("Explain", "This rule spoke {n} minute ago.", "", max(1, _minutes(abs(turn.now - last.at))))
        yield Because.REPEAT, words
    count, span = turn.figures.new_concepts
    if turn.is_new(finding.rule):
        free = turn.window(count, span, [showing for showing in turn.charged() if showing.introduced])
        if free > turn.now:
            words = say("Explain", "One new thing at a time: from {time} on.", time=time(free))
            yield Because.NEW_CONCEPT, words


def _minutes(span: timedelta) -> int:
    return round(span.total_seconds() / 60)


def _shown_words(finding: Finding, turn: Turn) -> Phrase:
    return say("Explain", "{rank}, {moment}.", "", None, rank=_rank(finding, turn), moment=_moment(turn))


def _rank(finding: Finding, turn: Turn) -> Phrase:
    if turn.figures.is_exempt(finding.rule):
        return say("Explain", "It protects people")
    if finding.severity is Severity.BLOCKER:
        return say("Explain", "First of what is to be settled")
    if finding.severity is Severity.WARNING:
        return say("Explain", "First of the warnings")
    return say("Explain", "First of the tips")


def _moment(turn: Turn) -> Phrase:
    if turn.attention.opening is Opening.SEND:
        return say("Explain", "at Send")
    if turn.attention.opening is Opening.SENT:
        return say("Explain", "after sending")
    if turn.attention.opening is Opening.AGENDA:
        return say("Explain", "as the agenda moves on")
    return say("Explain", "at your pause")
