"""What two members of a room hand each other so that nothing said is lost: data, acknowledgements and hellos."""

from dataclasses import dataclass

# How many messages may be under way to one member; also how far beyond a gap a receiver keeps anything.
WINDOW = 64


@dataclass(frozen=True, slots=True)
class Hello:
    """I am here and this is my epoch; `yours` is the epoch I know of you, 0 for none."""

    mine: int
    yours: int


@dataclass(frozen=True, slots=True)
class Data:
    """One message, `seq` from 1 in the stream that the two epochs name."""

    mine: int
    yours: int
    seq: int
    body: bytes


@dataclass(frozen=True, slots=True)
class Ack:
    """Everything up to `upto` is stored, and so is each of `beyond`, which came after a gap."""

    mine: int
    yours: int
    upto: int
    beyond: tuple[int, ...] = ()


Packet = Hello | Data | Ack
