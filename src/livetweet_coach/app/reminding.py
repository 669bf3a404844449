"""Kept drafts come back to mind at their time: at the next pause, once, and never in the way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.keeping import Keeping
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.shelf import Shelf, quoted
from livetweet_coach.app.timeline import moment_words
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.coaching.attention import Level
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.event.reminder import SOON
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.words import shown

PAUSE = timedelta(seconds=3)
# A machine that was asleep doesn't count the time: look at the clock again at least this often.
LONGEST_WAIT = timedelta(minutes=1)


class Reminding(QObject):
    """Waits for the next reminder; `said(announcement)` when it is shown.

    A reminder is the person's own wish, not the coach's word: it comes whatever the coach's level, but where the coach
    is asked to speak only after sending it waits until nothing is half written, and in silence (F8) until that ends.
    It is shown where it can be seen: beside the post, or at the doors; on other pages it waits.
    """

    said = Signal(object)

    def __init__(
        self,
        services: Services,
        compose: ComposePane,
        sending: Sending,
        coaching: Coaching,
        keeping: Keeping,
        shelf: Shelf,
    ) -> None:
        super().__init__(keeping)
        self._services, self._compose, self._sending = services, compose, sending
        self._coaching, self._keeping, self._shelf = coaching, keeping, shelf
        self._due: datetime | None = None
        self._told: set[tuple[str, datetime | None]] = set()
        self._on_show: tuple[str, ...] = ()
        self._words = ""
        self._last_key: datetime | None = None
        shelf.reminded = self._taken_at_doors
        self._timer = services.clock.timer(self.look, self)
        self.reopen_action = QAction(self.tr("Go on with what came back to mind"), self)
        self.reopen_action.setShortcut(QKeySequence("F9"))
        self.reopen_action.setEnabled(False)
        self.reopen_action.triggered.connect(self.reopen)
        keeping.changed.connect(self.refresh)
        compose.key_pressed.connect(self.touch)

    def start(self) -> None:
        """The window is there: what fell due while it wasn't comes at the first pause."""
        self._last_key = self._services.clock.now()
        self.refresh()

    def touch(self) -> None:
        """A key moved, be it one that only moves the caret."""
        self._last_key = self._services.clock.now()

    def refresh(self) -> None:
        """The kept drafts changed: wait for what is next."""
        self._due = self._services.store.drafts.next_reminder()
        kept = {saved.draft.id for saved in self._keeping.drafts()}
        if self._on_show and not kept & set(self._on_show):
            self._take_away()
        self._wait()

    def look(self) -> None:
        """Show what is due, or wait for the moment when it may be shown."""
        now = self._services.clock.now()
        drafts = self._services.store.drafts.due_reminders(now)
        due = [saved for saved in drafts if (saved.draft.id, saved.remind_at) not in self._told]
        if due and self._patience(now) is None:
            self._show(due)
        self._wait()

    def reopen(self) -> None:
        """The key under the reminder: go on with the draft, or see them all where there are more."""
        ids = self._on_show
        self._take_away()
        if len(ids) == 1:
            self._keeping.reopen(ids[0])
        elif ids:
            self._shelf.show()

    def _taken_at_doors(self) -> bool:
        """The line at the doors was chosen; whether it was a reminder."""
        there = bool(self._on_show)
        self.reopen()
        return there

    def later(self) -> None:
        """Not now: again in ten minutes."""
        ids = self._on_show
        self._take_away()
        for draft_id in ids:
            self._keeping.remind(draft_id, self._services.clock.now() + SOON)

    # when

    def _wait(self) -> None:
        if self._due is None:
            self._timer.stop()
            return
        now = self._services.clock.now()
        left = self._due - now
        if left <= timedelta(0):
            left = self._patience(now) or PAUSE
        self._timer.start(int(min(left, LONGEST_WAIT).total_seconds() * 1000) + 1)

    def _patience(self, now: datetime) -> timedelta | None:
        """How long to wait before it may be shown, at least; None when it may be shown now."""
        keys = [key for key in (self._last_key, self._coaching.last_key()) if key is not None]
        since = now - max(keys) if keys else PAUSE
        if timedelta(0) <= since < PAUSE:
            return PAUSE - since
        ends = self._coaching.silence_ends
        if ends is not None:
            return ends - now
        is_half_written = not self._sending.is_blank
        if self._coaching.attention.level is Level.AFTER_SENDING and is_half_written:
            return PAUSE
        return None if self._is_free() else PAUSE

    def _is_free(self) -> bool:
        """Whether there is a place where it would be seen at once, and nothing else there asks for an answer."""
        notice = self._compose.notice
        if self._compose.isVisible():
            return not (notice.words and notice.buttons)
        return self._doors() is not None

    def _doors(self) -> StartPane | None:
        return self._shelf.doors_in_front()

    # what

    def _show(self, due: Sequence[SavedDraft]) -> None:
        for saved in due:
            self._told.add((saved.draft.id, saved.remind_at))
            try:
                self._services.store.drafts.clear_reminder(saved.draft.id)
            except Refusal:
                continue  # it was told all the same; the disk's own notice says that nothing can be written
        self._due = self._services.store.drafts.next_reminder()
        self._on_show = tuple(saved.draft.id for saved in due)
        phrase = reminder(due, self._services.clock.now())
        self._words = shown(phrase)
        self.reopen_action.setEnabled(True)
        self._keeping.changed.emit()
        doors = self._doors()
        if doors is not None and not self._compose.isVisible():
            doors.show_kept(self._words, reminds=True)
        else:
            self._tell(one=len(due) == 1)
        self.said.emit(announce.reminder_words(phrase))

    def _tell(self, *, one: bool) -> None:
        first = say("Kept", "Go on with it  {keys}", "", None, keys="F9")
        several = say("Kept", "See them  {keys}", "", None, keys="F9")
        offers = [
            (shown(first if one else several), self.reopen),
            (shown(say("Kept", "In 10 minutes")), self.later),
        ]
        self._compose.notice.tell(self._words, "tip", offers)

    def _take_away(self) -> None:
        self._on_show = ()
        self.reopen_action.setEnabled(False)
        if self._words and self._compose.notice.words == self._words:
            self._words = ""
            self._compose.notice.close_notice()


def reminder(due: Sequence[SavedDraft], now: datetime) -> Phrase:
    """What is said when the time of drafts has come."""
    first = due[0]
    if len(due) == 1:
        when = moment_words(first.remind_at or first.saved_at, now)
        return say("Kept", "Reminder {when}: {words}", "", None, when=when, words=quoted(first))
    return say("Kept", "{n} reminders, the first: {words}", "", len(due), words=quoted(first))
