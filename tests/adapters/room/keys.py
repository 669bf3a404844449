"""NKeys for tests, made from the description of their text: base32 of a prefix, the Ed25519 key and a CRC-16."""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

_USER = 20 << 3


class HandKey:
    """A user's NKey, made by hand."""

    def __init__(self) -> None:
        self._private = Ed25519PrivateKey.generate()
        raw = bytes([_USER]) + self._private.public_key().public_bytes_raw()
        crc = binascii.crc_hqx(raw, 0).to_bytes(2, "little")
        self.public = base64.b32encode(raw + crc).decode().rstrip("=")

    def sign(self, nonce: bytes) -> bytes:
        return self._private.sign(nonce)
