"""Writing a pack: its title, its rules, and the form of the one that is chosen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QVBoxLayout

from livetweet_coach.core.rules.pack_spots import Compile
from livetweet_coach.core.rules.packs import LONGEST_TITLE, MOST_RULES, Pack, PackRule, cleaned_rule
from livetweet_coach.ui.packs.rule_form import RuleForm
from livetweet_coach.ui.text.plain import read_lines
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, with_keys
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.page import Page, field

ROW, MOST_ROWS = 32, 5


class PackWritingPane(Page):
    """`edited()`, `save_requested()`, `used()`; `pack` stands in the form, `is_changed` since it was shown or kept."""

    edited = Signal()
    save_requested = Signal()
    used = Signal()

    def __init__(self, look: Look, compile_expression: Compile, language: str) -> None:
        super().__init__(look, "", width=760)
        self.title.setText(self.tr("Write a rule pack"))
        self.setAccessibleName(self.title.text())
        self._language = language
        self._rules: list[PackRule] = [PackRule()]
        self._shown = Pack()
        self.notice = Notice(look)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_TITLE)
        self.name.textEdited.connect(lambda _: self.edited.emit())
        self.first = self.name
        self.glossary = QPlainTextEdit()
        self.glossary.setTabChangesFocus(True)
        self.glossary.textChanged.connect(self.edited)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Rules of this pack"))
        self.list.currentRowChanged.connect(self._choose)
        self.form = RuleForm(look, compile_expression)
        self.form.edited.connect(self._edited)
        self.save_action = QAction(self.tr("Save as a file…"), self)
        self.save_action.setShortcut(QKeySequence("Ctrl+S"))
        self.save_action.triggered.connect(self.save_requested)
        self.addAction(self.save_action)
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()
        self.show_pack(Pack())

    def _lay_out(self) -> None:
        lead = self.tr("Rules are data: nothing in a pack runs, and anybody can read it in a text editor.")
        self.column.addWidget(label(lead, "lead", wrap=True))
        self.column.addWidget(self.notice)
        self.add_button = self._button(self.tr("Add a rule"), self.add_rule)
        self.copy_button = self._button(self.tr("Duplicate this rule"), self.duplicate_rule)
        self.delete_button = self._button(self.tr("Delete this rule"), self.delete_rule)
        ways = FlowBox()
        for made in (self.add_button, self.copy_button, self.delete_button):
            ways.add(made)
        pack = QVBoxLayout()
        pack.setContentsMargins(24, 20, 24, 20)
        pack.setSpacing(12)
        pack.addWidget(field(self.tr("Name of the pack"), self.name))
        known = self.tr("Names, acronyms, jargon, one a line: nobody takes them for a slip.")
        pack.addWidget(field(self.tr("Words that are right here"), self.glossary, known))
        pack.addWidget(field(self.tr("Rules of this pack"), self.list))
        pack.addWidget(ways)
        self.column.addWidget(frame("card", pack))
        self.column.addWidget(self.form)
        self.use_button = button(self.tr("Use it for this event"), "primary")
        self.use_button.clicked.connect(self.used)
        self.save_button = button(with_keys(self.tr("Save as a file…"), self.save_action))
        self.save_button.clicked.connect(self.save_requested)
        end = FlowBox()
        for made in (self.use_button, self.save_button):
            end.add(made)
        self.column.addWidget(end)
        self.column.addStretch(1)

    def _button(self, text: str, slot: Callable[[], None]) -> QPushButton:
        made = button(text)
        made.clicked.connect(slot)
        return made

    def _fit(self) -> None:
        row = max(ROW, self.look.size(ROW))
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, row))
        self.glossary.setFixedHeight(self.look.size(72))
        self.list.setFixedHeight(min(MOST_ROWS, max(2, len(self._rules))) * row + 12)

    # the pack

    @property
    def pack(self) -> Pack:
        """The pack as it stands; a rule in which nothing was written is left out."""
        written = tuple(rule for rule in self._rules if replace(cleaned_rule(rule), id="") != PackRule())
        return Pack(self.name.text(), written, read_lines(self.glossary.toPlainText()))

    @property
    def is_changed(self) -> bool:
        """Whether anything was written since the pack was shown or saved."""
        return self.pack != self._shown

    def show_pack(self, pack: Pack, *, is_safe: bool = True) -> None:
        """Show a pack to go on with; one that is not safe anywhere else counts as changed."""
        self._rules = list(pack.rules) or [PackRule()]
        self._show_top(pack)
        self._shown = self.pack if is_safe else Pack()
        self._list(0)

    def keep(self, pack: Pack) -> None:
        """The pack is safe somewhere as `pack`: its rules have their ids from now on."""
        row = max(0, self.list.currentRow())
        if self.pack.rules == tuple(self._rules):
            self._rules = list(pack.rules) or [PackRule()]
            self._show_top(pack)
            self._list(row)
        self._shown = self.pack

    def _show_top(self, pack: Pack) -> None:
        for part in (self.name, self.glossary):
            part.blockSignals(True)
        self.name.setText(pack.title)
        if read_lines(self.glossary.toPlainText()) != pack.glossary:
            self.glossary.setPlainText("\n".join(pack.glossary))
        for part in (self.name, self.glossary):
            part.blockSignals(False)

    # its rules

    @property
    def row(self) -> int:
        """The place of the rule in the form."""
        return max(0, self.list.currentRow())

    def add_rule(self) -> None:
        """A rule more, empty, with the focus in its title."""
        self._insert(len(self._rules), PackRule())
        self.form.title_fr.setFocus(Qt.FocusReason.OtherFocusReason)

    def duplicate_rule(self) -> None:
        """The same rule again, to be changed."""
        self._insert(self.row + 1, replace(self._rules[self.row], id=""))
        self.form.title_fr.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete_rule(self) -> None:
        """The rule goes; a notice brings it back."""
        row, gone = self.row, self._rules.pop(self.row)
        self._rules = self._rules or [PackRule()]
        self._list(min(row, len(self._rules) - 1))
        words = self.tr("Deleted: {rule}").format(rule=self._name(gone))
        self.notice.tell(words, "tip", [(self.tr("Bring it back"), lambda: self._insert(row, gone))])
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _insert(self, row: int, rule: PackRule) -> None:
        if len(self._rules) >= MOST_RULES:
            self.notice.tell(self.tr("A pack has at most {number} rules.").format(number=MOST_RULES), "warning")
            return
        self._rules.insert(min(row, len(self._rules)), rule)
        self._list(min(row, len(self._rules) - 1))
        self.edited.emit()

    def _list(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._name(rule) for rule in self._rules])
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._fit()
        self._choose(row)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._rules):
            self.form.show_rule(self._rules[row])

    def _edited(self, rule: PackRule) -> None:
        self._rules[self.row] = rule
        item = self.list.item(self.row)
        if item is not None:
            item.setText(self._name(rule))
        self.edited.emit()

    def _name(self, rule: PackRule) -> str:
        return rule.title.in_(self._language) or self.tr("A rule without a title")
