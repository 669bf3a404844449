"""The remarks that wait behind "+n": a list of its own, each answered with one letter."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from livetweet_coach.ui.coach.remark_view import RemarkView
from livetweet_coach.ui.widgets.made import label

HIGHEST = 220
ID = Qt.ItemDataRole.UserRole


class _List(QListWidget):
    """Gives letters to whoever owns the list instead of searching by them."""

    lettered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.lettered.emit(event.text().upper())
        else:
            super().keyPressEvent(event)


class OtherRemarks(QWidget):
    """Shows remarks; `applied`, `put_off`, `not_here` and `known` carry the id of the one that was answered."""

    applied = Signal(str)
    put_off = Signal(str)
    not_here = Signal(str)
    known = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.list = _List()
        self.list.setAccessibleName(self.tr("Other remarks"))
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.lettered.connect(self._lettered)
        self.list.itemActivated.connect(lambda item: self.applied.emit(item.data(ID)))
        self._keys = {
            self.tr("A", "key: apply"): self.applied,
            self.tr("L", "key: later"): self.put_off,
            self.tr("N", "key: not here"): self.not_here,
            self.tr("K", "key: I know"): self.known,
        }
        apply, later, here, know = self._keys
        words = self.tr("{apply} apply · {later} later · {here} not here · {know} I know")
        self.hint: QLabel = label(words.format(apply=apply, later=later, here=here, know=know), "small", wrap=True)
        self.list.setAccessibleDescription(self.hint.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.hint)

    def show_remarks(self, others: Sequence[RemarkView]) -> None:
        """Show these; the one that was current stays current while it is there."""
        before = self.list.currentItem()
        current = before.data(ID) if before is not None else ""
        self.list.clear()
        for view in others:
            item = QListWidgetItem(f"{view.kind} · {view.message}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{view.who}, {view.kind}. {view.message}")
            item.setData(ID, view.id)
            self.list.addItem(item)
            if view.id == current:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None:
            self.list.setCurrentRow(0)
        self._fit()

    def _fit(self) -> None:
        rows = sum(self.list.sizeHintForRow(row) + 8 for row in range(self.list.count()))
        self.list.setFixedHeight(min(HIGHEST, rows + 16))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _lettered(self, letter: str) -> None:
        item = self.list.currentItem()
        if item is not None and letter in self._keys:
            self._keys[letter].emit(item.data(ID))
