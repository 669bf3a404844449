"""Bytes to and from a server, by TCP and TLS: connections that can be dropped at once and that say why they broke.

nats-py's own wait, at closing, until everything is sent: on a dead link that is never. Importing this imports nats-py.
"""

import asyncio
import contextlib
import ssl
from abc import abstractmethod
from collections.abc import Coroutine
from urllib.parse import ParseResult

from nats.aio.transport import Transport

from livetweet_coach.adapters.room.addresses import Address

_LINE = 1 << 17
_HIGH_WATER = 1 << 16


class NotARoomServer(Exception):
    """Something else than nats-server answers; `first` is how it began."""

    def __init__(self, first: bytes) -> None:
        super().__init__(first)
        self.first = first


class NotEncrypted(Exception):
    """TLS was asked for, and the server has none."""


class Wire(Transport):
    """A connection that is already made. `lost` is done when it has broken; `heard_at` is the loop's time.

    `is_greeted`: the server has said something.
    """

    def __init__(self, address: Address) -> None:
        loop = asyncio.get_running_loop()
        self.address = address
        self.lost: asyncio.Future[None] = loop.create_future()
        self.heard_at = loop.time()
        self.encrypted = False
        self.is_greeted = False

    @abstractmethod
    async def open(self, trust: ssl.SSLContext | None) -> None:
        """Connect. Raises whatever says why not."""

    @abstractmethod
    async def drop(self) -> None:
        """Let go at once, whatever still waits to be sent."""

    async def connect(self, uri: ParseResult, buffer_size: int, connect_timeout: int) -> None:
        """It is."""

    async def wait_closed(self) -> None:
        """Nobody waits for a dead link."""

    def close(self) -> None:
        """Nothing more is sent or read; `drop` lets go."""
        self.lose()

    def at_eof(self) -> bool:
        """Whether there is nothing to read any more."""
        return self.lost.done()

    def __bool__(self) -> bool:
        return True

    def lose(self) -> None:
        """It has broken."""
        if not self.lost.done():
            self.lost.set_result(None)

    def heard(self, data: bytes) -> bytes:
        """Bytes have come, or with none the end. Raises ConnectionResetError, NotARoomServer."""
        if not data:
            self.lose()
            if not self.is_greeted:
                raise ConnectionResetError("closed before it said anything")
            return data
        self.heard_at = asyncio.get_running_loop().time()
        if not self.is_greeted and not data.startswith(b"INFO "):
            raise NotARoomServer(data[:100])
        self.is_greeted = True
        return data

    def may_say(self) -> None:
        """Raises NotEncrypted where TLS was asked for and is not there."""
        if self.address.by_tls and not self.encrypted:
            raise NotEncrypted


class TcpWire(Wire):
    """By TCP; TLS begins when the server has said that it wants it."""

    def __init__(self, address: Address) -> None:
        super().__init__(address)
        self._streams: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def open(self, trust: ssl.SSLContext | None) -> None:
        """Connect."""
        host, port = self.address.host, self.address.port
        streams = await asyncio.open_connection(host, port, limit=_LINE, happy_eyeballs_delay=0.25)
        streams[1].transport.set_write_buffer_limits(high=_HIGH_WATER)
        self._streams.append(streams)

    async def connect_tls(
        self, uri: str | ParseResult, ssl_context: ssl.SSLContext, buffer_size: int, connect_timeout: int
    ) -> None:
        """Go on by TLS."""
        loop = asyncio.get_running_loop()
        reader = asyncio.StreamReader(limit=_LINE)
        protocol = asyncio.StreamReaderProtocol(reader)
        bare = self._streams[-1][1].transport
        name = self.address.host
        transport = await loop.start_tls(bare, protocol, ssl_context, server_hostname=name)
        if transport is None:
            raise ConnectionResetError("closed while TLS began")
        self._streams.append((reader, asyncio.StreamWriter(transport, protocol, reader, loop)))
        self.encrypted = True

    async def drop(self) -> None:
        """Let go at once."""
        self.lose()
        for _, writer in reversed(self._streams):
            writer.transport.abort()
        for _, writer in self._streams[-1:]:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(writer.wait_closed(), 1)

    def write(self, payload: bytes) -> None:
        """Hand bytes over to be sent."""
        self.may_say()
        self._streams[-1][1].write(payload)

    def writelines(self, payload: list[bytes]) -> None:
        """Hand bytes over to be sent."""
        self.may_say()
        self._streams[-1][1].writelines(payload)

    async def drain(self) -> None:
        """Wait until there is room for more."""
        if not self.lost.done():
            try:
                await self._streams[-1][1].drain()
            except OSError:
                self.lose()  # reading tells why: the server's last word may still lie there

    async def read(self, buffer_size: int) -> bytes:
        """What has come; nothing at the end."""
        return await self._read(self._streams[-1][0].read(buffer_size))

    async def readline(self) -> bytes:
        """The next line; nothing at the end."""
        return await self._read(self._streams[-1][0].readline())

    async def _read(self, reading: Coroutine[object, object, bytes]) -> bytes:
        try:
            return self.heard(await reading)
        except ValueError:  # a line without end
            self.lose()
            raise NotARoomServer(b"") from None
        except OSError:
            self.lose()
            raise
