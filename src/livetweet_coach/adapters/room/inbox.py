"""Envelopes that arrived and wait to be opened: many at a time, and under a storm only the newest of each state."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from livetweet_coach.adapters.log import note_defect

# A draft or heartbeat that a newer one has overtaken need not be opened; with few waiting, all are.
CROWDED = 64
AT_ONCE = 64
_STATES = "dsp"


class Inbox:
    """Lives in the room's thread. `take(envelopes)` is never called from within `put`."""

    def __init__(self, loop: asyncio.AbstractEventLoop, take: Callable[[list[tuple[str, bytes]]], None]) -> None:
        self._loop, self._take = loop, take
        self._waiting: list[tuple[str, bytes]] = []
        self._is_due = False

    def put(self, subject: str, envelope: bytes) -> None:
        """One envelope from the wire."""
        self._waiting.append((subject, envelope))
        if not self._is_due:
            self._is_due = True
            self._loop.call_soon(self._drain)

    def _drain(self) -> None:
        if len(self._waiting) > CROWDED:
            self._waiting = newest(self._waiting)
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        try:
            self._take(now)
        except Exception as problem:  # nothing that arrives may end the room
            note_defect("room's inbox", problem)
        self._is_due = bool(self._waiting)
        if self._is_due:
            self._loop.call_soon(self._drain)


def newest(waiting: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """What waits, without states of which a newer one waits as well."""
    seen: set[str] = set()
    kept = []
    for subject, envelope in reversed(waiting):
        if subject[:1] in _STATES:
            if subject in seen:
                continue
            seen.add(subject)
        kept.append((subject, envelope))
    return kept[::-1]
