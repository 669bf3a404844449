"""What few rules ask for: the allowance, answers, what leaves by itself, the talk that just ended."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from livetweet_coach.core.event import Phase, PhaseKind, phase, wall_clock
from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.rules.context import ClosedLive, Context, Reply, Scheduled, SentPost
from livetweet_coach.core.rules.data.thresholds import (
    LEFT_PRACTICE_MINUTES,
    MESSAGE_HOURS,
    PACE_CHANGE_MINUTES,
    RECAP_HOURS,
    SOON_MINUTES,
)


@dataclass(frozen=True, slots=True)
class Around:
    """Frozen like the scene: equal until something changes.

    `messages` are private ones, and `thanked` public posts, of the last day; `session` are the public posts of the
    talk that ended a moment ago; `closed` is the live before, while it is worth a word; `is_soon`: it begins within a
    quarter of an hour or is under way; `left_practice`: posts are published for real since two minutes or less, and
    none has been yet.
    """

    allowance: Allowance | None = None
    received: tuple[Reply, ...] = ()
    messages: tuple[SentPost, ...] = ()
    thanked: tuple[SentPost, ...] = ()
    scheduled: tuple[Scheduled, ...] = ()
    session: tuple[SentPost, ...] = ()
    closed: ClosedLive | None = None
    caught: frozenset[str] = frozenset()
    helped_by: tuple[str, ...] = ()
    left_practice: bool = False
    is_soon: bool = False
    is_over: bool = False
    is_cancelled: bool = False


AROUND_NOTHING = Around()


def around(context: Context, where: Phase | None, kind: str) -> Around:
    """What surrounds a draft of this kind, where the agenda stands at `where`."""
    now = context.now
    if now is None:
        return AROUND_NOTHING
    day = timedelta(hours=MESSAGE_HOURS)
    private = (*context.messages, *context.recent) if kind == "dm" else ()
    closed, left = context.closed, context.left_practice
    fresh = closed is not None and timedelta(0) <= now - closed.ended <= timedelta(hours=RECAP_HOURS)
    before = where is not None and where.kind is PhaseKind.BEFORE
    minutes = where.minutes_left if where and before else None
    return Around(
        allowance=context.allowance,
        received=context.received,
        messages=tuple(post for post in private if post.kind == "dm" and now - post.at < day),
        thanked=tuple(p for p in context.recent if p.kind != "dm" and now - p.at < day) if kind != "dm" else (),
        scheduled=context.scheduled,
        session=_session(context, where),
        closed=closed if fresh else None,
        caught=context.caught,
        helped_by=context.helped_by,
        left_practice=left is not None and _has_just_left(left, context, now),
        is_soon=where is not None and (not before or (minutes is not None and minutes <= SOON_MINUTES)),
        is_over=context.is_over or (where is not None and where.kind is PhaseKind.AFTER),
        is_cancelled=context.is_cancelled or (context.event is not None and context.event.cancelled),
    )


def _has_just_left(left: datetime, context: Context, now: datetime) -> bool:
    """Whoever has published one since knows."""
    is_fresh = timedelta(0) <= now - left < timedelta(minutes=LEFT_PRACTICE_MINUTES)
    return is_fresh and not any(post.account and post.at >= left for post in context.recent)


def _session(context: Context, where: Phase | None) -> tuple[SentPost, ...]:
    sheet, now = context.event, context.now
    if sheet is None or now is None or where is None or where.minutes_since is None:
        return ()
    if where.minutes_since > PACE_CHANGE_MINUTES or where.kind is PhaseKind.BEFORE:
        return ()
    changed = now - timedelta(minutes=where.minutes_since)
    last = phase(sheet, changed - timedelta(seconds=30), context.shift)
    if last.kind is not PhaseKind.TALK or last.minutes_since is None:
        return ()
    began = wall_clock(changed - timedelta(minutes=last.minutes_since + 0.5), sheet.timezone)
    ended = wall_clock(changed, sheet.timezone)
    public = (post for post in context.recent if post.kind in ("post", "reply"))
    return tuple(post for post in public if began <= wall_clock(post.at, sheet.timezone) < ended)
