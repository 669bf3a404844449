"""Rows of frozen values as a table that can be edited: a column knows how to read and how to write its cell."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Row = TypeVar("Row")
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """`write` takes the row and a cell's new text (raises ValueError), `check` the row and a tick.

    `share` is the column's part of the width, `tight` the same where there is little room (0 hides it).
    """

    title: str
    read: Callable[[Row], str]
    write: Callable[[Row, str], Row] | None = None
    ticked: Callable[[Row], bool] | None = None
    check: Callable[[Row, bool], Row] | None = None
    share: int = 1
    tight: int = 0


class RowsModel(QAbstractTableModel, Generic[Row]):
    """`edited()` when the person changed a row; `refused(text)` when a cell could not be read and was left as it is."""

    edited = Signal()
    refused = Signal(str)

    def __init__(self, columns: Sequence[Column[Row]], blank: Row) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self.blank = blank
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows, in order."""
        return tuple(self._rows)

    @property
    def filled(self) -> tuple[Row, ...]:
        """The rows that say something: a blank one was only begun."""
        return tuple(row for row in self._rows if row != self.blank)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, without telling anybody that they were edited."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def replace(self, at: int, row: Row) -> None:
        """Put another value into a row."""
        if self._rows[at] != row:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))
            self.edited.emit()

    def add(self, rows: Sequence[Row], at: int | None = None) -> None:
        """Add rows before `at`, or at the end."""
        if not rows:
            return
        at = len(self._rows) if at is None else at
        self.beginInsertRows(NOWHERE, at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()
        self.edited.emit()

    def remove(self, at: int) -> None:
        """Take a row out; nothing where there is none."""
        if 0 <= at < len(self._rows):
            self.beginRemoveRows(NOWHERE, at, at)
            del self._rows[at]
            self.endRemoveRows()
            self.edited.emit()

    def move(self, at: int, step: int) -> bool:
        """Move a row one up (-1) or down (1); False at the ends."""
        to = at + step
        if not (0 <= at < len(self._rows) and 0 <= to < len(self._rows)):
            return False
        self.beginMoveRows(NOWHERE, at, at, NOWHERE, to + 1 if step > 0 else to)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()
        self.edited.emit()
        return True

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        column = self.columns[index.column()]
        if column.write is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        if column.check is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if column.ticked is not None:
            return _ticked(column.title, column.ticked(row), role)
        if role in (Role.DisplayRole, Role.EditRole, Role.ToolTipRole):
            return column.read(row)
        return f"{column.title}: {column.read(row)}" if role == Role.AccessibleTextRole else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if not index.isValid() or role not in (Role.EditRole, Role.CheckStateRole):
            return False
        row, column = self._rows[index.row()], self.columns[index.column()]
        if column.check is not None:
            ticked = value is True or (role == Role.CheckStateRole and _is_checked(value))
            self.replace(index.row(), column.check(row, ticked))
            return True
        if column.write is None or role != Role.EditRole:
            return False
        try:
            self.replace(index.row(), column.write(row, str(value)))
        except ValueError:
            self.refused.emit(str(value))
            return False
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if role != Role.DisplayRole:
            return None
        return self.columns[section].title if orientation == Qt.Orientation.Horizontal else str(section + 1)


def _ticked(title: str, ticked: bool, role: int) -> object:
    if role == Role.CheckStateRole:
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    if role == Role.EditRole:
        return ticked
    return title if role == Role.AccessibleTextRole else None


def _is_checked(value: object) -> bool:
    return value == Qt.CheckState.Checked or value == Qt.CheckState.Checked.value
