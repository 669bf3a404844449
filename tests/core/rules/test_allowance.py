"""What is counted against the network's allowance."""

from datetime import timedelta

from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.rules.examples import NOW, sent
from livetweet_coach.core.rules.tally import merged, tallied


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


def test_what_the_network_told_and_what_was_counted_become_one():
    counted = Allowance(12, 50, NOW + timedelta(hours=3), 4, 200, slice_used=6)
    assert merged(None, counted) == counted
    told = merged(Allowance(40, 50, NOW, 0, 200), counted)
    assert (told.used, told.limit, told.resets, told.replies_limit, told.slice_used) == (40, 50, NOW, 200, 6)
    mine = merged(Allowance(3, 50, NOW), counted)
    assert (mine.used, mine.resets) == (12, counted.resets)


def test_an_exact_figure_is_the_networks_own_and_what_is_on_its_way_comes_on_top():
    counted = Allowance(12, 50, NOW + timedelta(hours=3))
    told = merged(Allowance(38, 100, NOW, exact=True), counted, leaving=2)
    assert (told.used, told.limit, told.resets, told.exact) == (40, 100, NOW, True)
