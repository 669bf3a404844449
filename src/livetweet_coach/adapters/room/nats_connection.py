"""One connection to one server, from its making to its loss. nats-py speaks; reconnecting is the link's business.

nats-py's own reconnecting waits for a dead link to close, and its read loop may end without a word. So a connection is
used once, watched from outside, and dropped. Importing this takes nats-py along.
"""

import asyncio
import contextlib
import functools
import logging
import re
import ssl
from collections.abc import Callable
from typing import Protocol

from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription
from nats.errors import Error

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room.addresses import Address
from livetweet_coach.adapters.room.wires import TcpWire, Wire

_PENDING = 128 * 1024
_AGES = 10**9
_HEARD_MESSAGES, _HEARD_BYTES = 4096, 8 * 1024 * 1024
_DENIED = re.compile(r'permissions violation for subscription to "([^"]+)"')


@functools.cache
def _system_trust() -> ssl.SSLContext:
    """Whom this machine trusts; read once, for that takes longer than all the rest of coming in."""
    return ssl.create_default_context()


class Key(Protocol):
    """What a server knows somebody by: an NKey."""

    def public(self) -> str:
        """Its public text, U…"""

    def sign(self, nonce: str) -> bytes:
        """The answer to a server's nonce, in base64."""


class _Client(Client):
    """nats-py on a wire that is made already, with a key that stays with its owner."""

    def __init__(self, wire: Wire, key: Key) -> None:
        super().__init__()
        self._transport = wire
        self._public_nkey = key.public()


class Connection:
    """A link that is up until `lost` is done."""

    def __init__(
        self, wire: Wire, key: Key, heard: Callable[[str, bytes], None], denied: Callable[[str], None]
    ) -> None:
        self._wire, self._key = wire, key
        self._heard, self._denied = heard, denied
        self._client = _Client(wire, key)
        self._subscriptions: dict[str, Subscription] = {}
        self._asking: set[asyncio.Task[None]] = set()
        self.lost = wire.lost

    async def begin(self, trust: ssl.SSLContext | None) -> None:
        """Connect and sign in. Raises what `link_words.why` has words for."""
        await self._wire.open(trust)
        await self._client.connect(
            servers=[self._wire.address.text],
            error_cb=self._noted,
            closed_cb=self._closed,
            signature_cb=self._key.sign,
            tls=trust if trust is not None else _system_trust(),
            allow_reconnect=False,
            no_echo=True,
            connect_timeout=_AGES,
            ping_interval=_AGES,
            pending_size=_PENDING,
        )
        if not self._client.is_connected:
            raise ConnectionResetError("hung up")

    @property
    def silent_for(self) -> float:
        """Seconds since anything was heard."""
        return asyncio.get_running_loop().time() - self._wire.heard_at

    @property
    def is_answered(self) -> bool:
        """Whether the server has said anything."""
        return self._wire.is_greeted

    async def subscribe(self, subject: str) -> None:
        """Hear what comes there. Raises nats.errors.Error where it can't be asked for."""
        old = self._subscriptions.pop(subject, None)
        if old is not None:
            await self._unsubscribed(old)
        self._subscriptions[subject] = await self._client.subscribe(
            subject, cb=self._came, pending_msgs_limit=_HEARD_MESSAGES, pending_bytes_limit=_HEARD_BYTES
        )

    async def unsubscribe(self, subject: str) -> None:
        """Hear it no more."""
        old = self._subscriptions.pop(subject, None)
        if old is not None:
            await self._unsubscribed(old)

    async def publish(self, subject: str, envelope: bytes) -> None:
        """Say something; waits while the wire is full. Raises nats.errors.Error, OSError."""
        await self._client.publish(subject, envelope)

    async def answered(self, within: float) -> bool:
        """Whether the server answers, having taken all that was said before."""
        asking = asyncio.ensure_future(self._client.flush(_AGES))
        # nats-py's reading ends at an answer to a question that was given up, so none is.
        self._asking.add(asking)
        asking.add_done_callback(self._asked)
        await asyncio.wait({asking, self.lost}, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        return asking.done() and not asking.cancelled() and asking.exception() is None

    async def drop(self) -> None:
        """Let go at once."""
        await self._wire.drop()
        for asking in tuple(self._asking):
            asking.cancel()
        with contextlib.suppress(Exception):
            await asyncio.wait_for(self._client.close(), 1)

    async def _unsubscribed(self, subscription: Subscription) -> None:
        with contextlib.suppress(Error):
            await subscription.unsubscribe()

    def _asked(self, asking: "asyncio.Task[None]") -> None:
        self._asking.discard(asking)
        if not asking.cancelled():
            asking.exception()

    async def _came(self, message: Msg) -> None:
        self._heard(message.subject, message.data)

    async def _noted(self, problem: Exception) -> None:
        refused = _DENIED.search(str(problem).lower())
        if refused:
            self._denied(refused[1])
        elif not isinstance(problem, Error | OSError):
            note_defect("room", problem)

    async def _closed(self) -> None:
        self._wire.lose()


def wire_to(address: Address) -> Wire:
    """The wire that an address asks for."""
    if address.by_websocket:
        from livetweet_coach.adapters.room.ws_wire import WebSocketWire

        return WebSocketWire(address)
    return TcpWire(address)


class _Noted(logging.Handler):
    """What nats-py would print, as its kind alone, in our log."""

    def emit(self, record: logging.LogRecord) -> None:
        problem = record.exc_info[1] if record.exc_info else None
        if problem is not None:
            note_defect("nats", problem)


def quiet_nats() -> None:
    """From now on nats-py prints nothing."""
    logger = logging.getLogger("nats")
    if not any(isinstance(handler, _Noted) for handler in logger.handlers):
        logger.addHandler(_Noted())
        logger.propagate = False
