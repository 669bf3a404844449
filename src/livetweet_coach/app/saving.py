"""Saving: the draft within a second of the last key, everything else as it happens."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import Live
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import Caret, SavedDraft
from livetweet_coach.core.progress.journal import Entry
from livetweet_coach.ui.compose.thread_editor import ThreadEditor

SAVE_AFTER = 300
SAVE_WITHIN = 800


class Saving(QObject):
    """Writes what changed to what is kept. While keys move without a pause it saves all the same, within a second."""

    def __init__(self, services: Services, editor: ThreadEditor, event: EventNow) -> None:
        super().__init__(editor)
        self._services, self._editor, self._event = services, editor, event
        self._pause = services.clock.timer(self.save, self)
        self._latest = services.clock.timer(self.save, self)
        self._saved: tuple[Draft, int] | None = None
        self._known = ""

    def touch(self, *_: object) -> None:
        """The draft changed."""
        if self._editor.draft.id != self._known:
            self._leave(self._editor.draft)
        self._pause.start(SAVE_AFTER)
        if not self._latest.is_running():
            self._latest.start(SAVE_WITHIN)

    def save(self) -> None:
        """Save the draft as it is, unless it is saved already."""
        self._pause.stop()
        self._latest.stop()
        draft, caret = self._editor.draft, self._editor.caret
        if self._saved == (draft, caret):
            return
        self._saved = (draft, caret)
        where = Caret(self._editor.active, caret)
        saved = SavedDraft(draft, self._services.clock.now(), where, live=self._event.live.id)
        self._services.writer.write(lambda: self._services.store.drafts.save(saved), f"draft {draft.id}")

    def flush(self) -> None:
        """Save before the window goes."""
        self.save()
        self._services.writer.flush()

    def _leave(self, draft: Draft) -> None:
        """Another draft is at hand; a blank one that was left need not be kept."""
        before, self._known = self._known, draft.id
        if before and self._saved is not None and self._saved[0].is_blank and self._saved[0].id == before:
            self._services.writer.write(lambda: self._drop_blank(before))

    def _drop_blank(self, draft_id: str) -> None:
        """What was put away meanwhile, with words that came after the last save, is not blank any more."""
        drafts = self._services.store.drafts
        saved = drafts.load(draft_id)
        if saved is not None and saved.shelf == "open" and saved.draft.is_blank:
            drafts.discard(draft_id)

    def live_changed(self, live: Live) -> None:
        """The live began or changed."""
        self._services.save_live(live)

    def mastery_changed(self, mastery: Mastery) -> None:
        """The learner has met or learned a rule."""
        self._services.writer.write(lambda: self._services.store.mastery.save(mastery), "mastery")

    def record(self, entries: Sequence[Entry]) -> None:
        """Something happened."""
        self._services.journal(entries)
