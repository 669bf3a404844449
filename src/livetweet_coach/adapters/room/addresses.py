"""The address of a room's server: nats:// and tls:// by TCP, ws:// and wss:// by WebSocket."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal

_PORTS = {"nats": 4222, "tls": 4222, "ws": 80, "wss": 443}
_HOST = re.compile(r"[^\s/?#@\\%]{1,253}")
_LONGEST = 500


class BadAddress(Refusal):
    """This is no address of a server."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is. `path` is for WebSockets, with its slash, or empty."""

    scheme: str
    host: str
    port: int
    path: str = ""

    @property
    def by_websocket(self) -> bool:
        """Whether it speaks WebSocket."""
        return self.scheme in ("ws", "wss")

    @property
    def by_tls(self) -> bool:
        """Whether nothing may be said before the server has shown its certificate."""
        return self.scheme in ("tls", "wss")

    @property
    def text(self) -> str:
        """As it is written, always with its port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}{self.path}"


def address_of(text: str) -> Address:
    """Read an address; a bare name, with a port or without, is nats://. Raises BadAddress."""
    written = text.strip()
    if "://" not in written:
        written = f"nats://{written}"
    try:
        parts = urlsplit(written[:_LONGEST])
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadAddress(_no_address(text)) from None
    if parts.scheme not in _PORTS:
        schemes = ", ".join(f"{scheme}://" for scheme in _PORTS)
        raise BadAddress(
            say("Rooms", "A server's address begins with one of {schemes}; this one begins with {scheme}://.",
                schemes=schemes, scheme=parts.scheme[:20])
        )  # fmt: skip
    by_websocket = parts.scheme in ("ws", "wss")
    path = parts.path if by_websocket else ""
    odd = parts.query or parts.fragment or parts.username or (parts.path.strip("/") and not by_websocket)
    if odd or port == 0 or not _HOST.fullmatch(host) or len(written) > _LONGEST:
        raise BadAddress(_no_address(text))
    return Address(parts.scheme, host, port or _PORTS[parts.scheme], path.rstrip("/"))


def _no_address(text: str) -> Phrase:
    return say("Rooms", "“{address}” is no address of a server. One looks like tls://room.example.org:4222.",
               address=text.strip()[:80])  # fmt: skip
