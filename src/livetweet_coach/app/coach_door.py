"""The third door: what is behind it is read from disk when somebody first goes through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from livetweet_coach.app.menu import Group
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.services import Services
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.theme import Look

if TYPE_CHECKING:
    from livetweet_coach.app.desk.tutoring import Tutoring
    from livetweet_coach.ports.room import Room


class CoachDoor(QObject):
    """Opens the tutor's desk. While it is on screen, `only_live` actions (those of one's own live) have no keys.

    `turned` when the desk comes on screen or goes. `swapped` when one has become a learner in the room
    (`services.room`) that one coached in.
    """

    turned = Signal()
    swapped = Signal()

    def __init__(
        self, services: Services, look: Look, pages: Pages, announcer: Announcer, only_live: Sequence[QAction]
    ) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages, self._announcer = services, look, pages, announcer
        self._only_live = only_live
        self._is_at_desk = False
        self.app_groups: Callable[[], Sequence[Group]] = lambda: ()
        self._tutoring: Tutoring | None = None

    @property
    def tutoring(self) -> Tutoring:
        """Everything behind the door."""
        if self._tutoring is None:
            from livetweet_coach.app.desk.tutoring import Tutoring

            made = Tutoring(self._services, self._look, self._pages, self._announcer)
            made.app_groups = lambda: self.app_groups()
            # Methods, so that Qt lets go of them when this ends: a window that closes hides its pages last.
            made.came.connect(self._came)
            made.went.connect(self._went)
            made.swapped.connect(self.swapped)
            self._tutoring = made
        return self._tutoring

    @property
    def groups(self) -> Sequence[Group]:
        """What can be done at the desk, empty while there is none."""
        return () if self._tutoring is None else self._tutoring.groups

    @property
    def title(self) -> str:
        """What the window is called while the desk is on screen, else ""."""
        return self._tutoring.title if self._tutoring is not None and self._is_at_desk else ""

    def _came(self) -> None:
        self._turn(True)

    def _went(self) -> None:
        self._turn(False)

    def _turn(self, at_desk: bool) -> None:
        self._is_at_desk = at_desk
        for action in self._only_live:
            action.setEnabled(not at_desk)
        self.turned.emit()

    def open(self) -> None:
        """Go through."""
        self.tutoring.open()

    def show_room(self) -> None:
        """The room one coaches in: its page for its host, where one stands for the others."""
        self.tutoring.show_room()

    def let_go(self) -> Room | None:
        """The window goes; the room that one coaches in, for the next window."""
        return None if self._tutoring is None else self._tutoring.stop()

    def carry_on(self, room: Room | None) -> None:
        """Coach on in a room after the window was built anew."""
        if room is not None:
            self.tutoring.adopt(room)
