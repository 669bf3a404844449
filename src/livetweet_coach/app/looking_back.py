"""The review of a live: its page, the challenge that is taken up, what one keeps, and the recap as a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from livetweet_coach.adapters.paths import documents
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.live import Live
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.recalling import EXPORTED
from livetweet_coach.app.services import Services
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from datetime import datetime

    from livetweet_coach.core.progress.review import Review
    from livetweet_coach.ui.progress.review_pane import ReviewPane

CHALLENGES = "challenges-taken"
LESSON = "lesson:"


class LookingBack(QObject):
    """Shows the review; `home_wished` and `reasons_wished` lead on from it."""

    home_wished = Signal()
    reasons_wished = Signal()

    def __init__(self, services: Services, look: Look, pages: Pages, coaching: Coaching, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._look, self._pages, self._coaching = services, look, pages, coaching
        self._live: Live | None = None
        self._review: Review | None = None
        self.open_file: Callable[[str], object] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def show(self, live: Live) -> None:
        """The review of a live that has ended."""
        from livetweet_coach.core.progress.review import review
        from livetweet_coach.core.rules.catalog import CATALOGUE

        page = self._pages.show(self._page, root=True)
        entries = self._services.entries(live.id)
        self._live = live
        coaching = self._coaching
        known = (*CATALOGUE, *coaching.own().values())
        self._review = review(entries, coaching.mastery, known, self._challenges(), coaching.figures)
        lesson = self._services.store.values.get(LESSON + live.id) or b""
        page.show_review(self._review, lesson.decode("utf-8", "replace"))

    def _page(self) -> ReviewPane:
        from livetweet_coach.ui.progress.review_pane import ReviewPane

        page = ReviewPane(self._look)
        page.home_chosen.connect(self.home_wished)
        page.reasons_wished.connect(self.reasons_wished)
        page.tiredness_told.connect(self._tired)
        page.challenge_taken.connect(self._take)
        page.lesson_written.connect(self._keep_lesson)
        page.recap_wished.connect(self._save)
        page.open_wished.connect(lambda path: self.open_file(path))
        return page

    def _tired(self, degree: int) -> None:
        services = self._services
        if self._live is not None:
            services.journal((Entry(services.clock.now(), Kind.TIREDNESS, self._live.id, text=str(degree)),))

    def _challenges(self) -> list[str]:
        """Those that were taken up, the oldest first."""
        try:
            kept = json.loads(self._services.store.values.get(CHALLENGES) or b"[]")
        except ValueError:
            return []
        return [str(one) for one in kept] if isinstance(kept, list) else []

    def _take(self, challenge: str) -> None:
        from livetweet_coach.core.progress.defis import DEFIS

        taken = list(dict.fromkeys([*self._challenges(), challenge]))
        # Once all were taken up they begin again.
        kept = json.dumps(taken if len(taken) < len(DEFIS) else []).encode()
        self._put(CHALLENGES, kept)

    def _keep_lesson(self, words: str) -> None:
        if self._live is not None:
            self._put(LESSON + self._live.id, words.encode() if words.strip() else None)

    def _put(self, name: str, value: bytes | None) -> None:
        values = self._services.store.values
        self._services.writer.write(lambda: values.put(name, value), name)

    def _save(self, ending: str, lesson: str) -> None:
        """Write the recap, say where it is, and remember that it was."""
        from livetweet_coach.adapters.recap_file import keep_recap
        from livetweet_coach.core.progress.recap import file_stem, recap, to_html, to_markdown

        live, services, page = self._live, self._services, self._pages.get(self._page)
        if live is None or self._review is None:
            return
        began = (live.started or services.clock.now()).astimezone()
        made = recap(live.title, _day(began), services.entries(live.id), self._review, lesson)
        text = to_html(made, shown, services.language) if ending == ".html" else to_markdown(made, shown)
        title = made.title or shown(say("Recap", "A live"))
        try:
            path = keep_recap(documents(), file_stem(title, f"{began:%Y-%m-%d}"), ending, text)
        except StoreUnwritable as problem:
            page.show_saved(shown(problem.phrase), "")
            return
        self._put(EXPORTED, live.id.encode())
        page.show_saved(shown(say("Recap", "Saved: {path}", path=_short(path))), str(path))


def _short(path: Path) -> str:
    """The folder and the file, which wrap better than the whole way to them."""
    return f"{path.parent.name}/{path.name}"


def _day(began: datetime) -> str:
    return QLocale().toString(QDate(began.year, began.month, began.day), QLocale.FormatType.LongFormat)
