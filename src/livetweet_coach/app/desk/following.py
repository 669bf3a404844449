"""Which learner is active, which are followed as tiles, and the number each is called by."""

from PySide6.QtCore import QObject, Signal

from livetweet_coach.core.room.desk.learners import FOLLOWED_MOST, learners
from livetweet_coach.core.room.view import Member, RoomView


class Following(QObject):
    """`changed` when another learner is active, or others are followed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self._numbers: dict[str, int] = {}
        self._chosen: list[str] = []
        self.active = ""
        self.several = False

    def follow(self, view: RoomView) -> None:
        """The room changed: who is new gets the next number, and somebody is always active."""
        self._view = view
        present = learners(view)
        for member in sorted(present, key=lambda one: (one.name.casefold(), one.id)):
            self._numbers.setdefault(member.id, len(self._numbers) + 1)
        if not any(member.id == self.active for member in present):
            self.active = present[0].id if present else ""

    @property
    def listed(self) -> tuple[Member, ...]:
        """The learners in the order of the list."""
        return learners(self._view) if self._view is not None else ()

    @property
    def member(self) -> Member | None:
        """The active learner."""
        return next((member for member in self.listed if member.id == self.active), None)

    def number(self, learner: str) -> int:
        """The learner's key, 1 to 9, or 0; it stays while the room lasts, so that a key never means somebody else."""
        number = self._numbers.get(learner, 0)
        return number if number <= 9 else 0

    @property
    def followed(self) -> tuple[Member, ...]:
        """At most six, by their numbers: those one chose, or the first."""
        chosen = [one for one in self.listed if one.id in self._chosen] or list(self.listed)
        return tuple(sorted(chosen, key=lambda one: self._numbers[one.id])[:FOLLOWED_MOST])

    @property
    def watched(self) -> frozenset[str]:
        """Whose drafts are in view."""
        if self.several:
            return frozenset(one.id for one in self.followed)
        return frozenset({self.active} - {""})

    def choose(self, learner: str) -> None:
        """Make a learner the active one, in large."""
        if any(member.id == learner for member in self.listed):
            self.active, self.several = learner, False
            self.changed.emit()

    def choose_number(self, number: int) -> None:
        """The learner with this key."""
        self.choose(next((one for one, own in self._numbers.items() if own == number), ""))

    def step(self, step: int) -> None:
        """A neighbour in the list."""
        ids = [member.id for member in self.listed]
        if self.active in ids:
            self.choose(ids[(ids.index(self.active) + step) % len(ids)])

    def to_hand(self) -> None:
        """Whose hand waits longest; a second time, the next hand."""
        hands = [member.id for member in self.listed if member.hand]
        if hands:
            self.choose(hands[(hands.index(self.active) + 1) % len(hands)] if self.active in hands else hands[0])

    def show_several(self, several: bool) -> None:
        """Several at a glance, or the active one."""
        if several != self.several:
            self.several = several
            self.changed.emit()

    def toggle_followed(self, learner: str) -> None:
        """Take the learner among the tiles, or out of them; at most six, the longest there makes room."""
        if learner in self._chosen:
            self._chosen.remove(learner)
        else:
            self._chosen = [*self._chosen, learner][-FOLLOWED_MOST:]
        self.changed.emit()
