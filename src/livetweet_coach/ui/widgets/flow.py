"""A layout that goes on in the next row when the first is full, so that nothing is cut at 200 % text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget


class Flow(QLayout):
    """Widgets from left to right, then below."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown()) - self.spacing()
        return QSize(max(0, width), self._tallest())

    def minimumSize(self) -> QSize:
        width = max((_least(item) for item in self._shown()), default=0)
        return QSize(width, self._tallest())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _tallest(self) -> int:
        return max((item.sizeHint().height() for item in self._shown()), default=0)

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self.spacing(), 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            row = max(row, size.height())
        return y + row - rect.y()


def _least(item: QLayoutItem) -> int:
    """How narrow it may become: whole while that leaves a quarter of the window, else as a button cuts its words."""
    widget, whole = item.widget(), item.minimumSize().width()
    if widget is None:
        return whole
    return max(widget.minimumSizeHint().width(), widget.minimumWidth(), min(whole, widget.window().width() * 3 // 4))


class FlowBox(QWidget):
    """A widget that lays its children out as a Flow."""

    def __init__(self, spacing: int = 8) -> None:
        super().__init__()
        self.flow = Flow(self, spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it needs at least follows the window's width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def add(self, widget: QWidget) -> None:
        """Add a widget at the end."""
        self.flow.addWidget(widget)
