"""What a draft is where it is no post: a private message and whom it is for, a template, or one that leaves later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.ui.compose.time_choice import TimeChoice
from livetweet_coach.ui.widgets.made import label

SORTS = ("dm", "template", "scheduled")


class KindStrip(QWidget):
    """Hidden for a post that everybody reads.

    `recipient_typed(handle)` without its @; `time` is for a scheduled one; `done` at Enter.
    """

    recipient_typed = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label("", "strong", wrap=True)
        self.recipient = QLineEdit()
        self.recipient.setPlaceholderText("@")
        self.recipient.setAccessibleName(self.tr("Whom the private message is for"))
        self.recipient.setMinimumHeight(32)
        self.recipient.setMaxLength(100)
        self.recipient.textEdited.connect(lambda text: self.recipient_typed.emit(_handle(text)))
        self.recipient.returnPressed.connect(self.done)
        self.time = TimeChoice()
        self.time.done.connect(self.done)
        self.readers = label("", "soft", wrap=True)
        self.readers.hide()
        self.audience = label("", "strong", wrap=True)
        self.audience.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.recipient)
        column.addWidget(self.time)
        column.addWidget(self.readers)
        column.addWidget(self.audience)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Say what this draft is."""
        self.words.setText(self._title(draft))
        if _handle(self.recipient.text()) != draft.to:
            self.recipient.setText(f"@{draft.to}" if draft.to else "")
        self.recipient.setVisible(draft.kind == "dm")
        self.time.setVisible(draft.kind == "scheduled")
        self.time.show_time(draft.at)
        self.words.setHidden(draft.kind not in SORTS)
        self._settle()

    def _title(self, draft: Draft) -> str:
        if draft.kind == "scheduled":
            return self.tr("Scheduled: it leaves later, by itself")
        if draft.kind != "dm":
            return self.tr("Template — nothing is sent")
        if draft.to:
            return self.tr("Private message to @{who}").format(who=draft.to)
        return self.tr("Private message, to whom?")

    def show_audience(self, words: str) -> None:
        """Who reads the post, in a sentence; "" where everybody does."""
        self.audience.setText(words)
        self.audience.setVisible(bool(words))
        self._settle()

    def _settle(self) -> None:
        """Nothing to say, nothing to show."""
        self.setVisible(not self.words.isHidden() or not self.audience.isHidden())

    def show_readers(self, words: str) -> None:
        """Who else would read the private message, in a sentence; "" where nobody would."""
        self.readers.setText(words)
        self.readers.setVisible(bool(words))
        self.recipient.setAccessibleDescription(words)


def _handle(text: str) -> str:
    return "".join(text.split()).lstrip("@")
