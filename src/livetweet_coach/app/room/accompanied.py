"""The circuit diagram of a room that is open: the room, the learner's window, and who tells whom what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.room.company import CompanyNow
from livetweet_coach.app.room.describing import Describing
from livetweet_coach.app.room.hearing import Hearing
from livetweet_coach.app.room.room_keys import RoomKeys
from livetweet_coach.app.room.room_log import RoomLog
from livetweet_coach.app.room.sent_posts import SentPosts
from livetweet_coach.app.room.telling import Telling
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.room.fingerprint import words
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.bridge import Bridge


class Accompanied(QObject):
    """One room in one window. `told` are sentences to show; `swapped`: in this room one coaches from now on.

    `shut` when it can't be opened or found, or was closed: its view says why.
    """

    told = Signal(str)
    swapped = Signal()
    shut = Signal()

    def __init__(self, ties: Ties, keys: RoomKeys, room: Room) -> None:
        super().__init__(ties.window)
        self.room = room
        self._ties, self._is_closed = ties, False
        self._log = RoomLog(room)
        sent = SentPosts(ties.services)
        sent.look(ties.event.live.id, ())
        self.company = CompanyNow(ties, keys, room, partial(_spelled, language=ties.services.language))
        self.hearing = Hearing(ties, room, sent.keys)
        self.telling = Telling(ties, room, sent, lambda: self.company.hand_since)
        self.describing = Describing(ties, self.telling, lambda: self.company.view)
        ties.queueing.pinned = lambda: self.hearing.pinned
        for part in (self.company, self.hearing, self.telling, self.describing):
            part.told.connect(self.told)
        bridge = Bridge(self)
        room.changed = lambda: bridge.post(self.follow)
        self.follow()
        ties.queueing.refresh()

    @property
    def is_shut(self) -> bool:
        """Whether there is no such room, or none any more."""
        return self.room.view().link is LinkWord.CLOSED

    def follow(self) -> None:
        """The room has changed."""
        if self._is_closed:
            return
        if self.room.view().role is not Role.LEARNER:
            self.swapped.emit()
            return
        if self.is_shut:
            self.shut.emit()
            return
        self._log.follow()
        self.company.follow()
        self.hearing.follow(self.company.view, self._log.said)
        self.telling.follow(self.company.view, self._log.said)
        self.describing.follow()

    def close(self) -> None:
        """Untie the window from the room; the room itself goes on or not, as its owner wishes."""
        self._is_closed = True
        self.room.changed = lambda: None
        self._ties.queueing.pinned = dict
        for part in (self.company, self.hearing, self.telling, self.describing):
            part.close()


def _spelled(fingerprint: tuple[int, ...], language: str) -> str:
    return " · ".join(words(fingerprint, language))
