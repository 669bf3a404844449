"""A draft that leaves later, by itself: when that may be, and what stands in the way."""

from datetime import datetime

from PySide6.QtCore import QObject

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.timeline import moment_words
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.event.leaving import LeavingKind, LeavingTime, leaving_times
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.pause import Clock
from livetweet_coach.ui.words import shown

_WORDS: dict[LeavingKind, Phrase] = {
    "soon": say("Scheduling", "Soon, {when}", "when: at 14:00, tomorrow at 9:00"),
    "hour": say("Scheduling", "Later, {when}", "when: at 14:00, tomorrow at 9:00"),
    "before": say("Scheduling", "An hour before the start, {when}"),
    "start": say("Scheduling", "At the start, {when}"),
    "after": say("Scheduling", "When the event is over, {when}"),
}


class Scheduling(QObject):
    """Offers times for a scheduled draft, as they are when it becomes one: they must not change under the person."""

    def __init__(self, clock: Clock, compose: ComposePane, event: EventNow) -> None:
        super().__init__(compose)
        self._clock, self._compose, self._event = clock, compose, event
        self._offered_to = ""
        compose.kind.time.time_chosen.connect(lambda at: compose.editor.turn_into("scheduled", at=at))
        compose.editor.draft_changed.connect(self._follow)

    def schedule(self) -> None:
        """The draft leaves later: an hour before the start where that is still ahead, else in an hour."""
        draft = self._compose.editor.draft
        if draft.kind != "scheduled":
            self._offered_to = ""
            times = {time.kind: time.at for time in self._times()}
            self._compose.editor.turn_into("scheduled", at=times.get("before") or times["hour"])
        self._compose.kind.time.take_focus()

    def trouble(self, draft: Draft) -> str:
        """Why a scheduled draft can't be, "" where nothing stands in the way."""
        if self._event.live.way == "clipboard":
            return self.tr("You post by hand here: nothing can leave by itself. Keep it for later with a reminder.")
        if draft.at is None or draft.at <= self._clock.now():
            self._compose.kind.time.take_focus()
            return self.tr("That time has passed: when should it leave?")
        return ""

    def _times(self) -> list[LeavingTime]:
        live = self._event.live
        return list(leaving_times(live.sheet, self._clock.now(), live.shift))

    def _follow(self, draft: Draft) -> None:
        if draft.kind != "scheduled":
            self._offered_to = ""
        elif draft.id != self._offered_to:
            self._offered_to = draft.id
            now = self._clock.now()
            times = {str(time.kind): (time.at, _words(time.kind, time.at, now)) for time in self._times()}
            self._compose.kind.time.show_times(times)
            self._compose.kind.time.show_time(draft.at)


def _words(kind: LeavingKind, at: datetime, now: datetime) -> str:
    return shown(_WORDS[kind].with_values(when=moment_words(at, now)))
