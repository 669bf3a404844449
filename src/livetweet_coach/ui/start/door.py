"""A door of the first page: a big button with an icon, a title and one line."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import label
from livetweet_coach.ui.widgets.page import Symbol

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Door(QPushButton):
    """Clicked by mouse, Space, Enter or its number; `moved(-1 | 1)` when an arrow key asks for a neighbour."""

    moved = Signal(int)

    def __init__(self, look: Look, icon: str, number: int, title: str, line: str) -> None:
        super().__init__()
        self.setProperty("kind", "door")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setToolTip(f"{title} ({number})")
        key = QLabel(str(number))
        key.setProperty("role", "key")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 24, 24, 24)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._emblem = Symbol(look, icon, "accent", 28, role="emblem")
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(label(title, "heading", wrap=True))
        words.addWidget(label(line, "soft", wrap=True))
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._emblem, 0, 0, top)
        self._grid.addWidget(key, 0, 2, top)
        self.lay_down(False)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def lay_down(self, flat: bool) -> None:
        """Words beside the icon (where doors stand one below the other), or below it."""
        if flat:
            self._grid.addWidget(self._words, 0, 1)
        else:
            self._grid.addWidget(self._words, 1, 0, 1, 3)
        self._grid.setRowStretch(1, 0 if flat else 1)
        self.setMinimumHeight(0 if flat else 216)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout is not None else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.moved.emit(STEPS[key])
        elif key in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
