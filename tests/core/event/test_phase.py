"""Where the agenda stands: gaps, missing times, late agendas, nights, zones and clock changes."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sheets import sheets

from livetweet_coach.core.event import EventSheet, PhaseKind, Talk, event_tags, phase, wall_clock

PARIS = ZoneInfo("Europe/Paris")
AGENDA = (
    Talk("Ouverture", time(9), time(9, 30), ("Sophie Martin",)),
    Talk("Mutualiser", time(9, 30), time(10, 15), ("Karim Benali",), ("Num26A",)),
    Talk("Pause café", time(10, 15), time(10, 30)),
    Talk("Premiers résultats", time(10, 40), None, ("Ana Lefèvre",), ("Num26B",)),
    Talk("Table ronde", time(11, 15), time(12), ("Sophie Martin",)),
)
SHEET = EventSheet(
    "Journée Num26",
    "JournéeNum26",
    ("JourneeNum26",),
    timezone="Europe/Paris",
    starts=datetime(2026, 11, 12, 9),
    ends=datetime(2026, 11, 12, 12),
    agenda=AGENDA,
)


def at(clock, day="2026-11-12"):
    return datetime.fromisoformat(f"{day}T{clock}:00").replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("clock", "kind", "current", "following", "since", "left"),
    [
        ("08:30", PhaseKind.BEFORE, None, "Ouverture", None, 30),
        ("09:00", PhaseKind.TALK, "Ouverture", "Mutualiser", 0, 30),
        ("09:29", PhaseKind.TALK, "Ouverture", "Mutualiser", 29, 1),
        ("09:30", PhaseKind.TALK, "Mutualiser", "Pause café", 0, 45),
        ("10:20", PhaseKind.BREAK, "Pause café", "Premiers résultats", 5, 10),
        ("10:35", PhaseKind.BETWEEN, None, "Premiers résultats", 5, 5),
        ("11:14", PhaseKind.TALK, "Premiers résultats", "Table ronde", 34, 1),
        ("11:59", PhaseKind.TALK, "Table ronde", None, 44, 1),
        ("12:00", PhaseKind.AFTER, None, None, 0, None),
    ],
)
def test_a_morning(clock, kind, current, following, since, left):
    found = phase(SHEET, at(clock))
    names = (found.current and found.current.title, found.next and found.next.title)
    assert (found.kind, *names, found.minutes_since, found.minutes_left) == (kind, current, following, since, left)
    assert found.just_changed == (since is not None and since < 3)
    assert found.index == next((n for n, talk in enumerate(AGENDA) if talk.title == current), -1)


@pytest.mark.parametrize("shift", [5, 10, 15, 25])
def test_a_late_agenda_is_the_agenda_of_some_minutes_ago(shift):
    for minutes in range(-30, 240, 7):
        now = at("09:00") + timedelta(minutes=minutes)
        assert phase(SHEET, now + timedelta(minutes=shift), shift) == phase(SHEET, now)


def test_any_zone_and_a_naive_wall_clock_mean_the_same_moment():
    expected = phase(SHEET, at("09:40"))
    assert phase(SHEET, at("09:40").astimezone(UTC)) == expected
    assert phase(SHEET, at("09:40").astimezone(timezone(timedelta(hours=-5)))) == expected
    assert phase(SHEET, datetime(2026, 11, 12, 9, 40)) == expected
    assert phase(replace(SHEET, starts=datetime(2026, 11, 12, 8, tzinfo=UTC)), at("09:40")) == expected


def test_without_a_zone_the_clock_that_is_handed_in_counts():
    nowhere = replace(SHEET, timezone="")
    assert phase(nowhere, at("09:40")).current == AGENDA[1]
    assert phase(replace(SHEET, timezone="Mars/Olympus"), at("09:40")).current == AGENDA[1]


def test_minutes_are_real_minutes_when_the_clocks_go_back():
    night = EventSheet(
        timezone="Europe/Paris",
        starts=datetime(2026, 10, 25, 1),
        agenda=(Talk("Nuit", time(1), time(5)), Talk("Aube", time(5), time(6))),
    )
    later = datetime(2026, 10, 25, 4, tzinfo=PARIS)  # clocks showed 2:30 twice
    assert phase(night, later).minutes_since == 240
    assert phase(night, later).minutes_left == 60


def test_an_hour_that_does_not_exist_is_no_trouble():
    night = EventSheet(
        timezone="Europe/Paris", starts=datetime(2027, 3, 28, 1), agenda=(Talk("A", time(1)), Talk("B", time(2, 30)))
    )
    assert phase(night, datetime(2027, 3, 28, 3, 45, tzinfo=PARIS)).current.title == "B"


def test_an_evening_goes_on_after_midnight():
    evening = EventSheet(
        agenda=(Talk("Concert", time(22), time(23, 30)), Talk("Débat", time(23, 30)), Talk("Fin", time(0, 30), time(1)))
    )
    for day in (None, datetime(2026, 11, 12, 22)):
        sheet = replace(evening, starts=day)
        assert phase(sheet, datetime(2026, 11, 12, 23, 45)).current.title == "Débat"
        assert phase(sheet, datetime(2026, 11, 13, 0, 45)).current.title == "Fin"


def test_an_event_of_two_days():
    days = EventSheet(
        starts=datetime(2026, 11, 12, 9),
        ends=datetime(2026, 11, 13, 12),
        agenda=(Talk("A", time(9), time(14)), Talk("A2", time(14), time(17)), Talk("B", time(9), time(12))),
    )
    assert phase(days, datetime(2026, 11, 12, 10)).current.title == "A"
    assert phase(days, datetime(2026, 11, 12, 20)).kind is PhaseKind.BETWEEN
    assert phase(days, datetime(2026, 11, 13, 10)).current.title == "B"


def test_missing_times_follow_from_their_neighbours():
    sheet = EventSheet(agenda=(Talk("A", time(9), time(10)), Talk("B"), Talk("C", time(11)), Talk("D")))
    assert phase(sheet, datetime(2026, 11, 12, 10, 30)).current.title == "B"
    assert phase(sheet, datetime(2026, 11, 12, 11, 30)).current.title == "C"


def test_an_agenda_without_times_is_open_and_its_first_talk_is_next():
    found = phase(EventSheet(agenda=(Talk("A"), Talk("B"))), datetime(2026, 11, 12, 10))
    assert (found.kind, found.next.title, found.minutes_since) == (PhaseKind.OPEN, "A", None)


@settings(max_examples=120, deadline=None)
@given(sheet=sheets, now=st.datetimes(datetime(1960, 1, 1), datetime(2140, 1, 1)), shift=st.integers(0, 60))
def test_any_sheet_has_a_phase_at_any_time(sheet, now, shift):
    for moment in (now, now.replace(tzinfo=UTC)):
        found = phase(sheet, moment, shift)
        assert (found.current is not None) == (found.kind in (PhaseKind.TALK, PhaseKind.BREAK))
        assert found.minutes_since is None or found.minutes_since >= 0
        assert found.minutes_left is None or found.minutes_left > 0


def test_tags_of_the_current_talk_come_before_the_aliases():
    assert event_tags(SHEET) == ("JournéeNum26", "JourneeNum26", "Num26A", "Num26B")
    assert event_tags(SHEET, at("10:45")) == ("JournéeNum26", "Num26B", "JourneeNum26", "Num26A")
    assert event_tags(EventSheet()) == ()


def test_the_wall_clock_is_the_event_s():
    assert wall_clock(datetime(2026, 11, 12, 13, 30, tzinfo=UTC), "Europe/Paris") == datetime(2026, 11, 12, 14, 30)
