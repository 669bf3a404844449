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
        self._events: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Recent events"), "subheading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        look.changed.connect(self._dress)
        self.show_events(())

    def show_events(self, events: Sequence[tuple[str, str]]) -> None:
        """Show (title, path) pairs, the latest first."""
        self._events = tuple(events[:SHOWN])
        empty_layout(self._rows)
        for title, path in self._events:
            self._rows.addWidget(self._row(title, path))
        self._dress()
        self.setVisible(bool(self._events))

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
        for index in range(self._rows.count()):
            item = self._rows.itemAt(index)
            row = item.widget() if item else None
            if isinstance(row, QPushButton):
                row.setIcon(self._look.icon("calendar", "soft"))
                row.setIconSize(QSize(side, side))
