"""One rule of a pack, to be filled in: what it looks for, where, what it says, and lines to try it on."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.core.rules.pack_spots import Compile
from livetweet_coach.core.rules.packs import (
    LONGEST_EXPRESSION,
    LONGEST_MESSAGE,
    LONGEST_TITLE,
    NETWORKS,
    SEVERITIES,
    Pack,
    PackRule,
    Told,
    cleaned,
    heard,
)
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.ui.packs.rule_trial import RuleTrial
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.made import frame, label, restyle
from livetweet_coach.ui.widgets.page import TurningRow, field
from livetweet_coach.ui.words import shown

WORDS, EXPRESSION = "words", "expression"


class RuleForm(QWidget):
    """`edited(PackRule)` at each change."""

    edited = Signal(object)

    def __init__(self, look: Look, compile_expression: Compile) -> None:
        super().__init__()
        self._look, self._compile = look, compile_expression
        self._rule = PackRule()
        self.title_fr, self.title_en = self._line(LONGEST_TITLE), self._line(LONGEST_TITLE)
        self.message_fr, self.message_en = self._line(LONGEST_MESSAGE), self._line(LONGEST_MESSAGE)
        self.expression = self._line(LONGEST_EXPRESSION)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._changed)
        self.trial = RuleTrial(look)
        self.trial.edited.connect(self._changed)
        self._make_choices()
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()
        self.show_rule(PackRule())

    def _line(self, longest: int) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(longest)
        made.textChanged.connect(self._changed)
        return made

    def _make_choices(self) -> None:
        self.kind = Choices(
            self.tr("It looks for"), ((self.tr("Words"), WORDS), (self.tr("An expression"), EXPRESSION))
        )
        names = {"": self.tr("All networks"), "x": "X", "mastodon": "Mastodon", "bluesky": "Bluesky"}
        self.network = Choices(self.tr("Where it speaks"), tuple((names[one], one) for one in NETWORKS))
        weights = {Severity.TIP: self.tr("As a tip"), Severity.WARNING: self.tr("As a remark")}
        self.severity = Choices(self.tr("How it speaks"), tuple((weights[one], one.value) for one in SEVERITIES))
        for choices in (self.kind, self.network, self.severity):
            choices.chosen.connect(lambda _: self._changed())

    def _lay_out(self) -> None:
        titles = self._pair(
            field(self.tr("Title in French"), self.title_fr),
            field(self.tr("Title in English"), self.title_en, self.tr("One of the two is enough.")),
        )
        self._words_field = field(
            self.tr("Words"),
            self.words,
            self.tr("One a line. Capitals and accents do not count; #tags and @handles are meant as such."),
        )
        self._expression_field = field(
            self.tr("Expression"), self.expression, self.tr("In RE2's notation: \\d+ *% finds figures in per cent.")
        )
        self._wrong = label("", wrap=True)
        messages = self._pair(
            field(self.tr("What it says, in French"), self.message_fr, self.tr("One sentence, one thing to do.")),
            field(self.tr("What it says, in English"), self.message_en),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        looks = (self._choice(self.kind), self._words_field, self._expression_field, self._wrong)
        speaks = (self._choice(self.network), self._choice(self.severity), messages)
        for heading, parts in (
            (self.tr("This rule"), (titles, *looks)),
            (self.tr("What it says"), speaks),
            (self.tr("Try it"), (self.trial,)),
        ):
            column.addWidget(_card(heading, parts))

    def _pair(self, left: QWidget, right: QWidget) -> TurningRow:
        row = TurningRow(self._look, 480)
        row.add(left)
        row.add(right)
        return row

    def _choice(self, choices: Choices) -> QWidget:
        row = TurningRow(self._look, 480, spacing=8)
        row.add(label(choices.accessibleName(), "strong", wrap=True), 1)
        row.add(choices, 3)
        return row

    def _fit(self) -> None:
        self.words.setFixedHeight(self._look.size(104))

    @property
    def rule(self) -> PackRule:
        """The rule as it stands in the form."""
        return self._rule

    def show_rule(self, rule: PackRule) -> None:
        """Show a rule, without telling anybody."""
        self._rule = rule
        kind = EXPRESSION if rule.expression and not rule.words else WORDS
        texts = (
            (self.title_fr, rule.title.fr),
            (self.title_en, rule.title.en),
            (self.message_fr, rule.message.fr),
            (self.message_en, rule.message.en),
            (self.expression, rule.expression),
        )
        for edit, text in texts:
            edit.blockSignals(True)
            edit.setText(text)
            edit.blockSignals(False)
        self.words.blockSignals(True)
        self.words.setPlainText("\n".join(rule.words))
        self.words.blockSignals(False)
        for choices, value in ((self.kind, kind), (self.network, rule.network), (self.severity, rule.severity.value)):
            choices.show_value(value)
        self.trial.show_lines(rule.good, rule.bad)
        self.trial.line.clear()
        self._refresh()

    def _read(self) -> PackRule:
        has_words = self.kind.value == WORDS
        good, bad = self.trial.lines
        return replace(
            self._rule,
            title=Told(self.title_fr.text(), self.title_en.text()),
            words=tuple(line for line in self.words.toPlainText().split("\n") if line.strip()) if has_words else (),
            expression="" if has_words else self.expression.text(),
            network=next((one for one in NETWORKS if one == self.network.value), ""),
            severity=next((one for one in SEVERITIES if one.value == self.severity.value), Severity.TIP),
            message=Told(self.message_fr.text(), self.message_en.text()),
            good=good,
            bad=bad,
        )

    def _changed(self) -> None:
        rule = self._read()
        if rule != self._rule:
            self._rule = rule
            self.edited.emit(rule)
        self._refresh()

    def _refresh(self) -> None:
        """Show what belongs to the kind, and try the rule as it would be kept."""
        self._words_field.setVisible(self.kind.value == WORDS)
        self._expression_field.setVisible(self.kind.value == EXPRESSION)
        (tidied,) = cleaned(Pack("", (self._rule,))).rules
        trial = heard(tidied, self._compile)
        words = shown(trial.message) if trial.message is not None else ""
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        restyle(self.expression, invalid=bool(words))
        self.expression.setAccessibleDescription(words)
        self.trial.show_rule(trial)


def _card(heading: str, parts: tuple[QWidget, ...]) -> QWidget:
    column = QVBoxLayout()
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    column.addWidget(label(heading, "subheading", wrap=True))
    for part in parts:
        column.addWidget(part)
    return frame("card", column)
