"""Saving: the draft within a second of the last key, everything else as it happens."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from livetweet_coach.app.keeping import OpenDraft
from livetweet_coach.app.live import Live
from livetweet_coach.app.services import Services
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.progress.journal import Entry
from livetweet_coach.ui.compose.thread_editor import ThreadEditor

SAVE_AFTER = 300
SAVE_WITHIN = 800


class Saving(QObject):
    """Writes what changed to what is kept. While keys move without a pause it saves all the same, within a second."""

    def __init__(self, services: Services, editor: ThreadEditor) -> None:
        super().__init__(editor)
        self._keeping, self._editor = services.keeping, editor
        self._pause = services.clock.timer(self.save, self)
        self._latest = services.clock.timer(self.save, self)

    def touch(self, *_: object) -> None:
        """The draft changed."""
        self._pause.start(SAVE_AFTER)
        if not self._latest.is_running():
            self._latest.start(SAVE_WITHIN)

    def save(self) -> None:
        """Save the draft as it is."""
        self._pause.stop()
        self._latest.stop()
        self._keeping.open_draft = OpenDraft(self._editor.draft, self._editor.active, self._editor.caret)

    def flush(self) -> None:
        """Save before the window goes."""
        self.save()

    def live_changed(self, live: Live) -> None:
        """The live began or changed."""
        self._keeping.live = live

    def mastery_changed(self, mastery: Mastery) -> None:
        """The learner has met or learned a rule."""
        self._keeping.mastery = mastery

    def record(self, entries: Sequence[Entry]) -> None:
        """Something happened."""
        self._keeping.entries.extend(entries)
