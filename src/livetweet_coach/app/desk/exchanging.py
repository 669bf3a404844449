"""Files between a tutor and the active learner: what waits is written into one, and theirs is read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from livetweet_coach.app.desk.desk import Desk
from livetweet_coach.app.desk.desk_words import IN_A_ROOM
from livetweet_coach.app.file_kinds import INVITE_FILE
from livetweet_coach.app.room_file import ask_where, ask_which, file_name
from livetweet_coach.app.services import Services
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.words import shown


class Exchanging(QObject):
    """`desk` is the one there is now, if any; what comes of a file is told there, and aloud."""

    def __init__(self, services: Services, announcer: Announcer, desk: Callable[[], Desk | None], parent: QObject):
        super().__init__(parent)
        self._services, self._announcer, self._desk = services, announcer, desk
        self._told = ""

    def write(self) -> None:
        """Everything that waits for the active learner, sealed into a file that is handed over by other means."""
        desk = self._desk()
        member = desk.following.member if desk is not None else None
        if desk is None or member is None:
            return
        name = file_name(member.name, self._services.clock.now())
        title = self.tr("Save a file for {name}").format(name=member.name)
        if not (path := ask_where(desk.parts.page, title, name)):
            return
        try:
            count = desk.room.export(path, member.id)
        except (Refusal, ValueError) as problem:
            self._tell_problem(desk, problem)
            return
        self._tell(desk, _written(count, member.name))
        desk.refresh()

    def ask_and_read(self) -> None:
        """Ask which file came, and read it."""
        desk = self._desk()
        if desk is not None and (path := ask_which(desk.parts.page, self.tr("Open a file from the learner"))):
            self.read(path)

    def read(self, path: str) -> None:
        """A file that a learner saved."""
        desk = self._desk()
        if desk is None:
            return
        if path.lower().endswith(INVITE_FILE):
            self._tell(desk, IN_A_ROOM, "warning")
            return
        before = {knock.id for knock in desk.room.view().knocks}
        try:
            count = desk.room.take(path)
        except (Refusal, ValueError) as problem:
            self._tell_problem(desk, problem)
            return
        fresh = say("Desk", "{n} message was new.", "", count)
        if before == {knock.id for knock in desk.room.view().knocks}:  # who knocks is told by the desk
            self._tell(desk, fresh if count else say("Desk", "The file is read. It held no new message."))
        desk.refresh()

    def _tell_problem(self, desk: Desk, problem: Exception) -> None:
        phrase = problem.phrase if isinstance(problem, Refusal) else say("Desk", "The room is closed.")
        self._tell(desk, phrase, "warning")

    def _tell(self, desk: Desk, words: Phrase, tone: str = "tip") -> None:
        notice = desk.parts.notice
        if notice.words == self._told:  # the last word about files counts, nobody waits for the one before
            notice.close_notice()
        self._told = shown(words)
        notice.tell(self._told, tone)
        self._announcer.announce(self._told)


def _written(count: int, name: str) -> Phrase:
    if not count:
        return say(
            "Desk", "The file is saved. Send it to {name}; when theirs comes back, open it here.", "", None, name=name
        )
    return say(
        "Desk",
        "{n} message is in the file. Send it to {name}; when theirs comes back, open it here.",
        "",
        count,
        name=name,
    )
