"""The outbox: posts are handed to their publishers, a thread for each account, and each step is written down first."""

from __future__ import annotations

import os
import random
import threading
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from time import monotonic

from livetweet_coach.adapters.lane import FindPublisher, LaneWorker
from livetweet_coach.adapters.log import note_defect
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import (
    STALE,
    Item,
    State,
    enqueued,
    published,
    resumed,
)
from livetweet_coach.core.publishing.plan import Target, plan
from livetweet_coach.core.publishing.sent import gone
from livetweet_coach.core.publishing.step import Receipt
from livetweet_coach.core.publishing.turns import Lane, lanes, next_wake
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import QueueStore, StoreUnwritable

Transition = Callable[[Item], Item]
LONGEST_WAIT = 60.0
AFTER_A_PROBLEM = 5.0
_RESUMABLE = frozenset({State.ASKS, State.KEPT, State.NEEDS_PERSON, State.RETRY})


class Outbox:
    """Sends what is queued. Every method may be called from any thread and returns once its change is on disk.

    `on_change(item)` tells each change in the thread that made it: the caller's for what a person does, the
    worker's for the rest; `on_problem(phrase)` tells that nothing can be written. Both must return at once.
    Each account has a lane and a thread of its own: a network that hangs holds up no other. `jitter` gives numbers
    from 0 to 1.
    """

    def __init__(
        self,
        queue: QueueStore,
        publisher_for: FindPublisher,
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
        self._stirred, self._stopping = 0, False
        self._workers: dict[Lane, LaneWorker] = {}
        self._threads: dict[Lane, threading.Thread] = {}
        self._watch: threading.Thread | None = None
        self._last: datetime | None = None

    # what a person does

    def send(self, draft: Draft, targets: Sequence[Target], undo: timedelta, live: str = "") -> tuple[Item, ...]:
        """Hand a draft over to each target; nothing leaves before `undo` is over. Empty for a blank draft.

        What goes on with a thread answers its last post on each account. Raises AlreadySent, StoreUnwritable; then
        nothing is sent and the draft is as it was.
        """
        now = self._clock()
        not_before = draft.at if draft.kind == "scheduled" else None
        steps = [step for to in targets for step in plan(draft, to.account, to.way, self._new_id(), live, now)]
        items = tuple(enqueued(step, now, undo, not_before) for step in steps)
        if items:
            self._queue.enqueue(draft, items, live)
            self._tell(items)
        return items

    def delete_published(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Take what is out off the networks, the last post of a thread first; what hasn't left is held (`keep`)."""
        self.keep(draft_id, sending)
        wanted = _part_of(sending, lambda item: item.state is State.PUBLISHED)
        return self._change(draft_id, wanted, lambda item: item.to(State.DELETING))

    def undo(self, draft_id: str) -> SavedDraft | None:
        """Take back what has left nowhere; the draft to go on with, or None when it is too late.

        Of a thread that had begun to leave, the draft has the posts that had left for no account.
        """
        taken, saved = self._queue.take_back(draft_id, lambda item: item.to(State.WITHDRAWN), self._clock())
        self._tell(taken)
        return saved

    def keep(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Hold what hasn't left until `resume` or `undo` (« Gardés »): all copies, or those of one sending."""
        wanted = _part_of(sending, lambda item: item.is_held and item.state is not State.KEPT)
        return self._change(draft_id, wanted, lambda item: item.to(State.KEPT))

    def give_up(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Never send what hasn't left of a draft; what is out stays."""
        wanted = _part_of(sending, lambda item: item.is_held)
        return self._change(draft_id, wanted, lambda item: item.to(State.WITHDRAWN))

    def resume(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Let go what was kept, what asks, what needed a person, what waits to be tried again, or for its hour."""
        wanted = _part_of(sending, lambda item: item.state in _RESUMABLE or item.is_scheduled)
        return self._change(draft_id, wanted, resumed)

    def resume_account(self, account_id: str) -> tuple[Item, ...]:
        """Let go what needed a person on an account: it has just been connected again."""

        def wanted(item: Item) -> bool:
            return item.step.account.id == account_id and item.state is State.NEEDS_PERSON

        drafts = dict.fromkeys(item.step.draft for item in self._queue.items() if wanted(item))
        return tuple(item for draft in drafts for item in self._change(draft, wanted, resumed))

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
        for lane in dict.fromkeys(item.step.lane for item in self._queue.items()):
            self._worker(lane).recover(now)
        return tuple(item for item in self._queue.items() if item.state is State.ASKS)

    def run_once(self, now: datetime) -> bool:
        """Do one thing that is due in any lane; whether there was one. Raises StoreUnwritable."""
        self._woke(now)
        owed = [lane for lane, worker in self._workers.items() if worker.owes]
        return any(self._worker(lane).run_once(now) for lane in dict.fromkeys([*owed, *lanes(self._queue.items())]))

    def start(self) -> None:
        """Begin to send. Call `recover` before."""
        self._stopping = False
        self._watch = threading.Thread(target=self._run, name="outbox", daemon=True)
        self._watch.start()

    def stop(self, timeout: float = 5.0) -> None:
        """Send nothing more; waits for the posts that are being sent, as long as `timeout` seconds in all."""
        until = monotonic() + timeout
        with self._wake:
            self._stopping = True
            self._wake.notify_all()
        for thread in (self._watch, *self._threads.values()):
            if thread is not None:
                thread.join(max(0.0, until - monotonic()))
        self._watch = None
        self._threads.clear()

    def _woke(self, now: datetime) -> None:
        """After a sleep of the machine it is the same as after a restart."""
        with self._wake:
            slept, self._last = self._last is not None and now - self._last > STALE, now
        if slept:
            self.recover()

    def _worker(self, lane: Lane) -> LaneWorker:
        with self._wake:
            if lane not in self._workers:
                self._workers[lane] = LaneWorker(
                    lane, self._queue, self._publisher_for, self._clock, self._tell, self._jitter
                )
            return self._workers[lane]

    def _run(self) -> None:
        """See that each lane in which something goes on has its thread."""
        seen = -1
        while True:
            self._try(self._begin_lanes)
            with self._wake:
                self._wake.wait_for(lambda seen=seen: self._stopping or self._stirred != seen, LONGEST_WAIT)  # type: ignore[misc]
                if self._stopping:
                    return
                seen = self._stirred

    def _begin_lanes(self) -> float:
        self._woke(self._clock())
        for lane in lanes(self._queue.items()):
            if lane not in self._threads and not self._stopping:
                name = f"outbox {lane[0]}"
                self._threads[lane] = threading.Thread(target=self._run_lane, args=(lane,), name=name, daemon=True)
                self._threads[lane].start()
        return LONGEST_WAIT

    def _run_lane(self, lane: Lane) -> None:
        worker = self._worker(lane)
        while True:
            with self._wake:
                seen = self._stirred
            wait = self._try(lambda: self._work(worker))
            with self._wake:
                self._wake.wait_for(lambda seen=seen: self._stopping or self._stirred != seen, wait)  # type: ignore[misc]
                if self._stopping:
                    return

    def _work(self, worker: LaneWorker) -> float:
        """Do all that is due in a lane; how many seconds to wait for more."""
        while not self._stopping:
            now = self._clock()
            self._woke(now)
            if not worker.run_once(now):
                break
        now = self._clock()
        wake = next_wake(worker.items(), now)
        return LONGEST_WAIT if wake is None else max(0.001, min(LONGEST_WAIT, (wake - now).total_seconds()))

    def _try(self, work: Callable[[], float]) -> float:
        """The seconds that work says, or those after which it is tried again."""
        try:
            return work()
        except StoreUnwritable as problem:
            self._on_problem(problem.phrase)
        except Exception as problem:  # a defect: what is queued must not wait for ever because of it
            note_defect("outbox", problem)
            self._on_problem(say("Outbox", "Something went wrong while sending. Trying again in a moment."))
        return AFTER_A_PROBLEM

    # both

    def _change(self, draft_id: str, wanted: Callable[[Item], bool], transition: Transition) -> tuple[Item, ...]:
        """Apply a transition to those items of a draft that are wanted at that moment: all of them, or none."""
        mine = {item.key: item for item in self._queue.of_draft(draft_id) if wanted(item)}
        changed = self._queue.change_all(tuple(mine), lambda item: transition(item) if wanted(item) else item)
        changed = tuple(item for item in changed if item != mine[item.key])
        self._tell(changed)
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
            self._stirred += 1
            self._wake.notify_all()


def _part_of(sending: str, wanted: Callable[[Item], bool]) -> Callable[[Item], bool]:
    return lambda item: wanted(item) and sending in ("", item.step.sending)
