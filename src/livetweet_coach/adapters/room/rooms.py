"""Where rooms come from: a new one of one's own, one that somebody invites to, and the one that was open before."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from livetweet_coach.adapters.room.addresses import BadAddress, address_of
from livetweet_coach.adapters.room.engine import RoomEngine
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.interfaces import interfaces
from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.adapters.room.latest import Latest
from livetweet_coach.adapters.room.life import RoomLife
from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.adapters.room.nearby import Nearby, looking
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.premises import Premises, RoomLink, near_key
from livetweet_coach.adapters.room.probe import probed
from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.store.rooms import KeptRoom
from livetweet_coach.adapters.store.store import Store
from livetweet_coach.core.room.arrival import Arrival, by_code, by_invite
from livetweet_coach.core.room.grant import Membership, is_name, signed_grant
from livetweet_coach.core.room.identity import MEMBER_OCTETS, ROOM_OCTETS, id_of
from livetweet_coach.core.room.invite import NotAnInvite, Place, invite_text, place_text, read_invite, read_place
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.short_code import finder, looks_typed, read_code
from livetweet_coach.core.room.view import RoomView
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import CannotHost, InviteRefused, Venue
from livetweet_coach.ports.vault import Vault

# The host's own grant lasts as long as numbers do: the room is the host's.
_FOR_EVER = 2**52
_SOMEWHERE = "nats://127.0.0.1:4222"


def _nats(addresses: tuple[str, ...], room: str, key: NKey, role: Role | None) -> RoomLink:
    return NatsLink(addresses, room, key, role)


class AppRooms:
    """Implements `ports.room.Rooms`, over the app's store and vault; a server of one's own keeps its files in `folder`.

    `open_link` makes the way to a server; `nearby` is the local network.
    """

    def __init__(
        self,
        store: Store,
        vault: Vault,
        folder: Path,
        instants: Instants = Instants(),  # noqa: B008 - frozen
        open_link: Callable[[tuple[str, ...], str, NKey, Role | None], RoomLink] = _nats,
        nearby: Nearby = Nearby(),  # noqa: B008 - it holds nothing open
    ) -> None:
        self._store, self._vault, self._folder, self._nearby = store, vault, folder, nearby
        self._instants, self._open_link = instants, open_link
        self._open: list[RoomEngine] = []

    def host(self, place: Venue, title: str, name: str, role: Role) -> RoomEngine:
        """Open a room of one's own, with a server of one's own or at an address. Raises CannotHost, StoreUnwritable.

        An address may end in `#` and the keys of a server that many rooms share, as `ServerKeys` reads them.
        """
        address, _, seed = place.server.partition("#")
        try:
            if address:
                address_of(address)
            shared = ServerKeys.read(seed) if seed else None
        except BadAddress as problem:
            raise CannotHost(problem.phrase) from problem
        except ValueError as problem:
            raise CannotHost(say("Room", "What comes after # in the address is no key for a server.")) from problem
        if not is_name(name):
            raise CannotHost(_nameless())
        keys, today = MemberKeys.new(), self._instants.today()
        addresses = () if place.by_files else (address or _SOMEWHERE,)
        at = Place(addresses, id_of(os.urandom(ROOM_OCTETS)), keys.public)
        kept = KeptRoom(at.room, title, at.host, name, role, today, is_in=True, place=place_text(at))
        kept = replace(kept, server=address, bind=place.bind, port=place.port)

        def first(premises: Premises) -> None:
            premises.keep(kept)
            premises.keep_secret("", keys.secret())
            premises.shared = shared
            if shared is not None:
                premises.keep_secret(" shared", shared.text)
            mine = signed_grant(Membership(at.room, at.host, keys.public, role, name, _FOR_EVER, today), keys)
            premises.rows.put_grants(at.room, [(at.host, mine)])

        engine = self._begun(kept, at, keys, first)
        try:
            engine.settled()
        except BaseException:
            engine.leave()
            raise
        return engine

    def join(self, invite: str, name: str) -> RoomEngine:
        """Ask to come in with a link, the words of a QR code, or a code on the local network. Raises InviteRefused.

        A code is looked for meanwhile: where no room is found for it, the room closes and its view says why.
        """
        if not is_name(name):
            raise InviteRefused(_nameless())
        code = read_code(invite)
        if code is not None:
            return self._join_nearby(code, name)
        if looks_typed(invite):
            raise InviteRefused(_no_code())
        today = self._instants.today()
        try:
            read = read_invite(invite, today // 1000)
        except NotAnInvite as problem:
            raise InviteRefused(problem.phrase) from problem
        keys, at = MemberKeys.new(), read.place
        kept = KeptRoom(at.room, "", read.member, name, read.role, today, place=place_text(at))

        def first(premises: Premises) -> None:
            premises.keep(kept)
            premises.keep_secret("", keys.secret())
            premises.keep_secret(" invite", invite_text(read))
            premises.keep_secret(" server", read.server_seed.hex())

        return self._begun(kept, at, keys, first, by_invite(read, keys.public, name))

    def _join_nearby(self, code: str, name: str) -> RoomEngine:
        """Look for the room, then knock; all that takes time is done in the room's thread."""
        member, role = id_of(os.urandom(MEMBER_OCTETS)), Role.LEARNER  # the host knows the role, and says it
        found: list[Place] = []

        async def look() -> None:
            found.append(await self._nearby.find(finder(code)))

        def open_up(latest: Latest, stir: Callable[[], None]) -> RoomLife:
            at, keys = found[0], MemberKeys.new()
            kept = KeptRoom(at.room, "", member, name, role, self._instants.today(), place=place_text(at))
            latest.frame(lambda frame: replace(frame, room=at.room, host=at.host, trouble=None))

            def first(premises: Premises) -> None:
                premises.keep(kept)
                premises.keep_secret("", keys.secret())
                premises.keep_secret(" invite", code)
                premises.keep_secret(" server", near_key(at).raw_seed.hex())

            return self._life(kept, at, keys, first, by_code(code, at, member, keys.public, name), latest, stir)

        frame = RoomView("", "", member, name, role, "", trouble=looking())
        return self._started(RoomEngine(frame, open_up, self._instants.now, look))

    def kept(self) -> RoomEngine | None:
        """The room that was open when the app was last closed, opened again."""
        rows = self._store.rooms()
        kept = rows.open_room()
        rows.close()
        at = read_place(kept.place) if kept else None
        return self._begun(kept, at, None, lambda premises: None) if kept and at else None

    def interfaces(self) -> tuple[tuple[str, str], ...]:
        """(name, address) of this machine's networks, the likeliest first."""
        return interfaces()

    def test(self, server: str) -> Phrase:
        """Try a server's address; what came of it, in words. Takes some seconds where nothing answers."""
        return probed(server)

    def close(self) -> None:
        """Let go of everything; a server that was started ends."""
        for engine in self._open:
            engine.close()
        self._open.clear()

    def _begun(
        self,
        kept: KeptRoom,
        at: Place,
        keys: MemberKeys | None,
        first: Callable[[Premises], None],
        arrival: Arrival | None = None,
    ) -> RoomEngine:
        def open_up(latest: Latest, stir: Callable[[], None]) -> RoomLife:
            return self._life(kept, at, keys, first, arrival, latest, stir)

        frame = RoomView(kept.id, kept.title, kept.me, kept.name, kept.role, at.host)
        return self._started(RoomEngine(frame, open_up, self._instants.now))

    def _started(self, engine: RoomEngine) -> RoomEngine:
        self._open.append(engine)
        engine.start()
        return engine

    def _life(
        self,
        kept: KeptRoom,
        at: Place,
        keys: MemberKeys | None,
        first: Callable[[Premises], None],
        arrival: Arrival | None,
        latest: Latest,
        stir: Callable[[], None],
    ) -> RoomLife:
        """Everything of a room, made in its thread. Raises InviteRefused, StoreUnwritable."""
        is_host = kept.me == at.host
        own = is_host and not kept.server and bool(at.addresses)
        server = EmbeddedServer(self._folder / "server") if own else None
        rows, showing = self._store.rooms(), Showing(latest, self._instants, stir)
        try:
            known = keys or MemberKeys.from_secret(self._vault.recall(kept.vault_name) or "")
            if known is None:
                raise InviteRefused(_keyless(is_host=is_host))
            shared = self._vault.recall(kept.vault_name + " shared") if is_host and keys is None else None
            premises = Premises(kept, at, known, rows, self._vault, self._open_link, showing, self._instants)
            premises.shared = ServerKeys.read(shared) if shared else None
            first(premises)
            coming = arrival or (None if kept.is_in else self._arrival(kept, at, known))
            return RoomLife(premises, coming, server, self._nearby)
        except BaseException:
            rows.close()
            raise

    def _arrival(self, kept: KeptRoom, at: Place, keys: MemberKeys) -> Arrival:
        """Somebody who was still on the way in when the app closed goes on with the same invite or code."""
        invite = self._vault.recall(f"{kept.vault_name} invite") or ""
        code = read_code(invite)
        if code is not None:
            return by_code(code, at, kept.me, keys.public, kept.name)
        # Where files go between, who knocked in time may have their answer after that.
        today = self._instants.today() // 1000 if at.addresses else 0
        try:
            read = read_invite(invite, today)
        except NotAnInvite as problem:
            raise InviteRefused(problem.phrase) from problem
        return by_invite(read, keys.public, kept.name)


def _no_code() -> Phrase:
    return say(
        "Room",
        "This is not a code yet. A code has 8 letters and digits, such as 4RVX-2QHK, "
        "and never A, E, I, L, O, U, 0 or 1.",
    )


def _nameless() -> Phrase:
    return say("Room", "Say what name you go by: 1 to 60 signs.")


def _keyless(*, is_host: bool) -> Phrase:
    if is_host:
        return say("Room", "The keys of your room were kept only until the app closed. Make a new invite.")
    return say("Room", "Your keys for this room were kept only until the app closed. Ask for a new invite.")
