"""When a kept draft may come back to mind, as the sheet and the clock say."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta, timezone

import pytest

from livetweet_coach.core.event import EventSheet, Talk
from livetweet_coach.core.event.reminder import ReminderTime, embargo_end, reminder_times

PARIS = timezone(timedelta(hours=1))
DAY = EventSheet(
    timezone="Europe/Paris",
    starts=datetime(2026, 11, 12, 9, 0),
    ends=datetime(2026, 11, 12, 12, 0),
    agenda=(
        Talk("Ouverture", time(9), time(9, 30)),
        Talk("Résultats", time(10, 30), time(11, 15), embargo_until=datetime(2026, 11, 12, 14, 0)),
        Talk("Table ronde", time(11, 15), time(12), embargo_until=datetime(2026, 11, 12, 18, 0, tzinfo=UTC)),
    ),
)


def at(hour, minute=0):
    return datetime(2026, 11, 12, hour, minute, tzinfo=PARIS)


def kinds(times):
    return {one.kind: one.at for one in times}


def test_without_a_sheet_there_are_ten_minutes_and_an_hour():
    now = at(10)
    assert reminder_times(EventSheet(), now) == (
        ReminderTime("soon", now + timedelta(minutes=10)),
        ReminderTime("hour", now + timedelta(hours=1)),
    )


def test_the_end_of_the_talk_that_is_on():
    assert kinds(reminder_times(DAY, at(9, 10)))["talk"] == at(9, 30)
    assert kinds(reminder_times(DAY, at(9, 10), shift=25))["hour"] == at(10, 10)
    assert kinds(reminder_times(DAY, at(9, 40), shift=25))["talk"] == at(9, 55)
    assert "talk" not in kinds(reminder_times(DAY, at(10)))


@pytest.mark.parametrize(
    ("now", "end"),
    [(at(9, 10), at(14)), (at(10, 40), at(14)), (at(11, 30), at(19)), (at(14), at(19)), (at(13, 59), at(14))],
)
def test_the_embargo_of_the_talk_else_the_next_to_end(now, end):
    assert kinds(reminder_times(DAY, now))["embargo"] == end


def test_an_embargo_that_is_over_is_not_offered():
    assert "embargo" not in kinds(reminder_times(DAY, at(19)))


def test_only_the_talk_that_is_on_holds_a_draft_back():
    assert embargo_end(DAY, at(10, 40)) == at(14)
    assert embargo_end(DAY, at(9, 10)) is None
    lifted = replace(DAY.agenda[1], embargo_until=datetime(2026, 11, 12, 10, 45))
    sheet = replace(DAY, agenda=(DAY.agenda[0], lifted))
    assert embargo_end(sheet, at(10, 44)) == at(10, 45)
    assert embargo_end(sheet, at(10, 45)) is None


def test_a_sheet_without_a_zone_means_the_clock_of_where_one_is():
    sheet = replace(DAY, timezone="")
    assert embargo_end(sheet, at(10, 40)) == at(14)
    assert kinds(reminder_times(sheet, at(10, 40)))["talk"] == at(11, 15)
