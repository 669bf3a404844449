"""What waits for its turn: remarks that have not left the desk, in an order that the tutor may change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from livetweet_coach.core.room.desk.given import Turning
from livetweet_coach.core.room.desk.turn import hold
from livetweet_coach.core.room.messages import Proposal, Remark
from livetweet_coach.core.room.view import RoomView, Said


@dataclass(frozen=True, slots=True)
class Held:
    """Something for a learner that waits; `at` is when it was written, in milliseconds since 1970."""

    learner: str
    message: Turning
    at: int


@dataclass(frozen=True, slots=True)
class Queue:
    """All that waits, for all learners; each learner's own in the order in which it will leave."""

    held: tuple[Held, ...] = ()

    def of(self, learner: str) -> tuple[Held, ...]:
        """What waits for a learner."""
        return tuple(one for one in self.held if one.learner == learner)

    def put(self, one: Held) -> "Queue":
        """At the end of its learner's queue; nothing comes in twice."""
        return self if any(other.message.id == one.message.id for other in self.held) else Queue((*self.held, one))

    def drop(self, message: str) -> "Queue":
        """Without one, by its id."""
        return Queue(tuple(one for one in self.held if one.message.id != message))

    def move(self, message: str, step: int) -> "Queue":
        """One place earlier (-1) or later (1) among its learner's; at either end it stays where it is."""
        places = self._places(message)
        here = next((at for at in places if self.held[at].message.id == message), None)
        if here is None:
            return self
        to = places.index(here) + step
        if not 0 <= to < len(places):
            return self
        held = list(self.held)
        there = places[to]
        held[here], held[there] = held[there], held[here]
        return Queue(tuple(held))

    def _places(self, message: str) -> list[int]:
        learner = next((one.learner for one in self.held if one.message.id == message), None)
        return [at for at, one in enumerate(self.held) if one.learner == learner]

    def without(self, learner: str) -> "Queue":
        """Without everything for a learner."""
        return Queue(tuple(one for one in self.held if one.learner != learner))

    def without_words_of(self, learner: str, posts: frozenset[str]) -> "Queue":
        """After a learner stopped sharing drafts: no words of theirs but those of these posts stay in what waits.

        A rewording is made of their words and goes; a remark stays, and points at nothing.
        """
        kept = (one if one.learner != learner else _without_words(one, posts) for one in self.held)
        return Queue(tuple(one for one in kept if one is not None))


def _without_words(one: Held, posts: frozenset[str]) -> Held | None:
    message = one.message
    if isinstance(message, Proposal) or message.post in posts:
        return one
    if isinstance(message, Remark):
        return replace(one, message=replace(message, post="", start=0, end=0, quote=""))
    return None


def due(queue: Queue, view: RoomView, log: Sequence[Said]) -> tuple[Held, ...]:
    """What may leave now: for each learner who is in the room the first, unless something holds it."""
    if not queue.held:
        return ()
    here = {member.id for member in view.members}
    firsts: dict[str, Held] = {}
    for one in queue.held:
        firsts.setdefault(one.learner, one)
    said = {getattr(one.message, "id", "") for one in log if one.sender == view.me}
    return tuple(
        one
        for learner, one in firsts.items()
        if learner in here and one.message.id not in said and hold(view, log, learner) is None
    )


def already_said(queue: Queue, view: RoomView, log: Sequence[Said]) -> Queue:
    """Without what was said: the app may have ended between saying and keeping the queue."""
    said = {getattr(one.message, "id", "") for one in log if one.sender == view.me}
    return Queue(tuple(one for one in queue.held if one.message.id not in said))
