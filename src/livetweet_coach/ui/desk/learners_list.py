"""Lists of learners: one below the other, or as tiles; the arrow keys walk, Enter makes one the active learner."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from livetweet_coach.ui.desk.learner_drawing import LearnerDrawing
from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE, RowsInPlace


class LearnersList(QListView):
    """`chosen(id)` by Enter or one click."""

    chosen = Signal(str)

    def __init__(self, look: Look, rows: RowsInPlace[LearnerRow], *, tiles: bool = False) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("timeline")
        self.setModel(rows)
        self._drawing = LearnerDrawing(look, self, tiles=tiles)
        self.setItemDelegate(self._drawing)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        if tiles:
            self.setFlow(QListView.Flow.LeftToRight)
            self.setWrapping(True)
            self.setResizeMode(QListView.ResizeMode.Adjust)
            self.setMovement(QListView.Movement.Static)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE).id))
        self.activated.connect(lambda index: self.chosen.emit(index.data(ROW_ROLE).id))
        look.changed.connect(self.scheduleDelayedItemsLayout)
        # A row that gains a line (a raised hand) is taller: the list measures again.
        rows.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        return super().event(event)
