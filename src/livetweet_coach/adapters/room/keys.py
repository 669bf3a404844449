"""A member's own keys, and whether signatures hold: Ed25519 and X25519 by PyCA cryptography."""

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from livetweet_coach.core.room.identity import KEY_LONG, SIGNATURE_LONG, PublicKeys

# Points of small order: under such a key anybody's signature would hold. Each is y, small end first, less its sign bit:
# 0, 1, -1 and the two of order 8, and p and p + 1, which are other ways to write 0 and 1.
_ORDER_8 = (
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
)
_P = 2**255 - 19
_NOBODYS = {y.to_bytes(KEY_LONG, "little") for y in (0, 1, _P - 1, _P, _P + 1)} | set(map(bytes.fromhex, _ORDER_8))


class MemberKeys:
    """One member's private keys; the public ones are in `public`."""

    def __init__(self, signing: bytes, sealing: bytes) -> None:
        """Raw private keys of 32 bytes each. Raises ValueError for any other length."""
        self._signing = Ed25519PrivateKey.from_private_bytes(signing)
        self.sealing = X25519PrivateKey.from_private_bytes(sealing)
        self.public = PublicKeys(
            self._signing.public_key().public_bytes_raw(), self.sealing.public_key().public_bytes_raw()
        )

    @classmethod
    def new(cls) -> "MemberKeys":
        """Keys that nobody has had before."""
        signing, sealing = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
        return cls(signing.private_bytes_raw(), sealing.private_bytes_raw())

    @classmethod
    def from_secret(cls, secret: str) -> "MemberKeys | None":
        """The keys that `secret` gave, or None where it gave none."""
        try:
            both = base64.urlsafe_b64decode(secret)
        except (binascii.Error, ValueError):
            return None
        return cls(both[:KEY_LONG], both[KEY_LONG:]) if len(both) == 2 * KEY_LONG else None

    def secret(self) -> str:
        """Both private keys as 88 signs, for the vault and nowhere else."""
        return base64.urlsafe_b64encode(self._signing.private_bytes_raw() + self.sealing.private_bytes_raw()).decode()

    def sign(self, content: bytes) -> bytes:
        """The signature, 64 bytes."""
        return self._signing.sign(content)


class Signatures:
    """Tells whether signatures hold."""

    def verify(self, signing: bytes, signature: bytes, content: bytes) -> bool:
        """Whether the owner of this Ed25519 key signed the content; never raises."""
        if len(signing) != KEY_LONG or len(signature) != SIGNATURE_LONG or is_nobodys(signing):
            return False
        try:
            Ed25519PublicKey.from_public_bytes(signing).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True


def is_nobodys(signing: bytes) -> bool:
    """Whether this Ed25519 key is one for which anybody can sign."""
    return signing[:-1] + bytes([signing[-1] & 0x7F]) in _NOBODYS
