"""A list model whose rows change in place, so that nothing scrolls, and the current row stays current."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class Row(Protocol):
    """What a row must tell of itself."""

    @property
    def id(self) -> str:
        """What makes it the same row after a change."""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""


class RowOfText(Row, Protocol):
    """A row that shows less than it says."""

    @property
    def text(self) -> str:
        """What stands in the list."""


Kind = TypeVar("Kind", bound=Row)
KindOfText = TypeVar("KindOfText", bound=RowOfText)


class RowsInPlace(QAbstractListModel, Generic[Kind]):
    """Takes over new rows one by one: those that stay are moved and changed, none is reset."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Kind] = []

    @property
    def rows(self) -> tuple[Kind, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row if role == ROW_ROLE else None

    def place_of(self, row_id: str) -> int:
        """Where a row stands, -1 where it isn't."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id), -1)

    def show_rows(self, rows: Sequence[Kind]) -> None:
        """Take over these rows; ids are unique."""
        wanted = {row.id for row in rows}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(rows):
            here = at if at < len(self._rows) and self._rows[at].id == row.id else self.place_of(row.id)
            if here < 0:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            elif here != at:
                self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), at)
                self._rows.insert(at, self._rows.pop(here))
                self.endMoveRows()
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))


class RowsOfText(RowsInPlace[KindOfText]):
    """Rows that show their text; all of a row is told by a tooltip and to a screen reader."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = super().data(index, ROW_ROLE)
        if row is not None and role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].text
        if row is not None and role == Qt.ItemDataRole.ToolTipRole:
            return self._rows[index.row()].spoken
        return super().data(index, role)
