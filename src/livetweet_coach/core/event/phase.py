"""Where the agenda stands at an instant, by the event's own wall clock."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

from livetweet_coach.core.event.sheet import EventSheet, Talk

_HALF_A_DAY = timedelta(hours=12)
_LAST_TALK = timedelta(hours=1)
_BREAK = re.compile(
    r"^\W*(pause|déjeuner|dejeuner|repas|buffet|cocktail|entracte|récréation|break|lunch|coffee|tea|interval|"
    r"petit[- ]déjeuner|networking)\b",
    re.IGNORECASE,
)


class PhaseKind(Enum):
    """Before the event, in a talk, in a break, between two talks, under way without an agenda, or after."""

    BEFORE = "before"
    TALK = "talk"
    BREAK = "break"
    BETWEEN = "between"
    OPEN = "open"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Phase:
    """Where the agenda stands: `current` in a talk or a break, `next` where there is one to come.

    `minutes_since` the last change of phase and `minutes_left` to the next are None where no time tells them;
    `index` is the current talk's place in the agenda, -1 without one.
    """

    kind: PhaseKind
    current: Talk | None = None
    next: Talk | None = None
    index: int = -1
    minutes_since: float | None = None
    minutes_left: float | None = None

    @property
    def just_changed(self) -> bool:
        """Whether the phase began less than three minutes ago, when short posts of circumstance are natural."""
        return self.minutes_since is not None and self.minutes_since < 3


@dataclass(frozen=True, slots=True)
class _Slot:
    index: int
    talk: Talk
    starts: datetime
    ends: datetime


def phase(sheet: EventSheet, now: datetime, shift: int = 0) -> Phase:
    """The phase at `now` (aware, or naive for the event's wall clock); `shift`: minutes the agenda runs late."""
    zone = zone_named(sheet.timezone)
    now = _instant(now, zone) - timedelta(minutes=shift)
    slots = _slots_around(sheet, now, zone)
    starts = _instant(sheet.starts, zone) if sheet.starts else min((s.starts for s in slots), default=None)
    ends = _instant(sheet.ends, zone) if sheet.ends else None
    if slots:
        starts = min(starts, slots[0].starts) if starts else slots[0].starts
        ends = max([slot.ends for slot in slots] + ([ends] if ends else []))
    following = next((slot for slot in slots if slot.starts > now), None)
    upcoming = following.talk if following else _untimed(sheet)
    if starts and now < starts:
        left = _minutes(starts - now)
        return Phase(PhaseKind.BEFORE, next=slots[0].talk if slots else upcoming, minutes_left=left)
    if ends and now >= ends:
        return Phase(PhaseKind.AFTER, minutes_since=_minutes(now - ends))
    on = [slot for slot in slots if slot.starts <= now < slot.ends]
    if on:
        return _in_slot(on[-1], now, upcoming, following)
    return _in_gap(slots, now, starts, ends, following, upcoming)


def ends_at(sheet: EventSheet, now: datetime, shift: int = 0) -> datetime | None:
    """When the event of these days ends, `shift` minutes late; None where nobody wrote that down."""
    zone = zone_named(sheet.timezone)
    slots = _slots_around(sheet, _instant(now, zone) - timedelta(minutes=shift), zone)
    ends = [slot.ends for slot in slots] + ([_instant(sheet.ends, zone)] if sheet.ends else [])
    return max(ends) + timedelta(minutes=shift) if ends else None


def event_tags(sheet: EventSheet, now: datetime | None = None, shift: int = 0) -> tuple[str, ...]:
    """Every tag that stands for the event, without signs: official first, the current talk's, aliases, other talks'."""
    current = phase(sheet, now, shift).current if now else None
    tags = [sheet.hashtag, *(current.hashtags if current else ()), *sheet.aliases]
    for talk in sheet.agenda:
        tags.extend(talk.hashtags)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def zone_named(name: str) -> ZoneInfo | None:
    """The zone, or None for the clock's own: unknown names are told when the sheet is read."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def wall_clock(moment: datetime, timezone: str = "") -> datetime:
    """What the clock on the event's wall shows at `moment`, without a zone (a naive moment is already that)."""
    return _wall(moment, zone_named(timezone))


def instant(moment: datetime, timezone: str, like: datetime) -> datetime:
    """A moment of the sheet as an aware instant; where no zone is known, in that of `like`."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone_named(timezone) or like.tzinfo)
    return moment.astimezone(UTC)


def _in_slot(slot: _Slot, now: datetime, upcoming: Talk | None, following: _Slot | None) -> Phase:
    kind = PhaseKind.BREAK if _is_break(slot.talk) else PhaseKind.TALK
    change = min(slot.ends, following.starts) if following else slot.ends
    since, left = _minutes(now - slot.starts), _minutes(change - now)
    return Phase(kind, slot.talk, upcoming, slot.index, since, left)


def _in_gap(
    slots: list[_Slot],
    now: datetime,
    starts: datetime | None,
    ends: datetime | None,
    following: _Slot | None,
    upcoming: Talk | None,
) -> Phase:
    past = [slot.ends for slot in slots if slot.ends <= now]
    began = max(past, default=starts)
    kind = PhaseKind.BETWEEN if past or following else PhaseKind.OPEN
    change = following.starts if following else ends
    since = _minutes(now - began) if began else None
    return Phase(kind, None, upcoming, -1, since, _minutes(change - now) if change else None)


def _is_break(talk: Talk) -> bool:
    return not talk.speakers and _BREAK.match(talk.title) is not None


def _untimed(sheet: EventSheet) -> Talk | None:
    """The first talk, where no talk has a time: the only one that can be said to come."""
    timed = any(talk.starts or talk.ends for talk in sheet.agenda)
    return None if timed or not sheet.agenda else sheet.agenda[0]


def _slots_around(sheet: EventSheet, now: datetime, zone: ZoneInfo | None) -> list[_Slot]:
    """The agenda on its day; without a date, on today's, or on yesterday's while that one still runs."""
    if sheet.starts:
        return _slots(sheet, _wall(sheet.starts, zone).date(), zone)
    today = _slots(sheet, _wall(now, zone).date(), zone)
    yesterday = _slots(sheet, _wall(now, zone).date() - timedelta(days=1), zone)
    return yesterday if yesterday and now < max(slot.ends for slot in yesterday) else today


def _slots(sheet: EventSheet, day: date, zone: ZoneInfo | None) -> list[_Slot]:
    timed = list(_timed(sheet, day))
    slots = []
    for position, (index, talk, starts, ends) in enumerate(timed):
        if ends is None:
            later = [other[2] for other in timed[position + 1 :] if other[2] > starts]
            ends = min(later) if later else _end_of_event(sheet, starts, zone)
        begun = _instant(starts, zone)
        slots.append(_Slot(index, talk, begun, _instant(ends, zone) if ends else begun + _LAST_TALK))
    return sorted(slots, key=lambda slot: slot.starts)


def _timed(sheet: EventSheet, day: date) -> Iterator[tuple[int, Talk, datetime, datetime | None]]:
    """Each talk whose start is known, or follows from the end of the one before, on its date."""
    last: datetime | None = None
    before: datetime | None = None
    for index, talk in enumerate(sheet.agenda):
        starts = datetime.combine(day, talk.starts) if talk.starts else before
        before = None
        if starts is None:
            continue
        if talk.starts and last and starts < last and _next_day(sheet, starts, last):
            day += timedelta(days=1)
            starts += timedelta(days=1)
        last = starts
        ends = _end(starts, talk.ends)
        before = ends
        yield index, talk, starts, ends


def _next_day(sheet: EventSheet, starts: datetime, last: datetime) -> bool:
    if last - starts > _HALF_A_DAY:
        return True
    return sheet.ends is not None and starts.date() < sheet.ends.date()


def _end(starts: datetime, ends: time | None) -> datetime | None:
    if ends is None:
        return None
    end = datetime.combine(starts.date(), ends)
    if end <= starts:
        end += timedelta(days=1)
    return end if end - starts < _HALF_A_DAY else None


def _end_of_event(sheet: EventSheet, starts: datetime, zone: ZoneInfo | None) -> datetime | None:
    ends = _wall(sheet.ends, zone) if sheet.ends else None
    return ends if ends and ends > starts else None


def _wall(moment: datetime, zone: ZoneInfo | None) -> datetime:
    if zone is not None and moment.tzinfo is not None:
        moment = moment.astimezone(zone)
    return moment.replace(tzinfo=None)


def _instant(moment: datetime, zone: ZoneInfo | None) -> datetime:
    """Comparable instants: UTC where the event's zone is known, the wall clock as given where it is not.

    UTC, because Python subtracts two times of one zone by the wall clock, an hour wrong across a clock change.
    """
    if zone is None:
        return moment.replace(tzinfo=None)
    return (moment.replace(tzinfo=zone) if moment.tzinfo is None else moment).astimezone(UTC)


def _minutes(span: timedelta) -> float:
    return span / timedelta(minutes=1)
