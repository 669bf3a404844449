"""One worker that writes to the store in order, so that a slow disk never holds up a key."""

import threading
from collections import deque
from collections.abc import Callable

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import StoreUnwritable

Job = Callable[[], object]
AGAIN = 5.0  # seconds after which a job that the disk refused is tried again, without being asked


class Writer:
    """`write(job)` runs jobs one after the other on a thread of its own; `flush` waits for all of them.

    A job with a `name` takes the place of one of that name that still waits: only the newest draft counts.
    A job that the disk refuses waits in its place: it is tried again soon, and at the next `write` or `flush`.
    `on_problem` is told, on the worker's thread, that nothing can be written, and `on_recovery` that it can again.
    """

    def __init__(self, on_problem: Callable[[Phrase], None], on_recovery: Callable[[], None]) -> None:
        self._on_problem, self._on_recovery = on_problem, on_recovery
        self._jobs: deque[tuple[str, Job]] = deque()
        self._changed = threading.Condition()
        self._busy = self._stopping = self._failing = self._resting = False
        self._thread: threading.Thread | None = None

    def write(self, job: Job, name: str = "") -> None:
        """Do this soon, after what was asked before."""
        with self._changed:
            if name:
                self._jobs = deque(known for known in self._jobs if known[0] != name)
            self._jobs.append((name, job))
            self._resting = False
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until everything is written; False where it isn't, in time or at all."""
        with self._changed:
            self._resting = False
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._resting or (not self._jobs and not self._busy), timeout)
            return not self._jobs and not self._busy

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
                ready = self._changed.wait_for(self._is_ready, AGAIN if self._resting else None)
                if self._stopping and (self._resting or not self._jobs):
                    return
                self._resting = False
                if not ready or not self._jobs:
                    continue
                name, job = self._jobs.popleft()
                self._busy = True
            written = self._do(job)
            with self._changed:
                self._busy = False
                if not written:
                    self._put_back(name, job)
                self._changed.notify_all()

    def _is_ready(self) -> bool:
        return self._stopping or (bool(self._jobs) and not self._resting)

    def _put_back(self, name: str, job: Job) -> None:
        """In front of all others, unless a newer one of its name waits."""
        if not name or all(known != name for known, _ in self._jobs):
            self._jobs.appendleft((name, job))
        self._resting = True

    def _do(self, job: Job) -> bool:
        """Whether the job is over and done with."""
        try:
            job()
        except StoreUnwritable as problem:
            if not self._failing:
                self._failing = True
                self._on_problem(problem.phrase)
            return False
        except Exception as problem:  # a defect in one job must not keep the others from being written
            note_defect("writer", problem)
            return True
        if self._failing:
            self._failing = False
            self._on_recovery()
        return True
