"""The door between what is said in a room and its seal: headers that a seal binds, and who seals and opens."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

# An envelope is never longer; the server allows no more either.
LONGEST_ENVELOPE = 64 * 1024


class Stream(Enum):
    """What an envelope carries, and the first part of its subject: `d.<learner>` and so on."""

    DRAFT = "d"
    SUMMARY = "s"
    PRESENCE = "p"
    MESSAGE = "i"
    RECEIPT = "a"
    QUESTION = "q"
    JOIN = "j"


@dataclass(frozen=True, slots=True)
class Header:
    """What a seal binds: nothing sealed under one header opens under another. No `receiver`: all who may see it."""

    room: str
    sender: str
    receiver: str
    stream: Stream
    epoch: int
    counter: int


@dataclass(frozen=True, slots=True)
class Opened:
    """An envelope whose seal held: its sender surely wrote `plain` under this header."""

    header: Header
    plain: bytes


class Sealer(Protocol):
    """Seals what leaves."""

    def seal(self, header: Header, plain: bytes) -> bytes | None:
        """The envelope, or None where no key is known for its receiver."""


class Opener(Protocol):
    """Opens what arrives."""

    def open(self, envelope: bytes) -> Opened | None:
        """What was sealed, or None where anything about it is wrong; never raises."""
