"""Files of rooms: what they are called, and the dialogs that ask where they are."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from livetweet_coach.app.file_kinds import ROOM_FILE
from livetweet_coach.core.words import say
from livetweet_coach.ui.words import shown


def file_name(to: str, now: datetime) -> str:
    """What a file for somebody is called: for whom, and when it was written, so that two are told apart."""
    name = shown(say("RoomFile", "for {name}", "what a file is called", None, name=to))
    words = re.sub(r"[^\w-]+", "-", name).strip("-")
    return f"{words}-{now.astimezone():%H%M%S}{ROOM_FILE}"


def ask_where(parent: QWidget, title: str, name: str, kind: str = "") -> str:
    """Where a file is to be written, "" for nowhere; begins with a name in the person's own folder."""
    path, _ = QFileDialog.getSaveFileName(parent, title, str(Path.home() / name), kind or _kind())
    return path if not path or Path(path).suffix else path + Path(name).suffix


def ask_which(parent: QWidget, title: str) -> str:
    """Which file is to be read, "" for none."""
    path, _ = QFileDialog.getOpenFileName(parent, title, "", _kind())
    return path


def _kind() -> str:
    return f"{shown(say('RoomFile', 'Room file'))} (*{ROOM_FILE})"
