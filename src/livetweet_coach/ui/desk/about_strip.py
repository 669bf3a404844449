"""What one writes about: the post in full, with the words that were picked, or a picture that wants words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from livetweet_coach.ui.desk.composing import About
from livetweet_coach.ui.desk.reading_view import ReadingView
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton, label

TALL = 160


class AboutStrip(QFrame):
    """`picked(span)` when other words of a sent post are picked, `cleared` when one writes about nothing special."""

    picked = Signal(object)
    cleared = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("prompterPane")
        self._look = look
        self.clear_action = QAction(self.tr("Write about nothing special"), self)
        self.clear_action.triggered.connect(self.cleared)
        self._title = label("", "small", wrap=True)
        self.reading = ReadingView(look, self.tr("The post you write about"))
        self.reading.picked.connect(self.picked)
        self._picture = QLabel()
        self._picture.setMaximumHeight(TALL)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(IconButton(look, self.clear_action, "x"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.reading)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_about(None)

    def show_about(self, about: About | None, *, brief: bool = False) -> None:
        """Show what it is about; None hides the strip. `brief`: its words are read elsewhere."""
        self.setVisible(about is not None)
        if about is None:  # nothing of a learner's stays behind
            self._title.clear()
            self.reading.clear_pick()
            self.reading.show_text("")
            self._picture.clear()
            return
        quote = "" if brief or about.is_sent else about.quote or (about.text if not about.picture else "")
        words = " ".join(quote.split())
        quoted = self.tr("{title}: “{words}”").format(title=about.title, words=words)
        self._title.setText(quoted if quote else about.title)
        sent, picture = about.is_sent and not about.picture and not brief, QPixmap()
        self.reading.setVisible(sent)
        if sent and self.reading.text != about.text:
            self.reading.clear_pick()
            self.reading.show_text(about.text)
            self.reading.name(about.title)
        self._picture.setVisible(bool(about.picture) and picture.loadFromData(about.jpeg))
        if not picture.isNull():
            scaled = picture.scaledToHeight(min(TALL, picture.height()), Qt.TransformationMode.SmoothTransformation)
            self._picture.setPixmap(scaled)
            self._picture.setAccessibleName(self.tr("The picture to describe"))
