"""At most one wake of the window in 40 ms, however much happens: the first at once, the rest as one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livetweet_coach.adapters.log import note_defect

# Measured: with a signal for each message a window stalls for seconds at 2,000 messages a second.
AT_MOST_EACH = 0.040


class Wakes:
    """Lives in the room's thread; what it calls may not raise, and is kept from it."""

    def __init__(self, loop: asyncio.AbstractEventLoop, wake: Callable[[], None]) -> None:
        self._loop, self._wake = loop, wake
        self._last = float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def stir(self) -> None:
        """Something is other than it was."""
        if self._timer is None:
            due = self._last + AT_MOST_EACH
            if due <= self._loop.time():
                self._call()
            else:
                self._timer = self._loop.call_at(due, self._call)

    def stop(self) -> None:
        """Call once more if anything is owed, and never again by the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._call()

    def _call(self) -> None:
        self._timer = None
        self._last = self._loop.time()
        try:
            self._wake()
        except Exception as problem:
            note_defect("room's window", problem)
