"""The active learner's draft as it is written: to be read and pointed at, never typed into."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.desk.reading_view import ReadingView
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.focus_frame import FocusFrame
from livetweet_coach.ui.widgets.made import frame, label, restyle
from livetweet_coach.ui.widgets.page import Symbol


@dataclass(frozen=True, slots=True)
class DraftView:
    """What is shown of a draft: (id, text) of its posts, and where its caret is: post number and code point.

    `coach` is the engine's remark the learner sees just now; `instead` is the sentence where no draft may be seen.
    """

    posts: tuple[tuple[str, str], ...] = ()
    active: int = 0
    caret: int | None = None
    coach: str = ""
    instead: str = ""


class DraftPane(QWidget):
    """`picked(post id, span)` when words of the draft are picked, `opened(post id)` for a whole post (Enter)."""

    picked = Signal(str, object)
    opened = Signal(str)
    read_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.view = DraftView()
        self.read_action = QAction(self.tr("Read the draft aloud"), self)
        self.read_action.setShortcut(QKeySequence("Ctrl+Shift+R"))
        self.read_action.triggered.connect(lambda: self.read_requested.emit())
        self.cards: list[tuple[str, QFrame, ReadingView]] = []
        self._title = label(self.tr("Draft, live"), "subheading")
        self._note = label(self.tr("read only"), "small")
        self._instead = label("", "soft", wrap=True)
        self._coach = label("", wrap=True)
        self._lay_out()
        self.show_draft(DraftView(instead=""))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 16, 16, 16)
        inner.addWidget(self._instead)
        self._closed = frame("empty", inner)
        said = QHBoxLayout()
        said.setContentsMargins(12, 8, 12, 8)
        said.setSpacing(8)
        said.addWidget(Symbol(self._look, "coach", "tip", 16), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._coach, 1)
        self._said = frame("card", said, "tip")
        self._posts = QVBoxLayout()
        self._posts.setSpacing(8)
        body = QWidget()
        body.setObjectName("page")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        column.addWidget(self._closed)
        column.addLayout(self._posts)
        column.addWidget(self._said)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("plain")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(self._area, 1)

    def show_draft(self, view: DraftView) -> None:
        """Show it as it is now; cards of posts that stay are changed in place."""
        before, self.view = self.view, view
        self._instead.setText(view.instead)
        self._closed.setVisible(bool(view.instead))
        self._note.setVisible(not view.instead)
        self._coach.setText(view.coach)
        self._said.setVisible(bool(view.coach))
        ids = [post for post, _ in view.posts]
        if [post for post, _, _ in self.cards] != ids:
            self._make_cards(ids)
        for number, ((_, card, reading), (_, text)) in enumerate(zip(self.cards, view.posts, strict=True)):
            here = number == view.active
            reading.show_text(text, view.caret if here else None)
            restyle(card, active=here and len(ids) > 1)
        if (before.active, len(before.posts)) != (view.active, len(view.posts)) and view.active < len(self.cards):
            self._area.ensureWidgetVisible(self.cards[view.active][1])

    def _make_cards(self, ids: list[str]) -> None:
        known = {post: (card, reading) for post, card, reading in self.cards}
        for post, card, _ in self.cards:
            self._posts.removeWidget(card)
            if post not in ids:
                card.hide()
                card.deleteLater()
        self.cards = []
        for number, post in enumerate(ids, start=1):
            card, reading = known.get(post) or self._make_card(post)
            reading.name(self.tr("Draft, post {n} of {all}").format(n=number, all=len(ids)))
            self._posts.addWidget(card)
            self.cards.append((post, card, reading))

    def _make_card(self, post: str) -> tuple[QFrame, ReadingView]:
        reading = ReadingView(self._look, "", ringed=False)
        reading.picked.connect(lambda span: self.picked.emit(post, span))
        reading.opened.connect(lambda: self.opened.emit(post))
        column = QVBoxLayout()
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(reading)
        return FocusFrame(column, reading), reading

    def clear_picks(self, but: str = "") -> None:
        """Nothing is picked any more, save in one post."""
        for post, _, reading in self.cards:
            if post != but:
                reading.clear_pick()

    def words(self) -> str:
        """The draft as it is read aloud."""
        if self.view.instead:
            return self.view.instead
        texts = [text for _, text in self.view.posts if text.strip()]
        return " / ".join(texts) if texts else self.tr("Nothing is written yet.")

    def pick(self, post: str, span: Span) -> None:
        """Show that a post is what one writes about (the picks of the others go)."""
        self.clear_picks(post)
