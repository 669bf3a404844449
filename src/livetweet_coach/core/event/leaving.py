"""When a scheduled post may leave: soon, in an hour, before the event, at its start, when it is over."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from livetweet_coach.core.event.phase import ends_at, instant
from livetweet_coach.core.event.reminder import HOUR, SOON
from livetweet_coach.core.event.sheet import EventSheet

LeavingKind = Literal["soon", "hour", "before", "start", "after"]

# So long after its end the organisers' last words have been said (AD05 looks no further).
AFTER = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class LeavingTime:
    """One of the times that are offered; `at` is an instant in UTC, on a whole minute."""

    kind: LeavingKind
    at: datetime


def leaving_times(sheet: EventSheet, now: datetime, shift: int = 0) -> tuple[LeavingTime, ...]:
    """What can be offered at `now` (aware); `shift`: minutes the agenda runs late.

    Teasers go an hour before the start; what has nothing to do with the live goes half an hour after its end. Times
    that are past, and those less than ten minutes away besides "soon", are left out.
    """
    offered: list[tuple[LeavingKind, datetime]] = [("soon", now + SOON), ("hour", now + HOUR)]
    late = timedelta(minutes=shift)
    if sheet.starts is not None:
        start = instant(sheet.starts, sheet.timezone, now) + late
        offered += [("before", start - HOUR), ("start", start)]
    end = ends_at(sheet, now, shift)
    if end is not None:
        offered.append(("after", end + AFTER))
    whole = ((kind, at.astimezone(UTC).replace(second=0, microsecond=0)) for kind, at in offered)
    return tuple(LeavingTime(kind, at) for kind, at in whole if kind == "soon" or at >= now + SOON)
