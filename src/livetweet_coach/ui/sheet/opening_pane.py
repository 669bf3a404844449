"""Before the live: five calm lines, then begin."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label
from livetweet_coach.ui.widgets.page import Page, Symbol, TurningRow

State = Literal["ready", "look", "blank"]


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """One line of the checklist: an icon's name, a sentence, and whether it is ready, worth a look, or left blank."""

    icon: str
    text: str
    state: State = "ready"


class OpeningPane(Page):
    """`started()` and `sheet_requested()`; blank lines are fine, nothing has to be filled in."""

    started = Signal()
    sheet_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=640)
        self.title.setText(self.tr("Before you begin"))
        self.setAccessibleName(self.title.text())
        self._event = label("", "lead", wrap=True)
        self.column.addWidget(self._event)
        self._lines = QGridLayout()
        self._lines.setContentsMargins(24, 20, 24, 20)
        self._lines.setVerticalSpacing(20)
        self._lines.setHorizontalSpacing(12)
        self._lines.setColumnStretch(1, 1)
        self.column.addWidget(frame("card", self._lines))
        start = button(self.tr("Begin"), "primary")
        start.setProperty("big", True)
        start.clicked.connect(self.started)
        more = button(self.tr("Complete the sheet"))
        more.setProperty("big", True)
        more.clicked.connect(self.sheet_requested)
        row = TurningRow(look, 400, spacing=8)
        row.add(start, 0)
        row.add(more, 0)
        row.add(QWidget(), 1)
        self.column.addWidget(row)
        self.column.addStretch(1)
        self.first = start

    def show_lines(self, event: str, lines: Sequence[OpeningLine]) -> None:
        """Show an event's name and its lines."""
        self._event.setText(event)
        self._event.setVisible(bool(event))
        empty_layout(self._lines)
        for place, line in enumerate(lines):
            self._add(place, line)

    def _add(self, place: int, line: OpeningLine) -> None:
        states = {
            "ready": ("check", "praise", self.tr("ready")),
            "look": ("eye", "tip", self.tr("have a look")),
            "blank": ("more", "soft", self.tr("left blank")),
        }
        icon, token, words = states[line.state]
        top = Qt.AlignmentFlag.AlignTop
        text = label(line.text, wrap=True)
        text.setAccessibleName(f"{line.text} ({words})")
        said = label(words, "soft" if token == "soft" else "")
        said.setProperty("tone", token)
        widgets = (Symbol(self.look, line.icon, "accent"), text, Symbol(self.look, icon, token), said)
        for column, widget in enumerate(widgets):
            self._lines.addWidget(widget, place, column, top)
