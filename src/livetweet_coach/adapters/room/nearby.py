"""Rooms on the local network: announced by DNS-SD while a short code holds, and found by its first three signs.

What is announced is what `core.room.short_code` says may be: where the room is, and the three signs. Neither the other
five signs nor anything that follows from them, no title and no name of a computer. Everything here is for one event
loop, the room's own.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room.addresses import address_of
from livetweet_coach.adapters.room.interfaces import interfaces
from livetweet_coach.core.room.invite import Place, place_text, read_place
from livetweet_coach.core.room.short_code import FINDS
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import InviteRefused

if TYPE_CHECKING:
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

SERVICE = "_livetweet._tcp.local."
VERSION = b"1"
# A string of a TXT record has 255 bytes at most, with its name; a place with four addresses is longer.
_PIECE, _PIECES = 200, 6
# Looking ends after LOOKS seconds; after a find, RIVALS seconds more show whether others claim the same code.
LOOKS, RIVALS = 5.0, 0.3
_ANSWERS_WITHIN = 2000
# Announcements read in one search: whoever floods the network makes nobody slow.
_MOST = 100
_GOODBYE = 1.5


@dataclass(frozen=True, slots=True)
class Announced:
    """A room as it is announced: the first signs of its code, and where it is."""

    signs: str
    place: Place


def texts_of(announced: Announced) -> dict[str, bytes]:
    """The strings of the TXT record."""
    place = place_text(announced.place).encode()
    pieces = {f"place{n}": place[n * _PIECE : (n + 1) * _PIECE] for n in range(-(-len(place) // _PIECE))}
    return {"v": VERSION, "find": announced.signs.encode(), **pieces}


def read_texts(texts: Mapping[bytes, bytes | None]) -> Announced | None:
    """What a TXT record announces, or None where it is not exactly so."""
    signs, pieces = texts.get(b"find") or b"", [texts.get(b"place%d" % n) or b"" for n in range(_PIECES)]
    try:
        place, found = read_place(b"".join(pieces).decode("ascii")), signs.decode("ascii")
    except UnicodeDecodeError:
        return None
    if texts.get(b"v") != VERSION or place is None or not place.addresses or len(found) != FINDS:
        return None
    return Announced(found, place)


class Nearby:
    """The local network, by way of all of this machine's networks or of the `addresses` named.

    Another `service` than the usual one is for tests, which should not meet.
    """

    def __init__(self, addresses: tuple[str, ...] = (), service: str = SERVICE) -> None:
        self._addresses, self._service = addresses, service

    async def find(self, signs: str, within: float = LOOKS) -> Place:
        """The one room that is announced under these signs. Raises InviteRefused with why there is none."""
        found: asyncio.Queue[Announced] = asyncio.Queue()
        seen: dict[Place, None] = {}
        others = False
        async with self._looking(found):
            with contextlib.suppress(asyncio.TimeoutError):
                async with asyncio.timeout(within) as limit:
                    while True:
                        one = await found.get()
                        others = others or one.signs != signs
                        if one.signs == signs and not seen:
                            limit.reschedule(asyncio.get_running_loop().time() + RIVALS)
                        if one.signs == signs:
                            seen[one.place] = None
        if len(seen) == 1:
            return next(iter(seen))
        raise InviteRefused(_several() if seen else _other_codes() if others else _none())

    def herald(self, blocked: Callable[[Phrase], None], bind: str = "") -> Herald:
        """Somebody to announce a room, where `bind` is an address only on its network.

        `blocked` is told once where this network does not let it.
        """
        there = Nearby((bind,), self._service) if _is_ipv4(bind) and not self._addresses else self
        return Herald(there._open, blocked, self._service)

    @contextlib.asynccontextmanager
    async def _looking(self, found: asyncio.Queue[Announced]) -> AsyncIterator[None]:
        """Announcements come into the queue until this ends."""
        from zeroconf import ServiceStateChange
        from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo

        asked: dict[str, asyncio.Task[None]] = {}

        async def read(name: str) -> None:
            info = AsyncServiceInfo(self._service, name)
            if await info.async_request(network.zeroconf, _ANSWERS_WITHIN):
                announced = read_texts(info.properties)
                if announced is not None:
                    found.put_nowait(announced)

        def changed(zeroconf: object, service_type: str, name: str, state_change: ServiceStateChange) -> None:
            if state_change is not ServiceStateChange.Removed and len(asked) < _MOST and name not in asked:
                asked[name] = asyncio.get_running_loop().create_task(read(name))

        try:
            network = await self._open()
        except OSError as problem:
            raise InviteRefused(_blocked(problem)) from problem
        browser = AsyncServiceBrowser(network.zeroconf, [self._service], handlers=[changed])
        try:
            yield
        finally:
            for task in asked.values():
                task.cancel()
            await asyncio.gather(*asked.values(), browser.async_cancel(), return_exceptions=True)
            await network.async_close()

    async def _open(self) -> AsyncZeroconf:
        """Raises OSError where this machine has no network, or lets nobody speak to all on it."""
        from zeroconf import IPVersion
        from zeroconf.asyncio import AsyncZeroconf

        addresses = self._addresses or tuple(address for _, address in interfaces())
        network = AsyncZeroconf(interfaces=list(addresses), ip_version=IPVersion.V4Only)
        # Whoever gives up before it has started would leave its sockets open.
        starting = asyncio.ensure_future(network.zeroconf.async_wait_for_start())
        try:
            await asyncio.shield(starting)
        except BaseException:
            await asyncio.gather(starting, return_exceptions=True)
            await network.async_close()
            raise
        return network


class Herald:
    """Announces one room at a time, and ceases. `cry` and `cease` never wait."""

    def __init__(
        self, open_network: Callable[[], Awaitable[AsyncZeroconf]], blocked: Callable[[Phrase], None], service: str
    ) -> None:
        self._open, self._blocked, self._type = open_network, blocked, service
        self._wanted: Announced | None = None
        self._told: Announced | None = None
        self._network: AsyncZeroconf | None = None
        self._service: AsyncServiceInfo | None = None
        self._task: asyncio.Task[None] | None = None

    def cry(self, wanted: Announced | None) -> None:
        """From now on announce this, or nothing."""
        self._wanted = wanted
        if wanted != self._told and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._follow())

    async def end(self) -> None:
        """Say goodbye, within a second or so; nothing is announced any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._network is not None:
            network, self._network, self._service = self._network, None, None
            with contextlib.suppress(Exception):
                await asyncio.wait_for(network.async_close(), _GOODBYE)

    async def _follow(self) -> None:
        try:
            while self._told != self._wanted:
                self._told = wanted = self._wanted
                await self._exchange(wanted)
        except OSError as problem:
            self._blocked(_unannounced(problem))
        except Exception as problem:  # the room goes on without it
            note_defect("room's announcement", problem)
            self._blocked(_unannounced(problem))

    async def _exchange(self, wanted: Announced | None) -> None:
        if self._service is not None and self._network is not None:
            old, self._service = self._service, None
            await (await self._network.async_unregister_service(old))
        if wanted is not None:
            self._network = self._network or await self._open()
            self._service = service_of(wanted, self._type)
            await (await self._network.async_register_service(self._service))


def service_of(announced: Announced, service: str = SERVICE) -> AsyncServiceInfo:
    """The room as a service, under its own random id: no name of a person or a computer."""
    from zeroconf.asyncio import AsyncServiceInfo

    where = [address_of(text) for text in announced.place.addresses]
    name = f"lt-{announced.place.room}"
    return AsyncServiceInfo(
        service,
        f"{name}.{service}",
        port=where[0].port,
        addresses=[socket.inet_aton(one.host) for one in where if _is_ipv4(one.host)],
        server=f"{name}.local.",
        properties=texts_of(announced),
    )


def looking() -> Phrase:
    """While the room is looked for."""
    return say("Room", "Looking for the room on this network…")


def _is_ipv4(host: str) -> bool:
    with contextlib.suppress(OSError):
        return bool(socket.inet_pton(socket.AF_INET, host))
    return False


def _none() -> Phrase:
    return say(
        "Room",
        "No room was found on this network. Are you both on the same wifi? Some keep computers apart: "
        "then ask for the link.",
    )


def _other_codes() -> Phrase:
    return say("Room", "The rooms on this network have other codes. Look at the code again, or ask for a new one.")


def _several() -> Phrase:
    return say("Room", "More than one room on this network answers to this code. Ask for the link instead.")


def _blocked(problem: BaseException) -> Phrase:
    reason = getattr(problem, "strerror", None) or type(problem).__name__
    return say("Room", "This computer can't look for rooms on its network ({reason}). Ask for the link.", reason=reason)


def _unannounced(problem: BaseException) -> Phrase:
    reason = getattr(problem, "strerror", None) or type(problem).__name__
    return say(
        "Room",
        "The room can't be found by its code here ({reason}). Hand on the link or the QR code instead.",
        reason=reason,
    )
