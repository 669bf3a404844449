"""Grants: who is a member of a room and as what; nothing but the host's signature makes a member."""

from dataclasses import dataclass

from livetweet_coach.core.room import octets
from livetweet_coach.core.room.identity import SIGNATURE_LONG, PublicKeys, Signer, Verifier, is_id, is_keys
from livetweet_coach.core.room.messages import Role

NAME_SIGNS = 60
_DOMAIN = "lt-grant-1"
_FIELDS = 9


@dataclass(frozen=True, slots=True)
class Membership:
    """What a grant says of one member: keys, role, name, until when (seconds since 1970), and a number that rises."""

    room: str
    member: str
    keys: PublicKeys
    role: Role
    name: str
    expires: int
    serial: int

    def is_over(self, today: int) -> bool:
        """Whether the grant has expired; `today` in seconds since 1970."""
        return today >= self.expires


def is_name(name: str) -> bool:
    """Whether a member may be called so: 1 to 60 printable code points with something other than spaces among them."""
    return 0 < len(name) <= NAME_SIGNS and name.isprintable() and bool(name.strip())


def grant_octets(membership: Membership) -> bytes:
    """What the host signs. Raises ValueError where a part of it does not keep its limits."""
    if not _is_sound(membership):
        raise ValueError("a part of the grant is out of bounds")
    who = (membership.room, membership.member, membership.keys.signing, membership.keys.sealing)
    what = (membership.role.value, membership.name, membership.expires, membership.serial)
    return octets.joined(_DOMAIN, *who, *what)


def signed_grant(membership: Membership, host: Signer) -> bytes:
    """The grant as it travels: the signature, 64 bytes, and what it signs."""
    content = grant_octets(membership)
    return host.sign(content) + content


def read_grant(signed: bytes, room: str, host_signing: bytes, verifier: Verifier) -> Membership | None:
    """The grant, if the host of this room surely signed it and it is exact; None otherwise."""
    signature, content = signed[:SIGNATURE_LONG], signed[SIGNATURE_LONG:]
    membership = _membership(content)
    if membership is None or membership.room != room:
        return None
    return membership if verifier.verify(host_signing, signature, content) else None


def _membership(content: bytes) -> Membership | None:
    fields = octets.split(content, _FIELDS)
    if fields is None or fields[0] != _DOMAIN.encode():
        return None
    room, member, role, name = (octets.text(fields[place]) for place in (1, 2, 5, 6))
    expires, serial = octets.number(fields[7]), octets.number(fields[8])
    known = {one.value: one for one in Role}
    if room is None or member is None or name is None or role not in known or expires is None or serial is None:
        return None
    membership = Membership(room, member, PublicKeys(fields[3], fields[4]), known[role], name, expires, serial)
    return membership if _is_sound(membership) else None


def _is_sound(membership: Membership) -> bool:
    return (
        is_id(membership.room)
        and is_id(membership.member)
        and is_keys(membership.keys)
        and is_name(membership.name)
        and 0 <= membership.expires < 2**53
        and 0 < membership.serial < 2**53
    )
