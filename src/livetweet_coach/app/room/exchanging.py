"""Files between a learner and those who accompany them: what waits is written into one, and theirs is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from livetweet_coach.app.file_kinds import INVITE_FILE
from livetweet_coach.app.room.accompanied import Accompanied
from livetweet_coach.app.room.company_words import coaches
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.app.room_file import ask_where, ask_which, file_name
from livetweet_coach.core.room.view import RoomView
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.room.company_view import NextFile

Attempt = Callable[[Callable[[Accompanied], object]], None]


class Exchanging(QObject):
    """`attempt` asks something of the room and shows why not; `tell` shows a sentence; `write_to` asks for whom."""

    def __init__(self, ties: Ties, attempt: Attempt, tell: Callable[[Phrase], None]) -> None:
        super().__init__(ties.window)
        self._ties, self._attempt, self._tell = ties, attempt, tell

    def save_invite(self, link: str) -> None:
        """The invitation as a file, for one person."""
        kind = f"{self.tr('Invite')} (*{INVITE_FILE})"
        if file := ask_where(self._ties.window, self.tr("Save the invite"), f"invitation{INVITE_FILE}", kind):
            try:
                Path(file).write_text(link + "\n", encoding="utf-8")
            except OSError as problem:
                why = problem.strerror or str(problem)
                self._tell(say("Room", "The file could not be written ({detail}).", "", None, detail=why))
            else:
                self._tell(say("Room", "The invite is saved. Hand the file to your tutor only."))

    def write(self, member: str = "") -> None:
        """A file for a member; without one, for whoever comes next: at first that is the invitation."""
        self._attempt(lambda it: self._write_next(it, member))

    def _write_next(self, it: Accompanied, member: str) -> None:
        view, following = it.room.view(), it.company.company.following or NextFile()
        known = [one.id for one in coaches(view)] or ([] if view.is_host else [view.host])
        to = member or following.member or (known[0] if known else "")
        if to:
            names = {following.member: following.name} | {one.id: one.name for one in view.members}
            self._write(it.room, to, names.get(to) or self.tr("the host"))
        elif following.write and view.invitations:
            self.save_invite(view.invitations[-1].text)
        else:
            self._tell(say("Room", "Nobody is in your room yet: there is nobody to write a file for."))

    def _write(self, room: Room, to: str, name: str) -> None:
        is_in = room.view().is_in
        title = self.tr("Save a file for {name}").format(name=name)
        if file := ask_where(self._ties.window, title, file_name(name, self._ties.services.clock.now())):
            count = room.export(file, to)
            self._tell(_written(count, name) if is_in else _asked())

    def ask_and_read(self) -> None:
        """Ask which file came, and read it."""
        if file := ask_which(self._ties.window, self.tr("Open your tutor's file")):
            self.read(file)

    def read(self, file: str) -> None:
        """A file that came: somebody's knock, the host's answer, or what a member said."""
        if file.lower().endswith(INVITE_FILE):
            self._tell(say("Room", "You are in a room already. Leave it first, then open this invite."))
            return

        def take(it: Accompanied) -> None:
            before = it.room.view()
            count = it.room.take(file)
            it.follow()
            self._tell(_read(before, it.room.view(), count))

        self._attempt(take)


def _asked() -> Phrase:
    return say("Room", "Your file is saved. Send it to who invited you; when theirs comes back, open it here.")


def _written(count: int, name: str) -> Phrase:
    if not count:
        return say(
            "Room", "The file is saved. Send it to {name}; when theirs comes back, open it here.", "", None, name=name
        )
    return say(
        "Room",
        "{n} message is in the file. Send it to {name}; when theirs comes back, open it here.",
        "",
        count,
        name=name,
    )


def _read(before: RoomView, after: RoomView, count: int) -> Phrase:
    """What came of a file."""
    known = {one.id for one in before.knocks}
    name = next((one.name for one in after.knocks if one.id not in known), "")
    if name:
        return say("Room", "{name} would like to come in. Let them in, or not; then save a file for them.", name=name)
    if after.is_in and not before.is_in:
        return say("Room", "You are in the room.")
    if not count:
        return say("Room", "The file is read. It held no new message.")
    return say("Room", "{n} message was new.", "", count)
