"""A clock that a test moves by hand; timers fire on the way, each at its own instant."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject


class HandTimer:
    def __init__(self, clock: "HandClock", callback: Callable[[], None]) -> None:
        self.clock, self.callback = clock, callback
        self.due: datetime | None = None

    def start(self, milliseconds: int) -> None:
        self.due = self.clock.instant + timedelta(milliseconds=milliseconds)

    def stop(self) -> None:
        self.due = None

    def is_running(self) -> bool:
        return self.due is not None

    def fire(self) -> None:
        self.due = None
        self.callback()


class HandClock:
    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
        self.timers: list[HandTimer] = []

    def now(self) -> datetime:
        return self.instant

    def timer(self, callback: Callable[[], None], parent: QObject | None = None) -> HandTimer:
        self.timers.append(HandTimer(self, callback))
        return self.timers[-1]

    def running(self) -> list[HandTimer]:
        return [timer for timer in self.timers if timer.due is not None]

    def advance(self, seconds: float) -> int:
        """Let time pass; answers how many timers fired."""
        end = self.instant + timedelta(seconds=seconds)
        fired = 0
        while due := sorted((t for t in self.running() if t.due and t.due <= end), key=lambda t: t.due or end):
            self.instant = max(self.instant, due[0].due or end)
            due[0].fire()
            fired += 1
        self.instant = end
        return fired

    def sleep(self, seconds: float) -> None:
        """Let time pass while the machine sleeps: what is due fires late, at the end."""
        self.instant += timedelta(seconds=seconds)
        for timer in self.running():
            if timer.due and timer.due <= self.instant:
                timer.fire()
