"""What is counted against the network's allowance."""

from datetime import timedelta

from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.rules.examples import NOW, sent
from livetweet_coach.core.rules.tally import tallied


def test_nothing_sent_leaves_the_whole_day():
    assert tallied((), NOW) == Allowance(limit=50, replies_limit=200)


def test_a_rolling_day_counts_originals_and_replies_apart_and_no_messages():
    posts = [sent("ancien", 24 * 60), sent("premier", 23 * 60), sent("dernier", 29), sent("avant", 30)]
    posts += [sent("oui", 5, kind="reply"), sent("mot", 5, kind="dm")]
    known = tallied(posts, NOW)
    assert (known.used, known.replies_used, known.slice_used, known.exact) == (3, 1, 2, False)
    assert known.resets == NOW - timedelta(hours=23) + timedelta(hours=24)


def test_what_lies_in_the_future_of_a_clock_set_back_is_not_counted():
    assert tallied([sent("demain", -60)], NOW).used == 0
