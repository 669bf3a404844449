"""Words for comparing keys: the same things in both languages, none that sounds much like another."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.core.room.fingerprint import LONG, fingerprint, words
from livetweet_coach.core.room.fingerprint_data import WORDS
from livetweet_coach.core.room.identity import PublicKeys


def plain(word):
    return unicodedata.normalize("NFD", word).encode("ascii", "ignore").decode()


def is_near(one, other):
    """Whether a single letter tells the two apart, or none."""
    longer, shorter = sorted((plain(one), plain(other)), key=len, reverse=True)
    if len(longer) == len(shorter):
        return sum(a != b for a, b in zip(longer, shorter, strict=True)) <= 1
    return len(longer) == len(shorter) + 1 and any(
        longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer))
    )


@pytest.mark.parametrize("column", [0, 1])
def test_every_byte_has_a_word_of_its_own(column):
    known = [pair[column] for pair in WORDS]
    assert len(known) == 256 and all(word == word.lower() and " " not in word for word in known)
    assert [pair for pair in itertools.combinations(known, 2) if is_near(*pair)] == []
    assert max(map(len, known)) <= 13


def test_near_words_would_be_noticed():
    assert is_near("mouton", "bouton") and is_near("seau", "eau") and is_near("âne", "ane")
    assert not is_near("lapin", "renard")


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_six_words_follow_from_the_keys(signing, sealing):
    numbers = fingerprint(PublicKeys(signing, sealing))
    assert len(numbers) == LONG == 6
    assert [WORDS[number] for number in numbers] == list(
        zip(words(numbers, "en"), words(numbers, "fr_FR"), strict=True)
    )


def test_either_key_changes_the_words():
    one, other = MemberKeys.new().public, MemberKeys.new().public
    mixed = [one, other, PublicKeys(one.signing, other.sealing), PublicKeys(other.signing, one.sealing)]
    assert len({fingerprint(keys) for keys in mixed}) == 4
