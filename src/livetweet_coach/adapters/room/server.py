"""A server of one's own: the real nats-server as a child process that ends with the app."""

import contextlib
import errno
import json
import os
import signal
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from livetweet_coach.adapters.room.server_config import Access, Serving, config_text
from livetweet_coach.adapters.room.server_life import Living, server_program
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import CannotHost

USUAL_PORT = 4222
_NEXT_PORTS = 8
_LOOK_AGAIN = 0.005
_PATIENCE = 10.0
_RELOADED = "Reloaded server configuration"
_TAKEN = frozenset({errno.EADDRINUSE, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)})


class EmbeddedServer:
    """One server, its files in a private folder. Its methods take some tens of milliseconds and wait for it."""

    def __init__(self, folder: Path, program: Path | None = None) -> None:
        self._folder = folder
        self._program = program
        self._living: Living | None = None
        self._accesses: tuple[Access, ...] = ()
        self.serving = Serving()

    def start(self, serving: Serving, accesses: Sequence[Access]) -> None:
        """Listen; `self.serving` then says where. Raises CannotHost.

        Without a port: the one of last time, else the usual one, else the next that is free. A port that was asked for
        is taken or refused.
        """
        self.stop()
        program = self._program or server_program()
        if program is None:
            raise CannotHost(
                say("Rooms", "The program nats-server, which carries a room, was not found on this computer.")
            )
        self._prepare()
        self._accesses = tuple(accesses)
        tried = Serving()
        for port in (serving.port,) if serving.port else self._ports(serving.address_bound):
            tried = replace(serving, port=port)
            trouble = _cannot_listen(tried)
            if trouble is None:
                self._begin(program, tried)
                return
            if trouble.source != _BUSY.source:
                raise CannotHost(trouble)
        raise CannotHost(_BUSY.with_values(port=tried.port))

    @property
    def is_running(self) -> bool:
        """Whether it is there."""
        return self._living is not None and self._living.ended() is None

    def admit(self, accesses: Sequence[Access]) -> None:
        """From now on let in these, and nobody else: who is no longer among them is cut off, others stay connected.

        On Windows the server starts anew for it, and members come back by themselves. Raises CannotHost.
        """
        if not self.is_running:
            raise CannotHost(say("Rooms", "The room's server has ended."))
        self._accesses = tuple(accesses)
        if sys.platform == "win32":
            self.start(self.serving, accesses)
            return
        self._write_config(self.serving)
        seen = self._log_size()
        os.kill(int((self._folder / "server.pid").read_text()), signal.SIGHUP)
        until = time.monotonic() + _PATIENCE
        while _RELOADED not in (told := self._log(seen)):
            if time.monotonic() > until or self._ended(_LOOK_AGAIN):
                raise CannotHost(say("Rooms", "The room's server did not take a change: {reason}", reason=_last(told)))

    def stop(self) -> None:
        """End it, if it runs."""
        if self._living is not None:
            self._living.end()
            self._living = None

    def _prepare(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder.chmod(0o700)
            for old in (*self._folder.glob("*.ports"), self._folder / "server.log", self._folder / "server.pid"):
                old.unlink(missing_ok=True)
        except OSError as problem:
            raise CannotHost(_unwritable(problem)) from problem

    def _ports(self, address: str) -> Iterator[int]:
        with contextlib.suppress(OSError, ValueError):
            if 0 < (last := int((self._folder / "port").read_text())) < 65536:
                yield last
        yield from range(USUAL_PORT, USUAL_PORT + _NEXT_PORTS)
        with contextlib.suppress(OSError), socket.create_server((address, 0), family=_family(address)) as any_port:
            free = int(any_port.getsockname()[1])
            any_port.close()
            yield free

    def _write_config(self, serving: Serving) -> None:
        text = config_text(serving, self._accesses, self._folder)
        try:
            new = self._folder / "server.conf.new"
            new.touch(0o600)
            new.write_text(text, encoding="utf-8")
            new.replace(self._folder / "server.conf")
            (self._folder / "port").write_text(str(serving.port), encoding="ascii")
        except OSError as problem:
            raise CannotHost(_unwritable(problem)) from problem

    def _begin(self, program: Path, serving: Serving) -> None:
        self._write_config(serving)
        try:
            self._living = Living([str(program), "-c", str(self._folder / "server.conf")], self._folder)
        except OSError as problem:
            raise CannotHost(_not_started(problem.strerror or type(problem).__name__)) from problem
        until = time.monotonic() + _PATIENCE
        while not self._listens():
            ended = self._ended(_LOOK_AGAIN)
            if ended or time.monotonic() > until:
                told = self._log()
                self.stop()
                busy = "address already in use" in told
                raise CannotHost(_BUSY.with_values(port=serving.port) if busy else _not_started(_last(told)))
        self.serving = serving

    def _listens(self) -> bool:
        for file in self._folder.glob("*.ports"):
            with contextlib.suppress(OSError, ValueError):
                return bool(json.loads(file.read_text(encoding="utf-8"))["nats"])
        return False

    def _ended(self, within: float) -> bool:
        return self._living is None or self._living.ended(within) is not None

    def _log_size(self) -> int:
        with contextlib.suppress(OSError):
            return (self._folder / "server.log").stat().st_size
        return 0

    def _log(self, after: int = 0) -> str:
        with contextlib.suppress(OSError):
            return (self._folder / "server.log").read_bytes()[after:].decode("utf-8", "replace")
        return ""


_BUSY = say("Rooms", "Port {port} is taken by another program on this computer. Choose another one.")


def _cannot_listen(serving: Serving) -> Phrase | None:
    """Why nothing can listen there, asked of the system before the server is."""
    for port in (serving.port, *([serving.ws_port] if serving.ws_port else [])):
        try:
            socket.create_server((serving.address_bound, port), family=_family(serving.address_bound)).close()
        except PermissionError:
            return say("Rooms", "This computer lets nobody but its administrator use port {port}.", port=port)
        except OSError as problem:
            if problem.errno in _TAKEN:
                return _BUSY.with_values(port=port)
            return say("Rooms", "This computer has no network with the address {address}.", address=serving.bind)
        except OverflowError:
            return say("Rooms", "{port} is no port: they go from 1 to 65535.", port=port)
    return None


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def _unwritable(problem: OSError) -> Phrase:
    reason = problem.strerror or type(problem).__name__
    return say("Rooms", "The room's server can't write its files: {reason}.", reason=reason)


def _not_started(reason: str) -> Phrase:
    return say("Rooms", "The room's server did not start: {reason}", reason=reason)


def _last(log: str) -> str:
    """The last line of a log, without its time."""
    lines = [line for line in log.splitlines() if line.strip()]
    return lines[-1].split("] ", 1)[-1].strip() if lines else "?"
