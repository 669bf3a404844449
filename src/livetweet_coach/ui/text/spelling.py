"""What is known of the words being written: which are misspelt, and who is asked about the others."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.text.spelling import words

MOST_KNOWN = 5000


class Spelling(QObject):
    """One for all posts. `asked(words)` when a dictionary is wanted for words not met before: answer with `tell`.

    `suggestions_asked(word)` when a menu is open on a word: answer with `show_suggestions`. `changed` when what is
    underlined may have. `word_added(word)` for the person's own list, `word_passed(word)` for this event's.
    """

    asked = Signal(object)
    suggestions_asked = Signal(str)
    changed = Signal()
    word_added = Signal(str)
    word_passed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self._known: frozenset[str] = frozenset()
        self._verdicts: dict[str, bool | None] = {}
        self._menu: QMenu | None = None
        self._before: QAction | None = None
        self._place: Callable[[str], None] = lambda word: None
        self._about = ""

    def switch(self, is_on: bool) -> None:
        """Underline, or leave it."""
        if is_on != self.is_on:
            self.is_on = is_on
            self.changed.emit()

    def know(self, known: frozenset[str]) -> None:
        """What is right besides the dictionaries: the person's own words, and the event's names."""
        if known != self._known:
            self._known = known
            self.changed.emit()

    def misspelt(self, text: str) -> tuple[Span, ...]:
        """The words of a text that no dictionary knows; words not met before are asked about."""
        if not self.is_on:
            return ()
        found = words(text, self._known)
        fresh = {word for _, word in found if word not in self._verdicts}
        if fresh:
            if len(self._verdicts) > MOST_KNOWN:
                self._verdicts.clear()
            self._verdicts.update(dict.fromkeys(fresh))
            self.asked.emit(frozenset(fresh))
        return tuple(span for span, word in found if self._verdicts.get(word) is False)

    def tell(self, asked: Collection[str], wrong: Collection[str]) -> None:
        """The dictionaries' answer."""
        self._verdicts.update({word: word not in wrong for word in asked})
        if wrong:
            self.changed.emit()

    # the menu

    def offer(self, menu: QMenu, word: str, place: Callable[[str], None]) -> None:
        """Put what can be done about a word at the head of a menu; suggestions come when they are known."""
        first = menu.actions()[0] if menu.actions() else None
        self._menu, self._place, self._about = menu, place, word
        looking = QAction(self.tr("Looking for words…"), menu)
        looking.setEnabled(False)
        own = QAction(self.tr("Add “{word}” to my words").format(word=word), menu)
        own.triggered.connect(lambda: self.word_added.emit(word))
        here = QAction(self.tr("Right at this event"), menu)
        here.triggered.connect(lambda: self.word_passed.emit(word))
        rest = QAction(menu)
        rest.setSeparator(True)
        menu.insertActions(first, [looking, own, here, rest]) if first else menu.addActions([looking, own, here, rest])
        self._before = looking
        menu.aboutToHide.connect(self._closed)
        self.suggestions_asked.emit(word)

    def show_suggestions(self, word: str, suggestions: Iterable[str]) -> None:
        """What may have been meant, for the menu that is open on this word."""
        menu, before = self._menu, self._before
        if menu is None or before is None or word != self._about:
            return
        found = [self._suggestion(menu, guess) for guess in suggestions]
        if found:
            menu.insertActions(before, found)
            menu.removeAction(before)
            menu.setActiveAction(found[0])
            self._before = None
        else:
            before.setText(self.tr("No suggestion"))

    def _suggestion(self, menu: QMenu, guess: str) -> QAction:
        place = self._place
        made = QAction(guess.replace("&", "&&"), menu)
        made.triggered.connect(lambda: place(guess))
        return made

    def _closed(self) -> None:
        self._menu = self._before = None
