"""The pages of a room: calling a tutor, handing on the invitation, and closing the room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from livetweet_coach.adapters.qr import qr_rows
from livetweet_coach.app.room.accompanied import Accompanied
from livetweet_coach.app.room.company_words import until_words
from livetweet_coach.app.room.exchanging import Exchanging
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.app.room_file import ask_where
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.event import ends_at
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal, StoreUnwritable
from livetweet_coach.ports.room import Room, Venue
from livetweet_coach.ui.room.call_pane import CallPane
from livetweet_coach.ui.room.call_wish import CallWish, Where
from livetweet_coach.ui.room.company_view import Company
from livetweet_coach.ui.room.invite_pane import InvitePane
from livetweet_coach.ui.room.qr_picture import picture
from livetweet_coach.ui.words import shown


class Inviting(QObject):
    """Opens rooms and shows their pages. `opened(Room)` when there is one, `ended` when it was closed for good."""

    opened = Signal(object)
    ended = Signal()
    told = Signal(str)

    def __init__(self, ties: Ties, accompanied: Callable[[], Accompanied | None]) -> None:
        super().__init__(ties.window)
        self._ties, self._accompanied = ties, accompanied
        self._followed: Accompanied | None = None
        self._told, self._knocked = "", False
        self.exchanging = Exchanging(ties, self.attempt, self._tell)

    # calling

    def show_call(self, trouble: str = "") -> None:
        """The page where one calls."""
        services, settings = self._ties.services, self._ties.services.settings
        page = self._ties.pages.show(self._call_page)
        networks = services.rooms.interfaces()
        page.show_start(settings.text("first_name"), networks, settings.text("room_server"), self._usual())
        page.show_trouble(trouble)

    def show_invited(self, invite: str) -> None:
        """The same page, with an invitation that came as a file."""
        self.show_call()
        page = self._ties.pages.get(self._call_page)
        page.invite.setText(invite)
        page.invite.setFocus()

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
        place = Venue(server=wish.address) if wish.where == "server" else Venue(bind=bind)
        if wish.where == "files":
            place = Venue(by_files=True)
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
        page.tell("")
        if accompanied := self._accompanied():
            if accompanied is not self._followed:
                self._followed = accompanied
                accompanied.company.changed.connect(self.follow)
            self.follow(accompanied.company.company)
        page.focus_first()

    def _room_page(self) -> InvitePane:
        page = InvitePane(self._ties.look)
        page.copied.connect(self.copy)
        page.picture_wished.connect(self._save_picture)
        page.export_wished.connect(lambda: self.exchanging.save_invite(page.link.text()))
        page.another_wished.connect(self.invite_again)
        page.sight_changed.connect(lambda member, sees: self.attempt(lambda it: it.company.let_see(member, sees)))
        page.parted.connect(lambda member: self.attempt(lambda it: it.room.stop(member)))
        page.file_wished.connect(self.exchanging.write)
        page.file_offered.connect(lambda member: self.exchanging.ask_and_read())
        page.ended.connect(self.end)
        return page

    def follow(self, company: Company) -> None:
        """Show the room on its page as it is now."""
        accompanied = self._accompanied()
        if accompanied is None:
            return
        page, view = self._ties.pages.get(self._room_page), accompanied.company.view
        page.show_company(company, is_host=view.is_host)
        if self._knocked and not company.knocks:
            page.tell("")  # the question that was told is answered
        self._knocked = bool(company.knocks)
        last = view.invitations[-1] if view.invitations else None
        if last is None:
            page.show_invitation("", "", "", ())
            return
        until = until_words(last.until)
        single = say("Room", "It lets one person in.")
        holds = say("Room", "It lets one person in, until {time}.", "", None, time=until) if until else single
        draws = page.link.text() != last.text and company.following is None
        rows = qr_rows(last.text) if draws else ()
        page.show_invitation(last.text, last.code, shown(holds), rows)

    def copy(self) -> None:
        """Copy the link."""
        QApplication.clipboard().setText(self._ties.pages.get(self._room_page).link.text())
        self._tell(say("Room", "The link is copied. Send it to your tutor."))

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
        if file := ask_where(self._ties.window, self.tr("Save the QR code"), "invitation.png", "PNG (*.png)"):
            if picture(qr_rows(link)).save(file):
                self._tell(say("Room", "The picture is saved."))
            else:
                self._tell(say("Room", "The picture could not be written there."))

    # inside

    def attempt(self, do: Callable[[Accompanied], object]) -> None:
        """Ask something of the room; where it says no, its sentence is shown."""
        accompanied = self._accompanied()
        if accompanied is None:
            return
        try:
            do(accompanied)
        except Refusal as refusal:
            self._tell(refusal.phrase)
        except ValueError:
            self._tell(say("Room", "That is not possible in this room just now."))

    def _tell(self, words: Phrase) -> None:
        """On the room's page or in the notice, wherever the person is, and aloud."""
        page = self._ties.pages.get(self._room_page)
        page.tell(shown(words))
        self._ties.speaking.say(announce.Announcement(words, announce.Sort.REPLY))
        if not page.isVisible():
            notice = self._ties.compose.notice
            if notice.words == self._told:  # the last word about files counts, nobody waits for the one before
                notice.close_notice()
            self._told = shown(words)
            self.told.emit(self._told)


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
