"""Behind the third door: coming into a room, and the desk once one is in; kept over a change of language."""

import contextlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from livetweet_coach.app.desk.desk import Desk
from livetweet_coach.app.desk.desk_shelf import DeskShelf
from livetweet_coach.app.desk.desk_words import ROLES, instant
from livetweet_coach.app.desk.exchanging import Exchanging
from livetweet_coach.app.desk.hosting import Hosting
from livetweet_coach.app.desk.joining import Joining
from livetweet_coach.app.desk.parts import Parts
from livetweet_coach.app.menu import Group
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.desk.phrases import ReadyPhrase
from livetweet_coach.core.room.desk.record import Help
from livetweet_coach.core.room.fingerprint import words
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.desk.join_pane import JoinPane
from livetweet_coach.ui.desk.phrases_pane import PhrasesPane
from livetweet_coach.ui.desk.record_pane import RecordLine, RecordPane
from livetweet_coach.ui.desk_window import DeskWindow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown


class Tutoring(QObject):
    """`came`, `went`: the desk is on screen, or is not any more; `swapped`: in this room one writes from now on."""

    came = Signal()
    went = Signal()
    swapped = Signal()

    def __init__(self, services: Services, look: Look, pages: Pages, announcer: Announcer) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages, self._announcer = services, look, pages, announcer
        self._bridge = Bridge(self)
        self.shelf = DeskShelf(services)
        self.hosting = Hosting(services, look, pages, self.shelf, self._spelled)
        self.hosting.opened.connect(self._came_in)
        self.hosting.ended.connect(self._ended)
        self.desk: Desk | None = None
        self.exchanging = Exchanging(services, announcer, lambda: self.desk, self)
        self.joining: Joining | None = None
        self.app_groups: Callable[[], Sequence[Group]] = lambda: ()
        self.groups: tuple[Group, ...] = ()
        self._looked = False
        self._make_actions()

    def _make_actions(self) -> None:
        self.phrases_action = keyed_action(self, self.tr("My ready phrases"), "Ctrl+Shift+P", self.show_phrases)
        self.record_action = keyed_action(self, self.tr("Help I gave"), "Ctrl+Shift+G", self.show_record)
        self.room_action = keyed_action(self, self.tr("The room I host"), "Ctrl+Shift+M", self._show_room)
        self.export_action = keyed_action(
            self, self.tr("Save what waits for the learner in a file…"), "Ctrl+S", self.exchanging.write
        )
        self.take_action = keyed_action(
            self, self.tr("Read a file from the learner…"), "Ctrl+I", self.exchanging.ask_and_read
        )

    @property
    def _own_actions(self) -> tuple[QAction, ...]:
        return (self.phrases_action, self.record_action, self.room_action, self.export_action, self.take_action)

    @property
    def title(self) -> str:
        """The room, and what one is in it."""
        if self.desk is None:
            return ""
        view = self.desk.room.view()
        return " · ".join(part for part in (view.title, shown(ROLES[view.role])) if part)

    # where one goes

    def open(self) -> None:
        """The desk where one is in a room already, else the way into one."""
        if self.desk is None:
            self._come_back()
        if self.desk is not None:
            self._pages.show(self._desk_page, root=True).focus_first()
        else:
            self._pages.show(self._join_page)

    def _come_back(self) -> None:
        """The room that is open, or was when the app was last closed."""
        services = self._services
        if services.room is None and not self._looked and services.had_room():
            with contextlib.suppress(Refusal):
                services.room = services.rooms.kept()
        self._looked = True
        room = services.room
        if room is None or room.view().role is Role.LEARNER:
            return
        if room.view().is_in:
            self.adopt(room)
            return
        self._pages.get(self._join_page)
        if self.joining is not None and self.joining.room is not room:
            self.joining.wait(room)

    def _join_page(self) -> JoinPane:
        page = JoinPane(self._look)
        self.joining = Joining(page, self.shelf, self._services, self._bridge)
        self.joining.came_in.connect(self._came_in)
        self.joining.fingerprint = self._spell
        page.host_requested.connect(self.hosting.show_host)
        return page

    def _came_in(self, room: Room) -> None:
        self.adopt(room)
        self.open()

    def adopt(self, room: Room) -> None:
        """Coach in a room that one is in, one's own or another's."""
        self._services.room = room
        self._services.keep_room(True)
        parts = Parts(self._look, self._pages.window)
        desk = self.desk = Desk(self._services, self._look, self._announcer, room, parts, self.shelf, self._spelled)
        own = Group(self.tr("Desk"), self._own_actions)
        parts.page.collect(own.actions)
        self.groups = desk.collect((own, *self.app_groups()))
        parts.page.entered.connect(self.came)
        parts.page.left.connect(self.went)
        desk.left.connect(self._leave)
        desk.swapped.connect(self._swap)
        self.room_action.setEnabled(room.view().is_host)
        room.changed = lambda: self._bridge.post(self._refresh)

    def _spelled(self, fingerprint: tuple[int, ...]) -> str:
        return " · ".join(self._spell(fingerprint))

    def _spell(self, fingerprint: tuple[int, ...]) -> tuple[str, ...]:
        return words(fingerprint, self._services.language)

    def _refresh(self) -> None:
        if self.desk is not None:
            self.desk.refresh()
            self.hosting.follow()

    def show_room(self) -> None:
        """One room at a time: one's own is shown, in another's it is said how to call a tutor for oneself."""
        words = say("Desk", "You coach in this room. Leave it first if you want to call a tutor for yourself.")
        if self.desk is None:
            self._pages.show(self._join_page)
        elif self.desk.room.view().is_host:
            self._show_room()
        else:
            self._pages.show(self._desk_page, root=True)
            self.desk.parts.notice.tell(shown(words))
            self._announcer.announce(shown(words))

    def _show_room(self) -> None:
        if self.desk is not None:
            self.hosting.show_room(self.desk.room)

    def _ended(self) -> None:
        """The room was closed for everybody."""
        if self.desk is not None:
            self.desk.leave()

    def _desk_page(self) -> DeskWindow:
        if self.desk is None:
            raise RuntimeError("there is no desk without a room")
        return self.desk.parts.page

    def _leave(self) -> None:
        self._services.room = None
        self._services.keep_room(False)
        self._pages.show(self._join_page, root=True)
        self._clear_away()

    def _swap(self) -> None:
        """The room goes on, and one is in it as a learner: the desk makes way for writing."""
        if self.desk is not None:
            self.desk.keep_record()
            self.desk.stop()
            self._pages.show_writing()
            self._clear_away()
            self.swapped.emit()

    def _clear_away(self) -> None:
        desk, self.desk, self.groups = self.desk, None, ()
        if desk is not None:
            self._pages.forget(self._desk_page)
            desk.parts.menu.deleteLater()

    def stop(self) -> Room | None:
        """Let go of the window; the room, if there is one, for the next window."""
        desk, self.desk = self.desk, None
        if desk is None:
            return None
        desk.keep_record()
        desk.stop()
        return desk.room

    # pages

    def show_phrases(self) -> None:
        """One's ready phrases, to be edited."""
        self._pages.show(self._phrases).show_phrases(self.shelf.phrases())

    def _phrases(self) -> PhrasesPane:
        listed = sorted(((rule.id, shown(rule.title)) for rule in rules().values()), key=lambda pair: pair[1])
        page = PhrasesPane(self._look, [("", self.tr("no rule")), *listed])
        page.changed.connect(self._keep_phrases)
        return page

    def _keep_phrases(self, phrases: Sequence[ReadyPhrase]) -> None:
        self.shelf.keep_phrases(phrases)
        if self.desk is not None:
            self.desk.show_phrases()

    def show_record(self) -> None:
        """The help one gave; nobody else ever sees it."""
        if self.desk is not None:
            self.desk.keep_record()
        lines = [_record_line(one) for one in self.shelf.record()]
        calm = say("Desk", "What you give to learners is counted here, live by live.")
        self._pages.show(self._record).show_lines(lines, shown(calm))

    def _record(self) -> RecordPane:
        return RecordPane(self._look)

    # with neither network nor server

    def read_file(self, path: str) -> None:
        """A room's file that was dropped, or opened from outside: at the desk, or in front of it while one waits."""
        if self.desk is not None:
            self.exchanging.read(path)
        elif self.joining is not None:
            self.joining.open_file(path)


def _record_line(given: Help) -> RecordLine:
    counts = [
        (given.said, say("Desk", "{n} remark given", "", given.said)),
        (given.understood, say("Desk", "{n} understood", "", given.understood)),
        (given.applied, say("Desk", "{n} applied", "", given.applied)),
        (given.praised, say("Desk", "{n} praise", "", given.praised)),
        (given.described, say("Desk", "{n} picture described", "", given.described)),
        (given.notes, say("Desk", "{n} note for the end", "", given.notes)),
    ]
    told = " · ".join(shown(phrase) for count, phrase in counts if count)
    learners = shown(say("Desk", "To {n} learner", "", given.learners))
    title = given.title or shown(say("Desk", "Room"))
    return RecordLine(title, f"{instant(given.began).astimezone():%Y-%m-%d %H:%M}", (learners, told))
