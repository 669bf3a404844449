"""What was kept for later: seen, taken up again, thrown away and back again, and brought to mind at a time."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from livetweet_coach.ui.kept.kept_delegate import KeptDelegate
from livetweet_coach.ui.kept.kept_model import KeptModel, KeptRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, with_keys
from livetweet_coach.ui.widgets.page import Page, Symbol
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

LEAST_LIST = 160
KINDS = ("soon", "hour", "talk", "embargo", "none")
KEYS = ("1", "2", "3", "4", "0")
DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _List(QListView):
    """A list with keys of its own; it measures its rows again when its width changes."""

    opened = Signal()
    deleted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in DELETE:
            self.deleted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class KeptPane(Page):
    """`reopen_requested(id)`, `discard_requested(id)`, `back_requested()`, `reminder_chosen(id, kind)`.

    Kinds are "soon", "hour", "talk", "embargo" and "none".
    """

    reopen_requested = Signal(str)
    discard_requested = Signal(str)
    back_requested = Signal()
    reminder_chosen = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=860)
        self.title.setText(self.tr("Kept for later"))
        self.setAccessibleName(self.title.text())
        self.model = KeptModel(self)
        self.list = self._make_list()
        self.reopen_action = self._action(self.tr("Go on with it"), "Return", self._reopen)
        self.discard_action = self._action(self.tr("Throw it away"), "Del", self._discard)
        self.back_action = self._action(self.tr("Bring it back"), "Ctrl+Z", self.back_requested.emit)
        self._reopen_button = self._button(self.reopen_action, "primary")
        self._discard_button = self._button(self.discard_action, "quiet")
        self._times: dict[str, QPushButton] = {}
        self._remind = self._make_times()
        self._gone_words = label("", wrap=True)
        self._gone = self._make_gone()
        self._empty = self._make_empty()
        self._below = FlowBox()
        self._below.add(self._reopen_button)
        self._below.add(self._discard_button)
        self.column.addWidget(self._gone)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.column.addWidget(self._below)
        self.column.addWidget(self._remind)
        self.column.addStretch(0)
        look.changed.connect(self._fit)
        self._fit()
        self.show_rows(())
        self.show_discarded("")

    def _action(self, text: str, keys: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())  # type: ignore[operator]
        if keys not in ("Return", "Del"):  # those two are the list's own: a button keeps its Enter
            self.addAction(action)
        return action

    def _button(self, action: QAction, kind: str = "") -> QPushButton:
        made = button(with_keys(action.text(), action), kind)
        made.setAccessibleName(action.text())
        made.clicked.connect(action.trigger)
        return made

    def _make_list(self) -> QListView:
        made = _List()
        made.setObjectName("kept")
        made.setAccessibleName(self.tr("Kept drafts"))
        made.setAccessibleDescription(self.tr("Enter goes on with a draft, Delete throws it away."))
        made.setModel(self.model)
        made.setItemDelegate(KeptDelegate(self.look, made))
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.opened.connect(self._reopen)
        made.deleted.connect(self._discard)
        made.doubleClicked.connect(self._reopen)
        made.selectionModel().currentChanged.connect(self._chosen)
        self.look.changed.connect(made.scheduleDelayedItemsLayout)
        return made

    def _make_times(self) -> QWidget:
        box = FlowBox()
        self._remind_label = label(self.tr("Remind me"), "strong")
        box.add(self._remind_label)
        for kind, keys in zip(KINDS, KEYS, strict=True):
            action = self._action("", keys, lambda kind=kind: self._choose_time(kind))
            made = self._times[kind] = button("", "")
            made.clicked.connect(action.trigger)
            made.setProperty("keys", keys)
            box.add(made)
        return box

    def _make_gone(self) -> QFrame:
        back = button(with_keys(self.back_action.text(), self.back_action))
        back.setAccessibleName(self.back_action.text())
        back.clicked.connect(self.back_action.trigger)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._gone_words)
        offers = FlowBox()
        offers.add(back)
        words.addWidget(offers)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Symbol(self.look, "trash", "soft", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return frame("notice", row)

    def _make_empty(self) -> QFrame:
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 16, 16, 16)
        words = self.tr("Nothing is kept. While you write, Ctrl+S puts your draft away for later: it waits here.")
        inner.addWidget(label(words, "soft", wrap=True))
        return frame("empty", inner)

    # what is shown

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        """Show these drafts; the choice stays where it was, or goes to the next one."""
        self.model.show_rows(rows)
        there = bool(rows)
        self._empty.setVisible(not there)
        for widget in (self.list, self._below, self._remind):
            widget.setVisible(there)
        self.first = self.list if there else None
        if there and not self.list.currentIndex().isValid():
            self.choose_first()
        if not there and self.isVisible():
            self.focus_first()

    def choose_first(self) -> None:
        """The one that was put away last is the one in question."""
        self.list.setCurrentIndex(self.model.index(0))

    def show_times(self, times: Mapping[str, str]) -> None:
        """Offer these times: kind -> its words."""
        for kind, made in self._times.items():
            words = times.get(kind, "")
            made.setVisible(bool(words))
            made.setText(f"{words}  {made.property('keys')}")
            made.setAccessibleName(words)

    def show_discarded(self, words: str) -> None:
        """What was thrown away and can come back, "" for nothing."""
        self._gone_words.setText(words)
        self._gone.setVisible(bool(words))
        self.back_action.setEnabled(bool(words))

    @property
    def chosen(self) -> str:
        """The id of the draft in question, "" where there is none."""
        row = self.list.currentIndex().data(ROW_ROLE)
        return row.id if isinstance(row, KeptRow) else ""

    # inside

    def _fit(self) -> None:
        self.list.setMinimumHeight(self.look.size(LEAST_LIST))
        self._remind_label.setMinimumHeight(self._discard_button.sizeHint().height())

    def _chosen(self, current: QModelIndex, before: QModelIndex) -> None:
        self.list.scrollTo(current)

    def _reopen(self) -> None:
        if self.chosen:
            self.reopen_requested.emit(self.chosen)

    def _discard(self) -> None:
        if self.chosen:
            self.discard_requested.emit(self.chosen)

    def _choose_time(self, kind: str) -> None:
        if self.chosen and not self._times[kind].isHidden():
            self.reminder_chosen.emit(self.chosen, kind)
