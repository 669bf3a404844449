"""A hashtag is enough to start, and a bad one is told in words."""

from datetime import UTC, datetime

import pytest

from livetweet_coach.core.event import (
    BadHashtag,
    clean_hashtag,
    hashtag_advice,
    hashtag_trouble,
    improvised,
    read_aloud,
)
from livetweet_coach.core.words import fill


@pytest.mark.parametrize("tag", ["#JournéeNum26", "JournéeNum26", " ＃JournéeNum26 ", "LT", "26mars", "Num26_A", "été"])
def test_good_ones(tag):
    assert hashtag_trouble(tag) is None
    assert improvised(tag).hashtag == clean_hashtag(tag)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("", "Write the hashtag, for example #DigiDay26."),
        ("#", "Write the hashtag, for example #DigiDay26."),
        ("#live-tweet", "#live-tweet would stop at #live: “-” ends a hashtag."),
        ("L'École", "#L'École would stop at #L: “'” ends a hashtag."),
        ("#2026", "#2026 needs at least one letter to be a link."),
        ("fête de la musique", "A hashtag has no space: #FêteDeLaMusique?"),
        ("!lt", "A hashtag begins with a letter or a digit, not with “!”."),
        ("a" * 101, "A hashtag has at most 100 characters."),
    ],
)
def test_bad_ones(tag, said):
    trouble = hashtag_trouble(tag)
    assert trouble is not None and fill(trouble.source, trouble) == said
    with pytest.raises(BadHashtag) as raised:
        improvised(tag)
    assert raised.value.message == trouble


def test_a_decomposed_tag_is_composed():
    assert clean_hashtag("#Journe\u0301eNum26") == "JournéeNum26"


@pytest.mark.parametrize(
    ("tag", "pieces"),
    [("JournéeNum26", 0), ("LT", 1), ("JournéeNumériqueNationale", 1), ("fetedelamusique", 1), ("live-tweet", 0)],
)
def test_advice_for_a_good_tag_to_be_better(tag, pieces):
    assert len(hashtag_advice(tag)) == pieces


@pytest.mark.parametrize(
    ("tag", "heard"),
    [
        ("#JournéeNum26", "Journée Num 26"),
        ("RGAA2027", "RGAA 2027"),
        ("FêteDeLaMusique", "Fête De La Musique"),
        ("LT", "LT"),
    ],
)
def test_as_a_screen_reader_says_it(tag, heard):
    assert read_aloud(tag) == heard


def test_an_improvised_event_begins_now_by_the_clock_on_the_wall():
    sheet = improvised("#TestRadio", datetime(2026, 11, 12, 9, 5, 33, tzinfo=UTC), "en")
    assert (sheet.hashtag, sheet.starts, sheet.language) == ("TestRadio", datetime(2026, 11, 12, 9, 5), "en")
