"""What the pane shows now: at most one remark, at a breakpoint, and when to ask again (P1 to P6, P8, P10, P12)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.coaching.remark import Remark, Tone
from livetweet_coach.core.coaching.shown import Form, Settled, Shown, is_same
from livetweet_coach.core.coaching.turn import Turn
from livetweet_coach.core.rules.rule import Finding


@dataclass(frozen=True, slots=True)
class Choice:
    """What the pane shows: one remark or none, "+`waiting`" for the `others`, or one that was just `settled`.

    Keep `attention` for the next call, and call again at `wake_at` (None: only when something happens). `began` says
    that `shown` is said for the first time (announce and record it; not what gave way and comes back), `ended` which
    remark was settled by this very call.
    """

    shown: Shown | None
    waiting: int
    others: tuple[Finding, ...]
    attention: Attention
    wake_at: datetime | None
    settled: Settled | None = None
    began: bool = False
    ended: Shown | None = None


def choose(
    findings: Sequence[Finding],
    remarks: Sequence[Remark],
    attention: Attention,
    mastery: Mastery,
    now: datetime,
    figures: Figures = FIGURES,
    starter: frozenset[str] | None = None,
) -> Choice:
    """Decide what is on show at `now`.

    `findings` are those of the draft as it is (after `sent`, of what was just sent), `remarks` the tutor's, oldest
    first, answered ones included or not; `starter` limits a first live to these rules.
    """
    if attention.settled and not now < attention.settled.leaves_at <= now + figures.settled_for:
        attention = replace(attention, settled=None)
    if attention.is_silent(now, figures):
        on_strip = attention.shown if attention.held else None
        return Choice(on_strip, 0, (), attention, attention.silent_until)
    if attention.is_typing(now, figures):
        return _still(remarks, attention, now, figures)
    seen, ended = _seen_again(findings, remarks, attention, mastery, now, figures)
    turn = Turn(seen, mastery, now, figures, starter)
    open_to = turn.ordered(finding for finding in findings if turn.may_wait_in_pane(finding))
    following = None if seen.settled else _next(open_to, remarks, turn)
    if following and not _outranks(following, turn):
        following = None
    after = _begun(following, turn) if following else seen
    others = tuple(finding for finding in open_to if not _is_on_show(finding, after))
    after = replace(after, others=others)
    wake_at = _wake(others, Turn(after, mastery, now, figures, starter))
    began = following is not None and following != seen.yielded and not _was_read(following, seen)
    return Choice(after.shown, len(others), others, after, wake_at, after.settled, began, ended)


def _still(remarks: Sequence[Remark], attention: Attention, now: datetime, figures: Figures) -> Choice:
    """Before the pause nothing changes but a settled remark that leaves; at a breath a tutor's urgent word passes."""
    on_show, breath = attention.shown, attention.takes_breath_at(now, figures)
    busy = attention.held is not None
    if on_show:
        is_urgent = on_show.remark is not None and attention.may_pass(on_show.remark, now, figures)
        busy = busy or is_urgent or (on_show.remark is None and figures.is_exempt(on_show.rule))
    pending = _pending(remarks, attention)
    fresh = [r for r in pending if r.id not in attention.tutor_seen and attention.may_pass(r, now, figures)]
    began = bool(fresh) and not busy and breath <= now
    if began:
        yielded = on_show if on_show and on_show.finding else attention.yielded
        shown = Shown(fresh[0], Form.SENTENCE, now)
        attention = replace(_told(fresh[0], attention, now, figures), shown=shown, yielded=yielded, settled=None)
    times = [attention.last_key + figures.pause] if attention.last_key else []
    if attention.settled:
        times.append(attention.settled.leaves_at)
    if fresh and not busy:
        times.append(breath)
    later = [time for time in times if time > now]
    others = attention.others
    return Choice(attention.shown, len(others), others, attention, min(later, default=None), attention.settled, began)


def _told(remark: Remark, attention: Attention, now: datetime, figures: Figures) -> Attention:
    """A tutor's remark comes: an urgent one is counted, and what rule it was about is remembered."""
    if remark.id in attention.tutor_seen:
        return attention
    passed = attention.urgent_at
    if attention.may_pass(remark, now, figures):
        _, span = figures.urgent
        passed = (*(known for known in passed if abs(now - known[1]) < span), (remark.id, now))
    post = remark.anchor.post_id if remark.anchor else ""
    rules = attention.tutor_rules | {(remark.rule, post)} if remark.rule else attention.tutor_rules
    return replace(attention, tutor_seen=attention.tutor_seen | {remark.id}, urgent_at=passed, tutor_rules=rules)


def _seen_again(
    findings: Sequence[Finding],
    remarks: Sequence[Remark],
    attention: Attention,
    mastery: Mastery,
    now: datetime,
    figures: Figures,
) -> tuple[Attention, Shown | None]:
    """What is on show, looked at again: it stays, says that it is settled, or leaves without a word."""
    turn = Turn(attention, mastery, now, figures)
    shown = _still_holds(attention.shown, findings, remarks, turn)
    yielded = _still_holds(attention.yielded, findings, remarks, turn)
    gone = attention.shown if shown is None else None
    after = replace(attention, shown=shown, yielded=yielded, held=attention.held if shown else None)
    if gone is None or gone.finding is None or gone.finding.post_id in attention.last_sent:
        return after, None
    if not turn.is_open_to(gone.finding):
        return after, None
    return replace(after, settled=Settled(gone, now + figures.settled_for)), gone


def _still_holds(
    shown: Shown | None, findings: Sequence[Finding], remarks: Sequence[Remark], turn: Turn
) -> Shown | None:
    if shown is None:
        return None
    if shown.finding is None:
        pending = _pending(remarks, turn.attention)
        same = [remark for remark in pending if shown.remark and remark.id == shown.remark.id]
        return replace(shown, what=same[0]) if same else None
    on_strip = turn.attention.held is not None and shown == turn.attention.shown
    if not on_strip and not turn.is_open_to(shown.finding):
        return None
    # The very words first: two findings of one rule may stand so close that either could be meant.
    matches = [finding for finding in findings if is_same(shown.finding, finding)]
    matches.sort(key=lambda finding: finding.message != shown.finding.message if shown.finding else False)
    return replace(shown, what=matches[0]) if matches else None


def _next(open_to: Sequence[Finding], remarks: Sequence[Remark], turn: Turn) -> Shown | None:
    """Who would speak now: policy and safety, then the tutor, then what gave way, then the engine in its order."""
    attention = turn.attention
    fresh = [finding for finding in open_to if not _is_on_show(finding, attention)]
    policy = [finding for finding in fresh if turn.figures.is_exempt(finding.rule)]
    if policy:
        return Shown(policy[0], turn.form(policy[0]), turn.now)
    pending = [r for r in _pending(remarks, attention) if not (attention.shown and attention.shown.what == r)]
    pending.sort(key=lambda remark: not attention.may_pass(remark, turn.now, turn.figures))
    if pending:
        return Shown(pending[0], Form.SENTENCE, turn.now)
    back = attention.yielded
    if back and (back.finding is None or turn.may_wait_in_pane(back.finding)):
        return back
    for finding in fresh:
        ready = turn.ready_at(finding)
        if ready is not None and ready <= turn.now:
            return Shown(finding, turn.form(finding), turn.now)
    return None


def _outranks(following: Shown, turn: Turn) -> bool:
    """Whether it may take the place of what is on show: only a higher class does, and never that of a held Send."""
    shown = turn.attention.shown
    return shown is None or (not turn.attention.held and _class(following, turn) < _class(shown, turn))


def _class(shown: Shown, turn: Turn) -> int:
    if shown.remark is not None:
        return 1 if turn.attention.may_pass(shown.remark, turn.now, turn.figures) else 2
    return 0 if turn.figures.is_exempt(shown.rule) else 3


def _begun(following: Shown, turn: Turn) -> Attention:
    attention = turn.attention
    yielded = attention.shown if attention.shown and attention.shown.finding else attention.yielded
    if attention.yielded == following:
        return replace(attention, shown=following, yielded=None)
    showings = attention.showings
    if following.finding and not (turn.was_shown(following.finding) and turn.figures.is_exempt(following.rule)):
        showings = (*showings, turn.showing(following.finding))
    if following.remark:
        attention = _told(following.remark, attention, turn.now, turn.figures)
    return replace(attention, shown=following, yielded=yielded, showings=showings)


def _was_read(shown: Shown, attention: Attention) -> bool:
    return shown.remark is not None and shown.remark.id in attention.tutor_seen


def _pending(remarks: Sequence[Remark], attention: Attention) -> list[Remark]:
    wanted = (Tone.ADVICE, Tone.URGENT)
    return [remark for remark in remarks if remark.tone in wanted and remark.id not in attention.tutor_done]


def _is_on_show(finding: Finding, attention: Attention) -> bool:
    return attention.shown is not None and attention.shown.what == finding


def _wake(others: Sequence[Finding], turn: Turn) -> datetime | None:
    """When something can change by itself: a settled remark leaves, or one that waits has its turn."""
    times: list[datetime | None] = [turn.attention.settled.leaves_at] if turn.attention.settled else []
    if turn.attention.shown is None:
        times += [turn.ready_at(finding) for finding in others]
    return min((time for time in times if time and time > turn.now), default=None)
