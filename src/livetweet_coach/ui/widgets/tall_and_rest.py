"""Two widgets, one above the other: the upper as tall as it asks for, the lower with what is left, or hidden."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from livetweet_coach.ui.theme import Look

LEAST_OF_BOTH = 104


class TallAndRest(QWidget):
    """Qt's own column squeezes both where there is too little room; here the lower one gives way.

    It is shown whole from `least` pixels (at 100 % text) on, and hidden below that. Where the upper one has less than
    its `floor` (a height for a width) it scrolls: nothing in it is cut.
    """

    def __init__(
        self, look: Look, upper: QWidget, lower: QWidget, least: int, floor: Callable[[int], int] = lambda width: 0
    ) -> None:
        super().__init__()
        self._look, self._upper, self._lower, self._least = look, upper, lower, least
        self._whole, self._floor = False, floor
        self._kept_in_view: QWidget | None = None
        self._scroller = QScrollArea(self)
        self._scroller.setObjectName("plain")
        self._scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setWidget(upper)
        upper.setAutoFillBackground(False)
        lower.setParent(self)
        for child in (upper, lower):
            child.installEventFilter(self)

    def give_whole(self, whole: bool) -> None:
        """Let the upper one have the whole column, or share it again."""
        self._whole = whole
        self._place()

    def keep_in_view(self, widget: QWidget | None) -> None:
        """Have a widget that stays stay in view, from when it has its place; None for no such widget."""
        self._kept_in_view = widget

    def bring_into_view(self, widget: QWidget, part: QRect | None = None) -> None:
        """Scroll to a widget inside the upper one, or to a part of it, where that isn't in view."""
        area = QRect(widget.mapTo(self._upper, (part or widget.rect()).topLeft()), (part or widget.rect()).size())
        bar = self._scroller.verticalScrollBar()
        top = min(bar.value(), area.top())
        bar.setValue(max(top, min(area.top(), area.bottom() + 1 - self._scroller.viewport().height())))

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
        return QSize(max(upper.width(), lower.width()), LEAST_OF_BOTH)

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
        self._scroller.setGeometry(0, 0, width, tall)
        if self._whole or tall >= self._floor(width):
            upper.resize(width, tall)
        else:
            beside = width - self._scroller.verticalScrollBar().sizeHint().width()
            upper.resize(beside, self._floor(beside))
            if self._kept_in_view is not None:
                self.bring_into_view(self._kept_in_view)
        self._lower.setVisible(tall < height)
        self._lower.setGeometry(0, tall, width, height - tall)

    def _least_of_upper(self, width: int) -> int:
        layout = self._upper.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.minimumHeightForWidth(width)
        return self._upper.minimumSizeHint().height()
