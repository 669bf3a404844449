"""The circuit diagram of a learner's window: panes are introduced to one another here, and nowhere else."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from livetweet_coach.app.answering import Answering
from livetweet_coach.app.coaching import Coaching
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.going import Going
from livetweet_coach.app.live import Live
from livetweet_coach.app.menu import Group, fill
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.pictures import Pictures
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.reviewing import find, sent_posts
from livetweet_coach.app.saving import Saving
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.app.speaking import Speaking
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.rule import Context
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.coach.coach_pane import CoachPane
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.compose.event_bar import EventBar
from livetweet_coach.ui.compose_window import ComposeWindow
from livetweet_coach.ui.publish.timeline_pane import TimelinePane
from livetweet_coach.ui.theme import Look


class Learner(QObject):
    """One window and everything behind it. `language_changed` asks for the window to be built anew."""

    language_changed = Signal()

    def __init__(self, services: Services, look: Look) -> None:
        super().__init__()
        self.services, self.look = services, look
        clock, keeping = services.clock, services.keeping
        blank = Draft(services.new_id(), (Post(services.new_id()),))
        self.menu = QMenu()
        self.bar = EventBar(look, self.menu)
        self.compose = ComposePane(look, services.new_id, blank)
        self.timeline = TimelinePane(look)
        self.coach = CoachPane(look)
        self.window = ComposeWindow(self.bar, self.compose, self.timeline, self.coach)
        self.announcer = Announcer(self.window)
        live = keeping.live or Live(services.new_id(), EventSheet())
        self.event = EventNow(clock, self.bar, self.compose, live)
        self.coaching = Coaching(clock, find, self._draft, self._context, keeping.mastery, live.id, parent=self)
        self.speaking = Speaking(clock, self.announcer, self.coaching)
        self.saving = Saving(services, self.compose.editor)
        self.sending = Sending(clock, services.new_id, self.compose, self.coaching, self.event)
        self.queueing = Queueing(services, self.timeline, self.sending, self.event, self.coaching)
        self.answering = Answering(services, self.coach, self.compose, self.coaching, self.sending, self.speaking)
        self.pictures = Pictures(services, look, self.window, self.compose, self.event)
        self.pages = Pages(self.window, lambda: self.compose.editor.focus_post())
        self.going = Going(self)
        self.help_action = self._action(self.tr("Keys and help"), "F1")
        self.quit_action = self._action(self.tr("Quit"), "Ctrl+Q")
        self._connect_writing()
        self._connect_sending()
        self._connect_rest()
        self.groups = self._groups()
        fill(self.menu, self.groups)
        self.window.collect([action for group in self.groups for action in group.actions])

    def _connect_writing(self) -> None:
        editor = self.compose.editor
        editor.typed.connect(self.coaching.typed)
        editor.typed.connect(self.saving.touch)
        editor.draft_changed.connect(self.saving.touch)
        editor.draft_changed.connect(lambda draft: self._count())
        editor.active_changed.connect(lambda post_id: self._count())
        self.compose.lines.line_chosen.connect(lambda line: editor.insert(line.text, line.caret))
        self.bar.hashtag_insert_requested.connect(self.event.insert_hashtag)
        self.bar.hashtag_kept.connect(lambda kept: self.event.change(keep_hashtag=kept))
        self.compose.counter_requested.connect(lambda: self.speaking.counter(self._left()))
        self.event.agenda_moved.connect(self.coaching.agenda_moved)
        self.event.changed.connect(self.saving.live_changed)
        self.coaching.chosen.connect(self.answering.show)
        self.coaching.chosen.connect(self.speaking.chosen)
        self.coaching.recorded.connect(self.saving.record)
        self.coaching.mastered.connect(self.saving.mastery_changed)
        self.coach.silence_toggled.connect(self.answering.toggle_silence)

    def _connect_sending(self) -> None:
        self.compose.send_requested.connect(lambda: self.sending.send())
        self.compose.keep_requested.connect(self.sending.keep)
        self.sending.sent.connect(self.queueing.put)
        self.sending.kept.connect(self.queueing.keep)
        self.sending.was_held.connect(self.speaking.held)
        self.sending.place_needed.connect(self.answering.show_place)
        self.answering.alt_needed.connect(self.pictures.describe)
        self.timeline.undo_requested.connect(self.queueing.undo)
        self.timeline.row_opened.connect(self.queueing.open_row)
        self.queueing.said.connect(self.speaking.say)

    def _connect_rest(self) -> None:
        self.window.closed.connect(self.saving.flush)
        self.window.file_dropped.connect(self.going.open_dropped)
        self.bar.sheet_requested.connect(self.going.show_sheet)
        self.help_action.triggered.connect(self.going.show_keys)
        self.quit_action.triggered.connect(self.window.close)

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        return action

    def _groups(self) -> tuple[Group, ...]:
        compose, coach, editor = self.compose, self.coach, self.compose.editor
        writing = (
            compose.send_action,
            self.timeline.undo_action,
            compose.keep_action,
            editor.add_action,
            compose.photo_action,
            compose.counter_action,
            *compose.lines.actions_by_key[:5],
        )
        coaching = (
            coach.apply_action,
            coach.later_action,
            coach.not_here_action,
            coach.known_action,
            coach.why_action,
            coach.silence_action,
        )
        event = (self.bar.sheet_action, self.bar.insert_action, self.bar.keep_action, *self.going.event_actions)
        app = (self.window.next_pane_action, *self.going.app_actions, self.help_action, self.quit_action)
        return (
            Group(self.tr("Writing"), writing),
            Group(self.tr("Coach"), coaching),
            Group(self.tr("Event"), event),
            Group(self.tr("App"), app),
        )

    def _draft(self) -> Draft:
        return self.compose.editor.draft

    def _context(self) -> Context:
        return self.event.context(sent_posts(self.services.keeping.gone))

    def _left(self) -> int:
        return self.compose.editor.card().measure.left

    def _count(self) -> None:
        self.speaking.counted(self._left())
