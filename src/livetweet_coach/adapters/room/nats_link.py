"""The way to a room's server by NATS: connects until it is closed, notices a dead link in seconds, never blocks."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room.addresses import Address, address_of
from livetweet_coach.adapters.room.link_words import broken, not_let_in, why
from livetweet_coach.adapters.room.outgoing import Outgoing
from livetweet_coach.adapters.room.subjects import heard_at, off_the_wire, on_the_wire, token
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase

if TYPE_CHECKING:
    import ssl

    from livetweet_coach.adapters.room.nats_connection import Connection, Key

# A server that froze is noticed after SILENCE + PING seconds at most.
PING, SILENCE = 1.5, 4.0
_PATIENCE = 5.0
# While a try hears nothing at all, the next begins beside it: a try that began during a silence may never end well.
_NEXT_TRY = 1.25
_FIRST_WAIT, _LONGEST_WAIT = 0.1, 2.0
_GOODBYE = 0.5
_FLUSH = 10.0


class NatsLink:
    """A `Link`. Everything about it happens in the event loop in which `open` is called.

    `role` None: not let in yet. Several addresses are servers of one cluster. `trust` is for tests and for servers with
    a certificate of their own; without it the system decides whom to trust.
    """

    def __init__(
        self, addresses: Sequence[str], room: str, key: Key, role: Role | None, *, trust: ssl.SSLContext | None = None
    ) -> None:
        """Raises BadAddress."""
        self._addresses = tuple(address_of(text) for text in addresses)
        self._room, self._key, self._role = token(room), key, role
        self._trust = trust
        self._wanted: set[str] = set()
        self._asked: set[str] = set()
        self._denied: set[str] = set()
        self._outgoing = Outgoing()
        self._connection: Connection | None = None
        self._running: asyncio.Task[None] | None = None
        self._listening = asyncio.Lock()
        self._closing = False
        self._last: tuple[LinkWord, Phrase | None] | None = None

    async def open(
        self, heard: Callable[[str, bytes], None], changed: Callable[[LinkWord, Phrase | None], None]
    ) -> None:
        """Begin, and keep trying until closed."""
        self._heard, self._changed = heard, changed
        if self._running is None:
            self._closing = False
            self._running = asyncio.create_task(self._run())

    async def listen(self, subjects: Collection[str]) -> None:
        """What is heard from now on; what the server has refused before is asked for again."""
        self._wanted = {one for subject in subjects for one in heard_at(self._room, self._role, subject)}
        await self._listen()

    async def sign_in(self, key: Key, role: Role | None) -> None:
        """Come back as somebody else: the host has let us in, or changed our role. `listen` again after it."""
        self._key, self._role = key, role
        self._wanted.clear()
        if self._connection is not None:
            self._connection.lost.set_result(None) if not self._connection.lost.done() else None

    def send(self, subject: str, envelope: bytes) -> None:
        """Hand an envelope over, or drop it while the link is not up. Never waits."""
        if self._connection is not None and len(envelope) <= LONGEST_ENVELOPE:
            self._outgoing.put(subject.partition(".")[0], on_the_wire(self._room, self._role, subject), envelope)

    async def flush(self) -> bool:
        """Whether everything sent before now has come to the server; False when the link breaks before, or in 10 s."""
        connection = self._connection
        if connection is None:
            return False
        emptied = asyncio.ensure_future(self._outgoing.emptied())
        try:
            await asyncio.wait({emptied, connection.lost}, timeout=_FLUSH, return_when=asyncio.FIRST_COMPLETED)
        finally:
            emptied.cancel()
        return connection is self._connection and not len(self._outgoing) and await connection.answered(_FLUSH)

    async def close(self) -> None:
        """Let go, once what waits has left, or after half a second."""
        if self._running is None:
            return
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self.flush(), _GOODBYE)
        self._closing = True
        while not self._running.done():  # nats-py, and asyncio.wait_for before Python 3.12, swallow one now and then
            self._running.cancel()
            await asyncio.wait({self._running}, timeout=0.1)
        self._running = None
        self._tell(LinkWord.CLOSED, None)

    async def _run(self) -> None:
        """Connect, live, reconnect."""
        start = random.randrange(len(self._addresses))
        turn = itertools.cycle(self._addresses[start:] + self._addresses[:start])
        tries = 0
        self._tell(LinkWord.CONNECTING, None)
        while not self._closing:
            try:
                up = await self._live(turn)
            except Exception as problem:  # whatever went wrong inside: the link goes on
                note_defect("room", problem)
                up = False
            tries = 0 if up else tries + 1
            wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** (tries // len(self._addresses)))
            await asyncio.sleep(wait * random.uniform(0.5, 1))

    async def _live(self, turn: Iterator[Address]) -> bool:
        """One connection from its beginning to its end; whether it was up."""
        connection = await self._connected(turn)
        if connection is None:
            return False
        sending: asyncio.Task[None] | None = None
        try:
            self._connection = connection
            self._outgoing.clear()
            self._asked.clear()
            await self._listen()
            sending = asyncio.create_task(self._send_all(connection))
            self._tell(LinkWord.UP, None)
            await self._watch(connection)
            self._tell(LinkWord.DOWN, broken())
            return True
        finally:
            self._connection = None
            if sending is not None:
                sending.cancel()
            await connection.drop()

    async def _connected(self, turn: Iterator[Address]) -> Connection | None:
        """The first connection that comes about; None when one has failed before."""
        from livetweet_coach.adapters.room.nats_connection import Connection, quiet_nats, wire_to

        quiet_nats()
        tries = dict[asyncio.Task[bool], Connection]()
        try:
            while True:
                address = next(turn)
                connection = Connection(wire_to(address), self._key, self._came, self._refused)
                tries[asyncio.create_task(self._try(connection, address))] = connection
                done, _ = await asyncio.wait(tries, timeout=_NEXT_TRY, return_when=asyncio.FIRST_COMPLETED)
                if not done and any(one.is_answered for one in tries.values()):
                    done, _ = await asyncio.wait(tries, return_when=asyncio.FIRST_COMPLETED)
                for one in done:
                    if one.result():
                        return tries.pop(one)
                if done:
                    return None
        finally:
            for one, connection in tries.items():
                one.cancel()
                await connection.drop()

    async def _try(self, connection: Connection, address: Address) -> bool:
        """Whether it came about; if not, why not has been told."""
        is_up = False
        try:
            async with asyncio.timeout(_PATIENCE):
                await connection.begin(self._trust)
            is_up = True
        except Exception as problem:
            self._tell(LinkWord.REFUSED if not_let_in(problem) else LinkWord.DOWN, why(problem, address))
        finally:
            if not is_up:
                await connection.drop()
        return is_up

    async def _watch(self, connection: Connection) -> None:
        """Until the connection is lost, or silent for too long."""
        while not connection.lost.done():
            await asyncio.wait({connection.lost}, timeout=PING)
            if connection.lost.done() or (
                not await connection.answered(PING) and connection.silent_for > SILENCE - PING
            ):
                return
            if self._denied:
                await self._listen()

    async def _send_all(self, connection: Connection) -> None:
        # nats-py swallows a cancellation now and then: who sends looks for itself whether it still should.
        while not connection.lost.done() and self._connection is connection:
            subject, envelope = await self._outgoing.first()
            try:
                await connection.publish(subject, envelope)
            except Exception as problem:
                note_defect("room", problem)
                self._outgoing.gone(envelope)
                await asyncio.sleep(0)
                continue
            self._outgoing.gone(envelope)

    async def _listen(self) -> None:
        async with self._listening:
            connection, denied, self._denied = self._connection, self._denied, set()
            self._asked = {subject for subject in self._asked if subject.lower() not in denied}
            if connection is None:
                return
            try:
                for subject in self._asked - self._wanted:
                    await connection.unsubscribe(subject)
                for subject in self._wanted - self._asked:
                    await connection.subscribe(subject)
                self._asked = set(self._wanted)
            except Exception as problem:  # the link is on its way down: all is asked for again when it is back
                note_defect("room", problem)

    def _refused(self, subject: str) -> None:
        self._denied.add(subject.lower())

    def _came(self, subject: str, envelope: bytes) -> None:
        try:
            if len(envelope) <= LONGEST_ENVELOPE:
                self._heard(off_the_wire(subject), envelope)
        except Exception as problem:
            note_defect("room", problem)

    def _tell(self, word: LinkWord, phrase: Phrase | None) -> None:
        if (word, phrase) == self._last:
            return
        self._last = (word, phrase)
        try:
            self._changed(word, phrase)
        except Exception as problem:
            note_defect("room", problem)
