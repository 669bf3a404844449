"""Every action with its keys, to be searched (F1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keys_of, label
from livetweet_coach.ui.widgets.page import Page

Index = QModelIndex | QPersistentModelIndex
DISPLAY = Qt.ItemDataRole.DisplayRole


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An action's words and its keys, in its group."""

    group: str
    text: str
    keys: str


def key_line(group: str, action: QAction) -> KeyLine:
    """An action as a line of the list."""
    return KeyLine(group, action.text().replace("&", ""), keys_of(action))


class KeysModel(QAbstractTableModel):
    """Action, keys, group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KeyLine, ...] = ()

    def show_lines(self, lines: Sequence[KeyLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        if role != DISPLAY or not index.isValid():
            return None
        line = self._lines[index.row()]
        return (line.text, line.keys, line.group)[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> str | None:
        if role != DISPLAY or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Action"), self.tr("Keys"), self.tr("Where"))[section]


class KeysPane(Page):
    """The list and a search field; Escape closes."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=860)
        self.title.setText(self.tr("Keys"))
        self.setAccessibleName(self.title.text())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search an action or a key"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.model = KeysModel(self)
        self.found = QSortFilterProxyModel(self)
        self.found.setSourceModel(self.model)
        self.found.setFilterKeyColumn(-1)
        self.found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.textChanged.connect(self.found.setFilterFixedString)
        self.table = self._make_table()
        self._none = label(self.tr("No action has these words."), "soft", wrap=True)
        self.column.addWidget(self.search)
        self.column.addWidget(self._none)
        self.column.addWidget(self.table, 1)
        self.search.textChanged.connect(self._count)
        look.changed.connect(self._fit_rows)
        self._count()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.found)
        table.setAccessibleName(self.tr("Actions and their keys"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.sectionResized.connect(table.resizeRowsToContents)
        table.setMinimumHeight(240)
        return table

    def show_actions(self, actions: Sequence[tuple[str, QAction]]) -> None:
        """List these (group, action) pairs, in this order."""
        self.model.show_lines([key_line(group, action) for group, action in actions])
        self._fit_rows()
        self._count()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(2, event.size().width() < self.look.size(560))
        self._fit_rows()

    def _fit_rows(self) -> None:
        self.table.verticalHeader().setMinimumSectionSize(self.look.size(32))

    def _count(self) -> None:
        empty = self.found.rowCount() == 0
        self._none.setVisible(empty)
        self.table.setVisible(not empty)
        self._fit_rows()
