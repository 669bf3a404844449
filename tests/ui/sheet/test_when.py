"""Times and dates are read as people write them."""

from datetime import datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.ui.sheet.when import (
    read_instant,
    read_list,
    read_tags,
    read_time,
    show_instant,
    show_time,
)
from livetweet_coach.ui.text.plain import read_lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("9h30", time(9, 30)),
        ("09:30", time(9, 30)),
        ("9", time(9)),
        ("9 h", time(9)),
        ("23.05", time(23, 5)),
        (" ", None),
    ],
)
def test_times(text: str, wanted: time | None) -> None:
    assert read_time(text) == wanted


@pytest.mark.parametrize("text", ["25:00", "9:75", "half past nine", "9:3", "-1", "9h30 or so"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_time(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("12/11/2026 9h", datetime(2026, 11, 12, 9)),
        ("12.11.26", datetime(2026, 11, 12)),
        ("2026-11-12 09:05", datetime(2026, 11, 12, 9, 5)),
        ("2026-11-12T09:05:00", datetime(2026, 11, 12, 9, 5)),
        ("", None),
    ],
)
def test_dates(text: str, wanted: datetime | None) -> None:
    assert read_instant(text) == wanted


@pytest.mark.parametrize("text", ["tomorrow", "31/02/2026", "12/13/2026", "12/11", "12/11/2026 25h"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_instant(text)


@given(st.times())
def test_a_shown_time_reads_back(value: time) -> None:
    assert read_time(show_time(value)) == value.replace(second=0, microsecond=0)


@given(st.datetimes())
def test_a_shown_date_reads_back(value: datetime) -> None:
    assert read_instant(show_instant(value)) == value.replace(second=0, microsecond=0)


def test_lists() -> None:
    assert read_list("Ana Lefèvre, Karim; \n Bo ,") == ("Ana Lefèvre", "Karim", "Bo")
    assert read_tags("#Num26, Num26A  #B") == ("Num26", "Num26A", "B")
    assert read_lines(" a, b \n\nc") == ("a, b", "c")
