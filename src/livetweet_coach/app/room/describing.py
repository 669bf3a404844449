"""Asking a tutor to describe a picture: a small copy goes to them, their words come back as a suggestion."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.room.company_words import coaches, sight_now
from livetweet_coach.app.room.telling import Telling
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.room.shared_draft import is_for_all
from livetweet_coach.core.room.view import Member, RoomView
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from concurrent.futures import Future

    from livetweet_coach.core.draft.draft import Media


class Describing(QObject):
    """Offers it in the description's pane while somebody is there who may see something."""

    told = Signal(str)

    def __init__(self, ties: Ties, telling: Telling, view: Callable[[], RoomView]) -> None:
        super().__init__(ties.window)
        self._ties, self._telling, self._view = ties, telling, view
        self._bridge = Bridge(self)
        self._is_for_all, self._is_closed = True, False
        ties.pictures.description_wished.connect(self.ask)
        ties.compose.editor.draft_changed.connect(lambda draft: self._turned())

    def follow(self) -> None:
        """Somebody came or left."""
        member = self._member()
        self._ties.pictures.show_describer(member.name if member else "")

    def _turned(self) -> None:
        """What a private message shows is nobody else's: the offer comes and goes with what the draft is."""
        before, self._is_for_all = self._is_for_all, is_for_all(self._ties.compose.editor.draft)
        if before is not self._is_for_all and not self._is_closed:
            self.follow()

    def ask(self, post: str, media: Media) -> None:
        """Send a small copy, made off the window's thread."""
        from livetweet_coach.adapters.small_picture import small_jpeg

        future = self._ties.pictures.in_background(lambda: small_jpeg(Path(media.path)))
        future.add_done_callback(lambda done: self._bridge.post(lambda: self._made(post, media, done)))

    def _made(self, post: str, media: Media, done: Future[bytes]) -> None:
        member = self._member()
        try:
            jpeg = done.result()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return
        if member is None or not self._telling.ask_to_describe(member.id, post, media.id, media.alt, jpeg):
            self.told.emit(shown(say("Room", "Nobody is there to describe it just now.")))
            return
        words = say("Room", "{name} has your picture. Their words will come to you here.", "", None, name=member.name)
        self.told.emit(shown(words))

    def _member(self) -> Member | None:
        if not is_for_all(self._ties.compose.editor.draft):
            return None
        now = self._ties.services.clock.now()
        seeing = [member for member in coaches(self._view()) if sight_now(member, now) != "nothing"]
        return seeing[0] if seeing else None

    def close(self) -> None:
        """Nobody can be asked any more."""
        self._is_closed = True
        self._ties.pictures.show_describer("")
