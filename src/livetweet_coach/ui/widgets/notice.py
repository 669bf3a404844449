"""A sentence in the window about something that happened, with what can be done: never a dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import IconButton, button, empty_layout, label, restyle
from livetweet_coach.ui.widgets.page import Symbol

Offer = tuple[str, Callable[[], None]]


class Notice(QFrame):
    """Shows one sentence at a time; further ones wait until it is answered or closed."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._waiting: list[tuple[str, str, Sequence[Offer]]] = []
        self._shown: tuple[str, str, Sequence[Offer]] | None = None
        self._icon = Symbol(look, "tip", "tip", 20)
        self._words = label("", wrap=True)
        self._offers = FlowBox()
        self.close_action = QAction(self.tr("Close this message"), self)
        self.close_action.triggered.connect(self.close_notice)
        text = QVBoxLayout()
        text.setSpacing(8)
        text.addWidget(self._words)
        text.addWidget(self._offers)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(IconButton(look, self.close_action, "x"), 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown now, empty when nothing is."""
        return self._words.text() if not self.isHidden() else ""

    @property
    def buttons(self) -> list[QPushButton]:
        """What is offered now."""
        return self._offers.findChildren(QPushButton)

    def tell(self, words: str, tone: str = "tip", offers: Sequence[Offer] = ()) -> None:
        """Tell something; the same words are not queued twice. What can be acted on comes before what can be read."""
        if words == self.words or any(words == waiting[0] for waiting in self._waiting):
            return
        overtakes = bool(offers) and self._shown is not None and not self._shown[2]
        if overtakes and self._shown is not None:
            self._waiting[:0] = [(words, tone, offers), self._shown]
        else:
            self._waiting.append((words, tone, offers))
        if self.isHidden() or overtakes:
            self._next()

    def take_back(self, words: str) -> None:
        """What was told is settled: it is neither shown nor waits any more."""
        self._waiting = [waiting for waiting in self._waiting if waiting[0] != words]
        if self._shown is not None and self._shown[0] == words:
            self.close_notice()

    def close_notice(self) -> None:
        """The person has read it."""
        self._shown = None
        self.hide()
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        words, tone, offers = self._shown = self._waiting.pop(0)
        self._words.setText(words)
        self.setAccessibleName(words)
        self._icon.show_icon("warning" if tone == "warning" else "tip", tone)
        restyle(self, tone=tone)
        empty_layout(self._offers.flow)
        for text, call in offers:
            made = button(text)
            made.clicked.connect(lambda _=False, call=call: self._take(call))
            self._offers.add(made)
        self._offers.setVisible(bool(offers))
        self.show()

    def _take(self, call: Callable[[], None]) -> None:
        self.close_notice()
        call()
