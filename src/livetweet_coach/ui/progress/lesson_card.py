"""What one keeps of a live in one's own words, and the recap that can be saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.fitting import FittingCheck
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label
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


class LessonCard(QWidget):
    """`lesson_written(words)` as one writes, `recap_wished(ending, lesson)`, `open_wished(path)`.

    The ending is ".md" or ".html"; the lesson is empty where it is not to be shared.
    """

    lesson_written = Signal(str)
    recap_wished = Signal(str, str)
    open_wished = Signal(str)

    def __init__(self, lesson: str) -> None:
        super().__init__()
        self.lesson = _Lesson()
        self.lesson.setPlainText(lesson)
        self.lesson.setFixedHeight(self.lesson.fontMetrics().lineSpacing() * LINES + 24)
        self.lesson.textChanged.connect(lambda: self.lesson_written.emit(self.lesson.words()))
        self.share = FittingCheck(self.tr("Put it into the recap"))
        self.share.setAccessibleName(self.share.text())
        self._saved = label("", wrap=True)
        self._path = ""
        self._open = button(self.tr("Open it"), "link")
        self._open.clicked.connect(lambda: self.open_wished.emit(self._path))
        saves = FlowBox()
        for text, ending in (
            (self.tr("Recap as HTML"), ".html"),
            (self.tr("Recap as Markdown"), ".md"),
        ):
            made = button(text)
            made.clicked.connect(lambda _=False, ending=ending: self._wish(ending))
            saves.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = self.tr("Private: it stays on this computer.")
        for widget in (field(self.tr("What I keep from it"), self.lesson, hint), self.share, saves, self._saved):
            column.addWidget(widget)
        opening = FlowBox()
        opening.add(self._open)
        column.addWidget(opening)
        self.show_saved("", "")

    def _wish(self, ending: str) -> None:
        self.recap_wished.emit(ending, self.lesson.words() if self.share.isChecked() else "")

    def show_saved(self, words: str, path: str) -> None:
        """What came of saving, and where the recap is, empty where it is not."""
        self._path = path
        self._saved.setText(words)
        self._saved.setAccessibleName(words)
        self._saved.setVisible(bool(words))
        self._open.setVisible(bool(path))
