"""What leaves, and how far one's own messages have come: at the server once everything sent before has come there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.outcome import Leaving
from livetweet_coach.core.room.view import Leg
from livetweet_coach.ports.room import Link


class Legs:
    """Asks the link, one question at a time, and tells which messages have reached the server with the answer.

    `waiting(member)` are the numbers of what has left for a member and not arrived.
    """

    def __init__(
        self, link: Link, waiting: Callable[[str], Iterable[int]], reached: Callable[[frozenset[int]], None]
    ) -> None:
        self._link, self._waiting, self._reached = link, waiting, reached
        self.is_up = False
        self._at_server: set[int] = set()
        self._left: set[int] = set()
        self._task: asyncio.Task[None] | None = None

    def of(self, number: int, arrived: bool) -> Leg:
        """The leg of one's own message."""
        if arrived:
            return Leg.ARRIVED
        return Leg.AT_SERVER if number in self._at_server else Leg.ON_ITS_WAY

    def send(self, leaving: Iterable[Leaving]) -> None:
        """Hand envelopes to the link."""
        talked = set()
        for one in leaving:
            self._link.send(one.subject, one.envelope)
            stream, _, member = one.subject.partition(".")
            talked |= {member} if stream == Stream.MESSAGE.value else set()
        if talked and self.is_up:
            self.left(number for member in talked for number in self._waiting(member))

    def left(self, numbers: Iterable[int]) -> None:
        """These messages were just handed to a link that is up."""
        self._left |= set(numbers) - self._at_server
        if self._left and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._ask())

    def arrived(self, number: int) -> None:
        """This message needs no asking any more."""
        self._at_server.discard(number)
        self._left.discard(number)

    async def _ask(self) -> None:
        while self._left:
            asked, self._left = self._left, set()
            if not await self._link.flush():
                return  # the session says them again when the link is back
            self._at_server |= asked
            self._reached(frozenset(asked))
