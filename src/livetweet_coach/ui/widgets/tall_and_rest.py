"""Two widgets, one above the other: the upper as tall as it asks for, the lower with what is left, or hidden."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from livetweet_coach.ui.theme import Look


class TallAndRest(QWidget):
    """Qt's own column squeezes both where there is too little room; here the lower one gives way.

    It is shown whole from `least` pixels (at 100 % text) on, and hidden below that.
    """

    def __init__(self, look: Look, upper: QWidget, lower: QWidget, least: int) -> None:
        super().__init__()
        self._look, self._upper, self._lower, self._least = look, upper, lower, least
        self._whole = False
        for child in (upper, lower):
            child.setParent(self)
            child.installEventFilter(self)

    def give_whole(self, whole: bool) -> None:
        """Let the upper one have the whole column, or share it again."""
        self._whole = whole
        self._place()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """A child asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        upper, lower = self._upper.minimumSizeHint(), self._lower.minimumSizeHint()
        return QSize(max(upper.width(), lower.width()), 200)

    def sizeHint(self) -> QSize:
        upper, lower = self._upper.sizeHint(), self._lower.sizeHint()
        return QSize(max(upper.width(), lower.width()), upper.height() + lower.height())

    def _place(self) -> None:
        width, height = self.width(), self.height()
        upper, least = self._upper, self._look.size(self._least)
        asked = upper.heightForWidth(width) if upper.hasHeightForWidth() else upper.sizeHint().height()
        tall = min(asked, height - least)
        if self._whole or height - least < self._least_of_upper(width):
            tall = height
        self._upper.setGeometry(0, 0, width, tall)
        self._lower.setVisible(tall < height)
        self._lower.setGeometry(0, tall, width, height - tall)

    def _least_of_upper(self, width: int) -> int:
        layout = self._upper.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(width)
        return self._upper.minimumSizeHint().height()
