"""Coming into a room: an invite, a knock, and the wait until one is let in, each in a clear sentence."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from livetweet_coach.app.desk.desk_shelf import DeskShelf
from livetweet_coach.app.desk.desk_words import IN_A_ROOM
from livetweet_coach.app.file_kinds import ROOM_FILE
from livetweet_coach.app.room_file import ask_where, ask_which, file_name
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.joining import Refusal as RefusedBecause
from livetweet_coach.core.room.joining import told_who_asked
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord, RoomView
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.desk.join_pane import LONGEST_INVITE, Arriving, JoinPane, Tone
from livetweet_coach.ui.words import shown

_OVER = frozenset({LinkWord.REFUSED, LinkWord.CLOSED})
_NO = frozenset(told_who_asked(why) for why in RefusedBecause)

LEARNS = say("Desk", "You are in a room as a learner. Close that room first.")


def learns(services: Services) -> bool:
    """Whether one is in a room as a learner: one room at a time."""
    return services.room is not None and services.room.view().role is Role.LEARNER


class Joining(QObject):
    """`came_in(room)` once the host has let one in."""

    came_in = Signal(object)

    def __init__(self, pane: JoinPane, shelf: DeskShelf, services: Services, bridge: Bridge) -> None:
        super().__init__(pane)
        self.pane, self._shelf, self._services, self._bridge = pane, shelf, services, bridge
        self.room: Room | None = None
        self.fingerprint: Callable[[tuple[int, ...]], tuple[str, ...]] = lambda numbers: tuple(map(str, numbers))
        pane.name.setText(shelf.name)
        pane.joined.connect(self.join)
        pane.file_chosen.connect(self.open_file)
        pane.cancelled.connect(self.cancel)
        pane.knock_wished.connect(self.write_knock)
        pane.answer_wished.connect(self.ask_and_read)

    def join(self, invite: str, name: str) -> None:
        """Ask to come in."""
        self._shelf.keep_name(name)
        self.pane.tell_trouble("", "")
        if learns(self._services):
            self.pane.tell_trouble(shown(LEARNS), "blocker")
            return
        try:
            room = self._services.rooms.join(invite, name)
        except Refusal as refusal:
            self.pane.show_arriving(None)
            self.pane.tell_trouble(shown(refusal.phrase), "blocker")
            return
        self._services.room = room
        self._services.keep_room(True)
        self.wait(room)

    def wait(self, room: Room) -> None:
        """Wait in front of a room until one is let in, or is told no."""
        self.room = room
        self.pane.tell_waiting("")
        room.changed = lambda: self._bridge.post(self.look)
        self.look()

    def look(self) -> None:
        """Show where one stands."""
        room = self.room
        if room is None:
            return
        view = room.view()
        if view.is_in:
            self.room = None
            self.pane.show_arriving(None)
            self.came_in.emit(room)
        elif view.link in _OVER or view.trouble in _NO:
            self._give_up(room, view)
        else:
            self._show_waiting(view)

    def _give_up(self, room: Room, view: RoomView) -> None:
        self.room = None
        room.changed = lambda: None
        self._forget(room)
        words = view.trouble or say("Desk", "You were not let in. Ask for another invite.")
        self.pane.show_arriving(None)
        self.pane.tell_trouble(shown(words), "blocker")
        self.pane.invite.setFocus()

    def _show_waiting(self, view: RoomView) -> None:
        words = say("Desk", "Looking for the room…")
        if view.link is LinkWord.UP:
            words = say("Desk", "You have knocked. Now they decide whether you come in.")
        elif view.trouble is not None:
            words = view.trouble
        elif view.link is LinkWord.DOWN:
            words = say("Desk", "No connection. It is tried again and again; you may leave this open.")
        only_files = view.link is LinkWord.BY_FILES
        by_files = only_files or view.link is LinkWord.DOWN  # a file gets there without any connection, too
        if only_files:
            words = say("Desk", "Save your file and send it to the learner. When theirs comes back, open it here.")
            if view.trouble is not None and not self.pane.told:
                self.pane.tell_waiting(shown(view.trouble), "warning")
        tone: Tone = "warning" if view.link is LinkWord.DOWN else "tip"
        told = shown(words) if view.note is None else f"{shown(words)} {shown(view.note)}"
        spelt = self.fingerprint(view.fingerprint) if view.fingerprint else ()
        self.pane.show_arriving(Arriving(told, tone, "door", spelt, by_files=by_files, only_files=only_files))

    # with neither network nor server

    def write_knock(self) -> None:
        """One's own file, by which one asks to come in."""
        room = self.room
        if room is None:
            return
        host = shown(say("Desk", "the learner", "a file's name"))
        path = ask_where(self.pane, self.tr("Save my file"), file_name(host, self._services.clock.now()))
        if path:
            try:
                room.export(path, room.view().host)
            except (Refusal, ValueError) as problem:
                self._tell_waiting(problem)
                return
            self.pane.tell_waiting(shown(say("Desk", "Your file is saved. Send it to the learner.")))
            self.pane.answer.setFocus()

    def ask_and_read(self) -> None:
        """The learner's answer."""
        if path := ask_which(self.pane, self.tr("Open the learner's file")):
            self._read(path)

    def _read(self, path: str) -> None:
        room = self.room
        if room is None:
            words = say("Desk", "This file belongs to a room. Open the invite to that room first.")
            self.pane.tell_trouble(shown(words), "warning")
            return
        try:
            room.take(path)
        except (Refusal, ValueError) as problem:
            self._tell_waiting(problem)
        self.look()

    def _tell_waiting(self, problem: Exception) -> None:
        phrase = problem.phrase if isinstance(problem, Refusal) else say("Desk", "The room is closed.")
        self.pane.tell_waiting(shown(phrase), "blocker")

    def cancel(self) -> None:
        """Wait no longer."""
        room, self.room = self.room, None
        if room is not None:
            room.changed = lambda: None
            self._forget(room)
        self.pane.show_arriving(None)

    def _forget(self, room: Room) -> None:
        room.leave()
        self._services.room = None
        self._services.keep_room(False)

    def open_file(self, path: str) -> None:
        """Read an invite from a file; "" asks which."""
        if not path:
            path, _ = QFileDialog.getOpenFileName(self.pane, self.tr("Open an invite"))
            if not path:
                return
        if self.room is not None and not path.lower().endswith(ROOM_FILE):
            self.pane.tell_waiting(shown(IN_A_ROOM), "warning")
            return
        if path.lower().endswith(ROOM_FILE):
            self._read(path)
            return
        text = read_invite_file(Path(path))
        if isinstance(text, Phrase):
            self.pane.tell_trouble(shown(text), "blocker")
            return
        self.pane.fill_invite(text)


def read_invite_file(path: Path) -> str | Phrase:
    """The invite in a file, or why there is none."""
    try:
        with path.open("rb") as file:
            text = file.read(LONGEST_INVITE + 1).decode("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return say("Desk", "{name} can't be read as an invite.", "", None, name=path.name)
    if not text or len(text) > LONGEST_INVITE or "\n" in text:
        return say("Desk", "{name} is no invite: it should hold one link.", "", None, name=path.name)
    return text
