"""The review after a live: what worked in one's own words, one next step, one challenge. No mark, no rank."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livetweet_coach.core.progress.review import Deferred, MasteryRow, Review, TutorWord
from livetweet_coach.core.progress.strengths import Strength
from livetweet_coach.ui.progress.lesson_box import LessonBox
from livetweet_coach.ui.progress.mastery_table import MasteryTable
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, empty_layout, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, Symbol, TurningRow
from livetweet_coach.ui.widgets.source_link import SourceLink
from livetweet_coach.ui.words import shown


class ReviewPane(Page):
    """Shows a Review. `tiredness_told(0 to 4)`, `challenge_taken(id)`, `home_chosen`, `reasons_wished`.

    `lesson_written(words)`, `recap_wished(ending, lesson)` and `open_wished(path)` are about what one keeps; the
    ending is ".html" or ".md".
    """

    tiredness_told = Signal(int)
    challenge_taken = Signal(str)
    home_chosen = Signal()
    reasons_wished = Signal()
    lesson_written = Signal(str)
    recap_wished = Signal(str, str)
    open_wished = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=1000)
        self.title.setText(self.tr("What stays of this live"))
        self.setAccessibleName(self.title.text())
        self._body_rows = QVBoxLayout()
        self._body_rows.setSpacing(16)
        self.column.addLayout(self._body_rows)
        self.column.addStretch(1)
        self._challenge = self._path = ""
        self._lesson: LessonBox | None = None

    def show_review(self, review: Review, lesson: str = "") -> None:
        """Show this review from its top, with what the person wrote about the live before."""
        empty_layout(self._body_rows)
        self._challenge = review.challenge.id
        self._lesson = None
        rows = self._body_rows
        rows.addWidget(label(shown(review.greeting), "lead", wrap=True))
        for word in review.tutor:
            title = self.tr("{name}: one strength, one next step").format(name=word.name)
            rows.addWidget(self._card("tutor", "tutor", title, [label(word.words, "subheading", wrap=True)]))
        if review.strengths:
            row = TurningRow(self.look, 640)
            for strength in review.strengths:
                row.add(self._strength(strength))
            rows.addWidget(row)
        forward = TurningRow(self.look, 640)
        forward.add(self._next_step(review))
        forward.add(self._defi(review))
        rows.addWidget(forward)
        rows.addWidget(self._tiredness())
        rows.addWidget(self._folds(review, lesson))
        rows.addWidget(self._end())
        self.focus_first()

    def _end(self) -> QWidget:
        """The way back, the recap in one click, and why the coach kept silent."""
        home = button(self.tr("Back to the doors"), "primary")
        home.clicked.connect(self.home_chosen)
        end = FlowBox()
        end.add(home)
        for text, ending in ((self.tr("Recap as HTML"), ".html"), (self.tr("Recap as Markdown"), ".md")):
            save = button(text)
            save.clicked.connect(lambda _=False, ending=ending: self._wish(ending))
            end.add(save)
        reasons = button(self.tr("What the coach held back, and why"), "link")
        reasons.clicked.connect(self.reasons_wished)
        end.add(reasons)
        self._saved = label("", wrap=True)
        self._open = button(self.tr("Open it"), "link")
        self._open.clicked.connect(lambda: self.open_wished.emit(self._path))
        opening = FlowBox()
        opening.add(self._open)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (end, self._saved, opening):
            column.addWidget(widget)
        self.show_saved("", "")
        self.first = home
        return frame("bare", column)

    def _wish(self, ending: str) -> None:
        self.recap_wished.emit(ending, self._lesson.shared if self._lesson is not None else "")

    def show_saved(self, words: str, path: str) -> None:
        """What came of saving the recap, and where it is, empty where it is not."""
        self._path = path
        self._saved.setText(words)
        self._saved.setAccessibleName(words)
        self._saved.setVisible(bool(words))
        self._open.setVisible(bool(path))
        if words:
            QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._open if path else self._saved))

    def _card(self, icon: str, tone: str, title: str, inside: Sequence[QWidget]) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol(self.look, icon, tone, 16))
        words = label(title, "strong", wrap=True)
        restyle(words, tone=tone)
        head.addWidget(words, 1)
        column.addLayout(head)
        for widget in inside:
            column.addWidget(widget)
        column.addStretch(1)
        made = frame("card", column, tone)
        made.setAccessibleName(title)
        return made

    def _quoted(self, words: str) -> str:
        return self.tr("“{words}”").format(words=words)

    def _strength(self, strength: Strength) -> QFrame:
        quote = label(self._quoted(strength.quote), wrap=True)
        return self._card("praise", "praise", shown(strength.why), [quote])

    def _next_step(self, review: Review) -> QFrame:
        words = label(shown(review.next_step.words), "subheading", wrap=True)
        return self._card("flag", "tip", self.tr("One thing to try"), [words])

    def _defi(self, review: Review) -> QFrame:
        title = label(shown(review.challenge.title), "subheading", wrap=True)
        words = label(shown(review.challenge.words), wrap=True)
        take = button(self.tr("I take it up"))
        take.clicked.connect(lambda: self._take(take))
        row = FlowBox()
        row.add(take)
        return self._card("badge", "accent", self.tr("A challenge, if you like"), [title, words, row])

    def _take(self, pressed: QWidget) -> None:
        pressed.setEnabled(False)
        self.challenge_taken.emit(self._challenge)

    def _make_lesson(self, lesson: str) -> QWidget:
        self._lesson = LessonBox(lesson)
        self._lesson.lesson_written.connect(self.lesson_written)
        return self._lesson

    def _tiredness(self) -> QWidget:
        names = (
            self.tr("Fresh"),
            self.tr("Fine"),
            self.tr("A little tired"),
            self.tr("Tired"),
            self.tr("Worn out"),
        )
        box = FlowBox()
        question = label(self.tr("How tired are you? (skip it if you like)"), "soft", wrap=True)
        group = QButtonGroup(box)
        for index, (face, name) in enumerate(zip("😀😊😐😕😫", names, strict=True)):
            made = QRadioButton(f"{face} {name}")
            made.setProperty("kind", "segment")
            made.setAccessibleName(f"{question.text()} {name}")
            group.addButton(made, index)
            box.add(made)
        group.idClicked.connect(self.tiredness_told)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(question)
        column.addWidget(box)
        return frame("bare", column)

    def _folds(self, review: Review, lesson: str) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        own = _Fold(self.tr("What I keep from it"), lambda: self._make_lesson(lesson))
        column.addWidget(own)
        if lesson:
            own.open()
        if review.deferred:
            text = self.tr("%n remarks kept for now", "", len(review.deferred))
            column.addWidget(_Fold(text, lambda: self._deferred(review.deferred)))
        if review.said:
            text = self.tr("%n remarks of your tutor", "", len(review.said))
            column.addWidget(_Fold(text, lambda: self._said(review.said)))
        if review.mastery:
            column.addWidget(_Fold(self.tr("Where you are with each rule"), lambda: self._map(review.mastery)))
        return frame("bare", column)

    def _deferred(self, deferred: Sequence[Deferred]) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for item in deferred:
            lines: list[QWidget] = [label(shown(item.why), wrap=True)]
            lines += [label(self._quoted(quote), "soft", wrap=True) for quote in item.quotes]
            lines += [SourceLink(self.look, item.source)] if item.source else []
            column.addWidget(self._card("clock", "tip", shown(item.title), lines))
        return frame("bare", column)

    def _said(self, words: Sequence[TutorWord]) -> QWidget:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        for word in words:
            column.addWidget(self._card("tutor", "tutor", word.name, [label(word.words, wrap=True)]))
        return frame("bare", column)

    def _map(self, rows: Sequence[MasteryRow]) -> QWidget:
        headings = (self.tr("Rule"), self.tr("How it goes"))
        return MasteryTable(
            self.tr("Where you are with each rule"), headings, [(shown(row.title), shown(row.words)) for row in rows]
        )


class _Fold(QWidget):
    """A line that opens what is below it, made when it is first opened."""

    def __init__(self, text: str, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._inside: QWidget | None = None
        self._button = button(text, "link")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._unfold)
        self._button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def open(self) -> None:
        """Unfold it."""
        self._button.setChecked(True)

    def _unfold(self, visible: bool) -> None:
        if self._inside is None:
            self._inside = self._make()
            self._column.addWidget(self._inside)
        self._inside.setVisible(visible)
