"""The way to a room from the learner's window; what a room needs is read when one is opened, or was left open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.room.room_keys import RoomKeys
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.app.room.accompanied import Accompanied
    from livetweet_coach.app.room.inviting import Inviting
    from livetweet_coach.app.room.ties import Ties
    from livetweet_coach.app.services import Services
    from livetweet_coach.ports.room import Room


class Calling(QObject):
    """Holds the keys, and the room once there is one. `told` are sentences to show.

    `swapped` when one coaches in the room (`services.room`) that one wrote in, or has come back to.
    """

    told = Signal(str)
    swapped = Signal()

    def __init__(self, ties: Callable[[], Ties], parent: QObject) -> None:
        super().__init__(parent)
        self._make_ties = ties
        self._ties: Ties | None = None
        self._inviting: Inviting | None = None
        self.accompanied: Accompanied | None = None
        self.keys = RoomKeys(self)
        keys = self.keys
        keys.call.triggered.connect(lambda: self.open())
        keys.stop.triggered.connect(lambda: self._with(lambda it: it.company.toggle_stop()))
        keys.drafts.triggered.connect(lambda: self._with(lambda it: it.company.toggle_drafts()))
        keys.hand.triggered.connect(lambda: self._with(lambda it: it.company.toggle_hand()))
        keys.accept.triggered.connect(lambda: self._with(lambda it: it.company.accept()))
        keys.refuse.triggered.connect(lambda: self._with(lambda it: it.company.refuse()))
        keys.write_file.triggered.connect(lambda: self.inviting.exchanging.write())
        keys.read_file.triggered.connect(lambda: self.inviting.exchanging.ask_and_read())

    def open(self) -> None:
        """The room's page, or the page where one calls."""
        if self.accompanied is not None:
            self.inviting.show_room()
        elif self.ties.services.room is not None:
            self.told.emit(self.tr("You accompany somebody just now. Leave that room first."))
        else:
            self.inviting.show_call()

    def resume(self) -> None:
        """Back in the room that was open when the app, or this window's forerunner, was closed."""
        services = self._make_ties().services
        if self.accompanied is not None:
            return
        if services.room is None and services.had_room():
            self._open_kept(services)
        if services.room is not None and not _coaches_in(services.room):
            self._tie(services.room)

    def _open_kept(self, services: Services) -> None:
        try:
            services.room = services.rooms.kept()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
        if services.room is not None and _coaches_in(services.room) and not self.ties.window.is_writing:
            self.swapped.emit()

    def live_ended(self) -> None:
        """The live is over: nobody sees anything any more."""
        self._with(lambda it: it.company.stop_all())

    def let_go(self) -> None:
        """The window closes; the room is not this window's any more."""
        if self.accompanied is not None:
            self.accompanied.close()
            self.accompanied = None

    @property
    def ties(self) -> Ties:
        """What a room touches of the window."""
        if self._ties is None:
            self._ties = self._make_ties()
        return self._ties

    @property
    def inviting(self) -> Inviting:
        """The pages of the room."""
        if self._inviting is None:
            from livetweet_coach.app.room.inviting import Inviting

            self._inviting = Inviting(self.ties, lambda: self.accompanied)
            self._inviting.opened.connect(self._opened)
            self._inviting.ended.connect(self._ended)
            self._inviting.told.connect(self.told)
        return self._inviting

    def _opened(self, room: Room) -> None:
        services = self.ties.services
        services.room = room
        services.keep_room(True)
        self._tie(room)

    def _tie(self, room: Room) -> None:
        from livetweet_coach.app.room.accompanied import Accompanied

        self.accompanied = Accompanied(self.ties, self.keys, room)
        self.accompanied.told.connect(self.told)
        self.accompanied.swapped.connect(self._swap)

    def _swap(self) -> None:
        if self.accompanied is not None:
            self.let_go()
            self.swapped.emit()

    def _ended(self) -> None:
        services = self.ties.services
        self.let_go()
        services.room = None
        services.keep_room(False)

    def _with(self, do: Callable[[Accompanied], object]) -> None:
        if self.accompanied is not None:
            self.inviting.attempt(do)


def _coaches_in(room: Room) -> bool:
    from livetweet_coach.core.room.messages import Role  # nobody reads what rooms need before there is one

    return room.view().role is not Role.LEARNER
