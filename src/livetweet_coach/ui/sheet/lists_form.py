"""What to keep at hand and what never to show: links, words, team, secrets, one a line."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.core.event import EventSheet
from livetweet_coach.ui.text.plain import read_lines
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.page import TurningRow, field


class ListsForm(QWidget):
    """`edited()` when the person changed something; `applied(sheet)` gives the sheet with these lists."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.secrets, self.links, self.glossary, self.team = (self._edit() for _ in range(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            self._pair(
                field(
                    self.tr("Never to be shown"),
                    self.secrets,
                    self.tr("Codes, passwords, private links: a post that holds one is held back."),
                ),
                field(self.tr("Links to have ready"), self.links, self.tr("One a line")),
            )
        )
        column.addWidget(
            self._pair(
                field(
                    self.tr("Words of this event"),
                    self.glossary,
                    self.tr("Acronyms and names that the coach should know, one a line"),
                ),
                field(self.tr("Team"), self.team, self.tr("Who live-tweets with you, one handle a line")),
            )
        )
        look.changed.connect(self._fit)
        self._fit()

    def _pair(self, left: QWidget, right: QWidget) -> TurningRow:
        row = TurningRow(self._look, 480)
        row.add(left)
        row.add(right)
        return row

    def _edit(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.textChanged.connect(self.edited)
        return made

    def _fit(self) -> None:
        for edit in (self.secrets, self.links, self.glossary, self.team):
            edit.setFixedHeight(self._look.size(88))

    def show_sheet(self, sheet: EventSheet) -> None:
        """Show a sheet's lists."""
        shown = ((self.secrets, sheet.secrets), (self.links, sheet.links), (self.glossary, sheet.glossary))
        for edit, lines in (*shown, (self.team, tuple(f"@{handle}" for handle in sheet.team))):
            edit.blockSignals(True)
            edit.setPlainText("\n".join(lines))
            edit.blockSignals(False)

    def applied(self, sheet: EventSheet) -> EventSheet:
        """The sheet with these lists."""
        return replace(
            sheet,
            secrets=read_lines(self.secrets.toPlainText()),
            links=read_lines(self.links.toPlainText()),
            glossary=read_lines(self.glossary.toPlainText()),
            team=tuple(line.lstrip("@") for line in read_lines(self.team.toPlainText())),
        )
