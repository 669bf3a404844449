"""A guard that sees every attempt of this process to reach a network."""

import sys
from pathlib import Path
from typing import Any, Self

WATCHED = {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}
_active: list["NetworkGuard"] = []
_hooked = False


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what is watched while a guard is active; an audit hook stays for the life of the process."""
    if not _active or event not in WATCHED:
        return
    address = arguments[1] if event in ("socket.connect", "socket.sendto", "socket.sendmsg") else arguments[0]
    if isinstance(address, str | bytes) and not event.startswith("socket.get"):
        return  # a Unix socket: D-Bus and the like stay on this machine
    _active[-1].attempts.append(f"{event} {address!r}")
    raise ConnectionRefusedError(f"the test forbids the network: {event} {address!r}")


def inet_sockets() -> set[str]:
    """The network sockets of this process, Qt's own included; empty where /proc is not there to ask."""
    listed: set[str] = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        file = Path("/proc/net", table)
        if file.exists():
            listed |= {line.split()[9] for line in file.read_text().splitlines()[1:]}
    mine: set[str] = set()
    folder = Path("/proc/self/fd")
    for entry in folder.iterdir() if folder.exists() else ():
        try:
            mine.add(str(entry.readlink()))
        except OSError:
            continue  # closed meanwhile
    return {inode for inode in listed if f"socket:[{inode}]" in mine}


class NetworkGuard:
    """While entered, network calls of Python are refused and noted, and sockets that Qt leaves open are noted."""

    def __init__(self) -> None:
        self.attempts: list[str] = []
        self._before: set[str] = set()

    def __enter__(self) -> Self:
        global _hooked
        if not _hooked:
            sys.addaudithook(_hook)
            _hooked = True
        self._before = inet_sockets()
        _active.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _active.remove(self)
        self.attempts += [f"a socket left open ({inode})" for inode in inet_sockets() - self._before]
