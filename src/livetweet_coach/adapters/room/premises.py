"""What a room's life stands on: who one is there, the store, the vault, the link, the clocks, the table to show on."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.file_link import FileLink
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.adapters.room.ledger import Ledger
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.store.rooms import KeptRoom, RoomRows
from livetweet_coach.core.room.circle import Circle, no_seed
from livetweet_coach.core.room.grant import Membership
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.joining import Welcome
from livetweet_coach.core.room.messages import Grant, Role, Stop
from livetweet_coach.core.room.octets import joined
from livetweet_coach.core.room.roster import Roster
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import Link
from livetweet_coach.ports.vault import Vault


class RoomLink(Link, Protocol):
    """A link whose server knows people by their NKeys."""

    async def sign_in(self, key: NKey, role: Role | None) -> None:
        """Come back as somebody else; what is listened to has to be told again."""


OpenLink = Callable[[tuple[str, ...], str, NKey, Role | None], RoomLink]


@dataclass(slots=True)
class Premises:
    """One room on this machine. `kept` is replaced as it changes, by `keep`; `link` is there once `connect` was called.

    `shared` are the keys of a server that is somebody else's, where it has any.
    """

    kept: KeptRoom
    place: Place
    keys: MemberKeys
    rows: RoomRows
    vault: Vault
    open_link: OpenLink
    showing: Showing
    instants: Instants
    shared: ServerKeys | None = None
    link: RoomLink = field(init=False)
    stirred: Callable[[], None] = field(default=lambda: None)

    @property
    def is_host(self) -> bool:
        """Whether the room is one's own."""
        return self.kept.me == self.place.host

    def keep(self, kept: KeptRoom, is_open: bool = True) -> None:
        """Another role, door… Raises StoreUnwritable."""
        self.rows.put(kept, is_open)
        self.kept = kept

    def come_in(self, mine: Membership, welcome: Welcome, roster: Roster) -> None:
        """The host has said yes: who one is from now on is kept. Raises StoreUnwritable."""
        self.rows.put_grants(self.place.room, [(one.member, roster.signed(one.member)) for one in roster.members()])
        if welcome.server_seed:
            self.keep_secret(" server", welcome.server_seed.hex())
        self.keep(replace(self.kept, is_in=True, role=mine.role, name=mine.name, shows=welcome.shows))

    def hear(self, member: str) -> None:
        """Something new of a member was read from a file just now; on a full disk, known until the app closes."""
        self.showing.heard[member] = self.instants.today()
        with contextlib.suppress(StoreUnwritable):
            self.keep(replace(self.kept, heard=tuple(self.showing.heard.items())), is_open=self.kept.is_in)

    def derived(self, *what: str | int) -> bytes:
        """32 secret bytes that follow from one's private keys: they need no place of their own in the vault."""
        return hmac.digest(self.keys.secret().encode(), joined("host-derived", self.place.room, *what), hashlib.sha256)

    def nkey(self, *what: str) -> NKey:
        """A key for the host's server, one's own or one that the host hands out."""
        return NKey(self.derived("nkey", *what))

    def server_seed(self) -> bytes:
        """The seed by which the server knows this member, from the vault; the host's follows from the host's keys."""
        if self.is_host:
            return self.seed_for(self.kept.me, Role.FACILITATOR)
        return bytes.fromhex(self.vault.recall(f"{self.kept.vault_name} server") or "")

    def seed_for(self, member: str, role: Role) -> bytes:
        """The seed by which the host's server, or a shared one, knows a member: there by the role alone."""
        if self.shared is not None:
            return self.shared.key(role, self.place.room).raw_seed
        return self.nkey("member", member).raw_seed

    def role_seed(self, role: Role) -> str:
        """The seed of a role on a shared server in hexadecimal, "" where a member's key does not go by the role."""
        by_role = self.shared is not None and self.shared.by_role
        return self.seed_for("", role).hex() if by_role else ""

    def knock_seed(self) -> bytes:
        """The seed that an invite has: it leads as far as the door."""
        if self.shared is not None:
            return self.shared.key(None, self.place.room).raw_seed
        return self.nkey("knock").raw_seed

    def keep_secret(self, what: str, secret: str) -> None:
        """Into the vault; where that is only in memory, say so."""
        told = self.vault.keep(self.kept.vault_name + what, secret)
        if told.phrase is not None:
            self.showing.note(
                say(
                    "Room",
                    "This computer has no open keyring: this room lasts until LiveTweet Coach closes. "
                    "After that, it takes a new invite.",
                )
            )

    def forget(self) -> None:
        """Nothing of the room stays here, in the store or in the vault. Raises StoreUnwritable."""
        self.rows.forget(self.kept.id)
        for what in ("", " invite", " server", " shared"):
            self.vault.forget(self.kept.vault_name + what)

    def connect(self, addresses: tuple[str, ...]) -> None:
        """Make the link. The host may do all in the room, whatever the role in it."""
        if not addresses:
            self.link = FileLink()
            return
        role = Role.FACILITATOR if self.is_host else self.kept.role if self.kept.is_in else None
        seed = self.server_seed()
        self.link = self.open_link(addresses, self.place.room, NKey(seed) if seed else NKey.new(), role)


def near_key(place: Place) -> NKey:
    """By it who has a short code comes as far as the door. No secret: whoever knows the place can make it."""
    return NKey(hashlib.sha256(joined("lt-near-1", place.room, place.keys.signing, place.keys.sealing)).digest())


@dataclass(slots=True)
class Members:
    """Who belongs to the room, by grants, and the seal that goes by them."""

    roster: Roster
    seal: Seal


def members(premises: Premises) -> Members:
    """The members of a room by all grants that are kept."""
    place = premises.place
    roster = Roster(place, Signatures())
    for signed in premises.rows.grants(place.room):
        roster.take(signed)
    return Members(roster, Seal(place.room, premises.kept.me, premises.keys, roster.keys_of))


def conducted(premises: Premises, those: Members, first: str) -> Conductor:
    """Everything of the room as it was kept, begun anew. Raises StoreUnwritable."""
    kept, rows = premises.kept, premises.rows
    run = rows.begin(kept.id, premises.instants.today())
    premises.showing.heard.update(kept.heard)
    ledger = Ledger(rows, kept.id, kept.me)
    for line in ledger.lines.values():
        match ledger.message(line):
            case Grant(signed):
                those.roster.take(bytes.fromhex(signed))
            case Stop(member) if member and premises.place.host in (line.sender, kept.me):
                those.roster.stop(member)
                if line.receiver == member and line.seq is not None:
                    those.roster.see_off(member)
    seal = those.seal
    circle = Circle(
        kept.me,
        those.roster,
        (seal, seal, seal),
        epoch=kept.epoch,
        run=run,
        pairs=ledger.pairs,
        server_seed=premises.role_seed if premises.is_host else no_seed,
    )
    return Conductor(circle, ledger, premises.link, premises.showing, premises.instants, first)
