"""What waits to leave for the server: bounded, and of a state only the newest."""

import asyncio
import itertools
from collections import OrderedDict

LIMIT = 1_000_000
_STATES = ("d", "s", "p")


class Outgoing:
    """Envelopes in the order in which they were put; a full one drops the oldest, which the session says again.

    For one event loop.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit, self._bytes = limit, 0
        self._waiting: OrderedDict[str | int, tuple[str, bytes]] = OrderedDict()
        self._numbers = itertools.count()
        self._some = asyncio.Event()
        self._none = asyncio.Event()
        self._none.set()

    def __len__(self) -> int:
        return len(self._waiting)

    def put(self, stream: str, subject: str, envelope: bytes) -> None:
        """Let it wait for its turn; a draft, summary or heartbeat takes the place of the one before."""
        key = subject if stream in _STATES else next(self._numbers)
        self._forget(key)
        self._waiting[key] = (subject, envelope)
        self._bytes += len(envelope)
        while self._bytes > self._limit:
            self._forget(next(iter(self._waiting)))
        self._settle()

    def clear(self) -> None:
        """Drop all."""
        self._waiting.clear()
        self._bytes = 0
        self._settle()

    async def first(self) -> tuple[str, bytes]:
        """The oldest, which stays until `gone`."""
        await self._some.wait()
        return next(iter(self._waiting.values()))

    def gone(self, envelope: bytes) -> None:
        """The oldest has left, if it is still this one."""
        for key, (_, waiting) in self._waiting.items():
            if waiting is envelope:
                self._forget(key)
            break
        self._settle()

    async def emptied(self) -> None:
        """Wait until all has left."""
        await self._none.wait()

    def _forget(self, key: str | int) -> None:
        old = self._waiting.pop(key, None)
        self._bytes -= len(old[1]) if old else 0

    def _settle(self) -> None:
        for event, now in ((self._some, bool(self._waiting)), (self._none, not self._waiting)):
            event.set() if now else event.clear()
