"""Time for widgets: a clock that tests can move by hand, and timers and pauses that follow it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer


class Timer(Protocol):
    """A single shot that can be set again and stopped."""

    def start(self, milliseconds: int) -> None:
        """Call back once, this long from now; a running timer starts over."""

    def stop(self) -> None:
        """Don't call back."""

    def is_running(self) -> bool:
        """Whether a call back is due."""


class Clock(Protocol):
    """Where widgets get instants and timers from."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""

    def timer(self, callback: Callable[[], None], parent: QObject | None = None) -> Timer:
        """A new timer."""


class _QtTimer:
    def __init__(self, callback: Callable[[], None], parent: QObject | None) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(callback)

    def start(self, milliseconds: int) -> None:
        self._timer.start(max(0, milliseconds))

    def stop(self) -> None:
        self._timer.stop()

    def is_running(self) -> bool:
        return self._timer.isActive()


class SystemClock:
    """The machine's clock and Qt's timers."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)

    def timer(self, callback: Callable[[], None], parent: QObject | None = None) -> Timer:
        """A new Qt timer."""
        return _QtTimer(callback, parent)


class Pause:
    """Calls back once the person has paused this long: a debounce."""

    def __init__(self, clock: Clock, milliseconds: int, callback: Callable[[], None], parent: QObject | None = None):
        self._milliseconds = milliseconds
        self._callback = callback
        self._timer = clock.timer(self._fire, parent)

    def touch(self) -> None:
        """Something moved: wait again."""
        self._timer.start(self._milliseconds)

    def flush(self) -> None:
        """Don't wait any longer, if anything is waiting."""
        if self._timer.is_running():
            self._timer.stop()
            self._fire()

    def stop(self) -> None:
        """Forget what is waiting."""
        self._timer.stop()

    def _fire(self) -> None:
        self._callback()
