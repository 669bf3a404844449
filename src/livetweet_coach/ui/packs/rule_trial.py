"""Trying a rule on lines: one as it is typed, and those that the rule is held to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.core.rules.packs import LONGEST_LINE, Heard
from livetweet_coach.ui.packs.marked_line import Line, MarkedLines
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.page import field

HOLDS, FAILS = "✓", "✗"


class RuleTrial(QWidget):
    """`edited()` when the lines that the rule is held to changed; `show_rule` tries all lines anew."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._heard: Heard | None = None
        self.line = QLineEdit()
        self.line.setMaxLength(LONGEST_LINE)
        self.line.textChanged.connect(self._try)
        self.bad, self.good = self._edit(), self._edit()
        self.tried, self.of_bad, self.of_good = (MarkedLines(look) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        hint = self.tr("Type as one would in a post: you see at once whether the rule speaks, and where.")
        one_a_line = self.tr("One a line. They are saved with the rule and hold it to what you meant.")
        for made, shown in (
            (field(self.tr("Try a line"), self.line, hint), self.tried),
            (field(self.tr("Lines where it must speak"), self.bad, one_a_line), self.of_bad),
            (field(self.tr("Lines where it must be silent"), self.good, one_a_line), self.of_good),
        ):
            column.addWidget(made)
            column.addWidget(shown)
        look.changed.connect(self._fit)
        self._fit()

    def _edit(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.textChanged.connect(self.edited)
        return made

    def _fit(self) -> None:
        for edit in (self.bad, self.good):
            edit.setFixedHeight(self._look.size(72))

    def show_lines(self, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
        """Show a rule's lines, without telling anybody."""
        for edit, lines in ((self.good, good), (self.bad, bad)):
            edit.blockSignals(True)
            edit.setPlainText("\n".join(lines))
            edit.blockSignals(False)

    @property
    def lines(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The good lines and the bad ones, without blank ones."""
        good, bad = (
            tuple(line for line in edit.toPlainText().split("\n") if line.strip()) for edit in (self.good, self.bad)
        )
        return good, bad

    def show_rule(self, heard: Heard) -> None:
        """Try this rule on all lines."""
        self._heard = heard
        self._try()
        rule = heard.rule
        self.of_bad.show_lines([self._must_speak(line) for line in rule.bad] if heard.message is None else ())
        self.of_good.show_lines([self._must_be_silent(line) for line in rule.good] if heard.message is None else ())
        self.bad.setAccessibleDescription(self.of_bad.spoken)
        self.good.setAccessibleDescription(self.of_good.spoken)

    def _try(self) -> None:
        text = self.line.text()
        if self._heard is None or not text.strip():
            self.tried.show_lines(())
            self.line.setAccessibleDescription("")
            return
        spans = self._heard.spots(text)
        said = self._speaks_at([span.of(text) for span in spans]) if spans else self.tr("— it is silent here")
        self.tried.show_lines([("", text, spans, said)])
        self.line.setAccessibleDescription(said)

    def _speaks_at(self, words: list[str]) -> str:
        listed = ", ".join(words)
        return self.tr("— it speaks at “{words}”").format(words=listed)

    def _must_speak(self, line: str) -> Line:
        spans = self._heard.spots(line) if self._heard else ()
        said = self.tr("— holds") if spans else self.tr("— does not hold: it is silent here")
        return (HOLDS if spans else FAILS, line, spans, said)

    def _must_be_silent(self, line: str) -> Line:
        spans = self._heard.spots(line) if self._heard else ()
        if not spans:
            return (HOLDS, line, (), self.tr("— holds"))
        words = ", ".join(span.of(line) for span in spans)
        return (FAILS, line, spans, self.tr("— does not hold: it speaks at “{words}”").format(words=words))
