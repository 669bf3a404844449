"""What holds Send (P19): blockers always, a warning once a revision; as a strip beside the button, never a dialog."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from livetweet_coach.core.coaching.attention import Attention, Level
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.held import Held, HeldChoice
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.coaching.shown import Shown
from livetweet_coach.core.coaching.turn import Turn
from livetweet_coach.core.rules.rule import Finding, Severity


@dataclass(frozen=True, slots=True)
class Holding:
    """The answer to Send: `held` None means that the draft may go; keep `attention`.

    `began` says that the strip is new: announce and record it.
    """

    held: Held | None
    attention: Attention
    began: bool = False


def hold(
    findings: Sequence[Finding],
    draft_id: str,
    revision: int,
    attention: Attention,
    mastery: Mastery,
    now: datetime,
    figures: Figures = FIGURES,
    starter: frozenset[str] | None = None,
    *,
    blockers_only: bool = False,
) -> Holding:
    """Whether Send waits, given the findings of the draft as it would be sent.

    `blockers_only` is for the send that follows SETTLE, so that one strip is never followed by another for less.
    """
    turn = Turn(attention, mastery, now, figures, starter)
    blockers = turn.ordered(finding for finding in findings if finding.severity is Severity.BLOCKER)
    if blockers:
        return _held(blockers, turn, _blocker_choices(blockers, figures), HeldChoice.KEEP)
    if not blockers_only and attention.held_once == (draft_id, revision) and attention.held:
        # The strip is up: a second press by reflex is not one of its answers.
        return Holding(attention.held, attention)
    if blockers_only or attention.is_silent(now, figures) or attention.held_once == (draft_id, revision):
        return Holding(None, replace(attention, held=None))
    warnings = turn.ordered(f for f in findings if _is_about_this(f) and turn.is_open_to(f))
    first = next((f for f in warnings if _may_hold(f, turn)), None)
    if first is None:
        return Holding(None, replace(attention, held=None))
    rest = [f for f in warnings if f is not first and (attention.level is Level.AT_PAUSES or figures.is_exempt(f.rule))]
    settle = HeldChoice.KEEP if first.keep else HeldChoice.SETTLE
    holding = _held([first, *rest], turn, (settle, HeldChoice.SEND_ANYWAY), settle)
    return replace(holding, attention=replace(holding.attention, held_once=(draft_id, revision)))


def release(attention: Attention, choice: HeldChoice, now: datetime) -> Attention:
    """The strip was answered. After SETTLE mend the draft, after KEEP put it away, after SEND_ANYWAY send it.

    SETTLE is also what Escape does: the strip closes, its words stay in the pane. What was kept or sent anyway was
    decided: the pane does not say it again about these posts.
    """
    if choice is HeldChoice.SETTLE or attention.held is None:
        return replace(attention, held=None)
    named = (attention.held.finding, *attention.held.others)
    decided = attention.answered | {(finding.rule, finding.post_id) for finding in named}
    return replace(attention, held=None, shown=None, answered=decided)


def _blocker_choices(blockers: Sequence[Finding], figures: Figures) -> tuple[HeldChoice, ...]:
    """Only event policy is the learner's own decision; what the network refuses cannot be sent at all."""
    settle = () if blockers[0].keep else (HeldChoice.SETTLE,)
    if all(figures.is_exempt(finding.rule) for finding in blockers):
        return (*settle, HeldChoice.KEEP, HeldChoice.SEND_ANYWAY)
    return (*settle, HeldChoice.KEEP)


def _is_about_this(finding: Finding) -> bool:
    """Whether a warning is about the draft being sent, and not about others that wait in the outbox."""
    return finding.severity is Severity.WARNING and not (finding.keep and finding.keep.waiting)


def _may_hold(finding: Finding, turn: Turn) -> bool:
    """Whether a warning holds Send: policy and safety do, the others where the engine may speak and in its budget."""
    if turn.figures.is_exempt(finding.rule):
        return True
    attention = turn.attention
    tutor_speaks = attention.shown is not None and attention.shown.remark is not None
    if attention.level is not Level.AT_PAUSES or tutor_speaks:
        return False
    ready = turn.ready_at_send(finding)
    return turn.was_shown(finding) or (ready is not None and ready <= turn.now)


def _held(findings: Sequence[Finding], turn: Turn, choices: tuple[HeldChoice, ...], default: HeldChoice) -> Holding:
    first, attention = findings[0], replace(turn.attention, settled=None)
    held = Held(first, tuple(findings[1:]), choices, default)
    before = attention.shown
    if before and before.what == first:
        return Holding(held, replace(attention, held=held), began=turn.attention.held != held)
    showings = attention.showings
    if not turn.was_shown(first):
        showings = (*showings, turn.showing(first, spontaneous=False))
    shown = Shown(first, turn.form(first), turn.now)
    changed = replace(attention, held=held, shown=shown, yielded=before or attention.yielded, showings=showings)
    return Holding(held, changed, began=True)
