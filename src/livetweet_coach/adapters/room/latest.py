"""What windows read of a room, from any thread: the newest of each member, and every message with how far it came."""

from __future__ import annotations

import bisect
import threading
from collections.abc import Callable
from dataclasses import replace

from livetweet_coach.core.room.view import Member, RoomView, Said


class Latest:
    """A table that the room's thread writes and windows read; a reader never waits for the disk or the wire."""

    def __init__(self, frame: RoomView) -> None:
        self._lock = threading.Lock()
        self._frame = frame
        self._members: dict[str, Member] = {}
        self._view: RoomView | None = None
        self._said: list[Said] = []
        self._numbers: list[int] = []
        # The greatest number there was when a message last changed: who has read up to less has seen less.
        self._changed: dict[int, int] = {}

    def view(self) -> RoomView:
        """The room now."""
        with self._lock:
            if self._view is None:
                self._view = replace(self._frame, members=tuple(self._members.values()))
            return self._view

    def said(self, after: int) -> tuple[Said, ...]:
        """Messages with a number greater than `after`, and older ones that changed since that was the greatest."""
        with self._lock:
            place = bisect.bisect_right(self._numbers, after)
            older = sorted(n for n, when in self._changed.items() if n <= after <= when)
            again = (self._said[bisect.bisect_left(self._numbers, number)] for number in older)
            return (*again, *self._said[place:])

    def frame(self, change: Callable[[RoomView], RoomView]) -> bool:
        """Change all but the members; whether it is another one now."""
        with self._lock:
            after = change(self._frame)
            if after == self._frame:
                return False
            self._frame, self._view = after, None
            return True

    def member(self, member_id: str) -> Member | None:
        """One member as shown."""
        return self._members.get(member_id)

    def put_member(self, member: Member) -> bool:
        """One member as they are now; whether that is another way than before."""
        if self._members.get(member.id) == member:
            return False
        with self._lock:
            self._members[member.id] = member
            self._view = None
        return True

    def drop_member(self, member_id: str) -> None:
        """Somebody is not in any more."""
        with self._lock:
            self._members.pop(member_id, None)
            self._view = None

    def put_said(self, said: Said) -> bool:
        """A message that is new, or one that has come further; whether anything is other than before."""
        with self._lock:
            place = bisect.bisect_left(self._numbers, said.number)
            if place < len(self._numbers) and self._numbers[place] == said.number:
                if self._said[place] == said:
                    return False
                self._said[place] = said
                self._changed[said.number] = self._numbers[-1]
            else:
                self._said.insert(place, said)
                self._numbers.insert(place, said.number)
            return True
