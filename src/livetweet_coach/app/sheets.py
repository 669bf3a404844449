"""Event sheets: opened, looked over before a live, edited and saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.services import Services
from livetweet_coach.core.event import EventSheet
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

# What reads, shows and writes sheets is for those who open one.
if TYPE_CHECKING:
    from livetweet_coach.core.event.programme import Programme
    from livetweet_coach.ui.sheet.opening_pane import OpeningPane
    from livetweet_coach.ui.sheet.sheet_pane import SheetPane

MOST_RECENT = 5
TOPICS = {"hashtag": "hash", "names": "users", "policies": "flag", "pictures": "image-alt", "closing": "bell"}


class Sheets(QObject):
    """`opened(sheet, path)` when a live may begin with a sheet; `told(sentence)` for what went wrong."""

    opened = Signal(object, str)
    told = Signal(str)
    changed = Signal()

    def __init__(self, services: Services, look: Look, window: ComposeWindow, pages: Pages, event: EventNow) -> None:
        super().__init__(window)
        self._services, self._look, self._window, self._pages, self._event = services, look, window, pages, event
        self._waiting: tuple[EventSheet, str] = (EventSheet(), "")
        self._editing_waiting = False

    # opening

    def recent(self) -> Sequence[tuple[str, str]]:
        """(title, path) of sheets opened lately that are still there."""
        return self._services.recent_sheets_here()

    def open(self, path: str) -> None:
        """Open a sheet by its path, or ask for one; troubles are shown and the rest opens all the same."""
        from livetweet_coach.adapters.event_file import SUFFIX, read_event

        if not path:
            kinds = f"{self.tr('Event sheets')} (*{SUFFIX})"
            path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open an event sheet"), "", kinds)
            if not path:
                return
        sheet, troubles = read_event(path)
        self._waiting = (sheet, path)
        if troubles:
            page = self._show_editor(sheet, waiting=True)
            page.show_troubles(troubles)
            return
        self._services.remember_sheet(_name(sheet, path), path, MOST_RECENT)
        self._look_over()

    def _look_over(self) -> None:
        from livetweet_coach.core.coaching.opening import opening
        from livetweet_coach.ui.sheet.opening_pane import OpeningLine

        sheet, path = self._waiting
        page = self._pages.show(self._opening)
        lines = [
            OpeningLine(TOPICS[line.topic.value], shown(line.words), "ready" if line.known else "blank")
            for line in opening(sheet)
        ]
        page.show_lines(_name(sheet, path), lines)

    def _opening(self) -> OpeningPane:
        from livetweet_coach.ui.sheet.opening_pane import OpeningPane

        page = OpeningPane(self._look)
        page.started.connect(lambda: self.opened.emit(*self._waiting))
        page.sheet_requested.connect(lambda: self._show_editor(self._waiting[0], waiting=True))
        return page

    # editing

    def edit(self) -> None:
        """Edit the sheet of the live that is on."""
        self._show_editor(self._event.live.sheet, waiting=False).show_troubles(())

    def write_new(self) -> None:
        """Write a sheet for a live to come."""
        self._waiting = (EventSheet(language=self._services.language), "")
        self._show_editor(self._waiting[0], waiting=True).show_troubles(())

    def _show_editor(self, sheet: EventSheet, *, waiting: bool) -> SheetPane:
        self._editing_waiting = waiting
        page = self._pages.show(self._editor)
        page.show_sheet(sheet)
        return page

    def _editor(self) -> SheetPane:
        from livetweet_coach.ui.sheet.sheet_pane import SheetPane

        page = SheetPane(self._look, self._read_programme)
        page.sheet_changed.connect(self._changed)
        page.save_requested.connect(self.save)
        return page

    def _read_programme(self, text: str) -> Programme:
        from livetweet_coach.core.event.programme import parse

        return parse(text, self._pages.get(self._editor).sheet.language)

    def _changed(self, sheet: EventSheet) -> None:
        if self._editing_waiting:
            self._waiting = (sheet, self._waiting[1])
        else:
            self._event.change(sheet)
            self.changed.emit()

    def save(self) -> None:
        """Save the sheet that is being edited to its file, asking for one where it has none."""
        from livetweet_coach.adapters.event_file import SUFFIX, EventFileError, write_event

        sheet = self._waiting[0] if self._editing_waiting else self._event.live.sheet
        path = self._waiting[1] if self._editing_waiting else self._event.live.path
        if not path:
            kinds = f"{self.tr('Event sheets')} (*{SUFFIX})"
            name = f"{sheet.hashtag or self.tr('event')}{SUFFIX}"
            path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the event sheet"), name, kinds)
            if not path:
                return
            path = path if path.endswith(SUFFIX) else path + SUFFIX
        try:
            write_event(path, sheet)
        except EventFileError as error:
            self.told.emit(shown(error.message))
            return
        self._services.remember_sheet(_name(sheet, path), path, MOST_RECENT)
        if self._editing_waiting:
            self._waiting = (sheet, path)
            self._look_over()
        else:
            self._event.change(path=path)
            self.told.emit(self.tr("The sheet is saved."))


def _name(sheet: EventSheet, path: str) -> str:
    """How a sheet is called: its event, its hashtag, or its file as long as it has neither."""
    return sheet.title or (f"#{sheet.hashtag}" if sheet.hashtag else Path(path).stem)
