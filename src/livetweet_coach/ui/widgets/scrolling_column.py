"""A column that scrolls down and never sideways: it asks for the width of what is in it."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QScrollArea, QWidget

LEAST = 280


class ScrollingColumn(QScrollArea):
    """Like a scroll area that is as wide, at least, as its widest button."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        inner = self.widget()
        wide = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() if inner else 0
        return QSize(max(LEAST, wide), super().minimumSizeHint().height())
