"""Where one goes: doors, exercises, sheets, settings, the review; and what begins or ends there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.doors import doors
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.explaining import Explaining
from livetweet_coach.app.file_kinds import OPENED, PACK, SHEET
from livetweet_coach.app.live import Live, Way, account_words
from livetweet_coach.app.looking_back import LookingBack
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.practising import Practising
from livetweet_coach.app.reviewing import starter
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.sheets import Sheets
from livetweet_coach.core.event import EventSheet, improvised
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action

# A page is read from disk when it is first wanted: the window is on screen sooner.
if TYPE_CHECKING:
    from livetweet_coach.core.practice.exercise import Exercise
    from livetweet_coach.ui.practice.exercise_choice import ExerciseChoice
    from livetweet_coach.ui.start.live_start_pane import LiveStartPane


@dataclass(frozen=True)
class Parts:
    """What going somewhere touches."""

    services: Services
    look: Look
    pages: Pages
    event: EventNow
    coaching: Coaching
    sending: Sending
    practising: Practising
    sheets: Sheets


class Going(QObject):
    """Carries out where the person wants to go. `begun(live)` and `ended(live)` tell that a live did.

    `start_shown(page)` when the doors are on screen, `coach_wished` when somebody wants through the third door,
    `room_file_offered(path)` for an invitation or a room's file, `pack_offered(path)` for a rule pack,
    `accounts_wished` for the accounts page.
    """

    start_shown = Signal(object)
    begun = Signal(object)
    ended = Signal(object)
    coach_wished = Signal()
    room_file_offered = Signal(str)
    pack_offered = Signal(str)
    accounts_wished = Signal()

    def __init__(self, parts: Parts, doors: StartPane | None, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._doors = parts, doors
        self.home_action = keyed_action(self, self.tr("Doors: practise or live-tweet"), "Ctrl+Shift+O", self.show_start)
        self.end_action = keyed_action(self, self.tr("End, and look back"), "Ctrl+Shift+E", self.end)
        self.late_action = keyed_action(self, self.tr("The agenda runs 5 minutes later"), "Ctrl+Shift+L", self.run_late)
        self.open_action = keyed_action(self, self.tr("Open an event sheet…"), "Ctrl+O", lambda: parts.sheets.open(""))
        self.actions = (self.open_action, self.end_action, self.late_action, self.home_action)
        parts.sheets.opened.connect(self.begin_event)
        parts.practising.ended.connect(self.end)
        self.explaining = Explaining(parts.look, parts.pages, parts.coaching, self)
        self.looking_back = LookingBack(parts.services, parts.look, parts.pages, parts.coaching, self)
        self.looking_back.home_wished.connect(self.show_start)
        self.looking_back.reasons_wished.connect(self.explaining.show)
        self._way: Way = "practice"
        self._accounts: tuple[str, ...] = ()

    # doors

    def show_start(self) -> None:
        """The three doors."""
        page = self._parts.pages.show(self._start, root=True)
        page.show_recent(self._parts.sheets.recent())
        draft = self._parts.sending.draft
        page.show_draft("" if self._parts.sending.is_blank else draft.posts[0].text)
        self.start_shown.emit(page)

    def _start(self) -> StartPane:
        return self._doors or doors(self._parts.look, lambda: self)

    def open(self, path: str) -> None:
        """An event opened lately."""
        self._parts.sheets.open(path)

    def resume(self) -> None:
        """Back to the draft, and to the live that it belongs to."""
        if self._parts.event.live.ended:
            self._parts.event.change(ended=False)
        self._parts.pages.show_writing()

    def coach(self) -> None:
        """Coach somebody from afar."""
        self.coach_wished.emit()

    def show_exercises(self) -> None:
        """The radio programmes in the person's language."""
        self._parts.pages.show(self._exercises)

    def _exercises(self) -> ExerciseChoice:
        page = self._parts.practising.choice()
        page.exercise_chosen.connect(self.begin_exercise)
        return page

    def show_live_start(self) -> None:
        """A hashtag is enough."""
        page = self._parts.pages.show(self._live_start)
        page.show_recent(self._parts.sheets.recent())
        self.show_accounts()

    def accounts_changed(self) -> None:
        """An account came or went while the page may be on show behind."""
        if self._parts.pages.has(self._live_start):
            self.show_accounts()

    def show_accounts(self) -> None:
        """The accounts that posts can go to, as they are now."""
        page = self._parts.pages.get(self._live_start)
        page.show_accounts([(account.id, account_words(account)) for account in self._parts.services.ledger.all])

    def _live_start(self) -> LiveStartPane:
        from livetweet_coach.ui.start.live_start_pane import LiveStartPane

        page = LiveStartPane(self._parts.look)
        page.improvised.connect(self.begin_improvised)
        page.open_requested.connect(self._parts.sheets.open)
        page.sheet_requested.connect(self._parts.sheets.write_new)
        page.way_chosen.connect(self._choose_way)
        page.accounts_wished.connect(self.accounts_wished)
        return page

    def _choose_way(self, way: Way, accounts: tuple[str, ...]) -> None:
        self._way, self._accounts = way, accounts

    # lives

    def begin_exercise(self, exercise: Exercise) -> None:
        """Practise with a radio programme."""
        self._begin(self._fresh(exercise.sheet(), exercise=exercise.id, way="practice"))
        self._parts.practising.begin(exercise)

    def begin_improvised(self, hashtag: str) -> None:
        """A live with nothing but a hashtag."""
        language = self._parts.services.language
        self._begin(self._fresh(improvised(hashtag, self._parts.services.clock.now(), language), way=self._way))

    def begin_event(self, sheet: EventSheet, path: str) -> None:
        """A live from an event sheet."""
        self._begin(self._fresh(sheet, path=path, way=self._way))

    def _fresh(self, sheet: EventSheet, way: Way = "practice", path: str = "", exercise: str = "") -> Live:
        services = self._parts.services
        accounts = tuple(account.id for account in services.ledger.of(self._accounts)) if way == "accounts" else ()
        return Live(
            services.new_id(),
            sheet,
            "practice" if way == "accounts" and not accounts else way,
            services.settings.text("practice_network"),
            exercise,
            path,
            services.clock.now(),
            accounts=accounts,
        )

    def _begin(self, live: Live) -> None:
        parts = self._parts
        parts.practising.stop()
        parts.coaching.begin(live.id, starter() if parts.services.is_first(live) else None)
        parts.event.begin(live)
        parts.services.journal((Entry(parts.services.clock.now(), Kind.LIVE_STARTED, live.id, text=live.title),))
        if parts.sending.is_blank:
            parts.sending.start_fresh()
        parts.coaching.opened()
        self.begun.emit(live)
        parts.pages.show_writing()

    def run_late(self) -> None:
        """The agenda runs five minutes later than it says."""
        self._parts.event.change(shift=self._parts.event.live.shift + 5)

    def end(self) -> None:
        """End the live and look back."""
        parts, live = self._parts, self._parts.event.live
        parts.practising.stop()
        parts.event.change(ended=True)
        self.ended.emit(live)
        parts.services.journal((Entry(parts.services.clock.now(), Kind.LIVE_ENDED, live.id),))
        self.looking_back.show(live)

    def open_dropped(self, path: str) -> None:
        """A file was dropped on the window: a sheet or a pack is opened, a room's file goes to its room."""
        suffix = Path(path).suffix.lower()
        if suffix == SHEET:
            self._parts.sheets.open(path)
        elif suffix == PACK:
            self.pack_offered.emit(path)
        elif suffix in OPENED:
            self.room_file_offered.emit(path)
