"""What people say: it takes its turn with the coach, is shown, marked in the text, and answered with one key."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from livetweet_coach.app.reviewing import rules
from livetweet_coach.app.room.heeding import Heeding
from livetweet_coach.app.room.person_words import PersonWords
from livetweet_coach.app.room.ties import Ties
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.coaching.choose import Choice
from livetweet_coach.core.coaching.remark import Remark
from livetweet_coach.core.draft.difference import difference, edits
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.edit import Fix, Safety, StaleEdit
from livetweet_coach.core.progress.answers import TutorAnswer
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.room import messages as said
from livetweet_coach.core.room.inbox import Inbox, Incoming, Pinned, inbox
from livetweet_coach.core.room.view import RoomView, Said
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.pause import Pause
from livetweet_coach.ui.room.person_card import PersonCard
from livetweet_coach.ui.words import shown

TUTOR = "tutor"


class Hearing(QObject):
    """Holds what was said and not answered."""

    told = Signal(str)

    def __init__(self, ties: Ties, room: Room, keys_of: Callable[[], Mapping[str, str]]) -> None:
        """`keys_of` answers the timeline's key of each sent post, by the post's id."""
        super().__init__(ties.window)
        self._ties, self._room, self._keys_of = ties, room, keys_of
        self._inbox, self._view = Inbox(), room.view()
        self._handled: set[str] = set()
        self._on_show = ""
        self._heeding = Heeding(ties)
        self._words = PersonWords(self._name, rules, lambda post: post in self._keys_of())
        self.card = PersonCard(ties.look, ties.coach.replies)
        ties.coach.place_above(self.card)
        pause = round(ties.services.figures.pause.total_seconds() * 1000)
        self._pause = Pause(ties.services.clock, pause, self._settle, self)
        ties.compose.editor.draft_changed.connect(self._touch)
        ties.coaching.remarks = self.remarks
        ties.coaching.chosen.connect(self.show)
        for signal, reply in (
            (ties.coach.applied, "yes"),
            (ties.coach.unclear, "unclear"),
            (ties.coach.put_off, "later"),
            (ties.coach.not_here, "no"),
        ):
            signal.connect(lambda key, reply=reply: self.reply(key, reply))
        self._first = True

    def follow(self, view: RoomView, log: Sequence[Said]) -> None:
        """Take over what was said and answered."""
        self._view, self._inbox = view, inbox(log, view.me)
        if self._first:
            self._first = False
            self._ties.coaching.heard_before(self._inbox.shown)
        self._ties.coaching.hear()
        if not self._pause_is_on():
            self._settle()

    def remarks(self) -> Sequence[Remark]:
        """What may be shown, for the coach's order."""
        draft = self._ties.compose.editor.draft
        return [self._words.remark(one) for one in self._inbox.waiting if self._is_good(one, draft)]

    def _is_good(self, one: Incoming, draft: Draft) -> bool:
        """A remark is to be read even where its words are gone; whatever would change something is not."""
        if isinstance(one.message, said.Remark):
            return True
        return one.id not in self._handled and not self._words.is_lost(one, draft)

    # what is on show

    def show(self, choice: Choice) -> None:
        """The coach chose: show the person's words, or let the engine have its place."""
        remark = choice.shown.remark if choice.shown else None
        one = self._inbox.find(remark.id) if remark else None
        if one is None:
            self._on_show = ""
            self.card.show_person(None)
            self._ties.coach.yield_to("")
            self._pin()
            return
        self._on_show = one.id
        draft = self._ties.compose.editor.draft
        view = self._words.view(one, draft)
        self.card.show_person(view)
        first = shown(say("Room", "The coach lets {name} speak first.", "", None, name=view.name))
        self._ties.coach.yield_to(one.id, [reply for reply, _ in view.replies], first)
        self._mark(one)
        if choice.began:
            self._begin(one)
        self._pin()

    def _begin(self, one: Incoming) -> None:
        """It is shown for the first time: its sender is told, and whoever asked for a sound hears one."""
        if one.id not in self._inbox.shown:
            self._tell(one.sender, said.Answer(one.id, "shown"))
        self._heeding.told(one, self._name(one.sender), self._words.remark(one).rule)
        if self._ties.services.settings["earcon"]:
            QApplication.beep()
        self._settle()

    def _mark(self, one: Incoming) -> None:
        span = self._words.place(one, self._ties.compose.editor.draft)
        if span is not None and isinstance(one.message, said.Remark):
            self._ties.compose.editor.mark([(one.message.post, span, TUTOR)])

    def _touch(self, *_: object) -> None:
        self._pause.touch()

    def _pause_is_on(self) -> bool:
        return self._ties.coaching.attention.is_typing(self._ties.services.clock.now())

    def _settle(self) -> None:
        """At a pause: tell who spoke about words that are gone, and pin what is to be pinned."""
        draft = self._ties.compose.editor.draft
        for one in self._inbox.waiting:
            seen = not isinstance(one.message, said.Remark) or one.id == self._on_show
            known = one.id in self._inbox.lost or one.id in self._handled
            if seen and not known and self._words.is_lost(one, draft):
                self._handled.add(one.id)
                word = "declined" if isinstance(one.message, said.Proposal) else "lost"
                self._tell(one.sender, said.Answer(one.id, word))
                if not isinstance(one.message, said.Remark):
                    self._ties.coaching.answer_person(self._words.remark(one), TutorAnswer.LOST)
        if on_show := self._inbox.find(self._on_show):
            self.card.show_person(self._words.view(on_show, draft))
            self._mark(on_show)
        self._pin()

    # answers

    def reply(self, message_id: str, reply: str) -> None:
        """One key was pressed on what a person said."""
        one = self._inbox.find(message_id)
        if one is None or reply not in dict(self._words.replies(one, self._ties.compose.editor.draft)):
            return
        answer = self._carried_out(one) if reply == "yes" else _ANSWERS[reply]
        if answer is TutorAnswer.APPLIED:
            self._heeding.taken(one.id)
        if answer is TutorAnswer.LOST:
            self.told.emit(shown(say("Room", "Your text has changed since: nothing was replaced.")))
        self._tell(one.sender, said.Answer(one.id, answer.value))
        self._ties.coaching.answer_person(self._words.remark(one), answer)
        if answer is TutorAnswer.AGREED and isinstance(one.message, said.Proposal):
            self._ties.coaching.switch_off(one.message.rule)

    def _carried_out(self, one: Incoming) -> TutorAnswer:
        match one.message:
            case said.Suggestion() if not self._words.is_past(one):
                return self._take_over(one.message)
            case said.Description(media=media, text=text):
                done = self._ties.pictures.take_over(media, text)
                return TutorAnswer.APPLIED if done else TutorAnswer.LOST
            case said.Proposal() | said.Swap():
                return TutorAnswer.AGREED
        return TutorAnswer.UNDERSTOOD

    def _take_over(self, message: said.Suggestion) -> TutorAnswer:
        """Put another wording in place of the one it was made for, in one step that can be undone."""
        editor = self._ties.compose.editor
        texts = {post.id: post.text for post in editor.draft.posts}
        if texts.get(message.post) != message.quote:
            return TutorAnswer.LOST
        changes = edits(message.post, difference(message.quote, message.text))
        try:
            editor.apply_fix(Fix(say("Room", "Take it over"), changes, Safety.LOOK))
        except StaleEdit:
            return TutorAnswer.LOST
        self._ties.speaking.say(announce.added_words())
        return TutorAnswer.APPLIED

    # pinned

    @property
    def pinned(self) -> dict[str, str]:
        """Praise by the key of the post in the timeline, with the name of who praises."""
        keys = self._keys_of()
        found: dict[str, str] = {}
        for one in self._inbox.pinned:
            message = one.message
            is_pinned = one.seen or message.id in self._handled
            if is_pinned and isinstance(message, said.Praise) and message.post in keys:
                words = say("Room", "{name}: {words}", "praise", None, name=self._name(one.sender), words=message.text)
                before = found.get(keys[message.post], "")
                found[keys[message.post]] = "\n".join(part for part in (before, shown(words)) if part)
        return found

    def _pin(self) -> None:
        """Praise goes to its post, notes to the review; both at a pause, none in silence."""
        now = self._ties.services.clock.now()
        attention = self._ties.coaching.attention
        if attention.is_silent(now) or attention.is_typing(now):
            return
        fresh = [one for one in self._inbox.pinned if not one.seen and one.message.id not in self._handled]
        for one in fresh:
            self._handled.add(one.message.id)
            self._pin_one(one)
        if fresh:
            self._ties.queueing.refresh()

    def _pin_one(self, one: Pinned) -> None:
        now, live, name = self._ties.services.clock.now(), self._ties.event.live.id, self._name(one.sender)
        message = one.message
        if isinstance(message, said.Praise):
            entry = Entry(now, Kind.TUTOR_PRAISE, live, message.post, text=message.text, person=name)
            self._ties.speaking.say(announce.praise_words(name, message.text))
        else:
            entry = Entry(now, Kind.TUTOR_NOTE, live, text=message.text, person=name)
        self._ties.services.journal((entry,))
        self._tell(one.sender, said.Answer(message.id, "shown"))

    # inside

    def _name(self, member: str) -> str:
        known = {one.id: one.name for one in self._view.members}
        return known.get(member) or shown(say("Room", "Your tutor"))

    def _tell(self, to: str, message: said.Message) -> None:
        """Say it; who is not there any more need not know."""
        try:
            with contextlib.suppress(ValueError):
                self._room.tell(to, message)
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))

    def close(self) -> None:
        """The room is over: the engine has its place back."""
        self._pause.stop()
        self._inbox = Inbox()
        self._ties.coaching.remarks = tuple
        self._heeding.close()
        self._ties.coaching.hear()
        self.card.hide()


_ANSWERS = {"unclear": TutorAnswer.UNCLEAR, "later": TutorAnswer.LATER, "no": TutorAnswer.DECLINED}
