"""The one hop from worker threads to the UI thread: calls are queued, and a burst arrives as one wake."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """`post(call)` from any thread; the calls run on the UI thread, in order, many to a wake."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: deque[Callable[[], None]] = deque()
        self._lock = threading.Lock()
        self._awake = False
        self._woken.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` on the UI thread soon."""
        with self._lock:
            self._calls.append(call)
            wake, self._awake = not self._awake, True
        if wake:
            self._woken.emit()

    def _run(self) -> None:
        with self._lock:
            calls, self._calls = self._calls, deque()
            self._awake = False
        for call in calls:
            call()
