"""Drafts that were kept for later, as rows of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A draft as people know it again: its first words, when it was kept and what it holds, when it comes to mind."""

    id: str
    text: str
    details: str
    reminder: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(part for part in (self.text, self.details, self.reminder) if part)


class KeptModel(QAbstractListModel):
    """Rows in the order in which they are shown. Rows that stay are changed in place, so that the choice stays."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KeptRow] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return row if role == ROW_ROLE else None

    @property
    def rows(self) -> tuple[KeptRow, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        """Take over these rows: gone ones are removed, new ones inserted where they belong, changed ones in place."""
        wanted = [row.id for row in rows]
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        if [row.id for row in self._rows] != [known for known in wanted if known in {row.id for row in self._rows}]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for at, row in enumerate(rows):
            if at >= len(self._rows) or self._rows[at].id != row.id:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
            elif self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at), self.index(at))
