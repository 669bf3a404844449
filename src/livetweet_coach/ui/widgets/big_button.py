"""A big button with words of its own inside: a door, an exercise."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BigButton(QPushButton):
    """Clicked by mouse, Space, Enter or its number; `moved(-1 | 1)` when an arrow key asks for a neighbour.

    What is shown goes into `grid`, the number into its upper right corner; then `settle` makes it one button.
    """

    moved = Signal(int)

    def __init__(self, number: int, title: str, description: str, margin: int) -> None:
        super().__init__()
        self.setProperty("kind", "door")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(description)
        self.setToolTip(f"{title} ({number})")
        key = QLabel(str(number))
        key.setProperty("role", "key")
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(margin, margin, margin, margin)
        self.grid.setHorizontalSpacing(16)
        self.grid.setColumnStretch(1, 1)
        self.grid.addWidget(key, 0, 2, Qt.AlignmentFlag.AlignTop)

    def settle(self) -> None:
        """Let the mouse through to the button, and its height follow its words."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self.grid.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.grid.totalMinimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.moved.emit(STEPS[key])
        elif key in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
