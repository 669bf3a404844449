"""A pasted programme becomes rows of the agenda, to be corrected there."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.core.event.programme import Note, Programme
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, frame, label
from livetweet_coach.ui.widgets.page import TurningRow, field

Read = Callable[[str], Programme]
NOTES_SHOWN = 3


class ProgrammePaste(QWidget):
    """`programme_read(Programme)` when the person has a pasted programme read."""

    programme_read = Signal(object)

    def __init__(self, look: Look, read: Read) -> None:
        super().__init__()
        self._read = read
        self.open = button(self.tr("Paste a programme…"))
        self.open.clicked.connect(lambda: self.show_text(True))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look.size(140))
        self.text.setPlaceholderText(self.tr("09:30–10:15 Opening, Ana Lefèvre\n10:30 Working together, Karim Benali"))
        self._said = label("", "soft", wrap=True)
        reading = button(self.tr("Read the programme"), "primary")
        reading.clicked.connect(self.read)
        leaving = button(self.tr("Never mind"), "quiet")
        leaving.clicked.connect(lambda: self.show_text(False))
        buttons = TurningRow(look, 300, spacing=8)
        buttons.add(reading, 0)
        buttons.add(leaving, 0)
        buttons.add(QWidget(), 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 12)
        hint = self.tr("As it stands on the event's page or in an e-mail; the rows can be corrected afterwards.")
        inner.addWidget(field(self.tr("The programme"), self.text, hint))
        inner.addWidget(buttons)
        self._panel = frame("notice", inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._panel)
        column.addWidget(self._said)
        self.show_text(False)
        self._said.hide()

    def show_text(self, on: bool) -> None:
        """Open the place to paste into, or close it."""
        self._panel.setVisible(on)
        self.open.setVisible(not on)
        (self.text if on else self.open).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def said(self) -> str:
        """What was said of the last programme."""
        return self._said.text()

    def read(self) -> None:
        """Read what was pasted; what can't be read stays in its place."""
        programme = self._read(self.text.toPlainText())
        self._said.show()
        if not programme.talks:
            self._said.setText(self.tr("No times found. Each line begins with a time, like 10:30 or 10h30."))
            return
        self._said.setText(self._told(programme))
        self.text.clear()
        self.show_text(False)
        self.programme_read.emit(programme)

    def _told(self, programme: Programme) -> str:
        told = self.tr("%n rows read. Correct them in the agenda.", "", len(programme.talks))
        if not programme.notes:
            return told
        return told + "\n" + self.tr("Found no place for: {lines}").format(lines=_quoted(programme.notes))


def _quoted(notes: tuple[Note, ...]) -> str:
    lines = [note.text for note in notes[:NOTES_SHOWN]]
    return " · ".join([*lines, "…"] if len(notes) > NOTES_SHOWN else lines)
