"""The museum of automatic messages: first what the room notices, then what the coach would say."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from livetweet_coach.ui.museum.exhibit_card import ExhibitCard, Reasons, link_label
from livetweet_coach.ui.museum.exhibit_view import ExhibitView, RemarkWords
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, label, restyle
from livetweet_coach.ui.widgets.page import Page


class MuseumPane(Page):
    """Space reveals and goes on, arrows walk; `told(text)` is for a screen reader. It keeps and sends nothing."""

    told = Signal(str)

    def __init__(self, look: Look, exhibits: Sequence[ExhibitView], broken: Sequence[str] = ()) -> None:
        super().__init__(look, "", width=960)
        self.title.setText(self.tr("Museum of automatic messages"))
        self.setAccessibleName(self.title.text())
        restyle(self.title, role="heading")  # the exhibit is what a room must read
        self._exhibits, self._at = tuple(exhibits), 0
        self.is_revealed = False
        self.place = label("", "lead", wrap=True)
        self.card, self.reasons = ExhibitCard(look), Reasons()
        self.asks = label(self.tr("What do you notice?"), "subheading", wrap=True)
        self.reveal_button = button(self.tr("Reveal"), "primary")
        self.previous_button = button(self.tr("Previous"))
        self.next_button = button(self.tr("Next"))
        self.answer = QFrame()
        self.answer.setObjectName("card")
        self._said = QVBoxLayout(self.answer)
        self._said.setContentsMargins(16, 16, 16, 16)
        self._said.setSpacing(8)
        self._lay_out(broken)
        self.reveal_button.clicked.connect(self.go_on)
        self.reasons.changed.connect(self._answer)
        self._walks(self.previous_button, "Left", -1)
        self._walks(self.next_button, "Right", 1)
        look.changed.connect(self._answer)
        self.first = self.reveal_button
        self._show(0)

    def _lay_out(self, broken: Sequence[str]) -> None:
        ways = FlowBox()
        for made in (self.reveal_button, self.previous_button, self.next_button):
            ways.add(made)
        line = self.tr("All of it is made up. Nothing is sent from here, and nothing is counted.")
        for part in (label(line, "lead", wrap=True), self.place, self.card, self.asks, self.reasons, ways, self.answer):
            self.column.addWidget(part)
        if not self._exhibits:
            self.column.addWidget(label(self.tr("The museum is empty for now."), wrap=True))
            for part in (self.card, self.asks, self.reasons, self.place, ways):
                part.hide()
        for words in broken:
            self.column.addWidget(label(self.tr("Left out: {what}").format(what=words), "small", wrap=True))
        self.column.addStretch(1)

    def _walks(self, made: QWidget, keys: str, step: int) -> None:
        action = QAction(made.accessibleName(), self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: self.walk(step))
        self.addAction(action)
        made.clicked.connect(lambda: self.walk(step))  # type: ignore[attr-defined]

    def go_on(self) -> None:
        """Reveal, or where that is done go to the next exhibit."""
        if self.is_revealed:
            self.walk(1)
        elif self._exhibits:
            self.reveal()

    def walk(self, step: int) -> None:
        """Another exhibit; after the last comes the first."""
        if self._exhibits:
            self._show((self._at + step) % len(self._exhibits))
            self.reveal_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.told.emit(f"{self.place.text()}. {self._now.kind}. {self._now.text}")

    def reveal(self) -> None:
        """What the coach would remark, and a better way."""
        self.is_revealed = True
        self.reveal_button.setText(self.tr("Next exhibit"))
        self.told.emit(" ".join(self._answer()))
        QTimer.singleShot(0, self, self._bring_into_view)  # once the answer has its height

    def _bring_into_view(self) -> None:
        bar = self.verticalScrollBar()
        top = self.answer.mapTo(self.viewport(), QPoint(0, 0)).y() + bar.value() - 8
        least = top + self.answer.height() + 16 - self.viewport().height()
        if self.is_revealed and bar.value() < least:
            bar.setValue(min(top, least))

    @property
    def _now(self) -> ExhibitView:
        return self._exhibits[self._at]

    def _show(self, at: int) -> None:
        self._at, self.is_revealed = at, False
        self.answer.hide()
        if not self._exhibits:
            return
        place = self.tr("Exhibit {number} of {total}")
        self.place.setText(place.format(number=at + 1, total=len(self._exhibits)))
        self.card.show_exhibit(self._now)
        self.reasons.show_reasons(self._now.reasons)
        self.reveal_button.setText(self.tr("Reveal"))
        self.reveal_button.setAccessibleDescription(f"{self._now.kind}. {self._now.text}")
        self.verticalScrollBar().setValue(0)

    def _answer(self) -> list[str]:
        """Put the answer together as things are ticked now; its sentences."""
        if not self.is_revealed:
            return []
        empty_layout(self._said)
        told = [words for remark in self._now.remarks for words in self._remark(remark)]
        if not told:
            told = [self._say(self.tr("The coach would say nothing here."), "subheading")]
        if noticed := self.reasons.noticed:
            told.append(self._say(self.tr("You also noticed: {reasons}").format(reasons=" · ".join(noticed)), "answer"))
        told.append(self._say(self._now.explanation, "answer"))
        told.append(self._say(self.tr("A better way: {better}").format(better=self._now.better), "answer"))
        self.answer.show()
        return told

    def _remark(self, remark: RemarkWords) -> list[str]:
        said = self.tr("The coach would remark: {message}").format(message=remark.message)
        told = [self._say(said, "subheading"), self._say(remark.title, "strong"), self._say(remark.why, "answer")]
        if remark.source:
            self._said.addWidget(link_label(self.look, remark.source))
        return told

    def _say(self, words: str, role: str) -> str:
        self._said.addWidget(label(words, role, wrap=True))
        return words
