"""A tutor's ready phrases, one card each: the key after the slash, the words, the rule that mastery counts them for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.core.room.desk.phrases import ReadyPhrase, trouble
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle
from livetweet_coach.ui.widgets.page import Page, TurningRow, field
from livetweet_coach.ui.words import shown

KEY_LONGEST, TEXT_LONGEST = 24, 400


class _Card(QFrame):
    """One phrase to be changed: `changed` at each key, `removed` by its button."""

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look, phrase: ReadyPhrase, rules: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.key, self.text, self.rule = QLineEdit(phrase.key), QLineEdit(phrase.text), QComboBox()
        self.key.setMaxLength(KEY_LONGEST)
        self.text.setMaxLength(TEXT_LONGEST)
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rule.setMinimumContentsLength(12)
        for rule, title in rules:
            self.rule.addItem(title, rule)
        self.rule.setCurrentIndex(max(0, self.rule.findData(phrase.rule)))
        self.said = label("", wrap=True)
        self.said.hide()
        remove = button(self.tr("Remove /{key}").format(key=phrase.key) if phrase.key else self.tr("Remove"), "quiet")
        remove.clicked.connect(self.removed)
        for edit in (self.key, self.text):
            edit.textEdited.connect(lambda _: self.changed.emit())
        self.rule.activated.connect(lambda _: self.changed.emit())
        row = TurningRow(look, 520, spacing=12)
        row.add(field(self.tr("After the slash"), self.key))
        row.add(field(self.tr("Rule"), self.rule), 2)
        end = FlowBox()
        end.add(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(field(self.tr("It says"), self.text))
        column.addWidget(self.said)
        column.addWidget(end)

    @property
    def phrase(self) -> ReadyPhrase:
        """The phrase as it stands."""
        return ReadyPhrase(self.key.text().strip().lstrip("/"), self.text.text().strip(), self.rule.currentData() or "")

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        restyle(self.said, tone="blocker")
        restyle(self.key, invalid=bool(words))


class PhrasesPane(Page):
    """`changed(tuple of ReadyPhrase)` whenever all of them can be used."""

    changed = Signal(object)

    def __init__(self, look: Look, rules: Sequence[tuple[str, str]]) -> None:
        """`rules` are (id, title), the first of them for no rule."""
        super().__init__(look, "", width=760)
        self._rules = rules
        self.title.setText(self.tr("My ready phrases"))
        self.setAccessibleName(self.title.text())
        lead = self.tr(
            "While you write to a learner, type a slash, the key and a space: the phrase comes in its place."
        )
        self.column.addWidget(label(lead, "lead", wrap=True))
        self.add = button(self.tr("Add a phrase"), "primary")
        self.add.clicked.connect(self._add)
        top = FlowBox()
        top.add(self.add)
        self.column.addWidget(top)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.column.addStretch(1)
        self.cards: list[_Card] = []

    def show_phrases(self, phrases: Sequence[ReadyPhrase]) -> None:
        """Show these, in their order."""
        for card in self.cards:
            self._take_out(card)
        self.cards = []
        for phrase in phrases:
            self._put(phrase)

    def _put(self, phrase: ReadyPhrase, at: int = -1) -> _Card:
        card = _Card(self.look, phrase, self._rules)
        card.changed.connect(self._tell)
        card.removed.connect(lambda: self._remove(card))
        self._rows.insertWidget(at, card)
        self.cards.insert(len(self.cards) if at < 0 else at, card)
        return card

    def _add(self) -> None:
        card = self._put(ReadyPhrase("", ""), 0)
        card.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, card: _Card) -> None:
        self.cards.remove(card)
        self._take_out(card)
        (self.cards[0].key if self.cards else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _take_out(self, card: QWidget) -> None:
        self._rows.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _tell(self) -> None:
        """Say what keeps a phrase from being used; the others are kept."""
        good: list[ReadyPhrase] = []
        for card in self.cards:
            found = trouble(card.phrase, good)
            card.say(shown(found) if found else "")
            if found is None:
                good.append(card.phrase)
        self.changed.emit(tuple(good))
