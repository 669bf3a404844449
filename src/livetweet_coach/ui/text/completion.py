"""Completion of handles and hashtags from the event sheet, by keyboard, without taking the focus."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QTextEdit

from livetweet_coach.ui.theme import Look

SIGNS = "@#"


@dataclass(frozen=True, slots=True)
class Completion:
    """What is inserted (with its sign) and how it is found: the handle, the name, the tag."""

    insert: str
    label: str = ""

    @property
    def row(self) -> str:
        """How it reads in the list."""
        return f"{self.insert}   {self.label}" if self.label else self.insert

    def answers(self, word: str) -> bool:
        """Whether a begun word (with its sign) leads here, by handle or by name."""
        if word[0] != self.insert[0]:
            return False
        begun = word[1:].casefold()
        names = [self.insert[1:], *self.label.split()]
        return any(name.casefold().startswith(begun) for name in names)


class Completions(QObject):
    """The list under the caret. Arrows choose, Tab or Enter takes, Escape or anything else goes on typing.

    `around` gives what stands before and after the caret.
    """

    def __init__(self, edit: QTextEdit, look: Look, around: Callable[[], tuple[str, str]]) -> None:
        super().__init__(edit)
        self._edit, self._look, self._around = edit, look, around
        self._offered: Sequence[Completion] = ()
        self._matching: list[Completion] = []
        self._completer: QCompleter | None = None
        self._popup: QListView | None = None

    def offer(self, words: Sequence[Completion]) -> None:
        """What can be completed."""
        self._offered = words

    def begun(self) -> str:
        """The word with @ or # that ends at the caret, or nothing."""
        before, _ = self._around()
        for index in range(len(before) - 1, max(-1, len(before) - 42), -1):
            if before[index] in SIGNS:
                glued = index > 0 and (before[index - 1].isalnum() or before[index - 1] in "_/")
                return "" if glued else before[index:]
            if not (before[index].isalnum() or before[index] == "_"):
                return ""
        return ""

    def is_open(self) -> bool:
        """Whether the list is on screen."""
        return self._popup is not None and self._popup.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether this key is for the list."""
        popup = self._popup
        if popup is None or not popup.isVisible():
            return False
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take(self._matching[max(0, popup.currentIndex().row())])
            return True
        if event.key() == Qt.Key.Key_Escape:
            popup.hide()
            return True
        return False

    def follow(self, event: QKeyEvent) -> None:
        """After a key: open, narrow or close the list."""
        word = self.begun()
        typed = (bool(event.text()) and event.text()[0].isprintable()) or event.key() == Qt.Key.Key_Backspace
        self._matching = [w for w in self._offered if w.answers(word)] if word and typed else []
        if len(self._matching) == 1 and self._matching[0].insert == word:
            self._matching = []
        if not self._matching:
            self._close()
            return
        self._open()

    def _open(self) -> None:
        if self._completer is None:
            self._completer = QCompleter(self._edit)
            popup = self._popup = QListView()
            popup.setObjectName("completion")
            popup.setAccessibleName(self.tr("Completions"))
            self._completer.setPopup(popup)
            self._completer.setWidget(self._edit)
            self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
            self._completer.activated[str].connect(self._taken_by_click)  # type: ignore[index]
            popup.installEventFilter(self)
        rows = [word.row for word in self._matching]
        self._completer.setModel(QStringListModel(rows, self._completer))
        caret = self._edit.cursorRect()
        caret.setWidth(self._look.size(300))
        caret.translate(0, 6)
        self._completer.complete(caret)
        if self._popup is not None:
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the chosen line; QCompleter itself would only close the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self.takes(event)
        return False

    def _taken_by_click(self, row: str) -> None:
        for word in self._matching:
            if word.row == row:
                self._take(word)
                return

    def _take(self, word: Completion) -> None:
        begun = self.begun()
        cursor = self._edit.textCursor()
        for _ in begun:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
        _, after = self._around()
        cursor.insertText(word.insert + ("" if after[:1].isspace() else " "))
        self._edit.setTextCursor(cursor)
        self._close()

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.hide()
