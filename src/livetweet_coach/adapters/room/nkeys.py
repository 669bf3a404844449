"""NKeys, by which a NATS server knows who connects: an Ed25519 key, written in base32 with a prefix and a checksum.

The format is that of NATS: https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth
"""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from livetweet_coach.core.room.identity import KEY_LONG

# The first five bits of a seed are an S, of a user's public key a U; the next five of a seed tell whose it is.
_SEED, _USER, _ACCOUNT = 18 << 3, 20 << 3, 0


class NKey:
    """A user's key for a server."""

    def __init__(self, raw_seed: bytes) -> None:
        """Raises ValueError where the seed does not have 32 bytes."""
        self.raw_seed = raw_seed
        self._key = Ed25519PrivateKey.from_private_bytes(raw_seed)

    @classmethod
    def new(cls) -> "NKey":
        """A key that nobody has had before."""
        return cls(Ed25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_seed(cls, seed: str) -> "NKey":
        """The key of a user's seed, which begins with SU. Raises ValueError for anything else."""
        return cls(_raw_seed(seed, _USER))

    def seed(self) -> str:
        """The seed as NATS writes it, 58 signs: a secret."""
        return _written(_seed_prefix(_USER) + self.raw_seed)

    def public(self) -> str:
        """The public key as a server's configuration wants it, 56 signs."""
        return _written(bytes([_USER]) + self._key.public_key().public_bytes_raw())

    def sign(self, nonce: str | bytes) -> bytes:
        """The answer to a server's nonce, as `sig` in CONNECT wants it: base64url without padding."""
        signature = self._key.sign(nonce.encode() if isinstance(nonce, str) else nonce)
        return base64.urlsafe_b64encode(signature).rstrip(b"=")


def is_public_nkey(text: str) -> bool:
    """Whether this is the public key of a user."""
    try:
        octets = _checked(text)
    except ValueError:
        return False
    return len(octets) == 1 + KEY_LONG and octets[0] == _USER


def account_seed(raw_seed: bytes) -> str:
    """A secret from which users' keys follow, written as the seed of an account: SA and 56 signs."""
    return _written(_seed_prefix(_ACCOUNT) + raw_seed)


def read_account_seed(text: str) -> bytes:
    """The 32 bytes of an account's seed. Raises ValueError for anything else."""
    return _raw_seed(text, _ACCOUNT)


def _seed_prefix(whose: int) -> bytes:
    return bytes([_SEED | whose >> 5, (whose & 31) << 3])


def _raw_seed(seed: str, whose: int) -> bytes:
    octets = _checked(seed)
    if len(octets) != 2 + KEY_LONG or octets[:2] != _seed_prefix(whose):
        raise ValueError("not such a seed")
    return octets[2:]


def _written(octets: bytes) -> str:
    return base64.b32encode(octets + _checksum(octets)).decode().rstrip("=")


def _checked(text: str) -> bytes:
    try:
        octets = base64.b32decode(text + "=" * (-len(text) % 8))
    except binascii.Error as broken:
        raise ValueError("not base32") from broken
    octets, checksum = octets[:-2], octets[-2:]
    if checksum != _checksum(octets) or _written(octets) != text:
        raise ValueError("the checksum of the NKey does not hold")
    return octets


def _checksum(octets: bytes) -> bytes:
    """CRC-16 of XMODEM, the smaller byte first."""
    return binascii.crc_hqx(octets, 0).to_bytes(2, "little")
