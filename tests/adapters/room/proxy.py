"""A TCP proxy on loopback that misbehaves as bad wifi does, on demand. It lives in a thread of its own."""

import asyncio
import socket
import struct
import threading
from typing import Any, Self


class FaultProxy:
    """Passes bytes between `port` and a server's port until told otherwise. Every method may be called from anywhere.

    `flow` everything passes · `freeze` nothing is read, and all arrives at the next `flow` · `silence` what is under
    way is lost and those connections stay dead, new ones are accepted and hear nothing · `reset` all connections are
    cut · `refuse` they are cut and no new one is accepted.
    """

    def __init__(self, to_port: int, host: str = "127.0.0.1") -> None:
        self._to = (host, to_port)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy", daemon=True)
        self._flowing = asyncio.Event()
        self._swallow = False
        self._pairs: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter | None]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._dead: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self.port = 0
        self.connections = 0

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._listen())
        self.flow()
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    @property
    def address(self) -> str:
        return f"nats://127.0.0.1:{self.port}"

    def flow(self) -> None:
        async def go() -> None:
            self._swallow = False
            self._flowing.set()
            if self._server is None:
                await self._listen()

        self._do(go())

    def freeze(self) -> None:
        async def go() -> None:
            self._flowing.clear()

        self._do(go())

    def silence(self) -> None:
        async def go() -> None:
            self._swallow = True
            for pair in self._pairs:
                self._dead |= {writer for writer in pair if writer is not None}

        self._do(go())

    def reset(self) -> None:
        async def go() -> None:
            for pair in tuple(self._pairs):
                for writer in pair:
                    _cut(writer)

        self._do(go())

    def refuse(self) -> None:
        async def go() -> None:
            if self._server is not None:
                self._server.close()
                self._server = None

        self._do(go())
        self.reset()

    def _do(self, what: Any) -> None:
        asyncio.run_coroutine_threadsafe(what, self._loop).result(10)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        pair: tuple[asyncio.StreamWriter, asyncio.StreamWriter | None] = (writer, None)
        self._pairs.add(pair)
        try:
            if self._swallow:
                await self._pass(reader, None)
                return
            await self._flowing.wait()
            there, back = await asyncio.open_connection(*self._to)
            self._pairs.discard(pair)
            pair = (writer, back)
            self._pairs.add(pair)
            directions = [
                asyncio.ensure_future(self._pass(reader, back)),
                asyncio.ensure_future(self._pass(there, writer)),
            ]
            try:
                await asyncio.wait(directions, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for direction in directions:
                    direction.cancel()
                await asyncio.gather(*directions, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._pairs.discard(pair)
            self._tasks.discard(task)
            for one in pair:
                _cut(one)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter | None) -> None:
        while True:
            await self._flowing.wait()
            try:
                data = await reader.read(65536)
                await self._flowing.wait()
                if not data:
                    return
                if writer is not None and writer not in self._dead:
                    writer.write(data)
                    await writer.drain()
            except OSError:
                return

    async def _end(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0)


def _cut(writer: asyncio.StreamWriter | None) -> None:
    """A reset, not a goodbye."""
    if writer is None or writer.transport is None:
        return
    raw = writer.transport.get_extra_info("socket")
    if raw is not None and raw.fileno() != -1:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
