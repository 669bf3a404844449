"""Events opened lately: one button each."""

from collections.abc import Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import button, empty_layout, label

SHOWN = 5


class RecentList(QWidget):
    """Shows at most five events; `chosen(path)`. Hidden while there is none."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Recent events"), "subheading"))
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        look.changed.connect(self._dress)
        self.show_events(())

    def show_events(self, events: Sequence[tuple[str, str]]) -> None:
        """Show (title, path) pairs, the latest first."""
        empty_layout(self._column)
        self.rows = [self._row(title, path) for title, path in events[:SHOWN]]
        for row in self.rows:
            self._column.addWidget(row)
        self._dress()
        self.setVisible(bool(self.rows))

    def _row(self, title: str, path: str) -> QPushButton:
        file = PurePath(path).name
        made = button((title or file).replace("&", "&&"), "row")
        made.setAccessibleName(self.tr("Open {title}, {file}").format(title=title or file, file=file))
        made.setToolTip(path)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.clicked.connect(partial(self.chosen.emit, path))
        return made

    def _dress(self) -> None:
        side = self._look.size(20)
        for row in self.rows:
            row.setIcon(self._look.icon("calendar", "soft"))
            row.setIconSize(QSize(side, side))
