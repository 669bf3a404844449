"""What a learner answers to a remark, and what follows from it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery, known
from livetweet_coach.core.coaching.remark import Remark
from livetweet_coach.core.coaching.shown import Settled, is_same
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.rules.rule import Finding


class Answer(Enum):
    """The four answers to the engine, one key each (P7)."""

    APPLY = "apply"
    LATER = "later"
    NOT_HERE = "not-here"
    KNOWN = "known"


class TutorAnswer(Enum):
    """What becomes of what a tutor said: one key each (B09), or lost, where the words it was about are gone."""

    UNDERSTOOD = "understood"
    UNCLEAR = "unclear"
    LATER = "later"
    APPLIED = "applied"
    AGREED = "agreed"
    DECLINED = "declined"
    LOST = "lost"


_KINDS = {
    Answer.APPLY: Kind.REMARK_APPLIED,
    Answer.LATER: Kind.REMARK_LATER,
    Answer.NOT_HERE: Kind.REMARK_NOT_HERE,
    Answer.KNOWN: Kind.REMARK_KNOWN,
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer leads to: keep `attention` and `mastery`, write `entries` to the journal."""

    attention: Attention
    mastery: Mastery
    entries: tuple[Entry, ...]


def answers(finding: Finding, figures: Figures = FIGURES) -> tuple[Answer, ...]:
    """The answers to offer: Apply where there is a fix; policy and safety can be put off but not switched off."""
    offered = (Answer.LATER,) if figures.is_exempt(finding.rule) else (Answer.LATER, Answer.NOT_HERE, Answer.KNOWN)
    return (Answer.APPLY, *offered) if finding.fix else offered


def answer(
    attention: Attention,
    mastery: Mastery,
    finding: Finding,
    given: Answer,
    now: datetime,
    live: str,
    figures: Figures = FIGURES,
) -> Answered:
    """The learner's answer to a finding, on show or among the others.

    Call with APPLY once the fix is applied. An answer that `answers` does not offer counts as LATER.
    """
    if given is not Answer.APPLY and given not in answers(finding, figures):
        given = Answer.LATER
    # The finding may be of an older revision than the one on show: it is the same remark all the same.
    on_show = attention.shown.finding if attention.shown else None
    shown = attention.shown if on_show and is_same(on_show, finding) else None
    after = replace(attention, others=tuple(other for other in attention.others if not is_same(other, finding)))
    if shown:
        after = replace(after, shown=None, held=None)
    if given is Answer.APPLY:
        settled = Settled(shown, now + figures.settled_for) if shown else after.settled
        after = replace(after, settled=settled)
    elif given is Answer.NOT_HERE:
        after = replace(after, not_here=after.not_here | {finding.rule})
    elif given is Answer.KNOWN:
        mastery = known(mastery, finding.rule)
    else:
        put_off = after.answered | {(finding.rule, finding.post_id)}
        after = replace(after, answered=put_off, later=(*after.later, finding))
    return Answered(after, mastery, (Entry(now, _KINDS[given], live, finding.post_id, finding.rule),))


def answer_tutor(
    attention: Attention, mastery: Mastery, remark: Remark, given: TutorAnswer, now: datetime, live: str
) -> Answered:
    """The learner's answer to a tutor's remark: it leaves, and the next one may come at a pause."""
    shown = attention.shown
    if shown and shown.remark and shown.remark.id == remark.id:
        shown = None
    after = replace(attention, shown=shown, tutor_done=attention.tutor_done | {remark.id})
    entry = Entry(now, Kind.TUTOR_ANSWERED, live, rule=remark.rule, text=given.value, person=remark.author.name)
    return Answered(after, mastery, (entry,))
