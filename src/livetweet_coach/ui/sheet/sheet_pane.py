"""The event sheet, to be filled in as far as anybody likes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livetweet_coach.core.event import EventSheet, Trouble
from livetweet_coach.core.event.programme import Programme, parse
from livetweet_coach.ui.sheet.agenda import PolicyBox, agenda_model
from livetweet_coach.ui.sheet.basics_form import BasicsForm
from livetweet_coach.ui.sheet.lists_form import ListsForm
from livetweet_coach.ui.sheet.programme_paste import ProgrammePaste, Read
from livetweet_coach.ui.sheet.row_table import RowTable
from livetweet_coach.ui.sheet.speakers import speakers_model
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, frame, label
from livetweet_coach.ui.widgets.page import Page, TurningRow
from livetweet_coach.ui.widgets.trouble_list import TroubleList


class SheetPane(Page):
    """`sheet_changed(EventSheet)` at each change, `save_requested()`, `closed()`. Anything may stay blank."""

    sheet_changed = Signal(object)
    save_requested = Signal()

    def __init__(self, look: Look, read_programme: Read | None = None) -> None:
        super().__init__(look, "", width=960)
        self.title.setText(self.tr("Event sheet"))
        self.setAccessibleName(self.title.text())
        self._sheet = EventSheet()
        self.save_action = QAction(self.tr("Save"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.triggered.connect(self.save_requested)
        self.addAction(self.save_action)
        save = button(self.tr("Save"), "primary")
        save.clicked.connect(self.save_requested)
        intro = self.tr("Only the hashtag matters. Everything else can wait or stay blank.")
        row = TurningRow(look, 480)
        row.add(label(intro, "soft", wrap=True))
        row.add(save, 0)
        self.column.addWidget(row)
        self._troubles = TroubleList(look)
        self.column.addWidget(self._troubles)
        self.basics = BasicsForm(look)
        self.first = self.basics.title
        self._section(self.tr("The event"), self.basics)
        self._add_speakers()
        self._add_agenda(read_programme or self._parse)
        self.lists = ListsForm(look)
        self._section(self.tr("To have at hand"), self.lists)
        self.column.addStretch(1)
        for part in (self.basics, self.lists, self.speakers.model, self.agenda.model):
            part.edited.connect(self._changed)
        self.show_sheet(self._sheet)

    def _add_speakers(self) -> None:
        empty = self.tr("Nobody yet. With a name and a handle, the app completes mentions as you type.")
        self.speakers = RowTable(self.look, self.tr("Speakers"), speakers_model(), self.tr("Add a speaker"), empty)
        self._section(self.tr("Speakers"), self.speakers)

    def _add_agenda(self, read_programme: Read) -> None:
        empty = self.tr("Nothing yet. With times, the app knows what is on and who speaks.")
        self.agenda = RowTable(self.look, self.tr("Agenda"), agenda_model(), self.tr("Add a talk"), empty)
        self.policies = PolicyBox(self.look)
        self.paste = ProgrammePaste(self.look, read_programme)
        self.paste.programme_read.connect(self._add_programme)
        self.agenda.current_changed.connect(self._show_policies)
        self.agenda.model.edited.connect(lambda: self._show_policies(self.agenda.current))
        self.policies.talk_changed.connect(lambda talk: self.agenda.model.replace(self.agenda.current, talk))
        self._section(self.tr("Agenda"), self.paste, self.agenda, self.policies)

    def _section(self, title: str, *widgets: QWidget) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(title, "subheading", wrap=True))
        for widget in widgets:
            column.addWidget(widget)
        self.column.addWidget(frame("card", column))

    @property
    def actions_to_list(self) -> tuple[QAction, ...]:
        """What the list of keys shows of this page (the rows' actions are the same in both tables)."""
        rows = self.agenda
        return (self.save_action, rows.add_action, rows.up_action, rows.down_action, rows.remove_action)

    @property
    def sheet(self) -> EventSheet:
        """The sheet as it stands."""
        return self._sheet

    def show_sheet(self, sheet: EventSheet) -> None:
        """Show a sheet, without telling anybody that it changed."""
        self._sheet = sheet
        self.basics.show_sheet(sheet)
        self.lists.show_sheet(sheet)
        self.speakers.model.show_rows(sheet.speakers)
        self.agenda.model.show_rows(sheet.agenda)

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Tell what could not be read in the file."""
        self._troubles.show_troubles(troubles)
        if troubles:
            self.verticalScrollBar().setValue(0)

    def _parse(self, text: str) -> Programme:
        return parse(text, self._sheet.language)

    def _add_programme(self, programme: Programme) -> None:
        """Add what isn't there yet; what the person wrote is never replaced."""
        talks, names = set(self._sheet.agenda), {speaker.name for speaker in self._sheet.speakers}
        self.basics.offer_day(programme.day, programme.agenda)
        self.speakers.model.add([speaker for speaker in programme.speakers if speaker.name not in names])
        self.agenda.model.add([talk for talk in programme.agenda if talk not in talks])

    def _show_policies(self, row: int) -> None:
        rows = self.agenda.model.rows
        self.policies.show_talk(rows[row] if 0 <= row < len(rows) else None)

    def _changed(self) -> None:
        sheet = self.lists.applied(self.basics.applied(self._sheet))
        sheet = replace(sheet, speakers=self.speakers.model.filled, agenda=self.agenda.model.filled)
        if sheet != self._sheet:
            self._sheet = sheet
            self.sheet_changed.emit(sheet)
