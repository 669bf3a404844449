"""Leaving and coming back: where one was, what waited, and what the store has to say."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from livetweet_coach.app import threshold
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.file_kinds import SHEET
from livetweet_coach.app.glimpsing import Glimpsing
from livetweet_coach.app.going import Going
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.pictures import Pictures
from livetweet_coach.app.practising import Practising
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.recalling import Recalling
from livetweet_coach.app.reminding import Reminding
from livetweet_coach.app.reviewing import starter
from livetweet_coach.app.saving import Saving
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.sheets import Sheets
from livetweet_coach.app.threshold import Threshold
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.words import shown


@dataclass(frozen=True)
class Place:
    """What makes up where somebody is."""

    services: Services
    window: ComposeWindow
    compose: ComposePane
    event: EventNow
    coaching: Coaching
    practising: Practising
    sending: Sending
    queueing: Queueing
    reminding: Reminding
    saving: Saving
    pictures: Pictures
    pages: Pages
    sheets: Sheets
    going: Going
    glimpsing: Glimpsing


class Returning(QObject):
    """Puts a window back where it was, and keeps where it is."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.window)
        self._place = place
        Recalling(place.services, place.event, place.queueing, place.coaching, place.sending)

    def come_back(self, path: str = "") -> None:
        """After a start: the window's place, the draft and its live, or the doors."""
        place, services = self._place, self._place.services
        self._restore_window()
        live, saved = services.last_live(), services.last_draft()
        if live is not None:
            place.coaching.begin(live.id, starter() if services.is_first(live) else None)
            place.event.begin(live)
            if live.exercise:
                place.practising.resume(live.exercise)
        if saved is not None:
            caret = saved.caret
            active, position = (caret.post_id, caret.position) if caret else ("", None)
            place.compose.editor.set_draft(saved.draft, active, position)
        for report in (*services.settings.reports, *services.reports, *services.store.reports):
            place.compose.notice.tell(shown(report), "warning")
        place.queueing.remember_marks()
        place.reminding.start()
        self._ask_about_old()
        if Path(path).suffix.lower() == SHEET:
            place.sheets.open(path)
            return
        if services.is_writing():
            place.pages.show_writing()
        else:
            place.going.show_start()
        place.going.open_dropped(path)

    def leave(self) -> None:
        """The window closes."""
        place = self._place
        place.pictures.stop()  # first: it may still bring a picture
        place.saving.save()
        layout, services = place.window.layout_state(), place.services
        services.keep_window_state(layout)
        services.writer.flush()
        place.glimpsing.leave()
        if services.store.keeps and not services.is_writing() and place.sending.is_blank:
            threshold.leave(services.home, Threshold(tuple(services.recent_sheets_here()), layout))

    def _restore_window(self) -> None:
        if state := self._place.services.window_state():
            self._place.window.restore_layout(state)

    def _ask_about_old(self) -> None:
        """Nothing older than ten minutes leaves without being asked about."""
        outbox = self._place.services.outbox
        drafts = list(dict.fromkeys(item.step.draft for item in outbox.recover()))
        if not drafts:
            return
        words = say("Returning", "{n} post waited for more than ten minutes. Send it now?", "", len(drafts))
        offers = [
            (shown(say("Returning", "Send")), lambda: self._resume(drafts)),
            (shown(say("Returning", "Keep for later")), lambda: self._keep(drafts)),
        ]
        self._place.compose.notice.tell(shown(words), "warning", offers)

    def _resume(self, drafts: Sequence[str]) -> None:
        try:
            for draft in drafts:
                self._place.services.outbox.resume(draft)
        except Refusal as refusal:
            self._place.compose.notice.tell(shown(refusal.phrase), "warning")

    def _keep(self, drafts: Sequence[str]) -> None:
        for draft in drafts:
            self._place.queueing.set_aside(draft)
