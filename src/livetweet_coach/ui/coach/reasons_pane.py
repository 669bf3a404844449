"""What the coach showed and what it held back, each with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import label
from livetweet_coach.ui.widgets.page import Page

KEY = Qt.ItemDataRole.UserRole
LEAST_HEIGHT = 240


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One line of the log: when, what was said or would have been, and why it was shown or held."""

    time: str
    words: str
    why: str
    is_shown: bool


class _List(QListWidget):
    """A list whose rows wrap, and are measured again when its width changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class ReasonsPane(Page):
    """Shows rows, the newest first; arrows go through them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=860)
        self.title.setText(self.tr("What the coach held back, and why"))
        self.setAccessibleName(self.title.text())
        intro = self.tr("The newest first. It is forgotten when the app closes, and nobody else sees it.")
        self._intro = label(intro, "soft", wrap=True)
        self._empty = label(
            self.tr("Nothing yet: write and pause, and what the coach shows or keeps to itself stands here."), wrap=True
        )
        self.list = _List()
        self.list.setAccessibleName(self.title.text())
        self.list.setAccessibleDescription(intro)
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.column.addWidget(self._intro)
        self.column.addWidget(self._empty)
        self.column.addWidget(self.list, 1)
        self.show_rows(())

    def show_rows(self, rows: Sequence[ReasonRow]) -> None:
        """Show these; the one that was current stays current while it is there."""
        current = self.list.currentItem()
        kept = current.data(KEY) if current is not None else None
        self.list.clear()
        for row in rows:
            self.list.addItem(self._item(row))
        found = [at for at, row in enumerate(rows) if kept is not None and _key(row) == kept]
        self.list.setCurrentRow(found[0] if found else 0)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.first = self.list if rows else None

    def _item(self, row: ReasonRow) -> QListWidgetItem:
        kind = self.tr("Shown") if row.is_shown else self.tr("Held back")
        item = QListWidgetItem(f"{row.time} · {kind} · {row.words}\n{row.why}")
        item.setIcon(self.look.icon("eye", "tip") if row.is_shown else self.look.icon("clock", "ink"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.time}. {kind}. {row.words} {row.why}")
        item.setData(KEY, _key(row))
        return item


def _key(row: ReasonRow) -> str:
    return f"{row.time} {row.words} {row.is_shown}"
