"""The strip beside Send when something should be settled first: never a dialog."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle

# Narrower than its widest button, in pixels: Qt gives a widget the height for its least width, if that is larger.
LEAST = 200


@dataclass(frozen=True, slots=True)
class HeldWords:
    """What the strip says and offers; an empty label is not offered. `tone` is warning or blocker."""

    message: str
    tone: str
    fix: str = ""
    keep: str = ""
    send: str = ""
    why: str = ""


class HeldStrip(QFrame):
    """Enter takes the first offer (mend, or keep), Shift+Enter sends all the same, Escape goes back to writing."""

    fix_chosen = Signal()
    keep_chosen = Signal()
    send_chosen = Signal()
    closed = Signal()
    toggled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("heldStrip")
        self._look = look
        self.setMinimumWidth(LEAST)
        self._words = HeldWords("", "warning")
        self._icon = QLabel()
        self._message = label(wrap=True, role="strong")
        self._why = label(wrap=True, role="soft")
        self._fix = button("")
        self._keep = button("")
        self._send = button("", "quiet")
        self._back = button(self.tr("Go on writing  Esc"), "quiet")
        buttons = FlowBox()
        for widget in (self._fix, self._keep, self._send, self._back):
            buttons.add(widget)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(self._message)
        text.addWidget(self._why)
        text.addWidget(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self._fix.clicked.connect(self.fix_chosen)
        self._keep.clicked.connect(self.keep_chosen)
        self._send.clicked.connect(self.send_chosen)
        self._back.clicked.connect(self.close_strip)
        self.hide()

    def hold(self, words: HeldWords) -> None:
        """Show what holds the post back."""
        self._words = words
        self._message.setText(words.message)
        self._why.setText(words.why)
        self._why.setVisible(bool(words.why))
        enter, shift = self.tr("Enter"), self.tr("Shift+Enter")
        first = self._fix if words.fix else self._keep
        for made, text in ((self._fix, words.fix), (self._keep, words.keep), (self._send, words.send)):
            made.setVisible(bool(text))
            keys = enter if made is first else shift if made is self._send else ""
            made.setText(f"{text}  {keys}" if keys else text)
            made.setAccessibleName(text)
            restyle(made, kind="primary" if made is first else "")
        icon = "blocker" if words.tone == "blocker" else "warning"
        self._icon.setPixmap(self._look.pixmap(icon, words.tone))
        self._icon.setAccessibleName(self.tr("To settle") if words.tone == "blocker" else self.tr("Remark"))
        restyle(self, tone=words.tone)
        self.setAccessibleName(words.message)
        self.show()

    def setVisible(self, visible: bool) -> None:
        changed = visible == self.isHidden()
        super().setVisible(visible)
        if changed:
            self.toggled.emit()

    def close_strip(self) -> None:
        """Take the strip away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key pressed in the post was for the strip."""
        if not self.isVisible():
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and not bare:
            (self.fix_chosen if self._words.fix else self.keep_chosen if self._words.keep else self.send_chosen).emit()
        elif enter and bare == Qt.KeyboardModifier.ShiftModifier and self._words.send:
            self.send_chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_strip()
        else:
            return False
        return True
