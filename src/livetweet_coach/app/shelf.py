"""The page of what is kept, its key, and the marks that say how much there is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from livetweet_coach.app.going import Going
from livetweet_coach.app.keeping import Keeping
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.services import Services
from livetweet_coach.app.timeline import moment_words
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.event.reminder import ReminderTime
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.ui.kept.kept_model import KeptRow
    from livetweet_coach.ui.kept.kept_pane import KeptPane

EXCERPT = 60


class Shelf(QObject):
    """Shows what is kept and carries out what the person wants with it."""

    def __init__(self, services: Services, look: Look, pages: Pages, going: Going, keeping: Keeping) -> None:
        super().__init__(keeping)
        self._services, self._look, self._pages = services, look, pages
        self._going, self._keeping = going, keeping
        self._page: KeptPane | None = None
        self._doors: StartPane | None = None
        self.reminded: Callable[[], bool] = lambda: False
        self.kept_action = QAction(self.tr("Kept drafts"), self)
        self.kept_action.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self.kept_action.triggered.connect(self.show)
        keeping.changed.connect(self._refresh)
        keeping.reopened.connect(going.resume)
        going.start_shown.connect(self._mark_doors)

    def show(self) -> None:
        """The page of what is kept."""
        self._page = self._pages.get(self._make)
        self._refresh()
        self._page.choose_first()
        self._pages.show(self._make)

    def doors_in_front(self) -> StartPane | None:
        """The doors, where they are on screen with the line about what is kept."""
        seen = self._doors is not None and not self._doors.kept.visibleRegion().isEmpty()
        return self._doors if seen else None

    def _make(self) -> KeptPane:
        from livetweet_coach.ui.kept.kept_pane import KeptPane

        page = KeptPane(self._look)
        page.reopen_requested.connect(self._keeping.reopen)
        page.discard_requested.connect(self._keeping.discard)
        page.back_requested.connect(self._keeping.bring_back)
        page.reminder_chosen.connect(self._remind)
        return page

    def _remind(self, draft_id: str, kind: str) -> None:
        at = next((time.at for time in self._keeping.times() if time.kind == kind), None)
        if at is not None or kind == "none":
            self._keeping.remind(draft_id, at)
        else:
            self._refresh()

    def _from_doors(self) -> None:
        if not self.reminded():
            self.show()

    def _refresh(self) -> None:
        if self._doors is not None:
            self._mark_doors(self._doors)
        if self._page is None:
            return
        now = self._services.clock.now()
        self._page.show_times(time_words(self._keeping.times(), now))
        self._page.show_rows([kept_row(saved, now) for saved in self._keeping.drafts()])
        gone = self._keeping.discarded
        words = say("Kept", "Thrown away: {words}", "", None, words=quoted(gone)) if gone else None
        self._page.show_discarded(shown(words) if words else "")

    def _mark_doors(self, page: StartPane) -> None:
        """At the doors, a line that says how many are kept."""
        if self._doors is not page:
            self._doors = page
            page.kept_chosen.connect(self._from_doors)
        number = len(self._keeping.drafts())
        page.show_kept(shown(say("Kept", "{n} draft kept for later", "", number)) if number else "")


def kept_row(saved: SavedDraft, now: datetime) -> KeptRow:
    """A kept draft as the list shows it."""
    from livetweet_coach.ui.kept.kept_model import KeptRow

    parts: list[Phrase] = [say("Kept", "Kept {when}", "", None, when=moment_words(saved.saved_at, now))]
    posts, pictures = len(saved.draft.posts), sum(len(post.media) for post in saved.draft.posts)
    if posts > 1:
        parts.append(say("Kept", "{n} posts", "", posts))
    if pictures:
        parts.append(say("Kept", "{n} picture", "", pictures))
    reminder = ""
    if saved.remind_at is not None:
        when = moment_words(saved.remind_at, now)
        reminder = shown(say("Kept", "Reminder {when}", "", None, when=when))
    return KeptRow(saved.draft.id, first_words(saved), " · ".join(shown(part) for part in parts), reminder)


def first_words(saved: SavedDraft) -> str:
    """What one knows a draft again by: its text on one line, or that it is a picture."""
    text = " ".join(" ".join(post.text.split()) for post in saved.draft.posts if post.text.strip())
    return text or shown(say("Kept", "A picture without words"))


def quoted(saved: SavedDraft) -> Phrase:
    """The first words of a draft, not cut inside a word; in quotation marks, unless it has its own."""
    text = first_words(saved)
    if len(text) > EXCERPT:
        text = text[:EXCERPT].rsplit(" ", 1)[0].rstrip() + "…"
    if set(text) & set("«»“”"):
        return say("Kept", "{words}", "words with their own quotation marks", None, words=text)
    return say("Kept", "“{words}”", "", None, words=text)


def time_words(times: tuple[ReminderTime, ...], now: datetime) -> dict[str, str]:
    """The times that are offered, in words."""
    made = {"none": shown(say("Kept", "Never", "no reminder"))}
    for time in times:
        when = moment_words(time.at, now)
        if time.kind == "soon":
            words = say("Kept", "In 10 minutes")
        elif time.kind == "hour":
            words = say("Kept", "In an hour")
        elif time.kind == "talk":
            words = say("Kept", "When the talk ends, {when}", "", None, when=when)
        else:
            words = say("Kept", "When the embargo ends, {when}", "", None, when=when)
        made[time.kind] = shown(words)
    return made
