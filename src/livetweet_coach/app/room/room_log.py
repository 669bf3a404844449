"""All messages that a room keeps, as they came and changed."""

from livetweet_coach.core.room.view import Said
from livetweet_coach.ports.room import Room


class RoomLog:
    """Follows a room's messages; `said` are all of them, in the order of their numbers."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._known: dict[int, Said] = {}

    def follow(self) -> bool:
        """Take over what is new or has changed; whether anything is or has."""
        fresh = self._room.said(max(self._known, default=0))
        changed = [one for one in fresh if self._known.get(one.number) != one]
        self._known.update((one.number, one) for one in changed)
        return bool(changed)

    @property
    def said(self) -> tuple[Said, ...]:
        """Every message that is kept."""
        return tuple(self._known[number] for number in sorted(self._known))
