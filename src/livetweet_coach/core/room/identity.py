"""Who somebody is in a room: public keys and ids; the doors for signing, and for seeing whether a signature holds."""

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import Protocol

from livetweet_coach.core.room.octets import joined

KEY_LONG = 32
SIGNATURE_LONG = 64
ROOM_OCTETS = 10
MEMBER_OCTETS = 16
_ID = re.compile(r"[a-z2-7]{1,64}")


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What others know of a member: an Ed25519 key that says who speaks, an X25519 key that can be written to."""

    signing: bytes
    sealing: bytes


class Signer(Protocol):
    """Signs with one's own Ed25519 key."""

    def sign(self, content: bytes) -> bytes:
        """The signature, 64 bytes."""


class Verifier(Protocol):
    """Tells whether a signature holds."""

    def verify(self, signing: bytes, signature: bytes, content: bytes) -> bool:
        """Whether the owner of this Ed25519 key signed the content; never raises."""


def is_keys(keys: PublicKeys) -> bool:
    """Whether both keys have the length of keys."""
    return len(keys.signing) == len(keys.sealing) == KEY_LONG


def id_of(octets: bytes) -> str:
    """Random bytes as an id that a subject can hold: small letters and 2 to 7. A room has 10 bytes, a member 16."""
    return base64.b32encode(octets).decode().rstrip("=").lower()


def is_id(text: str) -> bool:
    """Whether this can be the id of a room or a member."""
    return _ID.fullmatch(text) is not None


def host_id(room: str, keys: PublicKeys) -> str:
    """The host's member id; it follows from the keys, so that an invite need not hold it."""
    return id_of(hashlib.sha256(joined("lt-host-1", room, keys.signing, keys.sealing)).digest()[:MEMBER_OCTETS])
