"""What one keeps of a live, in one's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.page import field

LINES = 3


class _Lesson(QPlainTextEdit):
    """Plain words; Tab leaves, and no-break spaces stay."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def words(self) -> str:
        """What is written."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


class LessonBox(QWidget):
    """`lesson_written(words)` as one writes; `shared` is what may go into the recap, empty until that is ticked."""

    lesson_written = Signal(str)

    def __init__(self, lesson: str) -> None:
        super().__init__()
        self.lesson = _Lesson()
        self.lesson.setPlainText(lesson)
        self.lesson.setFixedHeight(self.lesson.fontMetrics().lineSpacing() * LINES + 24)
        self.lesson.textChanged.connect(lambda: self.lesson_written.emit(self.lesson.words()))
        self.share = FittingCheck(self.tr("Put it into the recap"))
        self.share.setAccessibleName(self.share.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            field(self.tr("What I keep from it"), self.lesson, self.tr("Private: it stays on this computer."))
        )
        column.addWidget(self.share)

    @property
    def shared(self) -> str:
        """The words, where they are to be shared."""
        return self.lesson.words() if self.share.isChecked() else ""
