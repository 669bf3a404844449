"""A door of the first page: a big button with an icon, a title and one line."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

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
        top = QHBoxLayout()
        top.addWidget(Symbol(look, icon, "accent", 28, role="emblem"))
        top.addStretch(1)
        top.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(line, "soft", wrap=True))
        column.addStretch(1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
