"""Everybody who learns: raised hands first, those who wait longest in front; one of them is the active learner."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.learners_list import LearnersList
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton, frame, label
from livetweet_coach.ui.widgets.rows_in_place import RowsInPlace

NUMBERS = 9


class LearnersPane(QWidget):
    """`chosen(id)`; `numbered(1 to 9)` for the learner with that key, `stepped(-1 | 1)` for a neighbour in the list."""

    chosen = Signal(str)
    numbered = Signal(int)
    stepped = Signal(int)
    hand_requested = Signal()
    tiles_toggled = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows: RowsInPlace[LearnerRow] = RowsInPlace(self)
        self.list = LearnersList(look, self.rows)
        self.list.setAccessibleName(self.tr("Learners"))
        self.list.chosen.connect(self.chosen)
        self.tiles_action = QAction(self.tr("Follow several at once"), self, checkable=True)
        self.tiles_action.setShortcut(QKeySequence("Ctrl+Shift+T"))
        self.tiles_action.toggled.connect(self.tiles_toggled)
        self.hand_action = self._action(self.tr("To the hand that waits longest"), "Ctrl+H")
        self.hand_action.triggered.connect(lambda: self.hand_requested.emit())
        self.next_action = self._action(self.tr("Next learner"), "Ctrl+PgDown")
        self.next_action.triggered.connect(lambda: self.stepped.emit(1))
        self.previous_action = self._action(self.tr("Previous learner"), "Ctrl+PgUp")
        self.previous_action.triggered.connect(lambda: self.stepped.emit(-1))
        self.number_actions = tuple(self._numbered(number) for number in range(1, NUMBERS + 1))
        self._empty_words = label("", "soft", wrap=True)
        self._lay_out(look)
        self.show_rows(())

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        return action

    def _numbered(self, number: int) -> QAction:
        action = self._action(self.tr("Learner {n}").format(n=number), f"Ctrl+{number}")
        action.triggered.connect(lambda: self.numbered.emit(number))
        return action

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Learners"), "subheading"), 1)
        head.addWidget(IconButton(look, self.hand_action, "hand"))
        head.addWidget(IconButton(look, self.tiles_action, "users"))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 16, 16, 16)
        inner.addWidget(self._empty_words)
        self._empty = frame("empty", inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)

    @property
    def actions_by_key(self) -> tuple[QAction, ...]:
        """What the pane can do, for the menu."""
        return (self.hand_action, self.next_action, self.previous_action, self.tiles_action, *self.number_actions)

    def show_rows(self, rows: Sequence[LearnerRow]) -> None:
        """The learners in the order of the list."""
        self.rows.show_rows(rows)
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        for number, action in enumerate(self.number_actions, start=1):
            action.setEnabled(any(row.number == number for row in rows))
        self.hand_action.setEnabled(any(row.hand for row in rows))

    def show_calm(self, words: str) -> None:
        """What an empty list says."""
        self._empty_words.setText(words)
