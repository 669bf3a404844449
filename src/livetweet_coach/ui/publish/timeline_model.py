"""What was sent and what was answered, as rows of a list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

State = Literal["sent", "sending", "waiting", "kept", "attention", "simulation", "copied"]
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A post as people read it: who, when ("10:04"), its words, its state in words, and the mark it earned.

    `pinned` is what a tutor praised in it, with their name.
    """

    id: str
    author: str
    time: str
    text: str
    state: State = "sent"
    state_words: str = ""
    mark: str = ""
    pictures: int = 0
    own: bool = True
    pinned: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader: time, text, state, mark."""
        parts = (self.author, self.time, self.text, self.state_words, self.mark, self.pinned)
        return ", ".join(part for part in parts if part)


class TimelineModel(QAbstractListModel):
    """Rows oldest first, or newest first. Rows that stay are changed in place, so that nothing scrolls by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken
        return row if role == ROW_ROLE else None

    @property
    def rows(self) -> tuple[TimelineRow, ...]:
        """What is shown, in order."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Take over these rows: changed ones in place, new and gone ones inserted and removed one by one."""
        wanted = [row.id for row in rows]
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        if [row.id for row in self._rows] != [i for i in wanted if i in {row.id for row in self._rows}]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        for at, row in enumerate(rows):
            if at < len(self._rows) and self._rows[at].id == row.id:
                if self._rows[at] != row:
                    self._rows[at] = row
                    self.dataChanged.emit(self.index(at), self.index(at))
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
