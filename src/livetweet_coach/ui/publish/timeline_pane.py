"""The timeline: what went out, what came back, and what waits."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livetweet_coach.ui.publish.timeline_model import TimelineModel, TimelineRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label, with_keys
from livetweet_coach.ui.widgets.reading_column import ReadingColumn
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

if TYPE_CHECKING:
    from livetweet_coach.ui.publish.timeline_delegate import TimelineDelegate

MOST_BUTTONS = 3


class _List(QListView):
    """A list that measures its rows again when its width changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class TimelinePane(QWidget):
    """Shows rows; it never scrolls by itself. `answer_requested(id)` when a reply is wanted."""

    undo_requested = Signal()
    row_opened = Signal(str)
    fresh_requested = Signal()
    kept_requested = Signal()
    row_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.model = TimelineModel(self)
        self._list = _List()
        self._list.setObjectName("timeline")
        self._list.setAccessibleName(self.tr("Timeline"))
        self._list.setModel(self.model)
        self._delegate: TimelineDelegate | None = None
        self._follows = False
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.activated.connect(lambda index: self.row_opened.emit(index.data(ROW_ROLE).id))
        look.changed.connect(self._list.scheduleDelayedItemsLayout)
        self.undo_action = QAction(self.tr("Undo send"), self)
        self.undo_action.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        self.undo_action.setEnabled(False)
        self.undo_action.triggered.connect(lambda: self.undo_requested.emit())
        self._counts = label("", "soft")
        self._kept = button("", "quiet")
        self._kept.clicked.connect(self.kept_requested)
        self._kept.hide()
        self._undo = button("", "")
        self._undo.clicked.connect(self.undo_action.trigger)
        self._undo.hide()
        self._empty_words = label("", "soft", wrap=True)
        self._offers = FlowBox()
        self._offers.setAccessibleName(self.tr("What can be done with the chosen post"))
        self._offers.hide()
        self._offered: Sequence[tuple[str, str]] = ()
        self._acts: dict[str, QAction] = {}
        self._chosen = ""
        self._lay_out()
        self.show_rows(())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Timeline"), "subheading"))
        head.addWidget(self._counts, 1)
        head.addWidget(self._kept)
        head.addWidget(self._undo)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 16, 16, 16)
        inner.addWidget(self._empty_words)
        self._empty = frame("empty", inner)
        page = ReadingColumn(self._look)
        self._look.changed.connect(self._dress_kept)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 8, 8, 8)
        outer.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addWidget(self._offers)
        column.addStretch(0)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """The rows in the order in which they are read."""
        if rows and self._delegate is None:
            self._make_delegate()
        self.model.show_rows(rows)
        if self._list.selectionModel() is not None and not self._follows:
            self._follows = True
            self._list.selectionModel().currentChanged.connect(lambda now, before: self._choose(now))
        self._empty.setVisible(not rows)
        self._list.setVisible(bool(rows))

    def _make_delegate(self) -> None:
        from livetweet_coach.ui.publish.timeline_delegate import TimelineDelegate  # costs a start with nothing sent

        self._delegate = TimelineDelegate(self._look, self._list)
        self._list.setItemDelegate(self._delegate)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        self._chosen = row.id if row is not None else ""
        self.row_chosen.emit(self._chosen)

    @property
    def chosen(self) -> str:
        """The id of the row that has the list's focus, "" for none."""
        return self._chosen

    def show_offers(self, offers: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        """What can be done with the chosen post, as (id, words, call); nothing is built anew where it is the same."""
        named = [(name, words) for name, words, _ in offers]
        if named == list(self._offered):
            return
        had_focus = self._offers.isAncestorOf(QApplication.focusWidget() or self)
        self._offered = named
        empty_layout(self._offers.flow)
        self._acts = {words: self._act(words, call) for _, words, call in offers}
        acts = list(self._acts.values())
        few = acts if len(acts) <= MOST_BUTTONS else acts[: MOST_BUTTONS - 1]
        for act in few:
            made = button(act.text())
            made.clicked.connect(act.trigger)
            self._offers.add(made)
        if len(few) < len(acts):
            self._offers.add(self._more(acts[len(few) :]))
        self._offers.setVisible(bool(offers))
        if had_focus:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, words: str, call: Callable[[], None]) -> QAction:
        made = QAction(words.replace("&", "&&"), self._offers)
        made.triggered.connect(lambda _=False: call())
        return made

    def _more(self, acts: Sequence[QAction]) -> QPushButton:
        made = button(self.tr("More"))
        menu = QMenu(made)
        menu.addActions(list(acts))
        made.setMenu(menu)
        return made

    @property
    def acts(self) -> dict[str, QAction]:
        """What is offered for the chosen post, by its words."""
        return dict(self._acts)

    def show_counts(self, words: str) -> None:
        """In words: "1 queued · 7 sent"."""
        self._counts.setText(words)

    def show_kept(self, words: str) -> None:
        """How many drafts wait for later, "1 kept", and the way to them; "" for none."""
        self._kept.setText(words)
        self._kept.setAccessibleName(self.tr("{words}: see the kept drafts").format(words=words))
        self._kept.setToolTip(self.tr("See the kept drafts ({keys})").format(keys="Ctrl+Shift+S"))
        self._kept.setVisible(bool(words))
        self._dress_kept()

    def _dress_kept(self) -> None:
        side = self._look.size(16)
        self._kept.setIcon(self._look.icon("clock", "soft", 16))
        self._kept.setIconSize(QSize(side, side))

    def show_calm(self, words: str) -> None:
        """What an empty timeline says."""
        self._empty_words.setText(words)

    def show_undo(self, seconds: int | None) -> None:
        """Offer to take the last send back for this many more seconds (0: without haste); None when it is too late."""
        self.undo_action.setEnabled(seconds is not None)
        self._undo.setVisible(seconds is not None)
        if seconds is not None:
            words = self.tr("Undo send, {n} s").format(n=seconds) if seconds else self.undo_action.text()
            self._undo.setText(with_keys(words, self.undo_action))
            self._undo.setAccessibleName(words)
