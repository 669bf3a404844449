"""What a post costs on X, and what is left of a day."""

from datetime import UTC, datetime, timedelta

import pytest

from livetweet_coach.core.publishing.daily import UNVERIFIED, VERIFIED, allowance
from livetweet_coach.core.publishing.prices import POST, POST_WITH_LINK, Price, price
from livetweet_coach.core.words import fill

NOW = datetime(2026, 11, 12, 9, 47, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bonjour", POST),
        ("Voir example.org", POST_WITH_LINK),
        ("https://a.fr/b", POST_WITH_LINK),
        (" \n", None),
        ("a@b.fr", POST),
    ],
)
def test_a_link_makes_a_post_dear(text, expected):
    assert price(text) is expected


def test_prices_are_said_as_people_read_them():
    amounts = [Price(n, False, POST.as_of, "").amount for n in (15, 200, 1000, 2345, 10)]
    assert amounts == ["$0.015", "$0.20", "$1.00", "$2.345", "$0.01"]
    assert (
        fill(POST_WITH_LINK.words.source, POST_WITH_LINK.words)
        == "A post with a link costs about $0.20 of your X credits."
    )
    assert POST.source.startswith("https://docs.x.com/")


def test_a_day_is_the_last_24_hours_and_replies_count_apart():
    sent = [(NOW - timedelta(hours=h), reply) for h, reply in ((24, False), (23, False), (2, True), (0, False))]
    found = allowance(UNVERIFIED, sent, NOW)
    assert (found.used, found.limit, found.replies_used, found.replies_limit) == (2, 50, 1, 200)
    assert found.resets == NOW + timedelta(hours=1)


def test_who_pays_has_one_limit_for_all():
    found = allowance(VERIFIED, [(NOW, True), (NOW, False)], NOW)
    assert (found.used, found.limit, found.replies_limit) == (2, 2400, None)


def test_half_hours_are_those_of_the_clock():
    sent = [(NOW, False), (NOW - timedelta(minutes=17), False), (NOW - timedelta(minutes=18), True)]
    found = allowance(UNVERIFIED, sent, NOW)
    assert found.slice_used == 2 and found.slice_resets == datetime(2026, 11, 12, 10, 0, tzinfo=UTC)


def test_nothing_sent_is_nothing_used():
    found = allowance(UNVERIFIED, (), NOW)
    assert (found.used, found.resets, found.slice_used) == (0, None, 0)
