"""The pages of a room: calling a tutor, handing on the invitation, and closing the room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from livetweet_coach.adapters.qr import qr_rows
from livetweet_coach.app.room.accompanied import Accompanied
from livetweet_coach.app.room.company_words import until_words
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.coaching.announce import Announcement, Sort
from livetweet_coach.core.event import ends_at
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal, StoreUnwritable
from livetweet_coach.ports.room import Place, Room
from livetweet_coach.ui.room.call_pane import CallPane
from livetweet_coach.ui.room.call_wish import CallWish, Where
from livetweet_coach.ui.room.company_view import Company
from livetweet_coach.ui.room.invite_pane import InvitePane
from livetweet_coach.ui.room.qr_picture import picture
from livetweet_coach.ui.words import shown

INVITE_FILE, ROOM_FILE = "ltinvite", "ltroom"


class Inviting(QObject):
    """Opens rooms and shows their pages. `opened(Room)` when there is one, `ended` when it was closed for good."""

    opened = Signal(object)
    ended = Signal()
    told = Signal(str)

    def __init__(self, ties: Ties, accompanied: Callable[[], Accompanied | None]) -> None:
        super().__init__(ties.window)
        self._ties, self._accompanied = ties, accompanied
        self._followed: Accompanied | None = None

    # calling

    def show_call(self, trouble: str = "") -> None:
        """The page where one calls."""
        services, settings = self._ties.services, self._ties.services.settings
        page = self._ties.pages.show(self._call_page)
        networks = services.rooms.interfaces()
        page.show_start(settings.text("first_name"), networks, settings.text("room_server"), self._usual())
        page.show_trouble(trouble)

    def _usual(self) -> Where:
        return self._ties.services.settings.text("room_place")  # type: ignore[return-value]

    def _call_page(self) -> CallPane:
        page = CallPane(self._ties.look)
        page.called.connect(self.call)
        page.joined.connect(self.join)
        return page

    def call(self, wish: CallWish) -> None:
        """Open a room of one's own, with an invitation for a tutor."""
        self._keep_settings(wish)
        bind = wish.address if wish.where == "network" else ""
        place = Place(server=wish.address) if wish.where == "server" else Place(bind=bind)
        title = self._ties.event.live.title or shown(say("Room", "Live of {name}", "", None, name=wish.name))

        def host() -> Room:
            room = self._ties.services.rooms.host(place, title, wish.name, Role.LEARNER)
            room.invite(Role.TUTOR, wish.sees, self._until(wish.lasts))
            return room

        self._open(host)

    def join(self, invite: str, name: str) -> None:
        """Ask to come into a room that somebody else opened."""
        self._put("first_name", name)
        self._open(lambda: self._ties.services.rooms.join(invite, name))

    def _open(self, open_room: Callable[[], Room]) -> None:
        page = self._ties.pages.get(self._call_page)
        try:
            room = open_room()
        except Refusal as refusal:
            page.show_trouble(shown(refusal.phrase))
            return
        self._ties.pages.back()
        self.opened.emit(room)
        self.show_room()

    def _until(self, lasts: str) -> int:
        """Milliseconds since 1970; 0, as long as the room, for an event whose end nobody wrote down."""
        now, live = self._ties.services.clock.now(), self._ties.event.live
        if lasts != "event":
            return _stamp(now + timedelta(hours=int(lasts)))
        end = ends_at(live.sheet, now, live.shift)
        return _stamp(end) if end is not None and end > now else 0

    def _keep_settings(self, wish: CallWish) -> None:
        self._put("first_name", wish.name)
        self._put("room_place", wish.where)
        if wish.where == "server":
            self._put("room_server", wish.address)

    def _put(self, key: str, value: str) -> None:
        try:
            self._ties.services.settings.put(key, value)
        except StoreUnwritable as problem:
            self.told.emit(shown(problem.phrase))

    # the room's page

    def show_room(self) -> None:
        """The invitation, and who is there."""
        page = self._ties.pages.show(self._room_page)
        if accompanied := self._accompanied():
            if accompanied is not self._followed:
                self._followed = accompanied
                accompanied.company.changed.connect(self.follow)
            self.follow(accompanied.company.company)
        page.focus_first()

    def is_shown(self) -> bool:
        """Whether the room's page is in front."""
        return self._ties.pages.is_in_front(self._room_page)

    def _room_page(self) -> InvitePane:
        page = InvitePane(self._ties.look)
        page.copied.connect(self.copy)
        page.picture_wished.connect(self._save_picture)
        page.export_wished.connect(self._save_invite)
        page.another_wished.connect(self.invite_again)
        page.sight_changed.connect(lambda member, sees: self.attempt(lambda it: it.company.let_see(member, sees)))
        page.parted.connect(lambda member: self.attempt(lambda it: it.room.stop(member)))
        page.file_wished.connect(self._save_for)
        page.file_offered.connect(self._open_from)
        page.ended.connect(self.end)
        return page

    def follow(self, company: Company) -> None:
        """Show the room on its page as it is now."""
        accompanied = self._accompanied()
        if accompanied is None:
            return
        page, view = self._ties.pages.get(self._room_page), accompanied.company.view
        page.show_company(company, is_host=view.is_host)
        last = view.invitations[-1] if view.invitations else None
        if last is None:
            page.show_invitation("", "", "", ())
            return
        until = until_words(last.until)
        single = say("Room", "It lets one person in.")
        holds = say("Room", "It lets one person in, until {time}.", "", None, time=until) if until else single
        rows = qr_rows(last.text) if page.link.text() != last.text else ()
        page.show_invitation(last.text, last.code, shown(holds), rows)

    def copy(self) -> None:
        """Copy the link."""
        QApplication.clipboard().setText(self._ties.pages.get(self._room_page).link.text())
        self._done(say("Room", "The link is copied. Send it to your tutor."))

    def invite_again(self) -> None:
        """Another invitation, with the same sight as a rule: sent posts, for two hours."""
        self.attempt(lambda it: it.room.invite(Role.TUTOR, "posts", self._until("2")))

    def end(self) -> None:
        """Close the room for good (or leave it, where it is somebody else's)."""

        def close(it: Accompanied) -> None:
            if it.company.view.is_host:
                it.room.stop()
            it.room.leave()

        self.attempt(close)
        self._ties.pages.back()
        self.ended.emit()

    # files

    def _save_picture(self) -> None:
        link = self._ties.pages.get(self._room_page).link.text()
        if file := self._where_to(self.tr("Save the QR code"), "invitation.png", "PNG (*.png)"):
            if picture(qr_rows(link)).save(file):
                self._done(say("Room", "The picture is saved."))
            else:
                self._tell(say("Room", "The picture could not be written there."))

    def _save_invite(self) -> None:
        link = self._ties.pages.get(self._room_page).link.text()
        kind = f"{self.tr('Invitation')} (*.{INVITE_FILE})"
        if file := self._where_to(self.tr("Save the invitation"), f"invitation.{INVITE_FILE}", kind):
            try:
                Path(file).write_text(link + "\n", encoding="utf-8")
            except OSError as problem:
                why = problem.strerror or str(problem)
                self._tell(say("Room", "The file could not be written ({detail}).", "", None, detail=why))
            else:
                self._done(say("Room", "The invitation is saved. Hand the file to your tutor only."))

    def _save_for(self, member: str) -> None:
        kind = f"{self.tr('Room file')} (*.{ROOM_FILE})"
        if file := self._where_to(self.tr("Save a file for your tutor"), f"room.{ROOM_FILE}", kind):

            def export(it: Accompanied) -> None:
                count = it.room.export(file, member)
                self._tell(say("Room", "{n} message is in the file.", "", count))

            self.attempt(export)

    def _open_from(self, member: str) -> None:
        kind = f"{self.tr('Room file')} (*.{ROOM_FILE})"
        file, _ = QFileDialog.getOpenFileName(self._ties.window, self.tr("Open your tutor's file"), "", kind)
        if file:

            def take(it: Accompanied) -> None:
                count = it.room.take(file)
                self._tell(say("Room", "{n} message was new.", "", count))

            self.attempt(take)

    def _where_to(self, title: str, name: str, kind: str) -> str:
        file, _ = QFileDialog.getSaveFileName(self._ties.window, title, str(Path.home() / name), kind)
        return file

    # inside

    def attempt(self, do: Callable[[Accompanied], object]) -> None:
        """Ask something of the room; where it says no, its sentence is shown."""
        accompanied = self._accompanied()
        if accompanied is None:
            return
        try:
            do(accompanied)
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
        except ValueError:
            self._tell(say("Room", "That is not possible in this room just now."))

    def _done(self, words: Phrase) -> None:
        self._ties.pages.get(self._room_page).show_done(shown(words))
        self._ties.speaking.say(Announcement(words, Sort.REPLY))

    def _tell(self, words: Phrase) -> None:
        self.told.emit(shown(words))


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
