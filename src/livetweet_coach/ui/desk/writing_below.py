"""Two panes, one above the other: the lower one, where one writes, as tall as it asks for; the upper has the rest."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from livetweet_coach.ui.desk.scrolling_over_foot import ScrollingOverFoot
from livetweet_coach.ui.theme import Look


class WritingBelow(QWidget):
    """The upper pane keeps at least `least` pixels (at 100 % text); the composer scrolls where that is too much."""

    def __init__(self, look: Look, upper: QWidget, composer: ScrollingOverFoot, least: int) -> None:
        super().__init__()
        self._look, self._upper, self._composer, self._least = look, upper, composer, least
        for child in (upper, composer):
            child.setParent(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        wide = max(self._upper.minimumSizeHint().width(), self._composer.minimumSizeHint().width())
        return QSize(wide, 2 * self._look.size(self._least))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        tall = max(0, min(self._composer.height_at(width), height - self._look.size(self._least)))
        self._upper.setGeometry(0, 0, width, height - tall)
        self._composer.setGeometry(0, height - tall, width, tall)
