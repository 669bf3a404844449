"""One lane of the outbox: an account's posts in their order, each step written down before and after it is taken."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from livetweet_coach.adapters.sending import Outcome, attempt, attempt_all, look, lost, take_off, upload, write_all
from livetweet_coach.core.publishing.item import (
    IllegalTransition,
    Item,
    State,
    due,
    is_ready,
    leaving,
    recovered,
)
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.core.publishing.turns import Lane, next_to_send, parts, place
from livetweet_coach.ports import Capabilities, Publisher, QueueStore

Told = Callable[[tuple[Item, ...]], None]
FindPublisher = Callable[[Step], Publisher | None]


class LaneWorker:
    """Does what is due in one lane, one thing at a time; only one thread may use it.

    `told(items)` hears of each change that it makes; `jitter` gives numbers from 0 to 1.
    """

    def __init__(
        self,
        lane: Lane,
        queue: QueueStore,
        publisher_for: FindPublisher,
        clock: Callable[[], datetime],
        told: Told,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.lane = lane
        self._queue, self._publisher_for, self._clock = queue, publisher_for, clock
        self._told, self._jitter = told, jitter
        self._owed: tuple[Outcome, ...] | None = None
        self._away: frozenset[str] = frozenset()

    @property
    def owes(self) -> bool:
        """Whether something that happened is still to be written down."""
        return self._owed is not None

    def items(self) -> tuple[Item, ...]:
        """The lane's items, in the order in which they were sent."""
        return tuple(item for item in self._queue.items() if item.step.lane == self.lane)

    def run_once(self, now: datetime) -> bool:
        """Do one thing that is due; whether there was one. Raises StoreUnwritable."""
        if self._owed is not None:
            self._settle(self._owed)
            return True
        items = self.items()
        if self._mend(items, now):
            return True
        if self._look_after(items, now) or self._let_go(items, now):
            return True
        ready = next_to_send(items, now)
        return ready is not None and self._send(ready, items, now)

    def _mend(self, items: tuple[Item, ...], now: datetime) -> bool:
        """What is still marked as leaving was left behind by a crash or a defect, for this thread sends nothing now."""
        behind = [item for item in items if item.state in (State.SENDING, State.MEDIA)]
        for item in behind:
            self.step(item, lambda i: self._recovered(i, now))
        return bool(behind)

    def _look_after(self, items: tuple[Item, ...], now: datetime) -> bool:
        """Find out about one uncertain post, or take one off that is to be deleted; whether there was one."""
        work = {State.UNCERTAIN: look, State.DELETING: take_off}
        uncertain = [item for item in items if item.state is State.UNCERTAIN]
        going = [item for item in reversed(items) if item.state is State.DELETING]  # an answer before what it answers
        for item in (*uncertain, *going):
            if item.leaves_at is None or item.leaves_at <= now:
                outcome = work[item.state](self._publisher_for(item.step), item, now, self._jitter)
                self._settle((outcome,))
                return True
        return False

    def _let_go(self, items: tuple[Item, ...], now: datetime) -> bool:
        """Queue what only waited for its time; whether there was any."""
        waited = [item for item in items if due(item, now) is not item]
        for item in waited:
            self.step(item, lambda i: due(i, now))
        return bool(waited)

    def recover(self, now: datetime) -> None:
        """After a start: what was being sent is uncertain, what is older than 10 minutes asks."""
        for item in self.items():
            if item.key not in self._away:  # at its publisher at this moment: no crash
                self.step(item, lambda i: self._recovered(i, now))

    def step(self, item: Item, transition: Callable[[Item], Item]) -> Item | None:
        """Apply a transition; None where the item went elsewhere meanwhile."""
        try:
            changed = self._queue.change(item.key, transition)
        except IllegalTransition:
            return None
        if changed != item:
            self._told((changed,))
        return changed

    # sending

    def _send(self, item: Item, items: tuple[Item, ...], now: datetime) -> bool:
        publisher = self._publisher_for(item.step)
        can = publisher.capabilities() if publisher else Capabilities()
        thread = parts(item, items)
        whole = can.whole_thread and len(thread) > 1 and all(part.state is State.QUEUED for part in thread)
        if can.whole_thread and len(thread) > 1 and not whole and self._gathers(thread):
            return False
        for part in thread if whole else (item,):
            if not is_ready(part, now, uploads=can.uploads):
                self._upload(publisher, part)
                return True
        if whole and publisher is not None:
            self._send_all(publisher, thread, now)
        else:
            self._send_one(publisher, item, items, can.pause, now)
        return True

    def _gathers(self, thread: tuple[Item, ...]) -> bool:
        """Whether a thread that leaves as one waits for a post of it, of which none is out."""
        waits = (State.WAITING, State.MEDIA, State.RETRY, State.UNCERTAIN, State.SENDING)
        return any(part.state in waits for part in thread) and all(part.state is not State.PUBLISHED for part in thread)

    def _upload(self, publisher: Publisher | None, item: Item) -> None:
        going = self.step(item, lambda i: replace(i.to(State.MEDIA), attempts=i.attempts + 1))
        if going is not None:
            self._settle((upload(publisher, going, self._clock, self._jitter),))

    def _send_one(
        self, publisher: Publisher | None, item: Item, items: tuple[Item, ...], pause: timedelta, now: datetime
    ) -> None:
        parent, root = place(item, self._queue.of_draft(item.step.draft))
        self._away = frozenset({item.key})
        try:
            sending = self.step(item, lambda i: leaving(i, now, parent, root))
            if sending is None:
                return  # taken back meanwhile
            self._settle((attempt(publisher, sending, self._clock, self._jitter),))
        finally:
            self._away = frozenset()
        if pause:
            self._hold_next(item, items, pause)

    def _hold_next(self, item: Item, items: tuple[Item, ...], pause: timedelta) -> None:
        """The next post of the thread leaves a moment later."""
        following = next((i for i in parts(item, items) if i.step.position == item.step.position + 1), None)
        if following is not None:
            at = self._clock() + pause
            self.step(following, lambda i: replace(i, leaves_at=at) if i.state is State.QUEUED else i)

    def _send_all(self, publisher: Publisher, thread: tuple[Item, ...], now: datetime) -> None:
        self._away = frozenset(item.key for item in thread)
        try:
            head, keys = thread[0], [item.key for item in thread]
            parent, root = place(head, self._queue.of_draft(head.step.draft))
            sending = self._queue.change_all(keys, lambda i: leaving(i, now, parent if i.key == head.key else "", root))
            self._told(sending)
            self._settle(attempt_all(publisher, sending, self._clock, self._jitter))
        except IllegalTransition:
            return  # taken back meanwhile
        finally:
            self._away = frozenset()

    def _settle(self, outcomes: tuple[Outcome, ...]) -> None:
        """Write down what came of a post; when the disk refuses, that is owed and tried again first of all."""
        self._owed = outcomes
        items = write_all(outcomes, self._queue)
        self._owed = None
        self._told(items)

    def _recovered(self, item: Item, now: datetime) -> Item:
        after = recovered(item, now)
        if after.state is State.UNCERTAIN and item.state is State.SENDING:
            publisher = self._publisher_for(item.step)
            wait = publisher.capabilities().look_after if publisher else timedelta(0)
            return replace(after, why=lost(), leaves_at=now + wait)
        return after
