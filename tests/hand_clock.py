"""A clock that tests move by hand; it fires what is due, in order."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject


class HandTimer:
    def __init__(self, clock: "HandClock", callback: Callable[[], None]) -> None:
        self._clock, self._callback = clock, callback
        self.due: datetime | None = None

    def start(self, milliseconds: int) -> None:
        self.due = self._clock.now() + timedelta(milliseconds=max(0, milliseconds))

    def stop(self) -> None:
        self.due = None

    def is_running(self) -> bool:
        return self.due is not None

    def fire(self) -> None:
        self.due = None
        self._callback()


class HandClock:
    """Starts on a fixed day; `advance(seconds)` runs every timer that falls due on the way."""

    def __init__(self, start: datetime = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)) -> None:
        self._now = start
        self._timers: list[HandTimer] = []

    def now(self) -> datetime:
        return self._now

    def timer(self, callback: Callable[[], None], parent: QObject | None = None) -> HandTimer:
        made = HandTimer(self, callback)
        self._timers.append(made)
        return made

    def advance(self, seconds: float) -> None:
        end = self._now + timedelta(seconds=seconds)
        while True:
            due = sorted((t for t in self._timers if t.due is not None and t.due <= end), key=lambda t: t.due)
            if not due:
                break
            self._now = max(self._now, due[0].due)
            due[0].fire()
        self._now = end
