"""Code points and UTF-16 units, there and back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.core.text.spans import UnitMap, from_utf16, join_units, split_units, to_utf16, utf16_length

texts = st.text(st.characters() | st.sampled_from("a😀🏽\ud83d\ude00é"))


@settings(deadline=None)
@given(texts)
def test_units_are_what_utf16_has(text: str) -> None:
    assert len(split_units(text)) == utf16_length(text) == len(text) + sum(c > "\uffff" for c in text)
    assert split_units(text).encode("utf-16-le", "surrogatepass") == text.encode("utf-16-le", "surrogatepass")


@settings(deadline=None)
@given(texts)
def test_every_place_goes_there_and_back(text: str) -> None:
    places = UnitMap(text)
    for index in range(len(text) + 1):
        unit = len(split_units(text[:index]))
        assert to_utf16(text, index) == places.unit(index) == unit
        assert from_utf16(text, unit) == places.point(unit) == index


def test_inside_a_pair_is_its_start() -> None:
    assert [from_utf16("a😀b", offset) for offset in range(6)] == [0, 1, 1, 2, 3, 3]


@settings(deadline=None)
@given(texts)
def test_pairs_are_joined(text: str) -> None:
    assert join_units(split_units(text)) == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
