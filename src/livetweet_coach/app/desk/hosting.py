"""A room of the tutor's own: opened here, invited to, looked after, and closed."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPixmap

from livetweet_coach.adapters.qr import qr_rows
from livetweet_coach.app.desk.desk_shelf import DeskShelf
from livetweet_coach.app.desk.desk_words import ROLE_NAMES, clock_words, knock_words, presence_told
from livetweet_coach.app.desk.joining import LEARNS, learns
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import LinkWord, RoomView
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room, Venue
from livetweet_coach.ui.desk.host_pane import HostPane
from livetweet_coach.ui.desk.room_pane import InviteView, RoomPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

HOLDS = timedelta(hours=2)
SEES = "posts"
QR_SIDE, QUIET = 220, 4


class Hosting(QObject):
    """`opened(room)` when there is one; `ended` when it was closed for everybody."""

    opened = Signal(object)
    ended = Signal()

    def __init__(
        self, services: Services, look: Look, pages: Pages, shelf: DeskShelf, spell: Callable[[tuple[int, ...]], str]
    ) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages, self._shelf = services, look, pages, shelf
        self._room: Room | None = None
        self._link = ""
        self._spell = spell

    def show_host(self, name: str = "") -> None:
        """The page where a room is opened."""
        page = self._pages.show(self._host_page)
        try:
            networks = self._services.rooms.interfaces()
        except Refusal as refusal:
            page.show_start(name or self._shelf.name, ())
            page.tell_trouble(shown(refusal.phrase))
            return
        page.show_start(name or self._shelf.name, networks)

    def _host_page(self) -> HostPane:
        page = HostPane(self._look)
        page.hosted.connect(self.host)
        return page

    def host(self, name: str, title: str, address: str, server: str) -> None:
        """Open a room; one becomes its facilitator, who may coach as well."""
        self._shelf.keep_name(name)
        title = title or shown(say("Desk", "{name}'s room", "", None, name=name))
        place = Venue(server=server) if server else Venue(bind=address)
        page = self._pages.get(self._host_page)
        if learns(self._services):
            page.tell_trouble(shown(LEARNS))
            return
        try:
            room = self._services.rooms.host(place, title, name, Role.FACILITATOR)
        except Refusal as refusal:
            page.tell_trouble(shown(refusal.phrase))
            return
        self.opened.emit(room)
        self.show_room(room)
        self._invite("learner")

    def show_room(self, room: Room) -> None:
        """The page of a room that is open."""
        self._room = room
        self._pages.show(self._room_page)
        self.follow()

    def _room_page(self) -> RoomPane:
        page = RoomPane(self._look)
        page.invited.connect(self._invite)
        page.let_in.connect(lambda knock: self._answer(lambda room: room.accept(knock)))
        page.turned_away.connect(lambda knock: self._answer(lambda room: room.refuse(knock)))
        page.parted.connect(self._part)
        page.ended.connect(self._end)
        return page

    def follow(self) -> None:
        """The room changed: show it as it is, where the page is on screen."""
        if self._room is None:
            return
        page, view = self._pages.get(self._room_page), self._room.view()
        invite = InviteView()
        if view.invitations:
            last = view.invitations[-1]
            role, until = shown(ROLE_NAMES[last.role]), clock_words(last.until) if last.until else "–"
            words = say("Desk", "For one {role}, until {time}. It can be used once.", "", None, role=role, time=until)
            away = say("Desk", "The room is out of reach: this invite is kept, and works once the room is back.")
            told = (words, away) if view.link is LinkWord.DOWN else (words,)
            invite = InviteView(" ".join(map(shown, told)), last.text, last.code)
        now = int(self._services.clock.now().timestamp() * 1000)
        page.show_room(self._where(view), invite, _people(view, now))
        page.show_knocks([(knock.id, shown(knock_words(knock, self._spell))) for knock in view.knocks])
        if invite.link != self._link:
            self._link = invite.link
            page.show_qr(_drawn(invite.link, self._look.size(QR_SIDE)))

    def _where(self, view: RoomView) -> str:
        where, address = view.title, ", ".join(view.addresses)
        if address and view.link is not LinkWord.UP:
            where = shown(say("Desk", "{title} is out of reach just now.", "", None, title=view.title))
        elif address:
            where = shown(say("Desk", "{title} is open at {address}.", "", None, title=view.title, address=address))
        return " ".join((where, *(shown(one) for one in (view.trouble, view.note) if one is not None)))

    def _invite(self, role: str) -> None:
        if self._room is None:
            return
        until = int((self._services.clock.now() + HOLDS).timestamp() * 1000)
        try:
            self._room.invite(Role(role), SEES, until)
        except Refusal as refusal:
            self._services.news.problem(refusal.phrase)
        self.follow()

    def _answer(self, answer: Callable[[Room], object]) -> None:
        if self._room is None:
            return
        try:
            answer(self._room)
        except Refusal as refusal:
            self._services.news.problem(refusal.phrase)
        except NotAllowed:
            pass  # answered at the desk, or they have gone meanwhile
        self.follow()

    def _part(self, member: str) -> None:
        if self._room is not None:
            self._room.stop(member)
            self.follow()

    def _end(self) -> None:
        room, self._room = self._room, None
        if room is not None:
            room.stop()
            self.ended.emit()


def _people(view: RoomView, now: int) -> list[tuple[str, str]]:
    return [
        (member.id, " · ".join((member.name, shown(ROLE_NAMES[member.role]), shown(presence_told(member, now)[2]))))
        for member in view.members
    ]


def _drawn(text: str, side: int) -> QPixmap:
    """A link as a QR code, dark on white in every theme, for cameras want it so."""
    rows = qr_rows(text) if text else ()
    if not rows:
        return QPixmap()
    count = len(rows) + 2 * QUIET
    image = QImage(count, count, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    for y, row in enumerate(rows, start=QUIET):
        for x, is_dark in enumerate(row, start=QUIET):
            if is_dark:
                image.setPixelColor(x, y, QColor("#000000"))
    return QPixmap.fromImage(image.scaledToWidth(max(3, round(side / count)) * count))
