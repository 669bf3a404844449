"""Lines ready to be inserted: Ctrl+1 to Ctrl+9."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from livetweet_coach.core.event.lines import PreparedLine
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, with_keys
from livetweet_coach.ui.words import shown

MOST = 9


class PreparedLines(FlowBox):
    """A row of small buttons; `line_chosen(line)`."""

    line_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__(4)
        self.actions_by_key = [self._make_action(number) for number in range(1, MOST + 1)]
        self._lines: Sequence[PreparedLine] = ()
        self._buttons = [self._make_button(action) for action in self.actions_by_key]

    def _make_action(self, number: int) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(f"Ctrl+{number}"))
        action.setEnabled(False)
        action.triggered.connect(lambda: self._choose(number - 1))
        return action

    def _make_button(self, action: QAction) -> QPushButton:
        made = button("", "quiet")
        made.clicked.connect(action.trigger)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.hide()
        self.add(made)
        return made

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to insert."""
        return not self._lines

    def show_lines(self, lines: Sequence[PreparedLine]) -> None:
        """At most nine lines, each with its key."""
        self._lines = lines[:MOST]
        for index, (action, made) in enumerate(zip(self.actions_by_key, self._buttons, strict=True)):
            used = index < len(self._lines)
            action.setEnabled(used)
            made.setVisible(used)
            if used:
                line = self._lines[index]
                name = shown(line.label)
                action.setText(self.tr("Insert: {name}").format(name=name))
                made.setText(with_keys(name, action))
                made.setToolTip(line.text)
                made.setAccessibleName(action.text())
                made.setAccessibleDescription(line.text)
        self.setVisible(bool(lines))
        self.updateGeometry()

    def _choose(self, index: int) -> None:
        if index < len(self._lines):
            self.line_chosen.emit(self._lines[index])
