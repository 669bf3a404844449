"""Two panes, one above the other: the lower one, where one writes, as tall as it asks for; the upper has the rest."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from livetweet_coach.ui.theme import Look


class WritingBelow(QWidget):
    """The upper pane keeps at least `least` pixels (at 100 % text); where that is too much, the lower one scrolls."""

    def __init__(self, look: Look, upper: QWidget, lower: QWidget, least: int) -> None:
        super().__init__()
        self._look, self._upper, self._lower, self._least = look, upper, lower, least
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(lower)
        for child in (upper, self._area):
            child.setParent(self)
        lower.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The lower one asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        wide = max(self._upper.minimumSizeHint().width(), self._lower.minimumSizeHint().width())
        return QSize(wide, self._look.size(self._least))

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), 2 * self._look.size(self._least))

    def _place(self) -> None:
        width, height = self.width(), self.height()
        layout = self._lower.layout()
        asked = self._lower.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            asked = layout.totalHeightForWidth(width)
        tall = max(0, min(asked, height - self._look.size(self._least)))
        self._upper.setGeometry(0, 0, width, height - tall)
        self._area.setGeometry(0, height - tall, width, tall)
