"""What a room has said and received, on disk before anything leaves, and in memory as it is on disk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from livetweet_coach.adapters.store.rooms import Line, RoomRows, Writing
from livetweet_coach.core.room.coding import decode, encode
from livetweet_coach.core.room.messages import (
    Description,
    Key,
    Message,
    Note,
    Picture,
    Praise,
    Proposal,
    Remark,
    Suggestion,
    Swap,
)
from livetweet_coach.core.room.outcome import Outcome
from livetweet_coach.core.room.streams import Kept, Pair

# Whoever says these makes up an id each time: the same one twice is a repeat after a lost store (docs/protocol.md).
_SAID_ONCE = (Remark, Suggestion, Description, Praise, Note, Proposal, Swap, Picture)


@dataclass(slots=True)
class _Draft:
    """A transaction in the making, beside what is in memory until it is on disk."""

    pairs: dict[str, tuple[Pair | None, Pair]] = field(default_factory=dict)
    waiting: dict[str, list[Line]] = field(default_factory=dict)
    added: list[Line] = field(default_factory=list)
    changed: dict[int, Line] = field(default_factory=dict)
    once: set[tuple[str, bytes]] = field(default_factory=set)


class Ledger:
    """The lines of a room by number, and which of them wait for each member, in the order of the pair's `kept`.

    A new line's number is below 0 until its transaction has given it one.
    """

    def __init__(self, rows: RoomRows, room: str, me: str) -> None:
        self._rows, self._room, self._me = rows, room, me
        self.lines = {line.number: line for line in rows.lines(room)}
        self._waiting: dict[str, list[Line]] = {}
        for line in self.lines.values():
            if line.seq is not None:
                self._waiting.setdefault(line.receiver, []).append(line)
        self.pairs = {member: self._whole(member, pair) for member, pair in rows.pairs(room).items()}
        self._once = {(line.sender, line.body) for line in self.lines.values() if _is_once(decode(line.body))}

    def commit(self, outcome: Outcome, at: int) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """Write what followed from some calls: new lines by number, and those that have come further.

        `at` is milliseconds since 1970. Raises StoreUnwritable; then nothing has changed here, and the session has to
        go back to `before`.
        """
        draft = _Draft()
        for member in outcome.parted:
            self._part(draft, member)
        for member, pair in outcome.pairs:
            self._follow(draft, member, pair, at)
        for sender, message in outcome.messages:
            self._hear(draft, sender, message, at)
        writing = Writing(draft.pairs, tuple(draft.added), tuple(draft.changed.values()))
        numbers = () if writing.is_empty() else self._rows.commit(self._room, writing)
        return self._taken_over(draft, {-1 - place: number for place, number in enumerate(numbers)})

    def before(self, outcome: Outcome) -> dict[str, Pair | None]:
        """The pairs that an outcome changes, as they are on disk."""
        return {member: self.pairs.get(member) for member in (*outcome.parted, *dict(outcome.pairs))}

    def waiting(self, member: str) -> tuple[Line, ...]:
        """What waits to be acknowledged by a member, oldest first."""
        return tuple(self._waiting.get(member, ()))

    def message(self, line: Line) -> Message | None:
        """What a line says; None where its row is garbled."""
        return decode(line.body)  # type: ignore[return-value]

    def drop(self, numbers: Iterable[int]) -> None:
        """Lines that are of no more use."""
        gone = [number for number in numbers if self.lines[number].seq is None]
        self._rows.drop(gone)
        for number in gone:
            del self.lines[number]

    def close(self) -> None:
        """Let go of the file."""
        self._rows.close()

    def _whole(self, member: str, pair: Pair) -> Pair:
        kept = (_kept(line) for line in self._waiting.get(member, ()))
        return replace(pair, kept=tuple(kept))

    def _part(self, draft: _Draft, member: str) -> None:
        """No dealings with a member any more: what waited for them waits no longer, and the next stream is another."""
        for line in self._waiting.get(member, ()):
            self._put(draft, replace(line, seq=None))
        draft.waiting[member] = []
        if (known := self.pairs.get(member)) is not None:
            draft.pairs[member] = (known, Pair(known.mine + 1))

    def _follow(self, draft: _Draft, member: str, after: Pair, at: int) -> None:
        """The lines that wait follow the pair: those acknowledged go from the front, what is said now comes behind."""
        start = self.pairs.get(member)
        before = draft.pairs[member][1] if member in draft.pairs else start
        waiting = draft.waiting.setdefault(member, list(self._waiting.get(member, ())))
        for kept in after.kept[len(after.kept) - max(0, after.said - (before.said if before else 0)) :]:
            waiting.append(self._new(draft, Line(0, at, self._me, member, kept.body, kept.seq)))
        acknowledged = len(waiting) - len(after.kept)
        for line in waiting[:acknowledged]:
            self._put(draft, replace(line, seq=None, has_left=True, is_there=True))
        del waiting[:acknowledged]
        for place, (line, kept) in enumerate(zip(waiting, after.kept, strict=True)):
            has_left = kept.left is not None
            if (line.seq, line.has_left, line.is_there) != (kept.seq, has_left, kept.there):
                changed = replace(line, seq=kept.seq, has_left=has_left, is_there=kept.there)
                waiting[place] = self._put(draft, changed)
        draft.pairs[member] = (start, after)

    def _hear(self, draft: _Draft, sender: str, message: Message, at: int) -> None:
        body = encode(message)
        if _is_once(message):
            if (sender, body) in self._once or (sender, body) in draft.once:
                return
            draft.once.add((sender, body))
        self._new(draft, Line(0, at, sender, self._me, body))

    def _new(self, draft: _Draft, line: Line) -> Line:
        numbered = replace(line, number=-1 - len(draft.added))
        draft.added.append(numbered)
        return numbered

    def _put(self, draft: _Draft, line: Line) -> Line:
        if line.number < 0:
            draft.added[-1 - line.number] = line
        else:
            draft.changed[line.number] = line
        return line

    def _taken_over(self, draft: _Draft, number_of: dict[int, int]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        added = tuple(replace(line, number=number_of[line.number]) for line in draft.added)
        changed = tuple(draft.changed.values())
        self.lines.update((line.number, line) for line in (*changed, *added))
        for member, waiting in draft.waiting.items():
            self._waiting[member] = [self.lines[number_of.get(line.number, line.number)] for line in waiting]
        self.pairs.update((member, after) for member, (_, after) in draft.pairs.items())
        self._once |= draft.once
        return added, changed


def _kept(line: Line) -> Kept:
    return Kept(line.seq or 0, line.body, left=0.0 if line.has_left else None, there=line.is_there)


def is_key(line: Line) -> bool:
    """Whether a line hands over a key: it stays on disk no longer than it has to."""
    return isinstance(decode(line.body), Key)


def _is_once(message: object) -> bool:
    return isinstance(message, _SAID_ONCE)
