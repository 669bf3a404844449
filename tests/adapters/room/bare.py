"""A client without manners: it speaks to a server in NATS's own lines, and says what was refused."""

import asyncio
import json

from livetweet_coach.adapters.room.subjects import part_of


def at(room, subject):
    """Where a room has a subject on a server."""
    return f"lt.{part_of(room)}.{room}.{subject}"


class Bare:
    """`key` None: it signs in with nothing."""

    def __init__(self, port, key=None):
        self._port, self._key = port, key
        self.heard = []

    async def __aenter__(self):
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        self.told = json.loads((await self._reader.readline())[5:])
        words = {"verbose": False, "lang": "bare"}
        if self._key is not None:
            words |= {"nkey": self._key.public(), "sig": self._key.sign(self.told["nonce"]).decode()}
        self._writer.write(f"CONNECT {json.dumps(words)}\r\n".encode())
        return self

    async def __aexit__(self, *_):
        self._writer.close()

    async def refusals(self):
        """What the server has refused since the last time; it answers in order."""
        self._writer.write(b"PING\r\n")
        refused = []
        async with asyncio.timeout(10):
            while (line := await self._line()) != b"PONG\r\n":
                if not line:
                    return [*refused, "the end"]
                if line.startswith(b"-ERR"):
                    refused.append(line[5:].decode().strip())
                elif line.startswith(b"MSG"):
                    subject, *_, size = line.decode().split()[1:]
                    self.heard.append((subject, (await self._reader.readexactly(int(size) + 2))[:-2]))
        return refused

    async def _line(self):
        try:
            return await self._reader.readline()
        except ConnectionError:
            return b""

    async def may_say(self, subject):
        """Whether it may say something there."""
        self._writer.write(f"PUB {subject} 1\r\nx\r\n".encode())
        return not await self.refusals()

    async def may_hear(self, subject):
        """Whether it may listen there."""
        self._writer.write(f"SUB {subject} 1\r\n".encode())
        return not await self.refusals()
