"""Fields are written in one way, and anything else is nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.room import octets


@given(st.lists(st.binary(max_size=300), max_size=6), st.binary(max_size=9))
def test_there_and_back(fields, more):
    made = octets.joined(*fields)
    assert octets.split(made, len(fields)) == tuple(fields)
    assert octets.taken(made + more, len(fields)) == (tuple(fields), more)
    if more:
        assert octets.split(made + more, len(fields)) is None


@given(st.binary(max_size=60), st.integers(0, 5))
def test_what_can_be_read_is_written_the_same(found, count):
    fields = octets.split(found, count)
    assert fields is None or octets.joined(*fields) == found


@given(st.lists(st.binary(min_size=1, max_size=9), min_size=1, max_size=4), st.data())
def test_what_was_cut_is_nothing(fields, data):
    made = octets.joined(*fields)
    assert octets.split(made[: data.draw(st.integers(0, len(made) - 1))], len(fields)) is None


def test_texts_and_numbers():
    assert octets.joined("é", 258) == b"\0\2\xc3\xa9\0\x08\0\0\0\0\0\0\1\2"
    assert octets.text(b"\xc3\xa9") == "é" and octets.text(b"\xc3") is None
    assert octets.number(b"\0\0\0\0\0\0\1\2") == 258 and octets.number(b"\1\2") is None


@pytest.mark.parametrize("wrong", [b"x" * 65_536, -1, 2**64])
def test_what_does_not_fit_is_said_at_once(wrong):
    with pytest.raises(ValueError):
        octets.joined(wrong)
