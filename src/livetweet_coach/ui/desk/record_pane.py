"""The help one gave, live by live: for the tutor alone, with what the figures don't say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import empty_layout, frame, label
from livetweet_coach.ui.widgets.page import Page


@dataclass(frozen=True, slots=True)
class RecordLine:
    """A live: its title and day, and what was given there, in words."""

    title: str
    day: str
    words: tuple[str, ...]


class RecordPane(Page):
    """Shows lines; nothing of it leaves this computer."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=680)
        self.title.setText(self.tr("Help I gave"))
        self.setAccessibleName(self.title.text())
        lead = self.tr(
            "Only you see this, and it stays on this computer. It counts what was said, not what it was worth."
        )
        self.column.addWidget(label(lead, "lead", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)

    def show_lines(self, lines: Sequence[RecordLine], calm: str) -> None:
        """Show these, the latest first; `calm` where there is none."""
        empty_layout(self._rows)
        for line in lines:
            column = QVBoxLayout()
            column.setContentsMargins(16, 12, 16, 12)
            column.setSpacing(4)
            column.addWidget(label(line.title, "subheading", wrap=True))
            column.addWidget(label(line.day, "small", wrap=True))
            for words in line.words:
                column.addWidget(label(words, wrap=True))
            self._rows.addWidget(frame("card", column))
        if not lines:
            column = QVBoxLayout()
            column.setContentsMargins(16, 16, 16, 16)
            column.addWidget(label(calm, "soft", wrap=True))
            self._rows.addWidget(frame("empty", column))
