"""What the hour means for a live: how fast it goes, whether it is to be closed, what the talk asks not to share yet."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from livetweet_coach.core.event import EventSheet, Phase, PhaseKind, closing, instant, wall_clock
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data.thresholds import CHAIN_MINUTES, CLOSE_MINUTES, CORRECTION_MINUTES, FLOOD_MINUTES

_FLOOD, _CLOSE = timedelta(minutes=FLOOD_MINUTES), timedelta(minutes=CLOSE_MINUTES)
_FRESH, _CHAINED = timedelta(minutes=CORRECTION_MINUTES), timedelta(minutes=CHAIN_MINUTES)


@dataclass(frozen=True, slots=True)
class Hour:
    """What the clock says, in words that stay equal until it says something else; times are the event's wall clock.

    `began` is when the current talk did, `ended` when the event did. `is_sealed`: the talk may not be shared now,
    `opens_at` (aware) is when it may, None where nobody said. `lately` are own public posts of the last two minutes,
    `fresh` those that could still be corrected, `chained` those that the next post may continue; `closing` is the line
    that would close the live where that is due.
    """

    began: datetime | None = None
    ended: datetime | None = None
    is_sealed: bool = False
    opens_at: datetime | None = None
    lately: tuple[SentPost, ...] = ()
    closing: str = ""
    fresh: tuple[SentPost, ...] = ()
    chained: tuple[SentPost, ...] = ()


NO_CLOCK = Hour()


def hour(
    sheet: EventSheet | None, where: Phase | None, recent: tuple[SentPost, ...], now: datetime | None, network_id: str
) -> Hour:
    """The hour at `now`, where the agenda stands at `where`; nothing is known without a clock."""
    if now is None:
        return NO_CLOCK
    lately = _lately(recent, now, _FLOOD)
    fresh, chained = _lately(recent, now, _FRESH), _lately(recent, now, _CHAINED)
    if sheet is None or where is None or where.minutes_since is None:
        return Hour(lately=lately, fresh=fresh, chained=chained)
    since = _minute(wall_clock(now, sheet.timezone) - timedelta(minutes=where.minutes_since))
    if where.kind is PhaseKind.AFTER:
        due = where.minutes_since >= CLOSE_MINUTES and _is_quiet(recent, since, now, sheet)
        words = closing(sheet, now, network_id) if due else ""
        return Hour(ended=since, lately=lately, closing=words, fresh=fresh, chained=chained)
    sealed, opens_at = _sealed(sheet, where, now)
    return Hour(since if where.current else None, None, sealed, opens_at, lately, fresh=fresh, chained=chained)


def is_public(post: SentPost) -> bool:
    """Whether everybody could read a post."""
    return post.kind in ("post", "reply", "scheduled")


def _lately(recent: tuple[SentPost, ...], now: datetime, within: timedelta) -> tuple[SentPost, ...]:
    found = []
    for post in reversed(recent):  # the oldest first: what came before is older still
        if now - post.at >= within:
            break
        if is_public(post) and post.at <= now:
            found.append(post)
    return tuple(reversed(found))


def _is_quiet(recent: tuple[SentPost, ...], ended: datetime, now: datetime, sheet: EventSheet) -> bool:
    """Whether the event does not seem to overrun: who still posts after its end is not interrupted."""
    last = next((post.at for post in reversed(recent) if is_public(post)), None)
    return last is None or wall_clock(last, sheet.timezone) < ended or now - last >= _CLOSE


def _sealed(sheet: EventSheet, where: Phase, now: datetime) -> tuple[bool, datetime | None]:
    talk = where.current
    if talk is None:
        return False, None
    until = instant(talk.embargo_until, sheet.timezone, now) if talk.embargo_until else None
    still = until if until and until > now else None
    if "no-tweet" in talk.policies:
        return True, still
    return still is not None or ("embargo" in talk.policies and until is None), still


def _minute(moment: datetime) -> datetime:
    """The nearest whole minute, so that sums of fractions give the same one each time."""
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)
