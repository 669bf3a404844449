"""What a draft is where it is no post: a private message and whom it is for, or a template."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.ui.widgets.made import label


class KindStrip(QWidget):
    """Hidden for a post. `recipient_typed(handle)` without its @; `done` at Enter in the field."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.recipient)
        self.hide()

    def show_draft(self, draft: Draft) -> None:
        """Say what this draft is."""
        private = draft.kind == "dm"
        if private and draft.to:
            self.words.setText(self.tr("Private message to @{who}").format(who=draft.to))
        elif private:
            self.words.setText(self.tr("Private message, to whom?"))
        else:
            self.words.setText(self.tr("Template — nothing is sent"))
        if _handle(self.recipient.text()) != draft.to:
            self.recipient.setText(f"@{draft.to}" if draft.to else "")
        self.recipient.setVisible(private)
        self.setVisible(private or draft.kind == "template")


def _handle(text: str) -> str:
    return "".join(text.split()).lstrip("@")
