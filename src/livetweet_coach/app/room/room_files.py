"""Where a room's file goes that was dropped on the window, double-clicked, or named on the command line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from livetweet_coach.app.coach_door import CoachDoor
from livetweet_coach.app.file_kinds import INVITE_FILE
from livetweet_coach.app.room.calling import Calling


class RoomFiles(QObject):
    """Files go to the room that one writes in; invitations, and all else, to the tutor's door and what is behind it."""

    def __init__(self, calling: Calling, coach_door: CoachDoor) -> None:
        super().__init__(calling)
        self._calling, self._coach_door = calling, coach_door

    def open(self, path: str) -> None:
        """Read a file, or say there what has to come first."""
        calling = self._calling
        calling.resume()
        if calling.accompanied is not None:
            if not calling.ties.window.is_writing:  # a live goes on: what comes of it is told where one writes
                calling.open()
            calling.inviting.exchanging.read(path)
        elif path.lower().endswith(INVITE_FILE) and (invite := _learners(path)):
            calling.inviting.show_invited(invite)
        else:
            self._coach_door.open()
            self._coach_door.tutoring.read_file(path)


def _learners(path: str) -> str:
    """The invitation in a file, where it is one for a learner."""
    from livetweet_coach.app.desk.joining import read_invite_file
    from livetweet_coach.core.room.invite import NotAnInvite, read_invite
    from livetweet_coach.core.room.messages import Role

    found = read_invite_file(Path(path))
    try:
        return found if isinstance(found, str) and read_invite(found, 0).role is Role.LEARNER else ""
    except NotAnInvite:
        return ""  # the page where one asks to come in says why
