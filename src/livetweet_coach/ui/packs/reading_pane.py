"""A pack before it is used: what its file says, letter by letter, and what its rules do, in words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from livetweet_coach.core.event import Trouble
from livetweet_coach.ui.packs.rule_words import RulesInWords, RuleWords
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label
from livetweet_coach.ui.widgets.page import Page, field
from livetweet_coach.ui.widgets.trouble_list import TroubleList


class PackReadingPane(Page):
    """`used()` and `change_requested()` about the pack on show."""

    used = Signal()
    change_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=760)
        self._lead = label("", "lead", wrap=True)
        self.column.addWidget(self._lead)
        self.troubles = TroubleList(look)
        self.column.addWidget(self.troubles)
        self.use_button = button(self.tr("Use it for this event"), "primary")
        self.use_button.clicked.connect(self.used)
        self.change_button = button(self.tr("Change it"))
        self.change_button.clicked.connect(self.change_requested)
        ways = FlowBox()
        for made in (self.use_button, self.change_button):
            ways.add(made)
        self.column.addWidget(ways)
        self.rules = RulesInWords()
        self.column.addWidget(self.rules)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        hint = self.tr("This is all there is in it. It is only read; nothing in it runs.")
        self.column.addWidget(field(self.tr("The text of the pack"), self.text, hint))
        self.column.addStretch(1)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.text.setFixedHeight(self.look.size(280))
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.text.setStyleSheet(f'QPlainTextEdit {{ font-family: "{family}"; }}')

    def show_pack(
        self, title: str, text: str, rules: Sequence[RuleWords], troubles: Sequence[Trouble], *, in_use: bool
    ) -> None:
        """Show a pack; one without a rule or a word can't be used."""
        self.title.setText(title)
        self.setAccessibleName(title)
        if in_use:
            self._lead.setText(self.tr("This pack is in use for this event."))
        elif rules:
            self._lead.setText(self.tr("Nothing of it is used yet. Read it first."))
        else:
            self._lead.setText(self.tr("There is nothing in it that could be used."))
        self.troubles.show_troubles(troubles)
        self.rules.show_rules(rules)
        self.text.setPlainText(text)
        self.use_button.setVisible(bool(rules) and not in_use)
        self.change_button.setVisible(bool(rules))
        self.first = self.use_button if bool(rules) and not in_use else None
        self.verticalScrollBar().setValue(0)
