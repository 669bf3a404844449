"""The keys about a room, in the menu from the start: call, stop, drafts, hand, a knock's answers, files."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class RoomKeys(QObject):
    """Actions that panes show and the menu lists; those about people are off while nobody can be there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.call = self._action(self.tr("Call my tutor"), "Ctrl+T")
        self.stop = self._action(self.tr("Stop showing anything"), "F7")
        self.drafts = self._action(self.tr("Show my drafts"), "Ctrl+Shift+D", checkable=True)
        self.hand = self._action(self.tr("Raise my hand"), "Ctrl+Shift+H", checkable=True)
        self.accept = self._action(self.tr("Let in"), "Ctrl+Shift+Y")
        self.refuse = self._action(self.tr("Not now"), "Ctrl+Shift+N")
        self.write_file = self._action(self.tr("Save a file for my tutor…"), "F11")
        self.read_file = self._action(self.tr("Open my tutor's file…"), "F12")
        self.enable(room=False)

    @property
    def all(self) -> tuple[QAction, ...]:
        """All of them, in the menu's order."""
        files = (self.write_file, self.read_file)
        return (self.call, self.stop, self.drafts, self.hand, self.accept, self.refuse, *files)

    def enable(self, *, room: bool, knock: bool = False) -> None:
        """Whether a room is open, and whether somebody knocks."""
        for action in (self.stop, self.drafts, self.hand, self.write_file, self.read_file):
            action.setEnabled(room)
        for action in (self.accept, self.refuse):
            action.setEnabled(knock)
        self.call.setText(self.tr("My tutor's room") if room else self.tr("Call my tutor"))

    def show_stopped(self, stopped: bool) -> None:
        """F7 stops, or gives back what was seen before."""
        self.stop.setText(self.tr("Show again") if stopped else self.tr("Stop showing anything"))

    def _action(self, text: str, keys: str, *, checkable: bool = False) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setCheckable(checkable)
        return action
