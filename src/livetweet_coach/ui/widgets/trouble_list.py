"""What could not be read in a file, line by line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout

from livetweet_coach.core.event import Trouble
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import empty_layout, label
from livetweet_coach.ui.words import shown


class TroubleList(QFrame):
    """Hidden while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setProperty("tone", "warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(
            label(
                self.tr("Part of the file could not be read. The rest is open, nothing is lost."), "strong", wrap=True
            )
        )
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        column.addLayout(self._lines)
        self.show_troubles(())

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """Show these, in order."""
        empty_layout(self._lines)
        for trouble in troubles:
            self._lines.addWidget(label(self.words(trouble), wrap=True))
        self.setVisible(bool(troubles))

    def words(self, trouble: Trouble) -> str:
        """A trouble in one line: where, which key, what to do."""
        said = shown(trouble.message)
        if trouble.line and trouble.key:
            return self.tr("Line {line}, {key}: {said}").format(line=trouble.line, key=trouble.key, said=said)
        if trouble.line:
            return self.tr("Line {line}: {said}").format(line=trouble.line, said=said)
        return f"{trouble.key}: {said}" if trouble.key else said
