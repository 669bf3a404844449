"""What the tutor is told of: a raised hand, an answer, a knock, an offer to swap; politely, and each once."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.desk.desk_words import STAGES, knock_words, name_of
from livetweet_coach.app.desk.parts import Parts
from livetweet_coach.app.desk.saying import Saying
from livetweet_coach.core.room.desk.given import Stage
from livetweet_coach.core.room.desk.learners import raised
from livetweet_coach.core.room.messages import Answer, Swap
from livetweet_coach.core.room.view import Member, RoomView, Said
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.words import shown


class Hearing(QObject):
    """Turns what changed into announcements, and into sentences that can be answered. `decided` when one was."""

    decided = Signal()

    def __init__(
        self,
        announcer: Announcer,
        parts: Parts,
        room: Room,
        saying: Saying,
        spell: Callable[[tuple[int, ...]], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._announcer, self._parts, self._room, self._saying = announcer, parts, room, saying
        self._answered = {
            (one.message.id, one.message.word) for one in saying.log.said if isinstance(one.message, Answer)
        }
        self._asked: set[str] = set()
        self._knocks: dict[str, str] = {}
        self._less: dict[str, str] = {}
        self._spell = spell

    def hear(self, before: RoomView | None, view: RoomView, fresh: Sequence[Said]) -> None:
        """The room changed; `fresh` are messages that are new or have come further."""
        if before is not None:
            for member in raised(before, view):
                self._announcer.announce(shown(say("Desk", "{name} raises a hand.", "", None, name=member.name)))
        for one in fresh:
            self._hear_answer(view, one)
            self._hear_swap(view, one)
        self._hear_knocks(view)

    def _hear_answer(self, view: RoomView, one: Said) -> None:
        message = one.message
        if not isinstance(message, Answer) or one.sender == view.me or message.word == "shown":
            return
        if (message.id, message.word) not in self._answered:
            self._answered.add((message.id, message.word))
            words = say("Desk", "{name}: {state}.", "an answer", None, name=name_of(view, one.sender))
            self._announcer.announce(shown(words.with_values(state=STAGES[Stage(message.word)][2])))

    def _hear_swap(self, view: RoomView, one: Said) -> None:
        message = one.message
        if not isinstance(message, Swap) or one.sender == view.me or message.id in self._asked:
            return
        self._asked.add(message.id)
        if any(isinstance(other.message, Answer) and other.message.id == message.id for other in self._saying.log.said):
            return
        self._ask(
            say(
                "Desk", "{name} proposes to swap: you write, {name} coaches.", "", None, name=name_of(view, one.sender)
            ),
            (say("Desk", "Swap"), lambda: self._answer(one.sender, message.id, "agreed")),
            (say("Desk", "Not now"), lambda: self._answer(one.sender, message.id, "declined")),
        )

    def _hear_knocks(self, view: RoomView) -> None:
        for gone in self._knocks.keys() - {knock.id for knock in view.knocks}:  # answered elsewhere, or gone away
            self._parts.notice.take_back(self._knocks.pop(gone))
        for knock in view.knocks:
            if knock.id in self._asked:
                continue
            self._asked.add(knock.id)
            words = knock_words(knock, self._spell)
            self._knocks[knock.id] = shown(words)
            self._ask(
                words,
                (say("Desk", "Let in"), partial(self._room.accept, knock.id)),
                (say("Desk", "Refuse"), partial(self._room.refuse, knock.id)),
            )

    def shows_less(self, member: Member) -> None:
        """A learner took back what one could see."""
        words = say("Desk", "{name} shows nothing any more.", "", None, name=member.name)
        if member.shows == "posts":
            words = say("Desk", "{name} shows sent posts only from now on.", "", None, name=member.name)
        self.shows_more(member)
        self._less[member.id] = shown(words)
        self._announcer.announce(shown(words))
        self._parts.notice.tell(shown(words))

    def shows_more(self, member: Member) -> None:
        """What was said of their showing less does not stand any longer."""
        if member.id in self._less:
            self._parts.notice.take_back(self._less.pop(member.id))

    def _answer(self, to: str, about: str, word: str) -> None:
        self._saying.give(to, Answer(about, word))

    def _ask(self, words: Phrase, *offers: tuple[Phrase, Callable[[], object]]) -> None:
        def take(call: Callable[[], object]) -> None:
            call()
            self.decided.emit()

        made = [(shown(text), partial(take, call)) for text, call in offers]
        self._announcer.announce(shown(words))
        self._parts.notice.tell(shown(words), "tip", made)
