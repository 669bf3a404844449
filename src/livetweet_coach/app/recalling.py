"""The live before this one, for the remark about its recap: within two days, at a later start, once."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import Live
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import SAME_DAY, Services
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.strengths import sent_posts
from livetweet_coach.core.rules.context import ClosedLive

EXPORTED = "recap-exported"
ASKED = "recap-asked"
RULE = "after/no-recap"


class Recalling(QObject):
    """Tells the rules of the live that was on when the app was last closed, until they have spoken of its recap."""

    def __init__(
        self, services: Services, event: EventNow, queueing: Queueing, coaching: Coaching, sending: Sending
    ) -> None:
        super().__init__(coaching)
        self._services, self._event = services, event
        self._before = self._last()
        self._closed: ClosedLive | None = None
        self._is_read = self._was_told = False
        queueing.closed = self.closed
        coaching.recorded.connect(self._recorded)
        sending.sent.connect(self._leave)

    def closed(self) -> ClosedLive | None:
        """The live before, None where nothing is to be said of it now."""
        if self._before is None or self._event.live.id == self._before.id or self._event.live.exercise:
            return None
        if not self._is_read:
            self._closed, self._is_read = self._read(self._before), True
        return self._closed

    def _last(self) -> Live | None:
        """The live that is over, as the app was left; a practice live leaves nothing to tell."""
        live, values = self._services.last_live(), self._services.store.values
        if live is None or live.way == "practice" or live.exercise or not live.sheet.hashtag:
            return None
        now = self._services.clock.now()
        is_over = live.ended or (live.started is not None and now - live.started >= SAME_DAY)
        return live if is_over and values.get(ASKED) != live.id.encode() else None

    def _read(self, live: Live) -> ClosedLive | None:
        entries = self._services.entries(live.id)
        ended = _ended(entries)
        if ended is None:
            return None
        exported = self._services.store.values.get(EXPORTED) == live.id.encode()
        return ClosedLive(live.sheet.hashtag, ended, tuple(post.text for post in sent_posts(entries)), exported)

    def _recorded(self, entries: Sequence[Entry]) -> None:
        if self._before is None or all(e.rule != RULE or e.kind is not Kind.REMARK_SHOWN for e in entries):
            return
        self._was_told = True
        name, values = self._before.id.encode(), self._services.store.values
        self._services.writer.write(lambda: values.put(ASKED, name), ASKED)

    def _leave(self, *_: object) -> None:
        """A post has gone: what was said once is not said again."""
        if self._was_told:
            self._before = None


def _ended(entries: Sequence[Entry]) -> datetime | None:
    """When the live ended, or when something last happened in it."""
    ends = [entry.at for entry in entries if entry.kind is Kind.LIVE_ENDED]
    return max(ends or [entry.at for entry in entries], default=None)
