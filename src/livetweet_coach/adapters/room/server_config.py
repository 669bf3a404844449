"""What a server of one's own is told: where to listen, whom to let in, and how much to take from anybody."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from livetweet_coach.adapters.room.subjects import allowed
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE
from livetweet_coach.core.room.messages import Role

MAX_PENDING = 4 * 1024 * 1024
MAX_SUBSCRIPTIONS = 1024
LOG_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Access:
    """An NKey (its public text, U…) that a server lets in, and as whom.

    `role` None: it may knock and nothing else. `member` empty: several people share the key. `host` is the member to
    whom others knock, empty where it is not known. `room` "*" is every room of a `part` of the server ("*": of all).
    """

    key: str
    room: str
    role: Role | None
    member: str = ""
    host: str = ""
    part: str = "*"


@dataclass(frozen=True, slots=True)
class Serving:
    """Where a server listens: `bind` is an address of this machine ("" is all of them), `port` a TCP port.

    `ws_port` 0: no WebSocket. With a certificate (`tls_cert`, `tls_key`: PEM files) both listen by TLS only.
    """

    bind: str = ""
    port: int = 0
    ws_port: int = 0
    tls_cert: str = ""
    tls_key: str = ""

    @property
    def address_bound(self) -> str:
        """The address that is listened on."""
        return self.bind or "0.0.0.0"


def config_text(serving: Serving, accesses: Sequence[Access], folder: Path) -> str:
    """The server's configuration; its own files lie in `folder`.

    Raises ValueError without any access: a server without users would let in everybody.
    """
    if not accesses:
        raise ValueError("a server without users lets in everybody")
    told: dict[str, object] = {
        "server_name": "livetweet-coach",
        "host": serving.address_bound,
        "port": serving.port,
        "max_payload": LONGEST_ENVELOPE,
        "max_pending": MAX_PENDING,
        "max_subscriptions": MAX_SUBSCRIPTIONS,
        "ping_interval": "5s",
        "ping_max": 2,
        "write_deadline": "5s",
        "pid_file": str(folder / "server.pid"),
        "ports_file_dir": str(folder),
        "logfile": str(folder / "server.log"),
        "logfile_size_limit": LOG_BYTES,
        "logfile_max_num": 2,
        "authorization": {"timeout": 5, "users": [_user(access) for access in accesses]},
    }
    tls = {"cert_file": serving.tls_cert, "key_file": serving.tls_key, "timeout": 5} if serving.tls_cert else None
    if tls:
        told["tls"] = tls
    if serving.ws_port:
        told["websocket"] = {
            "host": serving.address_bound,
            "port": serving.ws_port,
            **({"tls": tls} if tls else {"no_tls": True}),
        }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _user(access: Access) -> dict[str, object]:
    may = allowed(access.room, access.role, access.member, access.host, access.part)
    permissions = {"publish": {"allow": may.publish}, "subscribe": {"allow": may.subscribe}}
    return {"nkey": access.key, "permissions": permissions}
