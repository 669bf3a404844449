"""Bytes to and from a server by WebSocket, through a proxy where the system names one. aiohttp comes with it."""

import asyncio
import contextlib
import socket
import ssl
import urllib.request
from urllib.parse import ParseResult

import aiohttp

from livetweet_coach.adapters.room.addresses import Address
from livetweet_coach.adapters.room.wires import NotARoomServer, Wire

_LARGEST_FRAME = 4 * 1024 * 1024


def proxy_for(address: Address) -> str | None:
    """The proxy that leads to a WebSocket's server, as for web pages; aiohttp itself looks for none but for http(s)."""
    if urllib.request.proxy_bypass(address.host):
        return None
    known = urllib.request.getproxies()
    found = known.get("https" if address.by_tls else "http") or known.get("all")
    return found if found and found.startswith("http://") else None


class RedirectedAway(aiohttp.ClientError):
    """A page elsewhere is named instead of an answer: the sign-in page of a wifi, most often."""


async def _stay(
    _session: aiohttp.ClientSession, _context: object, redirect: aiohttp.TraceRequestRedirectParams
) -> None:
    """A room is where its address says: aiohttp itself would follow wherever it is sent."""
    redirect.response.close()
    raise RedirectedAway


class WebSocketWire(Wire):
    """By WebSocket; the system's proxy counts, and HTTPS_PROXY, HTTP_PROXY and NO_PROXY where they are set."""

    def __init__(self, address: Address) -> None:
        super().__init__(address)
        self._waiting: list[bytes] = []
        self._session: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def open(self, trust: ssl.SSLContext | None) -> None:
        """Connect."""
        staying = aiohttp.TraceConfig()
        staying.on_request_redirect.append(_stay)
        self._session = aiohttp.ClientSession(trace_configs=[staying])
        context: ssl.SSLContext | bool = trust if trust is not None else True
        self._socket = await self._session.ws_connect(
            self.address.text,
            ssl=context,
            max_msg_size=_LARGEST_FRAME,
            autoclose=False,
            proxy=await asyncio.to_thread(proxy_for, self.address),
        )
        self.encrypted = self.address.scheme == "wss"

    async def connect_tls(
        self, uri: str | ParseResult, ssl_context: ssl.SSLContext, buffer_size: int, connect_timeout: int
    ) -> None:
        """It is."""
        self.may_say()

    async def drop(self) -> None:
        """Let go at once."""
        self.lose()
        if self._socket is not None:
            raw = self._socket.get_extra_info("socket")
            with contextlib.suppress(OSError, AttributeError):
                raw.shutdown(socket.SHUT_RDWR)
        if self._session is not None:
            with contextlib.suppress(Exception):
                await asyncio.wait_for(self._session.close(), 1)

    def write(self, payload: bytes) -> None:
        """Hand bytes over; they leave at `drain`."""
        self.may_say()
        self._waiting.append(payload)

    def writelines(self, payload: list[bytes]) -> None:
        """Hand bytes over; they leave at `drain`."""
        self.may_say()
        self._waiting.extend(payload)

    async def drain(self) -> None:
        """Send what waits, in one frame."""
        if self.lost.done() or self._socket is None or not self._waiting:
            return
        frame, self._waiting = b"".join(self._waiting), []
        try:
            await self._socket.send_bytes(frame)
        except (OSError, aiohttp.ClientError) as problem:
            self.lose()
            raise ConnectionResetError from problem

    async def read(self, buffer_size: int) -> bytes:
        """What has come; nothing at the end."""
        return await self.readline()

    async def readline(self) -> bytes:
        """The next frame; nothing at the end."""
        assert self._socket is not None, "open comes first"
        frame = await self._socket.receive()
        if frame.type is aiohttp.WSMsgType.BINARY:
            return self.heard(bytes(frame.data))
        if frame.type is aiohttp.WSMsgType.TEXT:
            self.lose()
            raise NotARoomServer(str(frame.data)[:100].encode())
        return self.heard(b"")
