"""Up to six learners at a glance: the end of each draft, the state, a raised hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.learners_list import LearnersList
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import label
from livetweet_coach.ui.widgets.rows_in_place import RowsInPlace


class TilesPane(QWidget):
    """`chosen(id)` by a click, or by Enter on the tile where the arrow keys led."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.rows: RowsInPlace[LearnerRow] = RowsInPlace(self)
        self.list = LearnersList(look, self.rows, tiles=True)
        self.list.setAccessibleName(self.tr("Several learners at once"))
        self.list.chosen.connect(self.chosen)
        self._hint = label(self.tr("The arrow keys walk, Enter opens one."), "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Several learners at once"), "subheading"))
        column.addWidget(self._hint)
        column.addWidget(self.list, 1)

    def show_rows(self, rows: Sequence[LearnerRow]) -> None:
        """The learners who are followed."""
        self.rows.show_rows(rows)
