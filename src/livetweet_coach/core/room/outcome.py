"""What follows from a call to a session: what is to be kept, handed on and sent."""

from collections.abc import Iterable
from dataclasses import dataclass

from livetweet_coach.core.room.messages import Message, State
from livetweet_coach.core.room.streams import Pair


@dataclass(frozen=True, slots=True)
class Leaving:
    """An envelope and the subject it goes to, without the room's own part."""

    subject: str
    envelope: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What follows from a call; `arrived` are messages of one's own now stored at the other's.

    With those in `parted` one has no dealings any more: what waited for them waits no longer. `pairs` come after that.
    """

    pairs: tuple[tuple[str, Pair], ...] = ()
    messages: tuple[tuple[str, Message], ...] = ()
    leaving: tuple[Leaving, ...] = ()
    seen: tuple[tuple[str, State], ...] = ()
    arrived: tuple[tuple[str, Message], ...] = ()
    parted: tuple[str, ...] = ()


def joined(outcomes: Iterable[Outcome]) -> Outcome:
    """Several outcomes as one, in order; what was said to somebody before they parted is said to nobody any more."""
    every = list(outcomes)
    pairs: list[tuple[str, Pair]] = []
    for one in every:
        if one.parted:
            pairs = [pair for pair in pairs if pair[0] not in one.parted]
        pairs += one.pairs
    return Outcome(
        tuple(pairs),
        tuple(message for one in every for message in one.messages),
        tuple(leaving for one in every for leaving in one.leaving),
        tuple(seen for one in every for seen in one.seen),
        tuple(arrived for one in every for arrived in one.arrived),
        tuple(parted for one in every for parted in one.parted),
    )
