"""What the tutor says leaves the desk in its turn; what waits is kept, may be reordered, and may be dropped."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.desk.desk_shelf import DeskShelf
from livetweet_coach.app.desk.log import Log
from livetweet_coach.app.services import Services
from livetweet_coach.core.room.coding import TooLong
from livetweet_coach.core.room.desk.given import Progress, Turning, may_withdraw, progress, urgent_left
from livetweet_coach.core.room.desk.held import Held, Queue, already_said, due
from livetweet_coach.core.room.desk.turn import Hold, copies, hold, to_relay
from livetweet_coach.core.room.messages import Message, Remark, Withdrawal
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import RoomView, Said
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import Room
from livetweet_coach.ui.words import shown


class Saying(QObject):
    """Says things to learners. `told(sentence)` where something could not be said; it still waits then."""

    told = Signal(str)

    def __init__(self, services: Services, shelf: DeskShelf, room: Room, log: Log, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shelf, self._room, self.log = services, shelf, room, log
        view = room.view()
        self._id = view.room
        self.queue = already_said(shelf.queue(self._id), view, log.said)
        # Said just now, and perhaps not in the log yet: until then nothing more goes to that learner.
        self._underway: dict[str, str] = {}
        # Drafts change many times a second, the log seldom: what follows from it is worked out once.
        self._worked_out: dict[str, tuple[Progress, ...]] = {}
        self._from: Sequence[Said] | None = None
        self._relayed: Sequence[Said] | None = None

    # what there is

    def made(self, learner: str) -> tuple[Progress, ...]:
        """What was said to a learner, and how far it has come."""
        if self._from is not self.log.said:
            self._worked_out, self._from = {}, self.log.said
        if learner not in self._worked_out:
            self._worked_out[learner] = progress(self.log.said, self._room.view().me, learner)
        return self._worked_out[learner]

    def hold(self, learner: str) -> Hold | None:
        """Why the next thing said to a learner would wait."""
        return hold(self._room.view(), self.log.said, learner)

    def urgent_left(self, learner: str) -> int:
        """How many urgent remarks are left for a learner."""
        return urgent_left(self.made(learner), self.now)

    @property
    def now(self) -> int:
        """The present instant in milliseconds."""
        return int(self._services.clock.now().timestamp() * 1000)

    # what is said

    def give(self, learner: str, message: Message) -> bool:
        """Say it in its turn, or at once where it takes no turn; whether it was said or waits."""
        urgent = isinstance(message, Remark) and message.urgent
        if isinstance(message, Turning) and not (urgent and self.urgent_left(learner)):
            self._change(self.queue.put(Held(learner, message, self.now)))
            self.release()
            return True
        return self._tell(learner, message)

    def release(self) -> None:
        """Let go what may go now, and tell other coaches what was answered."""
        view = self._room.view()
        if self._underway:
            known = {getattr(one.message, "id", "") for one in self.log.said}
            self._underway = {to: message for to, message in self._underway.items() if message not in known}
        for one in due(self.queue, view, self.log.said):
            if one.learner not in self._underway and self._tell(one.learner, one.message):
                self._change(self.queue.drop(one.message.id))
        if self._relayed is not self.log.said:
            self._relayed = self.log.said
            for coach, copied in to_relay(view, self.log.said):
                self._pass_on(coach, copied)

    def _tell(self, learner: str, message: Message) -> bool:
        try:
            self._room.tell(learner, message)
        except NotAllowed:
            self.told.emit(
                shown(say("Desk", "This can't be said now: they are not in the room, or your role is another."))
            )
            return False
        except TooLong:
            self.told.emit(shown(say("Desk", "This is too long to be said. Cut it, and send it again.")))
            return False
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
            return False
        if isinstance(message, Turning):
            self._underway[learner] = message.id
        for coach, copied in copies(self._room.view(), self.log.said, learner, message):
            self._pass_on(coach, copied)
        self.log.fetch()
        return True

    def _pass_on(self, coach: str, message: Message) -> None:
        """Another coach is told as far as that is possible; where it isn't, nobody has to do anything."""
        try:
            self._room.tell(coach, message)
        except (NotAllowed, TooLong, Refusal):
            return

    # what waits

    def move(self, message: str, step: int) -> None:
        """One place earlier or later."""
        self._change(self.queue.move(message, step))

    def drop(self, learner: str, message: str) -> bool:
        """Drop what waits, take back what has left and was not shown; whether there was anything to drop."""
        if any(one.message.id == message for one in self.queue.held):
            self._change(self.queue.drop(message))
            return True
        found = next((one for one in self.made(learner) if one.message.id == message), None)
        return found is not None and may_withdraw(found) and self._tell(learner, Withdrawal(message))

    def forget_words_of(self, learner: str, posts: frozenset[str]) -> None:
        """A learner shows less: their words go from what waits, save those of these posts."""
        self._change(self.queue.without_words_of(learner, posts))
        self.log.forget()

    def forget_all(self) -> None:
        """The room is left: nothing waits any more."""
        self._change(Queue())

    def _change(self, queue: Queue) -> None:
        if queue != self.queue:
            self.queue = queue
            self._shelf.keep_queue(self._id, queue)

    @property
    def view(self) -> RoomView:
        """The room now."""
        return self._room.view()
