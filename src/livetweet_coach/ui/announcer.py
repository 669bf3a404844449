"""Speaks to a screen reader, politely or not, through Qt's announcements."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """`announce` says a sentence; `announced(text, assertive)` tells that it did, whether or not anybody listens."""

    announced = Signal(str, bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Say it once: assertive interrupts, polite waits until speech is idle."""
        if not text:
            return
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._window, text)
            levels = QAccessible.AnnouncementPoliteness
            event.setPoliteness(levels.Assertive if assertive else levels.Polite)
            QAccessible.updateAccessibility(event)
        self.announced.emit(text, assertive)
