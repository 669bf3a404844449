"""The one hop from worker threads to the UI thread: calls are queued, and a burst arrives as one wake."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Call = Callable[[], None]


class _Hop(QObject):
    """All bridges' way over; made on the UI thread and never deleted.

    A thread that emits a signal of an object while the UI thread deletes it takes the whole app down
    (docs/decisions/0010-threads-and-windows.md). Nobody deletes this one.
    """

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: deque[tuple[QObject | None, Call]] = deque()
        self._lock = threading.Lock()
        self._awake = False
        self._woken.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, owner: QObject | None, call: Call) -> None:
        with self._lock:
            self._calls.append((owner, call))
            wake, self._awake = not self._awake, True
        if wake:
            self._woken.emit()

    def _run(self) -> None:
        with self._lock:
            calls, self._calls = self._calls, deque()
            self._awake = False
        try:
            while calls:
                owner, call = calls.popleft()
                if owner is None or isValid(owner):
                    call()
        finally:
            if calls:  # one has failed: the others are somebody else's
                self._go_on(calls)

    def _go_on(self, calls: deque[tuple[QObject | None, Call]]) -> None:
        with self._lock:
            self._calls.extendleft(reversed(calls))
            self._awake = True
        self._woken.emit()


_hops: list[_Hop] = []


class Bridge:
    """`post(call)` from any thread; the calls run on the UI thread, in order, many to a wake.

    Made on the UI thread. What is posted for an `owner` that has been deleted meanwhile is dropped.
    """

    def __init__(self, owner: QObject | None = None) -> None:
        if not _hops:
            _hops.append(_Hop())
        self._hop, self._owner = _hops[0], owner

    def post(self, call: Call) -> None:
        """Run `call` on the UI thread soon."""
        self._hop.post(self._owner, call)
