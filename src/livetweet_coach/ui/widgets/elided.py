"""A label that shortens its words to the room it has, and keeps them whole for a screen reader and the tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

LEAST = 60


class Elided(QLabel):
    """`stretches`: it takes all the room there is; else no more than its words need."""

    def __init__(self, *, stretches: bool = True) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        wide = QSizePolicy.Policy.Expanding if stretches else QSizePolicy.Policy.Maximum
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(LEAST)

    @property
    def words(self) -> str:
        """All the words, also those that have no room."""
        return self._whole

    def show_words(self, words: str) -> None:
        """Show as much of these words as there is room for."""
        if words != self._whole:
            self._whole = words
            self.setAccessibleName(words)
            self.setToolTip(words)
            self.updateGeometry()
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + self._around(hint) + 2, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def _around(self, hint: QSize) -> int:
        """What the look puts beside the words."""
        return max(4, hint.width() - self.fontMetrics().horizontalAdvance(self.text()))

    def _fit(self) -> None:
        room = max(20, self.width() - self._around(super().sizeHint()))
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
