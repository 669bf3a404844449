"""The log of what the coach showed and held back: kept as situations, put into words when somebody looks."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.timeline import clock_words
from livetweet_coach.core.coaching.explain import Situation, history
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.ui.coach.reasons_pane import ReasonsPane

MOST_SITUATIONS = 400


class Explaining(QObject):
    """Remembers what the coach weighed while the app is open, and shows the page about it."""

    def __init__(self, look: Look, pages: Pages, coaching: Coaching, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._pages = look, pages
        self._situations: deque[Situation] = deque(maxlen=MOST_SITUATIONS)
        words = self.tr("What the coach held back, and why")
        self.action = keyed_action(self, words, "Shift+F8", self.show)
        coaching.weighed.connect(self._note)

    def show(self) -> None:
        """The page, as things stand."""
        self._refresh()
        self._pages.show(self._page)

    def _note(self, situation: Situation) -> None:
        last = self._situations[-1] if self._situations else None
        if last is not None and _same(last, situation):
            return
        self._situations.append(situation)
        if self._pages.is_in_front(self._page):
            self._refresh()

    def _refresh(self) -> None:
        from livetweet_coach.ui.coach.reasons_pane import ReasonRow

        rows = [
            ReasonRow(clock_words(noted.at), shown(noted.reason.said), shown(noted.reason.words), noted.reason.is_shown)
            for noted in history(self._situations, clock_words)
        ]
        self._pages.get(self._page).show_rows(rows)

    def _page(self) -> ReasonsPane:
        from livetweet_coach.ui.coach.reasons_pane import ReasonsPane

        return ReasonsPane(self._look)


def _same(one: Situation, other: Situation) -> bool:
    """Whether nothing but the time is different."""
    parts = [(s.findings, tuple(s.remarks), s.attention, s.mastery, s.starter) for s in (one, other)]
    return parts[0] == parts[1]
