"""The outbox's state machine: what can happen to a post, and what never can."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.item import (
    STALE,
    IllegalTransition,
    Item,
    State,
    copied,
    due,
    enqueued,
    leaving,
    published,
    recovered,
)
from livetweet_coach.core.publishing.step import Receipt, Step

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
STEP = Step("s-1", "d", Post("p", "Bonjour"))


def at(state: State, **values: object) -> Item:
    return Item(STEP, state, NOW, **values)


def test_a_post_waits_for_as_long_as_it_can_be_undone():
    item = enqueued(STEP, NOW, timedelta(seconds=8))
    assert item.state is State.WAITING
    assert due(item, NOW + timedelta(seconds=7.9)) is item
    assert due(item, NOW + timedelta(seconds=8)).state is State.QUEUED


def test_a_clock_set_back_makes_the_time_to_undo_no_longer():
    item = enqueued(STEP, NOW, timedelta(seconds=30))
    assert due(item, NOW - timedelta(hours=1)).state is State.QUEUED
    scheduled = enqueued(STEP, NOW, not_before=NOW + timedelta(hours=2))
    assert due(scheduled, NOW - timedelta(hours=1)) is scheduled
    retried = at(State.RETRY, leaves_at=NOW + timedelta(seconds=30))
    assert due(retried, NOW - timedelta(hours=1)) is retried


def test_undo_switched_off_queues_at_once_and_a_scheduled_post_waits_for_its_time():
    assert enqueued(STEP, NOW).state is State.QUEUED
    later = NOW + timedelta(hours=2)
    assert enqueued(STEP, NOW, timedelta(seconds=8), later).leaves_at == later
    assert enqueued(STEP, NOW, timedelta(seconds=8), NOW).leaves_at == NOW + timedelta(seconds=8)


@pytest.mark.parametrize("state", [State.SENDING, State.UNCERTAIN, State.PUBLISHED, State.WITHDRAWN])
def test_what_may_have_left_is_not_taken_back(state):
    with pytest.raises(IllegalTransition):
        at(state).to(State.WITHDRAWN)


def test_only_what_is_queued_leaves_and_only_once():
    for state in State:
        if state is State.QUEUED:
            assert leaving(at(state), NOW).state is State.SENDING
        else:
            with pytest.raises(IllegalTransition):
                leaving(at(state), NOW)


def test_the_first_departure_is_remembered_over_retries():
    item = leaving(at(State.QUEUED), NOW)
    item = due(item.to(State.RETRY, leaves_at=NOW), NOW + timedelta(seconds=5))
    item = leaving(item, NOW + timedelta(seconds=5), "parent")
    assert (item.first_sent, item.attempts, item.step.parent) == (NOW, 2, "parent")


@pytest.mark.parametrize("state", [State.WAITING, State.QUEUED, State.RETRY])
@pytest.mark.parametrize(("age", "after"), [(STALE, None), (STALE + timedelta(seconds=1), State.ASKS)])
def test_after_a_restart_what_is_older_than_ten_minutes_asks(state, age, after):
    item = at(state)
    assert recovered(item, NOW + age).state is (after or state)


def test_after_a_restart_a_clock_set_back_asks_and_a_scheduled_post_does_not():
    assert recovered(at(State.QUEUED), NOW - timedelta(hours=1)).state is State.ASKS
    scheduled = at(State.WAITING, leaves_at=NOW + timedelta(hours=5))
    assert recovered(scheduled, NOW + timedelta(hours=1)) is scheduled
    assert recovered(scheduled, NOW + timedelta(hours=5, minutes=5)) is scheduled
    assert recovered(scheduled, NOW + timedelta(hours=6)).state is State.ASKS


@settings(deadline=None)
@given(st.sampled_from(State), st.integers(-10_000, 10_000))
def test_a_restart_never_lets_anything_go_and_never_loses_a_possible_departure(state, seconds):
    after = recovered(at(state), NOW + timedelta(seconds=seconds)).state
    assert after in {state, State.ASKS, State.UNCERTAIN} | ({State.QUEUED} if state is State.MEDIA else set())
    assert (after is State.UNCERTAIN) == (state in (State.SENDING, State.UNCERTAIN))


class Life(RuleBasedStateMachine):
    """One post through anything that can happen; what is refused leaves it as it was."""

    @initialize(undo=st.sampled_from([0, 8, 30]))
    def begin(self, undo: int) -> None:
        self.now = NOW
        self.item = enqueued(STEP, NOW, timedelta(seconds=undo))
        self.ended: Item | None = None
        self.departures = 0

    def attempt(self, change) -> None:
        before = self.item
        try:
            self.item = change(before)
        except IllegalTransition:
            assert self.item is before
            return
        self.departures += self.item.state is State.SENDING and before.state is not State.SENDING

    @rule(state=st.sampled_from(State), wait=st.none() | st.integers(0, 300))
    def go(self, state: State, wait: int | None) -> None:
        leaves_at = None if wait is None else self.now + timedelta(seconds=wait)
        if state is State.SENDING:
            self.attempt(lambda i: leaving(i, self.now))
        elif state is State.PUBLISHED:
            self.attempt(lambda i: published(i, Receipt("1", self.now)))
        elif state is State.COPIED:
            self.attempt(lambda i: copied(i, Receipt("", self.now)))
        else:
            self.attempt(lambda i: i.to(state, leaves_at=leaves_at))

    @rule(seconds=st.integers(0, 1200))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)
        self.attempt(lambda i: due(i, self.now))

    @rule()
    def restart(self) -> None:
        self.attempt(lambda i: recovered(i, self.now))

    @invariant()
    def an_end_is_an_end(self) -> None:
        if self.ended is not None and self.ended.state is State.PUBLISHED:
            assert self.item.state in (State.PUBLISHED, State.DELETING, State.DELETED)
        elif self.ended is not None:
            assert self.item == self.ended
        if self.item.has_ended:
            self.ended = self.item

    @invariant()
    def attempts_are_counted_and_receipts_mean_arrival(self) -> None:
        assert self.item.attempts == self.departures
        assert (self.item.first_sent is not None) == (self.departures > 0)
        if self.item.state is State.PUBLISHED:
            assert self.item.receipt is not None


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
