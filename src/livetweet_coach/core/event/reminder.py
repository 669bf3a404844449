"""When a draft that was kept may come back to mind: soon, in an hour, when the talk or the embargo is over."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, get_args

from livetweet_coach.core.event.phase import phase, zone_named
from livetweet_coach.core.event.sheet import EventSheet

ReminderKind = Literal["soon", "hour", "talk", "embargo"]

REMINDER_KINDS: tuple[ReminderKind, ...] = get_args(ReminderKind)
SOON, HOUR = timedelta(minutes=10), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class ReminderTime:
    """One of the times that are offered; `at` is an instant in UTC."""

    kind: ReminderKind
    at: datetime


def reminder_times(sheet: EventSheet, now: datetime, shift: int = 0) -> tuple[ReminderTime, ...]:
    """What can be offered at `now` (aware, in the zone of where the person is); `shift`: minutes the agenda runs late.

    The talk's end is there while a talk with a known end is on; the embargo's is that of the talk that is on, else the
    next one to end.
    """
    times = [ReminderTime("soon", (now + SOON).astimezone(UTC)), ReminderTime("hour", (now + HOUR).astimezone(UTC))]
    stage = phase(sheet, now, shift)
    if stage.current is not None and stage.minutes_left is not None:
        times.append(ReminderTime("talk", (now + timedelta(minutes=stage.minutes_left)).astimezone(UTC)))
    ends = [_instant(talk.embargo_until, sheet, now) for talk in sheet.agenda if talk.embargo_until is not None]
    end = embargo_end(sheet, now, shift) or min((moment for moment in ends if moment > now), default=None)
    if end is not None:
        times.append(ReminderTime("embargo", end))
    return tuple(times)


def embargo_end(sheet: EventSheet, now: datetime, shift: int = 0) -> datetime | None:
    """When the embargo of the talk that is on ends, in UTC; None where there is none, or none any more."""
    talk = phase(sheet, now, shift).current
    if talk is None or talk.embargo_until is None:
        return None
    end = _instant(talk.embargo_until, sheet, now)
    return end if end > now else None


def _instant(moment: datetime, sheet: EventSheet, now: datetime) -> datetime:
    """A moment on the event's wall clock as an instant."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone_named(sheet.timezone) or now.tzinfo)
    return moment.astimezone(UTC)
