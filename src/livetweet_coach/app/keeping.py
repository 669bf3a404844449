"""Drafts for later: put away with the time at which they come to mind, taken up again, thrown away and back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.timeline import moment_words
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import Caret, SavedDraft
from livetweet_coach.core.event.reminder import ReminderTime, embargo_end, reminder_times
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown


class Keeping(QObject):
    """What is kept. `changed` after every change, `reopened` when a kept draft is in the editor.

    `told` is for the eye, `said` for a screen reader. Whatever is in the editor when another draft comes there is put
    away in the same transaction.
    """

    changed = Signal()
    reopened = Signal()
    told = Signal(str)
    said = Signal(object)

    def __init__(
        self, services: Services, compose: ComposePane, sending: Sending, event: EventNow, coaching: Coaching
    ) -> None:
        super().__init__(compose)
        self._services, self._compose = services, compose
        self._sending, self._event, self._coaching = sending, event, coaching
        self._discarded: list[SavedDraft] = []

    def drafts(self) -> tuple[SavedDraft, ...]:
        """What is kept, the last put away first."""
        return self._services.store.drafts.kept()

    @property
    def discarded(self) -> SavedDraft | None:
        """What was thrown away last and can come back."""
        return self._discarded[-1] if self._discarded else None

    def times(self) -> tuple[ReminderTime, ...]:
        """When a draft may come back to mind, as things stand."""
        live = self._event.live
        return reminder_times(live.sheet, self._services.clock.now().astimezone(), live.shift)

    # putting away

    def keep(
        self, draft: Draft, caret: Caret | None = None, remind_at: datetime | None = None, *, quietly: bool = False
    ) -> bool:
        """Put a draft among those for later; where that fails it is back in the editor.

        Without a time at which it comes back to mind it does so at the end of the embargo it is written under, if any.
        `quietly`: whoever asked tells it.
        """
        kept = self._keep(draft, caret, remind_at, quietly=quietly)
        if kept and not quietly:
            self.said.emit(announce.kept_words())
        return kept

    def _keep(
        self, draft: Draft, caret: Caret | None, remind_at: datetime | None = None, *, quietly: bool = False
    ) -> bool:
        saved = self._put_away(draft, caret, remind_at)
        if not self._try(lambda: self._store(saved)):
            self._compose.editor.set_draft(draft, *((caret.post_id, caret.position) if caret else ()))
            return False
        if not quietly:
            self._tell_reminder(saved)
        self.changed.emit()
        return True

    def make_room(self) -> bool:
        """Have the editor free; whether nothing would be lost by it."""
        if self._sending.is_blank:
            return True
        return not self._waits_for_picture() and self._keep(self._sending.draft, self._caret())

    def _put_away(self, draft: Draft, caret: Caret | None, remind_at: datetime | None = None) -> SavedDraft:
        live, now = self._event.live, self._services.clock.now()
        at = remind_at or self._embargo_end()
        return SavedDraft(draft, now, caret, "kept", live.id, at)

    def _embargo_end(self) -> datetime | None:
        live = self._event.live
        return embargo_end(live.sheet, self._services.clock.now().astimezone(), live.shift)

    def _tell_reminder(self, saved: SavedDraft) -> None:
        if saved.remind_at is not None:
            when = moment_words(saved.remind_at, self._services.clock.now())
            words = say(
                "Kept", "Kept. It comes back to mind {when}.", "when: at 14:00, tomorrow at 9:00", None, when=when
            )
            if saved.remind_at == self._embargo_end():
                words = say("Kept", "Kept. It comes back to mind when the embargo ends, {when}.", "", None, when=when)
            self.told.emit(shown(words))

    # taking back

    def reopen(self, draft_id: str) -> bool:
        """Go on with a kept draft; what is being written takes its place among the kept ones."""
        if not self._sending.is_blank and self._waits_for_picture():
            return False
        present = None if self._sending.is_blank else self._put_away(self._sending.draft, self._caret())
        opened: list[SavedDraft] = []
        if not self._try(lambda: self._open(draft_id, present, opened)) or not opened:
            self.changed.emit()
            return False
        if present is not None:
            self._tell_reminder(present)
        caret, editor = opened[0].caret, self._compose.editor
        editor.set_draft(opened[0].draft, caret.post_id if caret else "", caret.position if caret else None)
        self._coaching.opened()
        self.said.emit(announce.reopened_words())
        self.changed.emit()
        self.reopened.emit()
        editor.focus_post()
        return True

    def discard(self, draft_id: str) -> None:
        """Throw a kept draft away; it can come back while the app is open."""
        saved = next((one for one in self.drafts() if one.draft.id == draft_id), None)
        if saved is not None and self._try(lambda: self._services.store.drafts.discard(draft_id)):
            self._discarded.append(saved)
        self.changed.emit()

    def bring_back(self) -> None:
        """What was thrown away last is kept again, as it was."""
        if self._discarded and self._try(lambda: self._store(self._discarded[-1])):
            self._discarded.pop()
            self.changed.emit()

    def remind(self, draft_id: str, at: datetime | None) -> None:
        """When a kept draft should come back to mind, None for never."""
        self._try(lambda: self._services.store.drafts.set_reminder(draft_id, at))
        self.changed.emit()

    # inside

    def _store(self, saved: SavedDraft) -> None:
        drafts = self._services.store.drafts
        drafts.keep(saved.draft, saved.saved_at, saved.caret, saved.remind_at, saved.live)

    def _open(self, draft_id: str, present: SavedDraft | None, opened: list[SavedDraft]) -> None:
        saved = self._services.store.drafts.reopen(draft_id, self._services.clock.now(), present)
        if saved is not None:
            opened.append(replace(saved, live=self._event.live.id))

    def _try(self, change: Callable[[], object]) -> bool:
        """Whether a change of what is kept was made; a sentence says why not."""
        self._services.writer.flush()  # an older state of the draft that still waits would overwrite it
        try:
            change()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return False
        return True

    def _caret(self) -> Caret:
        return Caret(self._compose.editor.active, self._compose.editor.caret)

    def _waits_for_picture(self) -> bool:
        waits = self._sending.is_preparing(self._sending.draft)
        if waits:
            self.told.emit(self.tr("Your photo is nearly ready: try again in a moment."))
        return waits
