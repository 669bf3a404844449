"""Drafts and summaries: the newest only, seldom enough, while somebody looks."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.room.state import (
    AGAIN,
    WATCH_LASTS,
    Newest,
    Sharing,
    StateKind,
    asked,
    next_due,
    stopped,
    tick,
    unwatched,
    watched,
    written,
)


def run(sharing, start, end, typing=None, step=0.01):
    """What leaves between two instants, as (instant, leaving); `typing` says what is typed at each step."""
    told, now = [], start
    while now < end:
        if typing:
            sharing = written(sharing, b"d%.2f" % now, b"s", now)
        sharing, leaving = tick(sharing, now)
        if leaving:
            told.append((now, leaving))
        now = round(now + step, 4)
    return sharing, told


@given(st.permutations([(1, 1), (1, 2), (1, 9), (2, 1), (2, 3)]))
def test_only_the_newest_counts(order):
    newest = Newest()
    for stamp in order:
        newest = newest.told(stamp, stamp)
    assert newest.content == (2, 3)


def test_a_draft_leaves_150_ms_after_a_change_and_only_as_it_is_then():
    sharing = tick(watched(written(Sharing(1), b"a", b"s", 0), "t", 0, 0), 1)[0]
    sharing = written(written(sharing, b"ab", b"s", 2.5), b"abc", b"s", 2.6)
    sharing, told = run(sharing, 2.6, 3)
    assert [(now, leaving.content) for now, leaving in told] == [(pytest.approx(2.65), b"abc")]


def test_typing_on_gives_at_most_five_a_second_and_never_starves():
    _, told = run(watched(Sharing(1), "t", 0, 1), 0, 10, typing=True)
    times = [now for now, _ in told]
    assert 40 <= len(times) <= 51
    assert all(b - a >= 0.199 for a, b in itertools.pairwise(times))
    stamps = [leaving.stamp for _, leaving in told]
    assert stamps == sorted(set(stamps))


def test_unwatched_there_is_a_summary_each_five_seconds_and_no_draft():
    _, told = run(Sharing(1), 0, 20, typing=True)
    assert [leaving.kind for _, leaving in told] == [StateKind.SUMMARY] * 4
    assert {leaving.content for _, leaving in told} == {b"s"}


def test_a_new_watcher_gets_the_draft_soon_and_a_known_one_changes_nothing():
    sharing = tick(watched(written(Sharing(1), b"a", b"s", 0), "t", 0, 0), 1)[0]
    assert watched(sharing, "t", 1.1, 0).answer is None
    after = watched(sharing, "u", 1.5, 0.4)
    assert next_due(after, 1.5) == pytest.approx(1.7)
    assert tick(after, 1.7)[1].content == b"a"


def test_who_asks_gets_the_summary_of_an_unwatched_learner():
    sharing, _ = tick(written(Sharing(1), b"a", b"s", 0), 0)
    assert tick(sharing, 1)[1] is None
    assert tick(asked(sharing, 1, 0.5), 1.2)[1] is None
    assert tick(asked(sharing, 1, 0.5), 1.25)[1].kind is StateKind.SUMMARY


def test_the_newest_is_said_again_while_watched_for_it_may_have_been_lost():
    sharing, first = tick(watched(written(Sharing(1), b"a", b"s", 0), "t", 0, 0), 1)
    assert tick(sharing, 1 + AGAIN - 0.1)[1] is None
    again = tick(sharing, 1 + AGAIN)[1]
    assert again.content == first.content and again.stamp > first.stamp


def test_a_watcher_who_looks_away_or_falls_silent_sees_no_more_drafts():
    sharing = watched(written(Sharing(1), b"a", b"s", 0), "t", 0, 0)
    assert sharing.is_watched(WATCH_LASTS - 0.1) and not sharing.is_watched(WATCH_LASTS)
    assert not unwatched(sharing, "t").is_watched(1)
    assert tick(sharing, WATCH_LASTS)[1].kind is StateKind.SUMMARY


def test_after_stopping_nothing_leaves():
    sharing = stopped(watched(written(Sharing(1), b"a", b"s", 0), "t", 0, 0))
    assert tick(sharing, 100)[1] is None
    assert next_due(sharing, 100) is None
