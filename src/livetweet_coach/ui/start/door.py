"""A door of the first page: a big button with an icon, a title and one line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.big_button import BigButton
from livetweet_coach.ui.widgets.made import label
from livetweet_coach.ui.widgets.page import Symbol


class Door(BigButton):
    """One of the ways into the app."""

    def __init__(self, look: Look, icon: str, number: int, title: str, line: str) -> None:
        super().__init__(number, title, line, 24)
        self.grid.setVerticalSpacing(16)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(label(title, "heading", wrap=True))
        words.addWidget(label(line, "soft", wrap=True))
        words.addStretch(1)
        self.grid.addWidget(Symbol(look, icon, "accent", 28, role="emblem"), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.lay_down(False)
        self.settle()

    def lay_down(self, flat: bool) -> None:
        """Words beside the icon (where doors stand one below the other), or below it."""
        if flat:
            self.grid.addWidget(self._words, 0, 1)
        else:
            self.grid.addWidget(self._words, 1, 0, 1, 3)
        self.grid.setRowStretch(1, 0 if flat else 1)
        self.setMinimumHeight(0 if flat else 216)
