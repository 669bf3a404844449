"""Codes can be read out, typed loosely, and tell nothing of the part that proves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.room.people import couple

from livetweet_coach.core.room.short_code import ALPHABET, code_key, code_of, finder, looks_typed, read_code


@given(st.binary(min_size=16, max_size=32))
def test_a_code_has_eight_clear_signs_in_two_groups(octets):
    code = code_of(octets)
    assert len(code) == 9 and code[4] == "-"
    assert set(code) <= set(ALPHABET) | {"-"}
    assert finder(code) == code[:3]
    for typed in (code, code.lower(), code.replace("-", ""), f"  {code[:4]} – {code[5:]} ", ".".join(code)):
        assert read_code(typed.replace("..", ".").replace(".-.", "-")) == code


def test_no_sign_looks_like_another_and_no_code_is_a_word():
    assert len(set(ALPHABET)) == len(ALPHABET) == 25
    assert not set("0O1IL5S8B2Z") & set(ALPHABET) - set("258")
    assert not set("AEIOU") & set(ALPHABET)
    assert read_code("BSZ2-3456") == "8522-3456"


@pytest.mark.parametrize("typed", ["", "2345-678", "2345-67890", "O345-6789", "é345-6789", "٢345-6789"])
def test_what_can_be_no_code_is_none(typed):
    assert read_code(typed) is None


@given(st.text())
def test_any_text_is_a_code_or_none(text):
    code = read_code(text)
    assert code is None or read_code(code) == code


def test_every_code_is_as_likely_as_any_other():
    counts = dict.fromkeys(ALPHABET, 0)
    for number in range(5000):
        for sign in code_of((number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128).to_bytes(16, "big")).replace(
            "-", ""
        ):
            counts[sign] += 1
    assert max(counts.values()) < 1.2 * min(counts.values())


def test_too_little_chance_is_refused():
    with pytest.raises(ValueError):
        code_of(b"x" * 15)


def test_the_key_depends_on_the_host_and_not_on_what_is_announced():
    one, other = couple().place, couple().place
    assert code_key("2345-6789", one) == code_key("CDF5-6789", one) != code_key("2345-6789", other)


@pytest.mark.parametrize("typed", ["4RVX-2QH", "4RVX-2QHKK", "AEIO-2345", "hello"])
def test_a_mistyped_code_is_told_from_a_part_of_a_link(typed):
    assert read_code(typed) is None and looks_typed(typed)


@pytest.mark.parametrize("text", ["", "  ", "join/abc#def", "livetweet-coach://join/", "a" * 40])
def test_what_may_be_of_a_link_was_not_typed_as_a_code(text):
    assert not looks_typed(text)


def test_the_signs_that_no_code_has_are_those_that_the_sentence_names():
    readable = {sign for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" if read_code(sign * 8)}
    assert set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") - readable == set("AEILOU01")
