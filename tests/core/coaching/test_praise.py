"""Praise: each act at most three times, at most one mark a post, none in silence."""

from tests.core.coaching.findings import at, finding

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.mastery import Mastery, from_values, to_values
from livetweet_coach.core.coaching.praise import praise

FIRST, QUOTE = "praise/first-post", "praise/quote-attributed"


def test_a_post_has_one_mark_however_often_it_is_asked():
    found = [finding(FIRST), finding(QUOTE), finding("links/naked")]
    given = praise(found, Attention(), Mastery(), at())
    assert [mark.rule for mark in given.marks] == [FIRST]
    assert praise(found, given.attention, given.mastery, at()).marks == ()


def test_each_praise_is_said_three_times_in_a_life():
    attention, mastery, said = Attention(), Mastery(), 0
    for number in range(6):
        given = praise([finding(QUOTE, f"p{number}")], attention, mastery, at())
        said += len(given.marks)
        attention, mastery = live.event_changed(given.attention, at()), from_values(to_values(given.mastery))
    assert said == 3


def test_what_was_said_least_goes_first():
    once = praise([finding(FIRST)], Attention(), Mastery(), at())
    again = praise([finding(FIRST, "p2"), finding(QUOTE, "p2")], once.attention, once.mastery, at())
    assert [mark.rule for mark in again.marks] == [QUOTE]


def test_a_thread_may_have_a_mark_on_each_post():
    given = praise([finding(FIRST), finding(QUOTE, "p2")], Attention(), Mastery(), at())
    assert [mark.post_id for mark in given.marks] == ["p1", "p2"]


def test_silence_mutes_praise_and_does_not_use_it_up():
    given = praise([finding(FIRST)], live.silence(Attention(), at()), Mastery(), at(1))
    assert given.marks == ()
    assert praise([finding(FIRST)], given.attention, given.mastery, at(minutes=11)).marks


def test_a_post_that_was_taken_back_may_earn_another_praise():
    first = praise([finding("praise/first-post")], Attention(), Mastery(), at())
    again = praise([finding("praise/quote-attributed")], first.attention, first.mastery, at(1))
    assert again.marks == ()
    taken_back = live.unsent(first.attention, ["p1"], at(2))
    mended = praise([finding("praise/quote-attributed")], taken_back, first.mastery, at(3))
    assert [mark.rule for mark in mended.marks] == ["praise/quote-attributed"]
