"""Who the active learner is: the name, what they do, what they let see, since when a hand is up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import label, restyle
from livetweet_coach.ui.widgets.page import Symbol


class _Told(QFrame):
    """An icon and words, of which either may change."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("bare")
        self._icon = Symbol(look, "user", "soft", 16)
        self._words = label("")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)

    def tell(self, icon: str, token: str, words: str) -> None:
        self.setVisible(bool(words))
        if words:
            self._icon.show_icon(icon, token)
            self._words.setText(words)
            restyle(self._words, tone=token, role="soft" if token == "soft" else "strong")


class LearnerHead(QFrame):
    """Shows a LearnerRow in large; None while nobody is chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("bare")
        self._name = label("", "heading", wrap=True)
        self._state, self._sees, self._hand, self._news = (_Told(look) for _ in range(4))
        told = FlowBox(8)
        for one in (self._hand, self._news, self._state, self._sees):
            told.add(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 16, 4)
        column.setSpacing(4)
        column.addWidget(self._name)
        column.addWidget(told)
        self.show_row(None, "")

    def show_row(self, row: LearnerRow | None, instead: str) -> None:
        """Who it is, or a sentence instead."""
        self._name.setText(row.name if row is not None else instead)
        self._state.tell(row.icon if row else "", row.token if row else "", row.state if row else "")
        self._sees.tell("eye", "soft", (row.sees_until or row.sees) if row else "")
        self._hand.tell("hand", "warning", row.hand if row else "")
        self._news.tell("help", "warning", row.news if row else "")
        self.setAccessibleName(row.spoken if row is not None else instead)
