"""A server for rooms without a window: for an association, a school, a hall; it runs until it is told to end."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from livetweet_coach.adapters.room.interfaces import reachable
from livetweet_coach.adapters.room.nkeys import read_account_seed
from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.server_config import Serving
from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.core.room.identity import KEY_LONG
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import CannotHost

_LOOK_EACH = 1.0
_ENDS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


@dataclass(frozen=True, slots=True)
class Hosted:
    """What is asked for: where to listen, the name by which others know this computer ("": not known), a title."""

    serving: Serving
    name: str = ""
    title: str = ""


def host(asked: Hosted, folder: Path, put: Callable[[Phrase | str], None]) -> None:
    """Run a server whose files lie in `folder`, and say what people need, until a signal ends it. Raises CannotHost."""
    serving, names = asked.serving, [asked.name] if asked.name else _names(asked.serving.tls_cert)
    keys, server = _keys(folder / "host.key"), EmbeddedServer(folder / "server")
    with _ending() as ended:
        try:
            server.start(serving, keys.accesses())
            _tell(asked, addresses(server.serving, names), keys, put)
            while not ended.wait(_LOOK_EACH):
                if not server.is_running:
                    raise CannotHost(say("Rooms", "The room's server has ended."))
        finally:
            server.stop()
    put(say("Hosting", "The server has ended."))


def addresses(serving: Serving, names: list[str]) -> tuple[str, ...]:
    """Where a server is reached: by its names, or else by the addresses of this machine."""
    plain, web = ("tls", "wss") if serving.tls_cert else ("nats", "ws")
    hosts = names or [text.removeprefix("nats://").rpartition(":")[0] for text in reachable(serving.bind, 1)]
    direct = [f"{plain}://{host}:{serving.port}" for host in hosts]
    return tuple(direct + ([f"{web}://{host}:{serving.ws_port}" for host in hosts] if serving.ws_port else []))


def _tell(asked: Hosted, where: tuple[str, ...], keys: ServerKeys, put: Callable[[Phrase | str], None]) -> None:
    if asked.title:
        put(say("Hosting", "{title}: open to rooms.", title=asked.title))
    else:
        put(say("Hosting", "Open to rooms."))
    put(say("Hosting", "To open a room here, put one of these lines into the app, as the server's address:"))
    for address in where:
        put(f"  {address}#{keys.text}")
    put(
        say("Hosting", "Whoever has a line may open rooms: hand it on like a password. Who joins needs only an invite.")
    )
    put(say("Hosting", "Ctrl+C ends the server, and the rooms with it."))


def _keys(file: Path) -> ServerKeys:
    """The server's keys: those of last time, so that rooms find their way back. Raises CannotHost."""
    try:
        if file.exists():
            return ServerKeys(read_account_seed(file.read_text(encoding="ascii").strip()), by_role=True)
        keys = ServerKeys(os.urandom(KEY_LONG), by_role=True)
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as opened:
            opened.write(keys.text + "\n")
        return keys
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise CannotHost(say("Rooms", "The room's server can't write its files: {reason}.", reason=reason)) from problem
    except ValueError as problem:
        told = say("Hosting", "{file} holds no key. Remove it to get a new one; rooms made with the old one end.",
                   file=str(file))  # fmt: skip
        raise CannotHost(told) from problem


def _names(certificate: str) -> list[str]:
    """The names that a certificate vouches for. Raises CannotHost where it can't be read."""
    if not certificate:
        return []
    from cryptography import x509

    try:
        read = x509.load_pem_x509_certificate(Path(certificate).read_bytes())
        found = read.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (OSError, ValueError) as problem:
        raise CannotHost(say("Hosting", "{file} can't be read as a certificate.", file=certificate)) from problem
    except x509.ExtensionNotFound:
        return []
    names = [name for name in found.get_values_for_type(x509.DNSName) if not name.startswith("*")]
    return names + [str(address) for address in found.get_values_for_type(x509.IPAddress)]


@contextlib.contextmanager
def _ending() -> Iterator[threading.Event]:
    """An event that a signal sets; what the signals did before is put back."""
    ended = threading.Event()
    signals = [getattr(signal, name) for name in _ENDS if hasattr(signal, name)]
    heeded = [one for one in signals if signal.getsignal(one) is not signal.SIG_IGN]  # nohup asks for that
    before = {one: signal.signal(one, lambda *_: ended.set()) for one in heeded}
    try:
        yield ended
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
