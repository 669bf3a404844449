"""Choosing an exercise: a card each, by number, arrows, Enter or mouse."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from livetweet_coach.core.practice.exercise import Exercise
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.big_button import BigButton
from livetweet_coach.ui.widgets.made import empty_layout, label
from livetweet_coach.ui.widgets.page import Page, Symbol


class ExerciseCard(BigButton):
    """One exercise: its title, how long it lasts and what it is about."""

    def __init__(self, look: Look, exercise: Exercise, number: int) -> None:
        about = self.tr("{minutes} min · #{hashtag}").replace("{minutes}", str(exercise.minutes))
        about = about.replace("{hashtag}", exercise.hashtag)
        super().__init__(number, exercise.title, f"{about}. {exercise.summary}", 16)
        self.exercise = exercise
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(exercise.title, "subheading", wrap=True))
        words.addWidget(label(about, "small"))
        words.addWidget(label(exercise.summary, wrap=True))
        self.grid.addWidget(Symbol(look, "radio", "accent", 24, role="emblem"), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addLayout(words, 0, 1)
        self.settle()


class ExerciseChoice(Page):
    """The exercises of a language; the first one has the focus."""

    exercise_chosen = Signal(object)

    def __init__(self, look: Look, exercises: Sequence[Exercise] = ()) -> None:
        super().__init__(look, "")
        self.title.setText(self.tr("Choose a programme"))
        self.setAccessibleName(self.title.text())
        line = self.tr("Listen, write as you would live, and pause whenever you like. Nothing is published.")
        self.column.addWidget(label(line, "lead", wrap=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.cards: list[ExerciseCard] = []
        self._numbers: list[QAction] = []
        self.show_exercises(exercises)

    def show_exercises(self, exercises: Sequence[Exercise]) -> None:
        """Show these cards in the place of those before."""
        empty_layout(self._list)
        for action in self._numbers:
            self.removeAction(action)
            action.deleteLater()
        self.cards = [ExerciseCard(self.look, exercise, number) for number, exercise in enumerate(exercises, 1)]
        self._numbers = []
        for index, card in enumerate(self.cards):
            card.clicked.connect(partial(self._choose, card.exercise))
            card.moved.connect(partial(self._move, index))
            self._list.addWidget(card)
            self._number(index, card)
        self.first = self.cards[0] if self.cards else None

    def _number(self, index: int, card: ExerciseCard) -> None:
        action = QAction(card.accessibleName(), self)
        action.setShortcut(QKeySequence(str(index + 1)))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(card.click)
        self.addAction(action)
        self._numbers.append(action)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_first()

    def _choose(self, exercise: Exercise) -> None:
        self.exercise_chosen.emit(exercise)

    def _move(self, index: int, step: int) -> None:
        self.cards[(index + step) % len(self.cards)].setFocus(Qt.FocusReason.TabFocusReason)
