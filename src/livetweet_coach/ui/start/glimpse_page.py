"""The writing page as a picture, while the page itself is made; keys pressed meanwhile are kept for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QInputMethodEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget


class GlimpsePage(QWidget):
    """Shows a picture in its own size, on a ground. `words` are what a screen reader finds there."""

    def __init__(self, picture: QPixmap, ground: QColor, words: str) -> None:
        super().__init__()
        self._picture, self._ground = picture, ground
        self._kept: list[QKeyEvent | QInputMethodEvent] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setAccessibleName(words)

    def hand_over(self) -> None:
        """Press the kept keys again, now that what they were meant for is there."""
        kept, self._kept = self._kept, []
        for event in kept:
            target = self.window().focusWidget()
            if target is None or target is self:
                return
            action = self._action(event)
            if action is not None:
                action.trigger()
            else:
                QApplication.sendEvent(target, event)

    def _action(self, event: QKeyEvent | QInputMethodEvent) -> QAction | None:
        """The command behind a key; sending the event alone wouldn't reach it."""
        if not isinstance(event, QKeyEvent):
            return None
        keys = QKeySequence(event.keyCombination())
        actions = self.window().findChildren(QAction)
        return next((action for action in actions if action.isEnabled() and action.shortcut() == keys), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._kept.append(event.clone())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            committed = QInputMethodEvent()
            committed.setCommitString(event.commitString())
            self._kept.append(committed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.drawPixmap(0, 0, self._picture)
