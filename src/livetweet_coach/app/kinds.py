"""A draft as a private message, as a template, which is kept and never sent, or as a post for later."""

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.private import PrivateMessages
from livetweet_coach.app.scheduling import Scheduling
from livetweet_coach.app.sending import Sending
from livetweet_coach.app.services import Services
from livetweet_coach.core.draft.draft import Draft, DraftKind
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.widgets.made import keyed_action


class Kinds(QObject):
    """The actions, and what Send is called.

    `told(text)` where something stands in the way, `said` for a screen reader.
    """

    told = Signal(str)
    said = Signal(object)

    def __init__(self, services: Services, compose: ComposePane, sending: Sending, event: EventNow) -> None:
        super().__init__(compose)
        self._scheduling = Scheduling(services.clock, compose, event)
        self._compose, self._event = compose, event
        self.private = PrivateMessages(services, compose, event)
        ways = (
            (self.tr("Write a private message"), "Ctrl+L", self.write_message),
            (self.tr("Write a template"), "Ctrl+R", self.write_template),
            (self.tr("Schedule it…"), "Ctrl+Alt+Return", self._scheduling.schedule),
            (self.tr("Back to a post"), "Ctrl+N", self.write_post),
        )
        self.actions = tuple(keyed_action(self, words, keys, slot) for words, keys, slot in ways)
        self._kind: DraftKind = "post"
        sending.refuses = self.trouble
        sending.declines = self.private.declines
        self.private.said.connect(self.said)
        compose.kind.recipient_typed.connect(lambda who: compose.editor.turn_into("dm", who))
        compose.kind.done.connect(compose.editor.focus_post)
        compose.editor.draft_changed.connect(self._follow)
        event.changed.connect(lambda live: self._name_send())

    def write_message(self) -> None:
        """The draft becomes a private message; the focus goes to whom it is for."""
        if words := self.private.impossible():
            self.told.emit(words)
            return
        self._compose.editor.turn_into("dm", self._compose.editor.draft.to)
        self._compose.kind.recipient.setFocus()

    def write_template(self) -> None:
        """The draft becomes a template."""
        self._compose.editor.turn_into("template")
        self._compose.editor.focus_post()

    def write_post(self) -> None:
        """The draft is a post again."""
        self._compose.editor.turn_into("post")
        self._compose.editor.focus_post()

    def trouble(self, draft: Draft) -> str:
        """Why this draft can't go as what it is, "" where nothing stands in the way."""
        if draft.kind == "scheduled":
            return self._scheduling.trouble(draft)
        if draft.kind != "dm":
            return ""
        if words := self.private.impossible():
            return words
        if not draft.to:
            self._compose.kind.recipient.setFocus()
            return self.tr("Whom is the private message for?")
        return self.private.trouble(draft)

    def _follow(self, draft: Draft) -> None:
        if draft.kind != self._kind:
            self._kind = draft.kind
            self._name_send()

    def _name_send(self) -> None:
        if self._kind == "template":
            self._compose.show_send(self.tr("Keep the template"))
        elif self._kind == "scheduled":
            self._compose.show_send(self.tr("Schedule"))
        else:
            copies = self._event.live.way == "clipboard"
            self._compose.show_send(self.tr("Copy") if copies else self.tr("Send"))
