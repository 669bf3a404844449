"""Real servers on loopback: one's own, one with TLS, one behind a TLS front, and a cluster of three."""

import asyncio
import contextlib
import datetime
import ipaddress
import json
import re
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.server_config import Access, Serving, config_text
from livetweet_coach.adapters.room.server_life import server_program
from livetweet_coach.ports.room import CannotHost


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@contextlib.contextmanager
def hosted(folder: Path, accesses: Sequence[Access], **more: object) -> Iterator[EmbeddedServer]:
    """A server of one's own, on a free port of 127.0.0.1."""
    server = EmbeddedServer(folder)
    for tries_left in reversed(range(3)):
        try:
            server.start(Serving(**{"bind": "127.0.0.1", "port": free_port(), **more}), accesses)
            break
        except CannotHost:  # somebody else on this machine was quicker to take it
            if not tries_left or "port" in more:
                raise
    try:
        yield server
    finally:
        server.stop()


@dataclass(frozen=True)
class Certificate:
    """A certificate for a name, its key, and whom to trust for it."""

    cert: str
    key: str
    trust: ssl.SSLContext


def certificate(folder: Path, name: str = "127.0.0.1", days: int = 1, began: int = 1) -> Certificate:
    """A certificate by an authority made for this test; it began to hold `began` days ago, for `days` from now."""
    now = datetime.datetime.now(datetime.UTC)
    span = (now - datetime.timedelta(days=began), now + datetime.timedelta(days=days))
    root_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    root_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority for tests")])
    root = (
        _signed(root_name, root_name, root_key.public_key(), (now - datetime.timedelta(days=99), span[1]))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    try:
        alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        alternative = x509.DNSName(name)
    leaf = (
        _signed(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]), root_name, key.public_key(), span)
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
        .sign(root_key, hashes.SHA256())
    )
    folder.mkdir(parents=True, exist_ok=True)
    pem = serialization.Encoding.PEM
    (folder / "cert.pem").write_bytes(leaf.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    trust = ssl.create_default_context(cadata=root.public_bytes(pem).decode())
    return Certificate(str(folder / "cert.pem"), str(folder / "key.pem"), trust)


def _signed(subject, issuer, public_key, span):
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(span[0])
        .not_valid_after(span[1])
    )


@contextlib.contextmanager
def in_a_thread(accept, context: ssl.SSLContext | None = None) -> Iterator[int]:
    """A small server in a thread of its own, `accept(reader, writer)` for each who comes; its port."""
    loop = asyncio.new_event_loop()
    tasks = set()

    async def accepted(reader, writer):
        tasks.add(asyncio.current_task())
        with contextlib.suppress(OSError, asyncio.CancelledError, asyncio.IncompleteReadError):
            await accept(reader, writer)
        writer.transport.abort() if context else writer.close()

    async def begin():
        return await asyncio.start_server(accepted, "127.0.0.1", 0, ssl=context)

    async def end(server):
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.01)

    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = asyncio.run_coroutine_threadsafe(begin(), loop).result(10)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        asyncio.run_coroutine_threadsafe(end(server), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def move(reader, writer):
    """All bytes from one to the other, then the end."""
    with contextlib.suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    writer.transport.abort()


def tls_front(certificate: Certificate, to_port: int):
    """A front that speaks TLS for a server that does not, as on port 443 of a web server; its port."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate.cert, certificate.key)

    async def accept(reader, writer):
        there, back = await asyncio.open_connection("127.0.0.1", to_port)
        await asyncio.gather(move(reader, back), move(there, writer))

    return in_a_thread(accept, context)


# "Self is new JetStream cluster metadata leader", or "JetStream cluster new metadata leader: n2/hall".
_LED = re.compile("JetStream cluster (new )?metadata leader")


class Cluster:
    """Three servers that are one, with JetStream; any of them may be killed, frozen and started again."""

    def __init__(self, folder: Path, accesses: Sequence[Access]) -> None:
        ports = [free_port() for _ in range(6)]
        self.ports, self._routes = ports[:3], ports[3:]
        self._folder = folder
        self._running: dict[int, subprocess.Popen[bytes]] = {}
        for number in range(3):
            self._write(number, accesses)

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(f"nats://127.0.0.1:{port}" for port in self.ports)

    def start(self, number: int) -> None:
        folder = self._folder / str(number)
        for old in (*folder.glob("*.ports"), folder / "server.log"):
            old.unlink(missing_ok=True)
        self._running[number] = subprocess.Popen([str(server_program()), "-c", str(folder / "server.conf")])

    def start_all(self, within: float = 30) -> None:
        for number in range(3):
            self.start(number)
        until = time.monotonic() + within
        for number in range(3):
            log = self._folder / str(number) / "server.log"
            while not log.exists() or not _LED.search(log.read_text()):
                assert time.monotonic() < until, "the cluster did not form"
                assert self._running[number].poll() is None, log.read_text() if log.exists() else "no log"
                with contextlib.suppress(subprocess.TimeoutExpired):
                    self._running[number].wait(0.02)

    def pid(self, number: int) -> int:
        return self._running[number].pid

    def kill(self, number: int) -> None:
        self._running[number].kill()
        self._running[number].wait(10)

    def stop(self) -> None:
        for running in self._running.values():
            running.kill()
            running.wait(10)

    def _write(self, number: int, accesses: Sequence[Access]) -> None:
        folder = self._folder / str(number)
        folder.mkdir(parents=True)
        told = json.loads(config_text(Serving("127.0.0.1", self.ports[number]), accesses, folder))
        told |= {
            "server_name": f"n{number}",
            "jetstream": {"store_dir": str(folder / "js"), "max_mem": 16_000_000, "max_file": 64_000_000},
            "cluster": {
                "name": "hall",
                "listen": f"127.0.0.1:{self._routes[number]}",
                "routes": [f"nats://127.0.0.1:{port}" for port in self._routes],
            },
        }
        (folder / "server.conf").write_text(json.dumps(told))
