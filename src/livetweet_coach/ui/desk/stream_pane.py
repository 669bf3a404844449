"""What passed between the active learner and the desk, and what waits: posts, remarks and their states."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from livetweet_coach.ui.desk.stream_drawing import StreamDrawing
from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import frame, label
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE, RowsInPlace


class _List(QListView):
    """A list that measures its rows again when its width changes, and stays at its end while it is there."""

    def __init__(self) -> None:
        super().__init__()
        self.is_at_end, self._most = True, 0
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.verticalScrollBar().rangeChanged.connect(self._follow)

    # Both are called once more while the list is being deleted, when its bar may be gone already: Qt's own child, of
    # which Python doesn't learn. So neither asks the bar, and nothing is set on it any more then.

    def _moved(self, value: int) -> None:
        self.is_at_end = value >= self._most - 4

    def _follow(self, least: int, most: int) -> None:
        self._most = most
        if self.is_at_end and isValid(self):
            self.verticalScrollBar().setValue(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class StreamPane(QWidget):
    """`opened`, `dropped`, `moved(row, -1 | 1)` and `switched_off` carry the StreamRow that is current."""

    opened = Signal(object)
    dropped = Signal(object)
    moved = Signal(object, int)
    switched_off = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows: RowsInPlace[StreamRow] = RowsInPlace(self)
        self.list = _List()
        self.list.setObjectName("rows")
        self.list.setAccessibleName(self.tr("Posts and remarks"))
        self.list.setModel(self.rows)
        self.list.setItemDelegate(StreamDrawing(look, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.activated.connect(lambda _: self._tell(self.opened))
        self.list.clicked.connect(lambda _: self._tell(self.opened))
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.rows.dataChanged.connect(lambda *_: self.list.scheduleDelayedItemsLayout())
        look.changed.connect(self.list.scheduleDelayedItemsLayout)
        self.open_action = self._action(self.tr("Write about this line"), "Ctrl+Shift+A", self.opened)
        self.drop_action = self._action(self.tr("Drop or take back this remark"), "Del", self.dropped)
        self.earlier_action = self._action(self.tr("Say this one earlier"), "Alt+Up", None, -1)
        self.later_action = self._action(self.tr("Say this one later"), "Alt+Down", None, 1)
        self.off_action = self._action(self.tr("Propose to switch this rule off"), "Ctrl+Shift+K", self.switched_off)
        self._counts = label("", "small", wrap=True)
        self._empty_words = label("", "soft", wrap=True)
        self._lay_out()
        self.show_rows(())

    def _action(self, text: str, keys: str, signal: object, step: int = 0) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        # In the list alone: where one writes, these keys are about one's own words.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self._tell(signal, step))
        self.addAction(action)
        return action

    def _tell(self, signal: object, step: int = 0) -> None:
        row = self.current
        if row is None:
            return
        if step:
            self.moved.emit(row, step)
        else:
            signal.emit(row)  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 16, 16, 16)
        inner.addWidget(self._empty_words)
        self._empty = frame("empty", inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Posts and remarks"), "subheading", wrap=True))
        column.addWidget(self._counts)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addStretch(0)  # takes the room that the list leaves when it is hidden

    @property
    def actions_by_key(self) -> tuple[QAction, ...]:
        """What can be done with a line, for the menu."""
        return (self.open_action, self.drop_action, self.earlier_action, self.later_action, self.off_action)

    @property
    def current(self) -> StreamRow | None:
        """The line that keys act on."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, StreamRow) else None

    def show_rows(self, rows: Sequence[StreamRow], *, afresh: bool = False) -> None:
        """The lines, the newest below. The list stays at its end while it is there, and else where it is."""
        self.list.is_at_end |= afresh
        self.rows.show_rows(rows)
        self._empty.setVisible(not rows and bool(self._empty_words.text()))
        self.list.setVisible(bool(rows))
        if self.list.is_at_end:
            self.list.scrollToBottom()
        self._enable()

    def show_counts(self, words: str) -> None:
        """In words: "7 sent · 1 waits"."""
        self._counts.setText(words)
        self._counts.setVisible(bool(words))

    def show_calm(self, words: str) -> None:
        """What an empty list says."""
        self._empty_words.setText(words)
        self._empty.setVisible(bool(words) and self.list.isHidden())

    def make_current(self, row_id: str) -> None:
        """Put the keys on a line."""
        at = self.rows.place_of(row_id)
        if at >= 0:
            self.list.setCurrentIndex(self.rows.index(at))

    def _enable(self) -> None:
        row = self.current
        held = row is not None and row.sort == "held"
        self.open_action.setEnabled(row is not None and row.sort in ("post", "picture"))
        self.drop_action.setEnabled(held or (row is not None and row.sort == "mine" and bool(row.key)))
        self.earlier_action.setEnabled(held)
        self.later_action.setEnabled(held)
        self.off_action.setEnabled(row is not None and row.sort == "engine")
