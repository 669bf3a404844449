"""With neither network nor server: what waits for a member as a file, and such a file read.

The envelopes are those of the wire (docs/protocol.md), those of joining too; whoever finds the file learns no more than
who watches the wire.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.showing import UNSHOWN
from livetweet_coach.core.room import octets
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE
from livetweet_coach.core.room.messages import Message
from livetweet_coach.core.room.packets import WINDOW
from livetweet_coach.core.room.session import Dropped, NotAllowed
from livetweet_coach.core.room.streams import has_heard
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import InviteRefused

FORMAT = b"lt-file-1"
# The host's answer at the door, a hello, an acknowledgement and the messages that may be under way to one member.
MOST = WINDOW + 3
_CHECK = hashlib.sha256().digest_size
LONGEST_FILE = MOST * (LONGEST_ENVELOPE + 2) + 512


def exported(conductor: Conductor, file: Path, to: str, instants: Instants, answer: bytes | None = None) -> int:
    """Write all that waits for a member, 64 messages at most; how many a window shows. Raises NotAllowed.

    `answer` is what the host says at the door to who may not know it yet; it goes first. Raises StoreUnwritable where
    the file, or what has left, can't be kept.
    """
    room, first = conductor.session.room, () if answer is None else (answer,)
    if to not in conductor.company.others:
        if not first:
            raise NotAllowed("nobody of that name is here")
        write(file, file_octets(room, to, first))
        return 0
    outcome = conductor.session.carried(to, instants.now(), instants.chance())
    conductor.settle(replace(outcome, leaving=()))
    write(file, file_octets(room, to, (*first, *(leaving.envelope for leaving in outcome.leaving))))
    knows = len(outcome.leaving) > 1
    left = [line for line in conductor.ledger.waiting(to)[:WINDOW] if knows and not line.is_there]
    return news(message for line in left if (message := conductor.ledger.message(line)) is not None)


def news(messages: Iterable[Message]) -> int:
    """How many of these a window shows."""
    return sum(not isinstance(message, UNSHOWN) for message in messages)


def read(file: Path, room: str, me: str) -> tuple[bytes, ...]:
    """The envelopes in a file. Raises InviteRefused with what is wrong with it."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LONGEST_FILE + 1)
    except OSError as problem:
        raise InviteRefused(_unreadable(file, problem)) from problem
    if not content.startswith(octets.joined(FORMAT)):
        raise InviteRefused(say("Room", "{name} is no file of a room.", name=file.name))
    fields = fields_of(content)
    if fields is None:
        raise InviteRefused(say("Room", "{name} has arrived damaged. Ask for it again.", name=file.name))
    if fields[0] != room.encode():
        raise InviteRefused(say("Room", "{name} comes from another room.", name=file.name))
    if fields[1] != me.encode():
        raise InviteRefused(_for_another(file.name))
    return fields[2:]


def file_octets(room: str, to: str, envelopes: Iterable[bytes]) -> bytes:
    """A file as it is written."""
    content = octets.joined(FORMAT, room, to, *envelopes)
    return content + hashlib.sha256(content).digest()


def fields_of(content: bytes) -> tuple[bytes, ...] | None:
    """Room, receiver and envelopes of a file, or None where it is not exactly as it was written."""
    content, check = content[:-_CHECK], content[-_CHECK:]
    if hashlib.sha256(content).digest() != check:
        return None
    fields: list[bytes] = []
    while content and len(fields) <= 3 + MOST:
        taken = octets.taken(content, 1)
        if taken is None:
            return None
        fields, content = [*fields, *taken[0]], taken[1]
    return tuple(fields[1:]) if 3 < len(fields) <= 3 + MOST and fields[0] == FORMAT else None


def taken(
    conductor: Conductor,
    envelopes: Sequence[bytes],
    receive: Callable[[Sequence[bytes]], list[Message]],
    hear: Callable[[str], None],
) -> list[Message]:
    """What is said in a file that was read; `hear` is told of which members there was anything new in it.

    Raises InviteRefused where nothing in it was written by somebody of this room, StoreUnwritable.
    """
    before, dropped = dict(conductor.ledger.pairs), conductor.session.dropped.total()
    strangers = conductor.session.dropped[Dropped.STRANGER]
    said = receive(envelopes)
    # Of somebody who was parted from an acknowledgement still counts, and no word.
    parted = conductor.session.dropped[Dropped.STRANGER] > strangers
    if envelopes and (parted or conductor.session.dropped.total() - dropped >= len(envelopes)):
        raise InviteRefused(strange())
    for member, pair in conductor.ledger.pairs.items():
        if has_heard(before.get(member), pair):
            hear(member)
            conductor.showing.member(conductor.company, conductor.session, member)
    return said


def strange() -> Phrase:
    """Nothing in a file holds: it was made by a stranger, or changed."""
    return say("Room", "Nothing in this file comes from somebody of this room. Nothing was read from it.")


def write(file: Path, content: bytes) -> None:
    """Beside the file, then in its place: whoever takes the stick out too early has the old one or the new one.

    Raises StoreUnwritable.
    """
    beside = file.with_name(f".{file.name[:80]}.{os.getpid()}.new")
    try:
        with beside.open("wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        beside.replace(file)
    except OSError as problem:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        reason = problem.strerror or type(problem).__name__
        told = say("Room", "{name} can't be written there: {reason}.", name=file.name, reason=reason)
        raise StoreUnwritable(told) from problem


def _unreadable(file: Path, problem: OSError) -> Phrase:
    reason = problem.strerror or type(problem).__name__
    return say("Room", "{name} can't be read: {reason}.", name=file.name, reason=reason)


def _for_another(name: str) -> Phrase:
    return say("Room", "{name} is meant for somebody else. Is it the file that you saved yourself?", name=name)
