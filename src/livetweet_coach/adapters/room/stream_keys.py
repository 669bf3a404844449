"""The keys of streams that several members read: AES-256-GCM with a counter as nonce.

A key belongs to one sender, one stream and one run of the sender's app.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from livetweet_coach.core.room import octets
from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Key

NAME_LONG, COUNTER_LONG = 8, 8
_SECRET_LONG, _KEY_LONG, _NONCE_LONG = 32, 32, 12


@dataclass(slots=True)
class _StreamKey:
    """A key as it is used: `name` is what an envelope tells of it, `used` the last counter sealed or opened."""

    sender: str
    stream: Stream
    name: bytes
    cipher: AESGCM = field(repr=False)
    secret: str = field(repr=False)
    run: int = 0
    used: int = 0


def _derived(room: str, sender: str, stream: Stream, secret: str, run: int = 0) -> _StreamKey:
    """Name and key follow from the secret and where it belongs: handed on as another's it opens nothing."""
    info = octets.joined("lt-stream-1", room, sender, stream.value)
    both = HKDF(SHA256(), NAME_LONG + _KEY_LONG, None, info).derive(bytes.fromhex(secret))
    return _StreamKey(sender, stream, both[:NAME_LONG], AESGCM(both[NAME_LONG:]), secret, run)


class SealKeys:
    """One's own stream keys, and those that others handed over; nothing of them is ever written down."""

    def __init__(self, room: str, me: str) -> None:
        self._room, self._me = room, me
        self._mine: dict[Stream, _StreamKey] = {}
        self._theirs: dict[tuple[str, Stream], _StreamKey] = {}
        self._named: dict[bytes, _StreamKey] = {}

    def key(self, stream: Stream, run: int) -> Key:
        """One's own key for a stream in this run, made if there is none, as it is handed out now."""
        if stream not in self._mine:
            self._mine[stream] = _derived(self._room, self._me, stream, secrets.token_hex(_SECRET_LONG), run)
        mine = self._mine[stream]
        return Key(stream.value, run, mine.secret, mine.used)

    def drop(self, stream: Stream) -> None:
        """Let go of one's own key: nothing leaves on this stream before the next one is made."""
        self._mine.pop(stream, None)

    def learn(self, member: str, key: Key) -> None:
        """Another's key takes the place of the one before it, unless that was of a later run."""
        where = (member, Stream(key.stream))
        known = self._theirs.get(where)
        if known is not None and known.run > key.run:
            return
        found = _derived(self._room, *where, key.key, key.run)
        found.used = key.after
        if known is not None:
            self._named.pop(known.name, None)
            if known.name == found.name:
                found.used = max(known.used, key.after)
        self._theirs[where] = self._named[found.name] = found

    def forget(self, member: str) -> None:
        """Let go of all keys of another."""
        for where in [where for where in self._theirs if where[0] == member]:
            self._named.pop(self._theirs.pop(where).name, None)

    def locked(self, stream: Stream, start: bytes, inner: Callable[[bytes], bytes | None]) -> bytes | None:
        """What `inner` makes of what stands open before it, under one's own key, both together.

        Open stand `start`, the key's name and a counter; all of it is bound, and no counter is used twice. None where
        there is no key, or `inner` makes nothing.
        """
        mine = self._mine.get(stream)
        if mine is None:
            return None
        mine.used += 1
        prefix = start + mine.name + mine.used.to_bytes(COUNTER_LONG, "big")
        made = inner(prefix)
        return None if made is None else prefix + mine.cipher.encrypt(_nonce(prefix), made, prefix)

    def unlocked(self, prefix: bytes, locked: bytes) -> tuple[str, Stream, bytes] | None:
        """Whose it is, which stream, and what was inside; None for an unknown key, a copy, or anything changed."""
        found = self._named.get(_name(prefix))
        if found is None or _counter(prefix) <= found.used:
            return None
        try:
            return found.sender, found.stream, found.cipher.decrypt(_nonce(prefix), locked, prefix)
        except InvalidTag:
            return None

    def was_opened(self, prefix: bytes) -> None:
        """What came this far opens no more, nor what was sealed before it: of states only the newest counts."""
        self._named[_name(prefix)].used = _counter(prefix)


def _name(prefix: bytes) -> bytes:
    return prefix[-NAME_LONG - COUNTER_LONG : -COUNTER_LONG]


def _counter(prefix: bytes) -> int:
    return int.from_bytes(prefix[-COUNTER_LONG:], "big")


def _nonce(prefix: bytes) -> bytes:
    return prefix[-COUNTER_LONG:].rjust(_NONCE_LONG, b"\0")
