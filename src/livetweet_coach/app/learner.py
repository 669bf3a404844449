"""The circuit diagram of a learner's window: panes are introduced to one another here, and nowhere else."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from livetweet_coach.app.accounts.choosing import Choosing
from livetweet_coach.app.accounts.connecting import Connecting
from livetweet_coach.app.answering import Answering
from livetweet_coach.app.coach_door import CoachDoor
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.copying import Copying
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.glimpsing import Glimpsing
from livetweet_coach.app.going import Going, Parts
from livetweet_coach.app.keeping import Keeping
from livetweet_coach.app.kinds import Kinds
from livetweet_coach.app.live import Live
from livetweet_coach.app.menu import Group, fill
from livetweet_coach.app.museum import MuseumDoor
from livetweet_coach.app.packs import PackRules, Packs
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.pictures import Pictures
from livetweet_coach.app.practising import Practising
from livetweet_coach.app.preferences import Preferences
from livetweet_coach.app.queue_acts import QueueActs
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.reminding import Reminding
from livetweet_coach.app.resting import Resting
from livetweet_coach.app.returning import Place, Returning
from livetweet_coach.app.room.calling import Calling
from livetweet_coach.app.room.room_files import RoomFiles
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.app.saving import Saving
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.sheets import Sheets
from livetweet_coach.app.shelf import Shelf
from livetweet_coach.app.speaking import Speaking
from livetweet_coach.app.spelling import SpellingHelp
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.rule import Context, Moment
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.coach.coach_pane import CoachPane
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose.event_bar import EventBar
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.publish.timeline_pane import TimelinePane
from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action


class Learner(QObject):
    """One window and everything behind it."""

    def __init__(self, services: Services, look: Look, window: ComposeWindow, doors: StartPane | None = None) -> None:
        super().__init__()
        self.services, self.look, self.window = services, look, window
        clock = services.clock
        self.menu = QMenu(window)
        self.bar = EventBar(look, self.menu)
        self.compose = ComposePane(look, services.new_id, Draft(services.new_id(), (Post(services.new_id()),)))
        self.timeline = TimelinePane(look)
        self.coach = CoachPane(look)
        window.place(look, self.bar, self.compose, self.timeline, self.coach)
        self.announcer = Announcer(self.window)
        live = Live(services.new_id(), EventSheet())
        self.event_now = EventNow(clock, self.bar, self.compose, live, services.ledger.of)
        mastery = services.store.mastery.load()
        pack_rules, figures = PackRules(services), services.figures
        self.coaching = Coaching(clock, pack_rules.find, self._draft, self._context, mastery, live.id, figures, self)
        self.speaking = Speaking(clock, self.announcer, self.coaching)
        self.saving = Saving(services, self.compose.editor, self.event_now)
        self.sending = Sending(services.new_id, self.compose, self.coaching, self.event_now)
        self.kinds = Kinds(services, self.compose, self.sending, self.event_now)
        self.keeping = Keeping(services, self.compose, self.sending, self.event_now, self.coaching)
        self.queueing = Queueing(
            services, self.timeline, self.compose, self.sending, self.event_now, self.coaching, self.keeping
        )
        self.queue_acts = QueueActs(services, self.timeline, self.compose, self.queueing)
        self.copying = Copying(services, self.compose, self.event_now, self.queueing)
        writing = (self.compose, self.coaching, self.sending, self.speaking, self.queue_acts)
        self.answering = Answering(services, self.coach, *writing)
        self.pictures = Pictures(services, look, window, self.compose, self.event_now, self.coaching.last_key)
        self.sending.is_preparing = self.pictures.is_preparing
        self._build_places(doors)
        self.packs = Packs(pack_rules, services, look, self.pages, self.event_now, self.coaching)
        self.calling = Calling(self._ties, self)
        self.room_files = RoomFiles(self.calling, self.coach_door)
        self._connect_writing()
        self._connect_sending()
        self._connect_places()
        self._collect()
        self._title()

    def _build_places(self, doors: StartPane | None) -> None:
        services, look = self.services, self.look
        self.resting = Resting(services, self.event_now, self.coaching)
        self.pages = Pages(self.window, self.pictures.focus_writing)
        self.practising = Practising(services, look, self.window)
        self.connecting = Connecting(services, look, self.pages)
        self.choosing = Choosing(services, self.compose, self.event_now, self.connecting, self.queueing)
        self.sheets = Sheets(services, look, self.window, self.pages, self.event_now)
        self.going = Going(
            Parts(
                services=services,
                look=look,
                pages=self.pages,
                event=self.event_now,
                coaching=self.coaching,
                sending=self.sending,
                practising=self.practising,
                sheets=self.sheets,
            ),
            doors,
            self,
        )
        self.shelf = Shelf(services, look, self.pages, self.going, self.keeping)
        self.reminding = Reminding(services, self.compose, self.sending, self.coaching, self.keeping, self.shelf)
        spelling = SpellingHelp(services, self.compose.editor, self.event_now)
        writing = (self.coaching, self.sending, self.queueing, self.event_now, spelling)
        self.preferences = Preferences(services, look, self.pages, *writing)
        only_live = (self.going.end_action, self.going.late_action)
        self.coach_door = CoachDoor(services, look, self.pages, self.announcer, only_live)
        self.museum = MuseumDoor(services, look, self.pages, self.announcer)
        self._build_returning()
        self.quit_action = keyed_action(self, self.tr("Quit"), "Ctrl+Q", self.window.close)

    def _build_returning(self) -> None:
        self.returning = Returning(
            Place(
                services=self.services,
                window=self.window,
                compose=self.compose,
                event=self.event_now,
                coaching=self.coaching,
                practising=self.practising,
                sending=self.sending,
                queueing=self.queueing,
                reminding=self.reminding,
                saving=self.saving,
                pictures=self.pictures,
                pages=self.pages,
                sheets=self.sheets,
                going=self.going,
                glimpsing=Glimpsing(self.services, self.look, self.window, self.compose, self.event_now),
            )
        )

    def _connect_writing(self) -> None:
        editor = self.compose.editor
        editor.typed.connect(self.coaching.typed)
        editor.typed.connect(self.resting.typed)
        editor.draft_changed.connect(self.saving.touch)
        for change in (editor.draft_changed, editor.active_changed):
            change.connect(lambda _: self.speaking.counted(self._left()))
        self.compose.lines.line_chosen.connect(lambda line: editor.insert(line.text, line.caret))
        self.compose.lines.line_chosen.connect(lambda line: self.coaching.typed())
        self.bar.hashtag_insert_requested.connect(self.event_now.insert_hashtag)
        self.bar.hashtag_kept.connect(lambda kept: self.event_now.change(keep_hashtag=kept))
        self.compose.counter_requested.connect(lambda: self.speaking.counter(self._left()))
        self.event_now.agenda_moved.connect(self.coaching.agenda_moved)
        self.event_now.agenda_moved.connect(lambda: self.queueing.praise(Moment.PHASE))
        self.event_now.ticked.connect(self.coaching.look)
        self.event_now.changed.connect(self.saving.live_changed)
        self.event_now.changed.connect(lambda live: self.queueing.refresh())
        self.event_now.changed.connect(lambda live: self._title())
        self.coaching.chosen.connect(self.answering.show)
        self.coaching.chosen.connect(self.speaking.chosen)
        self.coaching.recorded.connect(self.saving.record)
        self.coaching.mastered.connect(self.saving.mastery_changed)
        self.coach.silence_toggled.connect(self.answering.toggle_silence)
        self.pictures.changed.connect(self.coaching.look)
        self.pictures.typed.connect(self.coaching.typed)
        self.pictures.hiding.said.connect(self.speaking.say)
        self.pictures.hiding.save = self.saving.save

    def _connect_sending(self) -> None:
        self.compose.send_requested.connect(lambda: self.sending.send())
        self.compose.keep_requested.connect(self.sending.keep)
        self.sending.sent.connect(self.queueing.put)
        self.sending.kept.connect(self.keeping.keep)
        self.keeping.changed.connect(self.queueing.refresh)
        self.coaching.held_back.connect(self.speaking.held)
        self.sending.place_needed.connect(self.answering.show_place)
        self.answering.alt_needed.connect(self.pictures.describe)
        self.timeline.undo_requested.connect(self.queueing.undo)
        self.timeline.row_opened.connect(self._open_kept)
        self.timeline.kept_requested.connect(self.shelf.show)
        self.timeline.row_opened.connect(self.copying.open_row)
        for part in (self.queueing, self.keeping, self.reminding, self.kinds):
            part.said.connect(self.speaking.say)
        writing = (self.sending, self.queueing, self.keeping, self.pictures, self.copying, self.choosing)
        asked = (self.queue_acts, self.kinds, self.sheets, self.preferences, self.resting, self.calling)
        for source in (*writing, *asked):
            source.told.connect(self.compose.notice.tell)

    def _connect_places(self) -> None:
        self.window.closed.connect(self.returning.leave)
        self.window.file_dropped.connect(self.going.open_dropped)
        # Queued: whatever is being dropped or pasted ends in the post before another page is shown.
        self.pictures.sheet_offered.connect(self.going.open_dropped, Qt.ConnectionType.QueuedConnection)
        self.bar.sheet_requested.connect(self.sheets.edit)
        self.going.ended.connect(lambda live: self.queueing.praise(Moment.CLOSE))
        self.going.ended.connect(lambda live: self.calling.live_ended())
        self.sheets.changed.connect(self.coaching.look)
        self.going.accounts_wished.connect(self.connecting.show)
        self.connecting.changed.connect(self.going.accounts_changed)
        self.going.pack_offered.connect(self.packs.open)
        self.going.coach_wished.connect(self.coach_door.open)
        self.going.room_file_offered.connect(self.room_files.open)
        self.coach_door.turned.connect(self._title)
        self.coach_door.swapped.connect(self.calling.resume)
        self.calling.swapped.connect(self.coach_door.open)
        self.calling.coached.connect(self.coach_door.show_room)
        self.practising.started.connect(lambda prompter: self.window.collect(prompter.actions()))

    def _collect(self) -> None:
        writing = self._writing()
        kept = (self.shelf.kept_action, self.reminding.reopen_action)
        coaching = self.coach.keyed
        bar = self.bar
        event = (bar.sheet_action, bar.insert_action, bar.keep_action, *self.going.actions, self.packs.packs_action)
        app = (
            self.window.next_pane_action,
            self.window.previous_pane_action,
            self.preferences.larger_action,
            self.preferences.smaller_action,
            self.preferences.settings_action,
            self.connecting.accounts_action,
            self.preferences.keys_action,
            self.museum.action,
            self.quit_action,
        )
        self.groups = (
            Group(self.tr("Writing"), (*writing, *kept)),
            Group(self.tr("Coach"), (*coaching, self.going.explaining.action)),
            Group(self.tr("Tutor"), self.calling.keys.all),
            Group(self.tr("Event"), event),
            Group(self.tr("App"), app),
        )
        self.preferences.groups = lambda: (*self.coach_door.groups, *self.groups)
        self.coach_door.app_groups = lambda: (Group(self.tr("App"), (self.going.home_action, *app)),)
        fill(self.menu, self.groups)
        self.window.collect_writing((*writing, *coaching, self.bar.menu_action, *event[:3]))
        explaining = self.going.explaining.action
        self.window.collect((*event[3:], explaining, *self.calling.keys.all, *app[1:], *kept))

    def _writing(self) -> tuple[QAction, ...]:
        compose = self.compose
        return (
            compose.send_action,
            compose.who_action,
            self.timeline.undo_action,
            compose.keep_action,
            compose.editor.add_action,
            compose.photo_action,
            self.pictures.hide_action,
            compose.counter_action,
            *self.kinds.actions,
            *compose.lines.actions_by_key[:5],
        )

    def _open_kept(self, row_id: str) -> None:
        kind, _, draft_id = row_id.partition(":")
        if kind == "kept":
            self.keeping.reopen(draft_id)

    def _ties(self) -> Ties:
        return Ties(
            services=self.services,
            look=self.look,
            window=self.window,
            pages=self.pages,
            event=self.event_now,
            compose=self.compose,
            coach=self.coach,
            coaching=self.coaching,
            speaking=self.speaking,
            queueing=self.queueing,
            pictures=self.pictures,
        )

    def _draft(self) -> Draft:
        return self.compose.editor.draft

    def _context(self) -> Context:
        return self.queueing.context()

    def _left(self) -> int:
        return self.compose.editor.card().left

    def _title(self) -> None:
        """The window's title says what is on and where posts go, also to a screen reader."""
        desk = self.coach_door.title
        parts = (desk,) if desk else (self.event_now.live.title, self.bar.mode)
        self.window.setWindowTitle(" · ".join(part for part in (*parts, "LiveTweet Coach") if part))
