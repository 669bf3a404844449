"""All that was said in a room, merged by number: only what is new or has changed is fetched."""

from collections.abc import Sequence

from livetweet_coach.core.room.view import Said
from livetweet_coach.ports.room import Room


class Log:
    """Keeps what a room said; `version` rises with each change of `said`."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._by_number: dict[int, Said] = {}
        self._last = 0
        self.version = 0
        self.said: Sequence[Said] = ()
        self.fetch()

    def fetch(self) -> Sequence[Said]:
        """What is new or has come further, which is also in `said` now."""
        fresh = self._room.said(self._last)
        for one in fresh:
            self._by_number[one.number] = one
        if fresh:
            self.version += 1
            self._last = max(self._by_number)
            self.said = tuple(self._by_number[number] for number in sorted(self._by_number))
        return fresh

    def forget(self) -> None:
        """Fetch everything anew: what a learner took back must not stay here."""
        self._by_number.clear()
        self.version += 1
        self._last = 0
        self.said = ()
        self.fetch()
