"""An invite into a room, as a link short enough for a QR code.

`livetweet-coach://join/<open>#<secret>`, both in base64url. What stands behind `#` is never sent to a server when the
link is opened: the join secret, good for one person, and the key that the room's server asks for.
"""

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass

from livetweet_coach.core.room import octets
from livetweet_coach.core.room.identity import KEY_LONG, MEMBER_OCTETS, ROOM_OCTETS, PublicKeys, host_id, id_of
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.words import Phrase, say

PREFIX = "livetweet-coach://join/"
FORMAT = 1
SECRET_LONG = 16
ADDRESSES = 4
ADDRESS_SIGNS = 120
SHOWN_AT_FIRST = ("posts", "drafts")
_CHECK_LONG = 4
_ROLES = (Role.LEARNER, Role.TUTOR, Role.FACILITATOR)
_SCHEMES = ("nats", "tls", "ws", "wss")
# A name, an IPv4 or a bracketed IPv6 address, a port, and for WebSockets a path; never a name with a password.
_ADDRESS = re.compile(r"(nats|tls|ws|wss)://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")
_BASE64 = re.compile(r"[A-Za-z0-9_-]*")


class NotAnInvite(ValueError):
    """The text can't be used as an invite; `phrase` is the sentence to show."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.source)
        self.phrase = phrase


# When an invite expires that is good for as long as its room: the last minute that it has bytes for.
NEVER = (2**32 - 1) * 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where a room is and whose it is: its server's addresses in the order to try, its id, the host's public keys.

    Without an address only files go between its members.
    """

    addresses: tuple[str, ...]
    room: str
    keys: PublicKeys

    @property
    def host(self) -> str:
        """The host's member id."""
        return host_id(self.room, self.keys)


@dataclass(frozen=True, slots=True)
class Invite:
    """An invite for one person.

    `shows` is what a learner's app lets coaches see at first, posts or drafts. `expires` is in seconds since 1970, a
    whole minute. `secret` has 16 bytes; `server_seed` is the raw NKey seed of 32 bytes, or empty.
    """

    place: Place
    role: Role
    shows: str
    expires: int
    secret: bytes
    server_seed: bytes = b""

    @property
    def member(self) -> str:
        """The id of who joins with it, which the host knows beforehand; the open part of the link does not tell it."""
        return member_of(self.secret)

    def is_over(self, today: int) -> bool:
        """Whether it has expired; `today` in seconds since 1970."""
        return today >= self.expires


def member_of(secret: bytes) -> str:
    """The member id that goes with a join secret."""
    return id_of(hmac.digest(secret, b"lt-member-1", "sha256")[:MEMBER_OCTETS])


def invite_text(invite: Invite) -> str:
    """The invite as a link. Raises ValueError where a part of it does not keep its limits."""
    if not _is_sound(invite):
        raise ValueError("a part of the invite is out of bounds")
    flags = bytes([FORMAT, _ROLES.index(invite.role) << 4 | SHOWN_AT_FIRST.index(invite.shows)])
    public = flags + (invite.expires // 60).to_bytes(4, "big") + _place_octets(invite.place)
    hidden = invite.secret + invite.server_seed
    return f"{PREFIX}{_as_text(public)}#{_as_text(hidden + _check(public, hidden))}"


def read_invite(text: str, today: int) -> Invite:
    """The invite in a text, white space and a pair of brackets forgiven. Raises NotAnInvite."""
    cleaned = re.sub(r"\s+", "", text).strip("<>\"'“”«»").replace("%23", "#")
    if not cleaned.lower().startswith(PREFIX):
        raise NotAnInvite(say("Invite", "This is not an invite. One begins with livetweet-coach://join/"))
    public_text, _, hidden_text = cleaned[len(PREFIX) :].partition("#")
    public, hidden = _from_text(public_text), _from_text(hidden_text)
    if public and public[0] > FORMAT:
        raise NotAnInvite(say("Invite", "This invite was made by a newer version. Update LiveTweet Coach to use it."))
    invite = _read(public, hidden) if public and hidden else None
    if invite is None:
        raise NotAnInvite(
            say("Invite", "A part of this invite is missing or changed. Copy it all, or ask for it again.")
        )
    if invite.is_over(today):
        raise NotAnInvite(say("Invite", "This invite has expired. Ask for a new one."))
    return invite


def place_text(place: Place) -> str:
    """The place alone, as a room announces it on the local network: nothing in it is secret."""
    return _as_text(bytes([FORMAT]) + _place_octets(place))


def read_place(text: str) -> Place | None:
    """An announced place, or None."""
    found = _from_text(text)
    return _place(found[1:]) if found and found[0] == FORMAT else None


def is_address(text: str) -> bool:
    """Whether this is the address of a room's server: nats, tls, ws or wss, no name and no password in it."""
    found = _ADDRESS.fullmatch(text)
    if found is None or len(text) > ADDRESS_SIGNS:
        return False
    port, path = found[3], found[4]
    return (not port or 0 < int(port[1:]) < 65536) and (not path or found[1] in ("ws", "wss"))


def _is_sound(invite: Invite) -> bool:
    return (
        _is_place(invite.place)
        and invite.shows in SHOWN_AT_FIRST
        and invite.expires % 60 == 0
        and 0 <= invite.expires // 60 < 2**32
        and len(invite.secret) == SECRET_LONG
        and len(invite.server_seed) in (0, KEY_LONG)
    )


def _is_place(place: Place) -> bool:
    try:
        room = base64.b32decode(place.room.upper())
    except binascii.Error:
        return False
    keys = len(place.keys.signing) == len(place.keys.sealing) == KEY_LONG
    addresses = len(place.addresses) <= ADDRESSES and all(map(is_address, place.addresses))
    return len(room) == ROOM_OCTETS and id_of(room) == place.room and keys and addresses


def _place_octets(place: Place) -> bytes:
    fixed = base64.b32decode(place.room.upper()) + place.keys.signing + place.keys.sealing
    return fixed + octets.joined(*place.addresses)


def _place(found: bytes) -> Place | None:
    room, signing, sealing = found[:10], found[10:42], found[42:74]
    rest, addresses = found[74:], []
    while rest:
        taken = octets.taken(rest, 1)
        if taken is None:
            return None
        (field,), rest = taken
        addresses.append(octets.text(field) or "")
    place = Place(tuple(addresses), id_of(room), PublicKeys(signing, sealing))
    return place if _is_place(place) else None


def _read(public: bytes, hidden: bytes) -> Invite | None:
    hidden, check = hidden[:-_CHECK_LONG], hidden[-_CHECK_LONG:]
    place = _place(public[6:])
    if public[0] != FORMAT or place is None or not hmac.compare_digest(check, _check(public, hidden)):
        return None
    role, shows = divmod(public[1], 16)
    if role >= len(_ROLES) or shows >= len(SHOWN_AT_FIRST):
        return None
    expires = int.from_bytes(public[2:6], "big") * 60
    secret, seed = hidden[:SECRET_LONG], hidden[SECRET_LONG:]
    invite = Invite(place, _ROLES[role], SHOWN_AT_FIRST[shows], expires, secret, seed)
    return invite if _is_sound(invite) else None


def _check(public: bytes, hidden: bytes) -> bytes:
    """Tells a link that was cut or mistyped; it keeps nobody out."""
    return hashlib.sha256(octets.joined("lt-invite-1", public, hidden)).digest()[:_CHECK_LONG]


def _as_text(found: bytes) -> str:
    return base64.urlsafe_b64encode(found).decode().rstrip("=")


def _from_text(text: str) -> bytes | None:
    """The bytes of a base64url text, written in the one way that is ours."""
    if not _BASE64.fullmatch(text) or len(text) % 4 == 1:
        return None
    found = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    return found if _as_text(found) == text else None
