"""One gentle line about a pause, once an event (after 45 minutes or 25 posts)."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.break_hint import break_hint
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.strengths import sent_posts
from livetweet_coach.ui.words import shown

SAMPLE = timedelta(seconds=30)
MOST_SAMPLES = 400


class Resting(QObject):
    """`told(sentence)` when it is time; never while keys move, never in silence, never twice."""

    told = Signal(str)

    def __init__(self, services: Services, event: EventNow, coaching: Coaching) -> None:
        super().__init__(coaching)
        self._services, self._event, self._coaching = services, event, coaching
        self._activity: list[datetime] = []
        self._live, self._before, self._hinted = "", 0, False
        self._pause = services.clock.timer(self._look, self)

    def typed(self) -> None:
        """A key changed the text."""
        now = self._services.clock.now()
        if not self._activity or now - self._activity[-1] >= SAMPLE:
            self._activity = [*self._activity[-MOST_SAMPLES:], now]
        self._pause.start(round(self._coaching.figures.pause.total_seconds() * 1000))

    def _look(self) -> None:
        live, now = self._event.live.id, self._services.clock.now()
        posts = self._coaching.attention.posts
        if live != self._live:
            # The coach counts posts since the app was opened, in any event; the journal knows this event's.
            entries = self._services.entries(live)
            self._live, self._before = live, len(sent_posts(entries)) - posts
            self._hinted = any(entry.kind is Kind.BREAK_SUGGESTED for entry in entries)
        hint = break_hint(self._activity, posts + self._before, self._hinted, now, self._coaching.figures)
        if hint is not None and self._coaching.silence_ends is None:
            self._hinted = True
            self._services.journal((Entry(now, Kind.BREAK_SUGGESTED, live),))
            self.told.emit(shown(hint))
