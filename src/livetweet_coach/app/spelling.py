"""Spelling while writing: a worker asks the dictionaries, where this machine has some; the person has the last word."""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.services import Services
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.text.spelling import parts_of_names, plain_word
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.compose.thread_editor import ThreadEditor

if TYPE_CHECKING:
    from livetweet_coach.ports.spelling import Speller

WORDS = "spelling-words"
MOST_WORDS = 5000


def _of_this_machine() -> Speller | None:
    from livetweet_coach.adapters.spelling import find_speller

    return find_speller()


class SpellingHelp(QObject):
    """Answers the editor's questions. `find` looks for dictionaries, on the worker, at the first question."""

    def __init__(
        self,
        services: Services,
        editor: ThreadEditor,
        event: EventNow,
        find: Callable[[], Speller | None] = _of_this_machine,
    ) -> None:
        super().__init__(editor)
        self._services, self._editor, self._event, self.find = services, editor, event, find
        self._speller: Speller | None = None
        self._looked = False
        self._bridge = Bridge(self)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="spelling")
        self._here: tuple[str, frozenset[str]] = ("", frozenset())
        self._own = self._read()
        spelling = editor.spelling
        spelling.asked.connect(self._ask)
        spelling.suggestions_asked.connect(self._suggest)
        spelling.word_added.connect(self._add)
        spelling.word_passed.connect(self._pass)
        event.changed.connect(lambda live: self._know())
        self._know()

    def switch(self, value: object) -> None:
        """Whether misspelt words are underlined."""
        self._editor.spelling.switch(bool(value))

    # words

    def _know(self) -> None:
        live = self._event.live
        if self._here[0] != live.id:
            self._here = (live.id, frozenset())
        self._editor.spelling.know(self._own | self._here[1] | event_words(self._event.sheet))

    def _add(self, word: str) -> None:
        self._own |= {plain_word(word)}
        kept = json.dumps(sorted(self._own)[:MOST_WORDS]).encode()
        self._services.writer.write(lambda: self._services.store.values.put(WORDS, kept), WORDS)
        self._know()

    def _pass(self, word: str) -> None:
        self._here = (self._event.live.id, self._here[1] | {plain_word(word)})
        self._know()

    def _read(self) -> frozenset[str]:
        try:
            return frozenset(str(word) for word in json.loads(self._services.store.values.get(WORDS) or b"[]"))
        except (ValueError, TypeError):
            return frozenset()

    # questions, on the worker

    def _found(self) -> Speller | None:
        if not self._looked:
            self._looked = True
            self._speller = self.find()
        return self._speller

    def _ask(self, words: frozenset[str]) -> None:
        def ask() -> None:
            speller = self._found()
            wrong = speller.wrong(words) if speller else frozenset()
            self._bridge.post(lambda: self._editor.spelling.tell(words, wrong))

        self._do(ask)

    def _suggest(self, word: str) -> None:
        language = self._editor.draft.language

        def suggest() -> None:
            speller = self._found()
            guesses = speller.suggest(word, language) if speller else ()
            self._bridge.post(lambda: self._editor.spelling.show_suggestions(word, guesses))

        self._do(suggest)

    def _do(self, job: Callable[[], None]) -> None:
        def run() -> None:
            try:
                job()
            except Exception as defect:  # a dictionary that breaks must not stop anybody from writing
                note_defect("spelling", defect)

        self._worker.submit(run)

    def wait(self) -> None:
        """Until all questions so far are answered; for tests."""
        self._worker.submit(int).result(10)

    def stop(self) -> None:
        """Ask nothing more."""
        self._worker.shutdown(wait=False, cancel_futures=True)


def event_words(sheet: EventSheet) -> frozenset[str]:
    """What is always right at an event: its speakers' names, and the words of its glossary."""
    names = [name for speaker in sheet.speakers for name in (speaker.name, *speaker.aliases)]
    return parts_of_names([*names, *sheet.glossary, sheet.title])
