"""Rules of a pack in words, as one reads them before the pack is used."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.made import empty_layout, frame, label


@dataclass(frozen=True, slots=True)
class RuleWords:
    """What is shown of a rule: its title, sentences about it, what it says, and what does not hold."""

    title: str
    sentences: tuple[str, ...]
    message: str
    troubles: tuple[str, ...] = ()


class RulesInWords(QWidget):
    """A card for each rule."""

    def __init__(self) -> None:
        super().__init__()
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)

    def show_rules(self, rules: Sequence[RuleWords]) -> None:
        """Show these, in order."""
        empty_layout(self._cards)
        for rule in rules:
            column = QVBoxLayout()
            column.setContentsMargins(24, 16, 24, 16)
            column.setSpacing(4)
            column.addWidget(label(rule.title, "subheading", wrap=True))
            if rule.message:
                column.addWidget(label(self.tr("It says: {words}").format(words=rule.message), wrap=True))
            for sentence in rule.sentences:
                column.addWidget(label(sentence, "soft", wrap=True))
            for trouble in rule.troubles:
                column.addWidget(label(f"✗ {trouble}", wrap=True))
            self._cards.addWidget(frame("card", column))
