"""A table of rows to fill in, with the keys and buttons to add, move and take out rows."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDataWidgetMapper,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from livetweet_coach.ui.sheet.rows_model import RowsModel
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import IconButton, label
from livetweet_coach.ui.widgets.page import field

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TIGHT = 640
MOST_ROWS = 9


class _Table(QTableView):
    """A table where Enter edits the cell and Tab leaves."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in ENTER and not editing and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class RowTable(QWidget):
    """`current_changed(row)` (-1 for none). Where it is narrow, the current row's cells stand below as a form."""

    current_changed = Signal(int)

    def __init__(self, look: Look, name: str, model: RowsModel[Any], add_text: str, empty_text: str) -> None:
        super().__init__()
        self._look, self.model = look, model
        self.table = self._make_table(name)
        self._empty = label(empty_text, "soft", wrap=True)
        self.form = self._make_form()
        self._refused = label("", wrap=True)
        self._refused.setProperty("tone", "blocker")
        self._refused.hide()
        self._make_actions(add_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._empty, self.table, self._refused, self._make_bar(), self.form):
            column.addWidget(widget)
        self.table.selectionModel().currentChanged.connect(self._moved)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.rowsMoved):
            signal.connect(self._rows_changed)
        model.refused.connect(self._refuse)
        model.edited.connect(self._refused.hide)
        look.changed.connect(self._fit)
        self._rows_changed()

    def _make_table(self, name: str) -> QTableView:
        table = _Table()
        table.setModel(self.model)
        table.setAccessibleName(name)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        return table

    def _make_form(self) -> QWidget:
        form = QWidget()
        self.cells: dict[int, QLineEdit] = {}
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._mapper = QDataWidgetMapper(self)
        self._mapper.setModel(self.model)
        self._mapper.setSubmitPolicy(QDataWidgetMapper.SubmitPolicy.AutoSubmit)
        for section, cell in enumerate(self.model.columns):
            if cell.check is not None:
                box = QCheckBox(cell.title)
                box.setAccessibleName(cell.title)
                self._mapper.addMapping(box, section)
                box.clicked.connect(self._mapper.submit)
                column.addWidget(box)
            elif cell.write is not None:
                edit = self.cells[section] = QLineEdit()
                self._mapper.addMapping(edit, section)
                column.addWidget(field(cell.title, edit))
        return form

    def _make_actions(self, add_text: str) -> None:
        self.add_action = self._action(add_text, "Ctrl+Shift+N", self.add_row)
        self.remove_action = self._action(self.tr("Remove this row"), "Del", self.remove_row)
        self.up_action = self._action(self.tr("Move up"), "Alt+Up", lambda: self._step(-1))
        self.down_action = self._action(self.tr("Move down"), "Alt+Down", lambda: self._step(1))

    def _action(self, text: str, keys: str, call: Any) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: call())
        self.addAction(action)
        return action

    def _make_bar(self) -> QWidget:
        self.bar = FlowBox(spacing=4)
        self.bar.add(IconButton(self._look, self.add_action, "plus", kind="", with_text=True))
        self.bar.add(IconButton(self._look, self.up_action, "chevron-up"))
        self.bar.add(IconButton(self._look, self.down_action, "chevron-down"))
        self.bar.add(IconButton(self._look, self.remove_action, "trash"))
        return self.bar

    @property
    def current(self) -> int:
        """The current row, -1 for none."""
        return self.table.currentIndex().row()

    def add_row(self) -> None:
        """Add a blank row after the current one and begin to write in it."""
        at = self.current + 1 if self.current >= 0 else self.model.rowCount()
        self.model.add([self.model.blank], at)
        first = next((section for section, cell in enumerate(self.model.columns) if cell.write is not None), 0)
        self.table.setCurrentIndex(self.model.index(at, first))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.edit(self.table.currentIndex())

    def remove_row(self) -> None:
        """Take the current row out; the next one becomes current."""
        at = self.current
        self.model.remove(at)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(min(at, self.model.rowCount() - 1), 0))

    def _step(self, step: int) -> None:
        self.model.move(self.current, step)
        self._moved(self.table.currentIndex(), QModelIndex())

    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        at, last = index.row(), self.model.rowCount() - 1
        self._mapper.setCurrentIndex(at)
        self.up_action.setEnabled(at > 0)
        self.down_action.setEnabled(0 <= at < last)
        self.remove_action.setEnabled(at >= 0)
        self.form.setVisible(self._is_tight and at >= 0)
        self.current_changed.emit(at)

    def _rows_changed(self) -> None:
        self._fit()
        self._moved(self.table.currentIndex(), QModelIndex())

    def _refuse(self, text: str) -> None:
        said = self.tr("“{text}” could not be read as a time. Write it like 10:30.").format(text=text)
        self._refused.setText(said)
        self._refused.show()

    @property
    def _is_tight(self) -> bool:
        return self.width() < self._look.size(TIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count = self.model.rowCount()
        self._empty.setVisible(count == 0)
        self.table.setVisible(count > 0)
        high = self._look.size(34)
        self.table.verticalHeader().setDefaultSectionSize(high)
        self.table.horizontalHeader().setFixedHeight(high)
        self.table.setFixedHeight(high * (min(count, MOST_ROWS) + 1) + 12)
        widths = [cell.tight if self._is_tight else cell.share for cell in self.model.columns]
        room = max(1, self.width() - 12 - (12 if count > MOST_ROWS else 0))
        for section, share in enumerate(widths):
            self.table.setColumnHidden(section, share == 0)
            self.table.setColumnWidth(section, room * share // max(1, sum(widths)))
        self.form.setVisible(self._is_tight and self.current >= 0)
