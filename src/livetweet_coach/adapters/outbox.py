"""The outbox: one thread hands posts to their publishers, and writes down each step before and after it is taken."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.sending import attempt, look, lost
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import (
    STALE,
    IllegalTransition,
    Item,
    State,
    due,
    enqueued,
    leaving,
    published,
    recovered,
)
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.publishing.sent import gone
from livetweet_coach.core.publishing.step import Receipt, Step, Way
from livetweet_coach.core.publishing.turns import before, next_to_send, next_wake
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Publisher, QueueStore, StoreUnwritable

Transition = Callable[[Item], Item]
LONGEST_WAIT = 60.0
AFTER_A_PROBLEM = 5.0
_RESUMABLE = frozenset({State.ASKS, State.KEPT, State.NEEDS_PERSON, State.RETRY})


class Outbox:
    """Sends what is queued. Every method may be called from any thread and returns once its change is on disk.

    `on_change(item)` tells each change in the thread that made it: the caller's for what a person does, the
    worker's for the rest; `on_problem(phrase)` tells that nothing can be written. Both must return at once.
    `jitter` gives numbers from 0 to 1.
    """

    def __init__(
        self,
        queue: QueueStore,
        publisher_for: Callable[[Step], Publisher | None],
        clock: Callable[[], datetime],
        on_change: Callable[[Item], None],
        on_problem: Callable[[Phrase], None] = lambda phrase: None,
        new_id: Callable[[], str] = lambda: os.urandom(16).hex(),
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._queue, self._publisher_for, self._clock = queue, publisher_for, clock
        self._on_change, self._on_problem = on_change, on_problem
        self._new_id, self._jitter = new_id, jitter
        self._wake = threading.Condition()
        self._stirred = self._stopping = False
        self._thread: threading.Thread | None = None
        self._last: datetime | None = None
        self._owed: Callable[[], Item] | None = None
        self._leaving = ""

    # what a person does

    def send(self, draft: Draft, way: Way, account: Account, undo: timedelta, live: str = "") -> tuple[Item, ...]:
        """Hand a draft over; nothing leaves before `undo` is over. Empty for a blank draft.

        Raises AlreadySent, StoreUnwritable; then nothing is sent and the draft is as it was.
        """
        now = self._clock()
        not_before = draft.at if draft.kind == "scheduled" else None
        steps = plan(draft, account, way, self._new_id(), live, now)
        items = tuple(enqueued(step, now, undo, not_before) for step in steps)
        if items:
            self._queue.enqueue(draft, items, live)
            self._tell(items)
        return items

    def undo(self, draft_id: str) -> SavedDraft | None:
        """Take back what hasn't left; the draft to go on with, or None when it is too late.

        Of a thread that had begun to leave, the draft has the posts that hadn't.
        """
        taken, saved = self._queue.take_back(draft_id, lambda item: item.to(State.WITHDRAWN), self._clock())
        self._tell(taken)
        return saved

    def keep(self, draft_id: str) -> tuple[Item, ...]:
        """Hold what hasn't left until `resume` or `undo` (« Gardés »)."""
        return self._for_draft(draft_id, lambda item: item.is_held, lambda item: item.to(State.KEPT))

    def resume(self, draft_id: str) -> tuple[Item, ...]:
        """Let go what was kept, what asks, what needed a person, or what waits to be tried again."""
        return self._for_draft(draft_id, lambda item: item.state in _RESUMABLE, lambda item: item.to(State.QUEUED))

    def posted(self, key: str) -> Item:
        """The person says that the post is there (copied and pasted, or seen). Raises IllegalTransition, KeyError."""
        item = self._queue.item(key)
        if item is None:
            raise KeyError(key)
        receipt = item.receipt or Receipt("", self._clock())
        return self._told(self._queue.finish(key, lambda i: published(i, receipt), gone(item.step, receipt)))

    def not_posted(self, key: str) -> Item:
        """The person says that an uncertain post isn't there: it goes again. Raises IllegalTransition, KeyError."""
        return self._told(self._queue.change(key, lambda item: item.to(State.QUEUED)))

    def items(self) -> tuple[Item, ...]:
        """What is on its way, with the whole of each thread, in the order in which it was sent."""
        return self._queue.items()

    # the worker

    def recover(self) -> tuple[Item, ...]:
        """After a start: what was being sent is uncertain, what is older than 10 minutes asks; the items that ask."""
        now = self._clock()
        for item in self._queue.items():
            if item.key != self._leaving:  # at its publisher at this moment: no crash
                self._step(item, lambda i: self._recovered(i, now))
        return tuple(item for item in self._queue.items() if item.state is State.ASKS)

    def start(self) -> None:
        """Begin to send. Call `recover` before."""
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._thread.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Send nothing more; waits for the post that is being sent."""
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join(timeout)
            self._thread = None

    def run_once(self, now: datetime) -> bool:
        """Do one thing that is due; whether there was one. Raises StoreUnwritable."""
        if self._owed is not None:
            self._settle(self._owed)
            return True
        if self._last is not None and now - self._last > STALE:
            self.recover()  # the machine slept: the same as a restart
        self._last = now
        items = self._queue.items()
        for item in items:
            if item.state is State.UNCERTAIN and (item.leaves_at is None or item.leaves_at <= now):
                self._look(item, now)
                return True
        changes = [self._step(item, lambda i: due(i, now)) for item in items if due(item, now) is not item]
        if changes:
            return True
        item_to_send = next_to_send(items, now)
        if item_to_send is None:
            return False
        self._send(item_to_send, before(item_to_send, items), now)
        return True

    def _send(self, item: Item, previous: Item | None, now: datetime) -> None:
        parent = previous.receipt.id if previous and previous.receipt else item.step.parent
        self._leaving = item.key
        try:
            sending = self._step(item, lambda i: leaving(i, now, parent))
            if sending is None:
                return  # taken back meanwhile
            outcome = attempt(self._publisher_for(sending.step), sending, self._clock, self._jitter)
            self._settle(lambda: outcome.write(self._queue))
        finally:
            self._leaving = ""

    def _look(self, item: Item, now: datetime) -> None:
        outcome = look(self._publisher_for(item.step), item, now, self._jitter)
        self._settle(lambda: outcome.write(self._queue))

    def _settle(self, write: Callable[[], Item]) -> None:
        """Write down what came of a post; when the disk refuses, that is owed and tried again first of all."""
        self._owed = write
        try:
            item = write()
        except IllegalTransition:  # a person has said meanwhile where it stands, and knows better
            self._owed = None
            return
        self._owed = None
        self._told(item)

    def _recovered(self, item: Item, now: datetime) -> Item:
        after = recovered(item, now)
        if after.state is State.UNCERTAIN and item.state is State.SENDING:
            return replace(after, why=lost(), leaves_at=now + self._look_after(item))
        return after

    def _look_after(self, item: Item) -> timedelta:
        publisher = self._publisher_for(item.step)
        return publisher.capabilities().look_after if publisher else timedelta(0)

    def _run(self) -> None:
        while True:
            wait = self._work()
            with self._wake:
                if not self._stirred and not self._stopping and wait > 0:
                    self._wake.wait(wait)
                self._stirred = False
                if self._stopping:
                    return

    def _work(self) -> float:
        """Do all that is due; how many seconds to wait for more."""
        try:
            while not self._stopping and self.run_once(self._clock()):
                pass
            now = self._clock()
            wake = next_wake(self._queue.items(), now)
        except StoreUnwritable as problem:
            self._on_problem(problem.phrase)
            return AFTER_A_PROBLEM
        except Exception as problem:  # a defect: what is queued must not wait for ever because of it
            note_defect("outbox", problem)
            self._on_problem(say("Outbox", "Something went wrong while sending. Trying again in a moment."))
            return AFTER_A_PROBLEM
        return LONGEST_WAIT if wake is None else max(0.001, min(LONGEST_WAIT, (wake - now).total_seconds()))

    # both

    def _for_draft(self, draft_id: str, wanted: Callable[[Item], bool], transition: Transition) -> tuple[Item, ...]:
        mine = [item for item in self._queue.items() if item.step.draft == draft_id and wanted(item)]
        return tuple(changed for item in mine if (changed := self._step(item, transition)) is not None)

    def _step(self, item: Item, transition: Transition) -> Item | None:
        """Apply a transition; None where the item went elsewhere meanwhile."""
        try:
            changed = self._queue.change(item.key, transition)
        except IllegalTransition:
            return None
        if changed != item:
            self._told(changed)
        return changed

    def _told(self, item: Item) -> Item:
        self._tell((item,))
        return item

    def _tell(self, items: tuple[Item, ...]) -> None:
        for item in items:
            try:
                self._on_change(item)
            except Exception as problem:  # whoever listens must not keep posts from leaving
                note_defect("outbox's listener", problem)
        with self._wake:
            self._stirred = True
            self._wake.notify_all()
