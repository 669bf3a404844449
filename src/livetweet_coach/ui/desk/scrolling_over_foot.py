"""A pane whose last row is always in sight; what stands above it scrolls where there is too little room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.made import frame


class ScrollingOverFoot(QWidget):
    """Widgets go into `body`, the last row's into `foot`. Qt would give `body` the height of its narrowest width."""

    def __init__(self) -> None:
        super().__init__()
        self.body, self.foot = QVBoxLayout(), QHBoxLayout()
        self._above, self._last = frame("bare", self.body), frame("bare", self.foot)
        self.area = QScrollArea()
        self.area.setObjectName("plain")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._above)
        for watched in (self._above, self.area.viewport()):
            watched.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self._last)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What scrolls asks for another height, or has another width: so does the pane."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.area.viewport().size()
        wanted = QSize(room.width(), max(room.height(), self.body.totalHeightForWidth(room.width())))
        if self._above.size() != wanted:
            self._above.resize(wanted)

    def height_at(self, width: int) -> int:
        """How high it would be with all of it in sight."""
        return self.body.totalHeightForWidth(width) + self.foot.totalMinimumHeightForWidth(width)
