"""The seal of a room's envelopes: HPKE to one member, a stream key for several, an Ed25519 signature inside each.

An envelope begins with two open bytes, version and kind; docs/protocol.md has the rest. Who sent it, to whom and its
place in the stream stand inside and are signed with the words, so that nothing can be moved; a copy opens only once.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.adapters.room.stream_keys import COUNTER_LONG, NAME_LONG, SealKeys
from livetweet_coach.core.room import octets
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE, Header, Opened, Stream
from livetweet_coach.core.room.identity import SIGNATURE_LONG, PublicKeys
from livetweet_coach.core.room.joining import decode_request
from livetweet_coach.core.room.messages import Key

VERSION = 1
TO_ONE, TO_SEVERAL, TO_JOIN = 1, 2, 3
STEP = 256
# Envelopes to one member remembered so that a copy is told from them; a copy of an older one changes nothing either, by
# the numbers in the streams.
REMEMBERED = 4096
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_FIELDS = 7
_STREAMS = {stream.value: stream for stream in Stream}
_FOR_SEVERAL = frozenset({Stream.DRAFT, Stream.SUMMARY, Stream.PRESENCE, Stream.QUESTION})


class Seal:
    """Seals and opens for one member of one room; `keys_of` are others' public keys, by grants that hold."""

    def __init__(self, room: str, me: str, keys: MemberKeys, keys_of: Callable[[str], PublicKeys | None]) -> None:
        self._room, self._me, self._keys, self._keys_of = room, me, keys, keys_of
        self._streams = SealKeys(room, me)
        self._opened: OrderedDict[bytes, None] = OrderedDict()

    def seal(self, header: Header, plain: bytes) -> bytes | None:
        """The envelope; None where no key is known for its receiver, or it would be too long."""
        if header.room != self._room or header.sender != self._me:
            return None
        if header.receiver:
            return self._to_one(header, plain)
        if header.stream not in _FOR_SEVERAL:
            return None
        start = bytes([VERSION, TO_SEVERAL])
        sealed = self._streams.locked(header.stream, start, lambda prefix: _inner(self._keys, prefix, header, plain))
        return _bounded(sealed) if sealed else None

    def seal_request(self, header: Header, plain: bytes, host: PublicKeys) -> bytes | None:
        """A request to join, which the keys in it sign, to a host whose keys an invite tells."""
        return _to(host, bytes([VERSION, TO_JOIN]), self._keys, header, plain)

    def seal_answer(self, header: Header, plain: bytes, joiner: PublicKeys) -> bytes | None:
        """The host's answer to somebody who may have no grant."""
        return _to(joiner, bytes([VERSION, TO_ONE]), self._keys, header, plain)

    def open(self, envelope: bytes) -> Opened | None:
        """What was sealed, or None where anything about it is wrong or it was opened before; never raises."""
        if len(envelope) > LONGEST_ENVELOPE or envelope[:1] != bytes([VERSION]):
            return None
        return self._from_several(envelope) if envelope[1:2] == bytes([TO_SEVERAL]) else self._to_me(envelope)

    def open_request(self, envelope: bytes) -> Opened | None:
        """A request to join, surely by the owner of the keys in it; the same request may come again."""
        prefix = envelope[:2]
        if prefix != bytes([VERSION, TO_JOIN]) or len(envelope) > LONGEST_ENVELOPE:
            return None
        inner = self._from_one(prefix, envelope[2:])
        found = _read(inner) if inner else None
        request = decode_request(found[1].plain) if found else None
        if inner is None or found is None or request is None:
            return None
        is_join = found[1].header.stream is Stream.JOIN and found[1].header.receiver == self._me
        return found[1] if is_join and self._holds(request.keys, prefix, inner, found[0], found[1]) else None

    def open_anew(self) -> None:
        """Copies of what was opened open again: a file may be read twice, as where the disk was full at first."""
        self._opened.clear()

    def key(self, stream: Stream, run: int) -> Key:
        """One's own key for a stream in this run, made if there is none, as it is handed out now."""
        return self._streams.key(stream, run)

    def drop(self, stream: Stream) -> None:
        """Let go of one's own key: nothing leaves on this stream before the next one is made."""
        self._streams.drop(stream)

    def learn(self, member: str, key: Key) -> None:
        """Another's key takes the place of the one before it, unless that was of a later run."""
        self._streams.learn(member, key)

    def forget(self, member: str) -> None:
        """Let go of all keys of another."""
        self._streams.forget(member)

    def _to_one(self, header: Header, plain: bytes) -> bytes | None:
        keys = self._keys_of(header.receiver)
        if keys is None or header.stream in _FOR_SEVERAL:
            return None
        return _to(keys, bytes([VERSION, TO_ONE]), self._keys, header, plain)

    def _to_me(self, envelope: bytes) -> Opened | None:
        prefix, mark = envelope[:2], hashlib.sha256(envelope).digest()
        if prefix[1:] != bytes([TO_ONE]) or mark in self._opened:
            return None
        inner = self._from_one(prefix, envelope[2:])
        opened = self._said(prefix, inner, None) if inner else None
        if opened is not None:
            self._opened[mark] = None
            if len(self._opened) > REMEMBERED:
                self._opened.popitem(last=False)
        return opened

    def _from_several(self, envelope: bytes) -> Opened | None:
        end = 2 + NAME_LONG + COUNTER_LONG
        prefix = envelope[:end]
        unlocked = self._streams.unlocked(prefix, envelope[end:]) if len(envelope) > end else None
        opened = self._said(prefix, unlocked[2], unlocked[:2]) if unlocked else None
        if opened is not None:
            self._streams.was_opened(prefix)
        return opened

    def _from_one(self, prefix: bytes, sealed: bytes) -> bytes | None:
        try:
            return _SUITE.decrypt(sealed, self._keys.sealing, _info(prefix, self._room, self._me))
        except (InvalidTag, ValueError):
            return None

    def _said(self, prefix: bytes, inner: bytes, by_key: tuple[str, Stream] | None) -> Opened | None:
        """What is inside, if its header fits the way it came and its sender signed it."""
        found = _read(inner)
        if found is None:
            return None
        content, opened = found
        header = opened.header
        keys = self._keys_of(header.sender)
        for_me = header.receiver == ("" if by_key else self._me)
        fits = by_key in (None, (header.sender, header.stream)) and (by_key is None) == (
            header.stream not in _FOR_SEVERAL
        )
        if keys is None or header.room != self._room or not for_me or not fits:
            return None
        return opened if self._holds(keys, prefix, inner, content, opened) else None

    def _holds(self, keys: PublicKeys, prefix: bytes, inner: bytes, content: bytes, opened: Opened) -> bool:
        if opened.header.room != self._room:
            return False
        return Signatures().verify(keys.signing, inner[:SIGNATURE_LONG], _signed(prefix, content))


def is_request(envelope: bytes) -> bool:
    """Whether this is a request to join, by its open bytes."""
    return envelope[:2] == bytes([VERSION, TO_JOIN])


def _to(to: PublicKeys, prefix: bytes, keys: MemberKeys, header: Header, plain: bytes) -> bytes | None:
    inner = _inner(keys, prefix, header, plain)
    if inner is None:
        return None
    try:
        public = X25519PublicKey.from_public_bytes(to.sealing)
        return _bounded(prefix + _SUITE.encrypt(inner, public, _info(prefix, header.room, header.receiver)))
    except ValueError:  # a key that no honest member has
        return None


def _info(prefix: bytes, room: str, receiver: str) -> bytes:
    return octets.joined("lt-sealed-1", prefix, room, receiver)


def _signed(prefix: bytes, content: bytes) -> bytes:
    return octets.joined("lt-said-1", prefix) + content


def _inner(keys: MemberKeys, prefix: bytes, header: Header, plain: bytes) -> bytes | None:
    """Signature, header and words, and zeros up to a multiple of 256 bytes."""
    try:
        who = octets.joined(header.room, header.sender, header.receiver, header.stream.value)
        content = who + octets.joined(header.epoch, header.counter, plain)
    except ValueError:
        return None
    inner = keys.sign(_signed(prefix, content)) + content
    return inner + bytes(-len(inner) % STEP)


def _read(inner: bytes) -> tuple[bytes, Opened] | None:
    """What was signed, and what it says; None for anything that is not exactly as `_inner` makes it."""
    found = octets.taken(inner[SIGNATURE_LONG:], _FIELDS)
    if found is None or len(inner) % STEP or len(found[1]) >= STEP or any(found[1]):
        return None
    room, sender, receiver, stream = (octets.text(field) for field in found[0][:4])
    epoch, counter = octets.number(found[0][4]), octets.number(found[0][5])
    if room is None or sender is None or receiver is None or stream not in _STREAMS or epoch is None or counter is None:
        return None
    header = Header(room, sender, receiver, _STREAMS[stream], epoch, counter)
    content = inner[SIGNATURE_LONG : len(inner) - len(found[1])]
    return content, Opened(header, found[0][6])


def _bounded(envelope: bytes) -> bytes | None:
    return envelope if len(envelope) <= LONGEST_ENVELOPE else None
