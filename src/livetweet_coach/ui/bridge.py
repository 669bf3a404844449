"""The one hop from worker threads to the UI thread: calls are queued, and a burst arrives as one wake."""

import contextlib
import threading
from collections import deque
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Call = Callable[[], None]


class _Waker(QObject):
    """Wakes the UI thread for all bridges. It outlives every window: Qt falls over a signal whose sender is going."""

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._calls: deque[tuple[QObject | None, Call]] = deque()
        self._lock = threading.Lock()
        self._is_awake = False
        self._woken.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, owner: QObject | None, call: Call) -> None:
        with self._lock:
            self._calls.append((owner, call))
            wake, self._is_awake = not self._is_awake, True
        if wake:
            self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(RuntimeError):  # the program ends, and Qt has gone first
            self._woken.emit()

    def _run(self) -> None:
        with self._lock:
            calls, self._calls = self._calls, deque()
            self._is_awake = False
        try:
            while calls:
                owner, call = calls.popleft()
                if owner is None or isValid(owner):
                    call()
        finally:
            if calls:  # a call has failed, and those behind it are not to blame
                with self._lock:
                    self._calls.extendleft(reversed(calls))
                    self._is_awake = True
                self._wake()


@cache
def _waker() -> _Waker:
    """Made on the UI thread, by the first bridge."""
    return _Waker()


class Bridge:
    """`post(call)` from any thread; the calls run on the UI thread, in order, many to a wake.

    Calls for an owner that is gone when their turn comes are dropped. To be made on the UI thread.
    """

    def __init__(self, owner: QObject | None = None) -> None:
        self._owner = owner
        self._waker = _waker()

    def post(self, call: Call) -> None:
        """Run `call` on the UI thread soon."""
        self._waker.post(self._owner, call)
