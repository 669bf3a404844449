"""Lines ready to be inserted: Ctrl+1 to Ctrl+9."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton

from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button

MOST = 9


class PreparedLines(FlowBox):
    """A row of small buttons; `line_chosen(text)`."""

    line_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(4)
        self.actions_by_key = [self._make_action(number) for number in range(1, MOST + 1)]
        self._texts: list[str] = []
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

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """(name, text) of each line, at most nine."""
        self._texts = [text for _, text in lines[:MOST]]
        for index, action in enumerate(self.actions_by_key):
            used = index < len(self._texts)
            action.setEnabled(used)
            action.setText(lines[index][0] if used else "")
            self._buttons[index].setVisible(used)
            if used:
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                self._buttons[index].setText(f"{lines[index][0]}  {keys}")
                self._buttons[index].setToolTip(lines[index][1])
                self._buttons[index].setAccessibleName(self.tr("Insert: {name}").format(name=lines[index][0]))
                self._buttons[index].setAccessibleDescription(lines[index][1])
        self.setVisible(bool(lines))
        self.updateGeometry()

    def _choose(self, index: int) -> None:
        if index < len(self._texts):
            self.line_chosen.emit(self._texts[index])
