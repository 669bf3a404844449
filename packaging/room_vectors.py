"""Write tests/core/room/vectors.json: docs/protocol.md with fixed keys, by somebody who has only that page.

Nothing of the app is imported here. HPKE is spelled out from RFC 9180 so that its ephemeral key can be fixed: that is
for vectors alone, never for use.
"""

import base64
import hashlib
import hmac
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FILE = Path(__file__).resolve().parents[1] / "tests" / "core" / "room" / "vectors.json"
EPHEMERAL = hashlib.sha256(b"ephemeral").digest()
ADDRESSES = ["nats://192.0.2.7:4222", "wss://rooms.example.org/live"]
EXPIRES = 2_000_000_040
INVITE_SECRET = bytes(range(16))
SERVER_SEED = bytes(range(100, 132))
CODE = "2345-6789"


def fields(*values: bytes | str | int) -> bytes:
    """Fields as the page has them."""
    made = b""
    for value in values:
        octets = value.to_bytes(8, "big") if isinstance(value, int) else value
        octets = octets.encode() if isinstance(octets, str) else octets
        made += len(octets).to_bytes(2, "big") + octets
    return made


def small_base32(octets: bytes) -> str:
    """An id."""
    return base64.b32encode(octets).decode().rstrip("=").lower()


def base64url(octets: bytes) -> str:
    """Base64url without padding."""
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def mac(key: bytes, content: bytes) -> bytes:
    """HMAC-SHA256."""
    return hmac.digest(key, content, "sha256")


def expand(key: bytes, info: bytes, long: int) -> bytes:
    """HKDF-Expand of RFC 5869 with SHA-256."""
    made, block, count = b"", b"", 1
    while len(made) < long:
        block = mac(key, block + info + bytes([count]))
        made, count = made + block, count + 1
    return made[:long]


class Person:
    """Somebody with fixed keys."""

    def __init__(self, name: str) -> None:
        self.raw_signing = hashlib.sha256(b"signing " + name.encode()).digest()
        self.raw_sealing = hashlib.sha256(b"sealing " + name.encode()).digest()
        self.signer = Ed25519PrivateKey.from_private_bytes(self.raw_signing)
        self.sealer = X25519PrivateKey.from_private_bytes(self.raw_sealing)
        self.signing = self.signer.public_key().public_bytes_raw()
        self.sealing = self.sealer.public_key().public_bytes_raw()


def _key_and_nonce(shared: bytes, enc: bytes, receiver: bytes, info: bytes) -> tuple[bytes, bytes]:
    """The key schedule of RFC 9180 in base mode: DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 1, AES-256-GCM 2."""
    kem, suite = b"KEM\x00\x20", b"HPKE\x00\x20\x00\x01\x00\x02"

    def extract(salt: bytes, which: bytes, label: bytes, ikm: bytes) -> bytes:
        return mac(salt or bytes(32), b"HPKE-v1" + which + label + ikm)

    def labelled(prk: bytes, which: bytes, label: bytes, context: bytes, long: int) -> bytes:
        return expand(prk, long.to_bytes(2, "big") + b"HPKE-v1" + which + label + context, long)

    secret = labelled(extract(b"", kem, b"eae_prk", shared), kem, b"shared_secret", enc + receiver, 32)
    context = b"\0" + extract(b"", suite, b"psk_id_hash", b"") + extract(b"", suite, b"info_hash", info)
    secret = extract(secret, suite, b"secret", b"")
    return labelled(secret, suite, b"key", context, 32), labelled(secret, suite, b"base_nonce", context, 12)


def hpke_seal(receiver: bytes, info: bytes, plain: bytes) -> bytes:
    """HPKE with the fixed ephemeral key: `enc`, then what is sealed."""
    ephemeral = X25519PrivateKey.from_private_bytes(EPHEMERAL)
    enc = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(receiver))
    key, nonce = _key_and_nonce(shared, enc, receiver, info)
    return enc + AESGCM(key).encrypt(nonce, plain, b"")


def hpke_open(receiver: Person, info: bytes, sealed: bytes) -> bytes:
    """What HPKE sealed."""
    shared = receiver.sealer.exchange(X25519PublicKey.from_public_bytes(sealed[:32]))
    key, nonce = _key_and_nonce(shared, sealed[:32], receiver.sealing, info)
    return AESGCM(key).decrypt(nonce, sealed[32:], b"")


def inside(sender: Person, prefix: bytes, header: list[Any], plain: bytes) -> bytes:
    """Signature, header and words, zeros up to a multiple of 256."""
    content = fields(*header, plain)
    inner = sender.signer.sign(fields("lt-said-1", prefix) + content) + content
    return inner + bytes(-len(inner) % 256)


def to_one(sender: Person, receiver: Person, kind: int, header: list[Any], plain: bytes) -> bytes:
    """An envelope to one member (kind 1), or of somebody who asks to come in (kind 3)."""
    prefix = bytes([1, kind])
    info = fields("lt-sealed-1", prefix, header[0], header[2])
    return prefix + hpke_seal(receiver.sealing, info, inside(sender, prefix, header, plain))


def to_several(sender: Person, secret: bytes, count: int, header: list[Any], plain: bytes) -> bytes:
    """An envelope under a stream key."""
    name, key = stream_key(secret, header)
    prefix = bytes([1, 2]) + name + count.to_bytes(8, "big")
    nonce = bytes(4) + count.to_bytes(8, "big")
    return prefix + AESGCM(key).encrypt(nonce, inside(sender, prefix, header, plain), prefix)


def stream_key(secret: bytes, header: list[Any]) -> tuple[bytes, bytes]:
    """A stream key's name and what AES is given."""
    both = expand(mac(bytes(32), secret), fields("lt-stream-1", header[0], header[1], header[3]), 40)
    return both[:8], both[8:]


def proof(key: bytes, what: str, host: list[Any], member: str, joiner: Person, name: str) -> bytes:
    """What a request or a welcome proves."""
    return mac(key, fields(what, *host, member, joiner.signing, joiner.sealing, name))


class Scene:
    """Ana, a learner, is the host of a room; Tom comes in by her invite as a tutor."""

    def __init__(self) -> None:
        self.ana, self.tom = Person("ana"), Person("tom")
        self.room = small_base32(bytes(range(10)))
        self.host = [self.room, self.ana.signing, self.ana.sealing]
        self.ana_id = small_base32(hashlib.sha256(fields("lt-host-1", *self.host)).digest()[:16])
        self.tom_id = small_base32(mac(INVITE_SECRET, b"lt-member-1")[:16])
        self.place = bytes(range(10)) + self.ana.signing + self.ana.sealing + fields(*ADDRESSES)

    def identities(self) -> dict[str, Any]:
        """Keys, ids, words."""
        people = {"ana": self.ana, "tom": self.tom}
        both = fields(self.ana.signing, self.ana.sealing)
        return {
            "private_keys": {name: [one.raw_signing, one.raw_sealing] for name, one in people.items()},
            "public_keys": {name: [one.signing, one.sealing] for name, one in people.items()},
            "room": self.room,
            "members": {"ana": self.ana_id, "tom": self.tom_id},
            "fingerprint_of_ana": list(hashlib.scrypt(both, salt=b"lt-words-1", n=2**12, r=8, p=1, dklen=6)),
        }

    def invites(self) -> dict[str, Any]:
        """The invite, the announced place, the code."""
        public = bytes([1, 0x11]) + (EXPIRES // 60).to_bytes(4, "big") + self.place
        hidden = INVITE_SECRET + SERVER_SEED
        check = hashlib.sha256(fields("lt-invite-1", public, hidden)).digest()[:4]
        salt = hashlib.sha256(fields("lt-code-1", *self.host)).digest()
        return {
            "invite": f"livetweet-coach://join/{base64url(public)}#{base64url(hidden + check)}",
            "announced_place": base64url(bytes([1]) + self.place),
            "invite_key": self.invite_key(),
            "code": CODE,
            "code_key": hashlib.scrypt(b"56789", salt=salt, n=2**15, r=8, p=1, maxmem=2**26, dklen=32),
        }

    def invite_key(self) -> bytes:
        """What the invite's proofs are made with."""
        return mac(INVITE_SECRET, fields("lt-key-1", *self.host))

    def joining(self) -> dict[str, Any]:
        """The request, the grant, the welcome."""
        ana, tom, name = self.ana, self.tom, "Tom Ünal"
        grant = fields("lt-grant-1", self.room, self.tom_id, tom.signing, tom.sealing, "tutor", name, EXPIRES, 2)
        signed = ana.signer.sign(grant) + grant
        asks = proof(self.invite_key(), "lt-asks-1", self.host, self.tom_id, tom, name)
        request = fields("lt-ask-1", "invite", name, tom.signing, tom.sealing, asks)
        welcomes = proof(self.invite_key(), "lt-welcomes-1", self.host, self.tom_id, tom, "")
        welcome = fields("lt-answer-1", "welcome", welcomes, "drafts", b"", signed)
        return {
            "grant": signed,
            "request": request,
            "request_envelope": to_one(tom, ana, 3, [self.room, self.tom_id, self.ana_id, "j", 0, 0], request),
            "welcome": welcome,
            "welcome_envelope": to_one(ana, tom, 1, [self.room, self.ana_id, self.tom_id, "j", 0, 0], welcome),
        }

    def envelopes(self) -> dict[str, Any]:
        """A message to one member, a state to several."""
        secret = hashlib.sha256(b"stream key").digest()
        state = [self.room, self.ana_id, "", "d", 7, 4]
        message = [self.room, self.tom_id, self.ana_id, "i", 7, 3]
        body = '{"v":1,"kind":"beat","word":"writing","about":""}'
        told = {"v": 1, "packet": "told", "epoch": 7, "counter": 4, "body": body}
        words = json.dumps(told, separators=(",", ":")).encode()
        return {
            "message": words,
            "message_header": message,
            "message_envelope": to_one(self.tom, self.ana, 1, message, words),
            "stream_key": secret,
            "stream_key_name": stream_key(secret, state)[0],
            "state_header": state,
            "state_envelope": to_several(self.ana, secret, 9, state, words),
            "state_envelope_counter": 9,
        }


def vectors() -> dict[str, Any]:
    """Everything, bytes in hexadecimal."""
    scene = Scene()
    found = scene.identities() | scene.invites() | scene.joining() | scene.envelopes()
    return {name: _shown(value) for name, value in found.items()}


def _shown(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _shown(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_shown(one) for one in value]
    return value.hex() if isinstance(value, bytes) else value


def text() -> str:
    """The file's content."""
    return json.dumps(vectors(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
