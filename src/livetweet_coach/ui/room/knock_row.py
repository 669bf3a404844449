"""Somebody at the door: their name, the words of their key, and two answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from livetweet_coach.ui.room.company_view import Knocking
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle, with_keys
from livetweet_coach.ui.widgets.page import Symbol


class KnockRow(QFrame):
    """`accepted(id)` and `refused(id)`; `accept` and `refuse` are the window's actions, for their keys."""

    accepted = Signal(str)
    refused = Signal(str)

    def __init__(self, look: Look, accept: QAction, refuse: QAction) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._accept, self._refuse = accept, refuse
        self._knock = ""
        self._title = label("", "strong", wrap=True)
        self._words, self._sight = label("", wrap=True), label("", wrap=True)
        restyle(self, tone="")
        self.let_in = button("", "primary")
        self.let_in.clicked.connect(lambda: self.accepted.emit(self._knock))
        self.turn_away = button("")
        self.turn_away.clicked.connect(lambda: self.refused.emit(self._knock))
        answers = FlowBox()
        answers.add(self.let_in)
        answers.add(self.turn_away)
        text = QVBoxLayout()
        text.setSpacing(4)
        for widget in (self._title, self._sight, self._words, answers):
            text.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Symbol(look, "door", "tutor", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.hide()

    def show_knock(self, knock: Knocking | None) -> None:
        """Show who is there, or nobody."""
        self.setVisible(knock is not None)
        if knock is None:
            return
        self._knock = knock.id
        self._title.setText(self.tr("{name} would like to come in.").format(name=knock.name))
        compare = self.tr("Their words are: {words}. Ask them to read theirs to you: the same words, the same person.")
        self._words.setText(compare.format(words=knock.words))
        self._words.setVisible(bool(knock.words))
        self._sight.setText(knock.sight)
        self._sight.setVisible(bool(knock.sight))
        for made, action in ((self.let_in, self._accept), (self.turn_away, self._refuse)):
            made.setText(with_keys(action.text(), action))
            made.setAccessibleName(self.tr("{answer}: {name}").format(answer=action.text(), name=knock.name))
        self.setAccessibleName(" ".join(part for part in (self._title.text(), knock.sight) if part))
