"""A member's own keys, and whether signatures hold: Ed25519 and X25519 by PyCA cryptography."""

import base64
import binascii

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from livetweet_coach.core.room.identity import KEY_LONG, SIGNATURE_LONG, PublicKeys


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
        if len(signing) != KEY_LONG or len(signature) != SIGNATURE_LONG:
            return False
        try:
            Ed25519PublicKey.from_public_bytes(signing).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True
