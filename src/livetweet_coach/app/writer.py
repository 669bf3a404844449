"""One worker that writes to the store in order, so that a slow disk never holds up a key."""

import threading
from collections import deque
from collections.abc import Callable

from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import StoreUnwritable

Job = Callable[[], object]


class Writer:
    """`write(job)` runs jobs one after the other on a thread of its own; `flush` waits for all of them.

    A job with a `name` takes the place of one of that name that still waits: only the newest draft counts.
    `on_problem` is told, on the worker's thread, that nothing can be written, and `on_recovery` that it can again.
    """

    def __init__(self, on_problem: Callable[[Phrase], None], on_recovery: Callable[[], None]) -> None:
        self._on_problem, self._on_recovery = on_problem, on_recovery
        self._jobs: deque[tuple[str, Job]] = deque()
        self._changed = threading.Condition()
        self._busy = self._stopping = self._failing = False
        self._thread: threading.Thread | None = None

    def write(self, job: Job, name: str = "") -> None:
        """Do this soon, after what was asked before."""
        with self._changed:
            if name:
                self._jobs = deque(known for known in self._jobs if known[0] != name)
            self._jobs.append((name, job))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until everything is written; whether it was in time."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._jobs and not self._busy, timeout)

    def stop(self) -> None:
        """Write what waits, then end."""
        self.flush()
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join(5)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._jobs or self._stopping)
                if not self._jobs:
                    return
                _, job = self._jobs.popleft()
                self._busy = True
            self._do(job)
            with self._changed:
                self._busy = False
                self._changed.notify_all()

    def _do(self, job: Job) -> None:
        try:
            job()
        except StoreUnwritable as problem:
            if not self._failing:
                self._failing = True
                self._on_problem(problem.phrase)
        else:
            if self._failing:
                self._failing = False
                self._on_recovery()
