"""A room at work, in the room's own thread: what follows goes to disk, then to the wire, then to the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.ledger import Ledger, Step
from livetweet_coach.adapters.room.legs import Legs
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.room.watching import Watching
from livetweet_coach.core.room import company as companies
from livetweet_coach.core.room import sharing
from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.company import COACHES, Company
from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Draft, Message, Question, Role, Share, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed, RoomSession
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import Link

# Presence fades, and what was shown until some time ends, without anything arriving.
LOOK_EACH = 0.5


class Conductor:
    """Everything that happens in a room comes through here, one thing after the other. Nothing here waits.

    `on_message` hears of each message received, after it was stored; `on_sharing` that others may see one's own from
    now on.
    """

    def __init__(
        self, session: RoomSession, company: Company, ledger: Ledger, link: Link, showing: Showing, instants: Instants
    ) -> None:
        self.session, self.company, self.ledger, self.showing = session, company, ledger, showing
        self.on_message: Callable[[str, Message], None] = lambda sender, message: None
        self.on_sharing: Callable[[], None] = lambda: None
        self.watching = Watching()
        self._link, self._instants = link, instants
        self._legs = Legs(link.flush, self._reached)
        self._doing = (Presence.HERE, "")
        self._shared: tuple[Draft, Summary] | None = None
        self._looked = float("-inf")
        self._is_up = False
        for line in ledger.lines.values():
            message = ledger.message(line)
            if message is not None:
                self._fold(line.sender, line.receiver, message)

    def begin(self) -> None:
        """Show what was kept."""
        self.showing.lines(self.company.me, self.ledger.lines.values(), self._legs)
        self._look()
        self._sharing_changed()

    # what a person does

    def tell(self, to: str, message: Message) -> None:
        """Say something to a member, or to all whom it concerns. Raises NotAllowed, TooLong, StoreUnwritable."""
        today = self._instants.today()
        receivers = (to,) if to else sharing.receivers(self.company, message, today)
        if to and not sharing.may_receive(self.company, to, message, today):
            raise NotAllowed(type(message).__name__)
        encode(message)
        told = [(one, message) for one in receivers]
        copies = [copy for one in receivers for copy in sharing.copies(self.company, one, message)]
        self.say(*told, *copies)

    def say(self, *told: tuple[str, Message]) -> None:
        """Some messages, all or none of them. Raises NotAllowed, TooLong, StoreUnwritable."""
        now, steps = self._instants.now(), []
        try:
            for to, message in told:
                steps.append(Step(self.session.tell(to, message, now, self._instants.chance()), to, message))
        except ValueError:
            self.session.revert(self.ledger.before(steps))
            raise
        self.settle(steps)

    def share(self, draft: Draft, summary: Summary) -> None:
        """The learner's draft as it is now; it goes nowhere while nobody may see anything."""
        self._shared = (draft, summary)
        if sharing.followers(self.company, self._instants.today()):
            self.session.share(draft, summary, self._instants.now())

    def doing(self, presence: Presence, about: str) -> None:
        """What one does just now."""
        self._doing = (presence, about)
        self.tick()

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""
        self._ask(self.watching.turn_to(learners, self._instants.now()))

    def let_see(self, member: str, what: str, until: int) -> None:
        """Let a member see so much of mine. Raises NotAllowed, StoreUnwritable."""
        if member not in self.company.others:
            raise NotAllowed("Share")
        sees = self.company.others[member].sees
        if (sees.what, sees.until) != (what, until):
            self.say(*sharing.letting_see(self.company, member, what, until, self._instants.today()))

    # who is in

    def came(self, member: str, name: str, role: Role) -> None:
        """Somebody has a grant, or another one."""
        if member == self.company.me or not self.company.has_dealings(role, member):
            return
        self.company = companies.came(self.company, member, name, role)
        self.quietly(Step(self.session.admit(member, role, self._instants.now(), self._instants.chance())))
        self.showing.member(self.company, member)

    def went(self, member: str) -> None:
        """A member's grant is over."""
        self.company = companies.went(self.company, member)
        self.session.dismiss(member)
        self.showing.gone(member)
        self._sharing_changed()

    # what the wire brings

    def receive(self, envelopes: Iterable[bytes]) -> None:
        """Envelopes, in one transaction; when it fails nothing is acknowledged, and they will be sent again."""
        now = self._instants.now()
        steps = [Step(self.session.receive(envelope, now, self._instants.chance())) for envelope in envelopes]
        if self.quietly(*steps):
            for step in steps:
                for sender, message in step.outcome.messages:
                    self.on_message(sender, message)

    def link_changed(self, word: LinkWord, trouble: Phrase | None) -> None:
        """The link is up, or is not."""
        self._is_up = word is LinkWord.UP
        self.showing.link(word, trouble)
        if self._is_up:
            self.quietly(Step(self.session.link_is_back(self._instants.now(), self._instants.chance())))
            self.watching.again()
            if self.company.role in COACHES:
                self._ask((Question("", "state"),))
            self.tick()

    def tick(self) -> None:
        """Everything that is due."""
        now = self._instants.now()
        presence, about = self._doing
        self.quietly(Step(self.session.tick(presence, now, self._instants.chance(), about)))
        self._ask(self.watching.ask(now))
        if now - self._looked >= LOOK_EACH:
            self._looked = now
            self._look()

    def next_due(self) -> float:
        """When `tick` has something to do."""
        now = self._instants.now()
        return min(self.session.next_due(now), self.watching.next_due(), self._looked + LOOK_EACH)

    def goodbye(self) -> None:
        """The last heartbeat."""
        self.doing(Presence.GONE, "")

    def settle(self, steps: Collection[Step]) -> None:
        """To disk, to the wire, to the window. Raises StoreUnwritable; then nothing was said and nothing received."""
        for step in steps:
            for member, said in step.outcome.seen:
                if not isinstance(said, Question):
                    self.showing.member(self.company, member)
        try:
            lines = self.ledger.commit(steps, self._instants.today())
        except StoreUnwritable as problem:
            self.session.revert(self.ledger.before(steps))
            self.showing.trouble("disk", problem.phrase)
            raise
        if lines:
            self.showing.trouble("disk", None)
        self._send(steps)
        self.showing.lines(self.company.me, lines, self._legs)
        for step in steps:
            if step.said is not None:
                self._follow(self.company.me, step.to, step.said)
            for sender, message in step.outcome.messages:
                self._follow(sender, self.company.me, message)

    def quietly(self, *steps: Step) -> bool:
        """Settle what nobody waits for: where the disk refuses, that is told, and all of it is due again."""
        try:
            self.settle(steps)
        except StoreUnwritable:
            return False
        return True

    # inside

    def _send(self, steps: Iterable[Step]) -> None:
        talked = set()
        for step in steps:
            for leaving in step.outcome.leaving:
                self._link.send(leaving.subject, leaving.envelope)
                stream, _, member = leaving.subject.partition(".")
                talked |= {member} if stream == "i" else set()
        if talked and self._is_up:
            self._legs.left(line.number for one in talked for line in self.ledger.waiting(one) if line.has_left)

    def _reached(self, numbers: frozenset[int]) -> None:
        known = (self.ledger.lines[number] for number in numbers if number in self.ledger.lines)
        self.showing.lines(self.company.me, known, self._legs)

    def _ask(self, questions: Iterable[Question]) -> None:
        for question in questions:
            self.quietly(Step(self.session.ask(question)))

    def _fold(self, sender: str, receiver: str, message: Message) -> None:
        if sender == self.company.me:
            self.company = companies.told(self.company, receiver, message)
        else:
            self.company = companies.received(self.company, sender, message)

    def _follow(self, sender: str, receiver: str, message: Message) -> None:
        self._fold(sender, receiver, message)
        other = receiver if sender == self.company.me else sender
        if isinstance(message, Share):
            if sender == self.company.me:
                self._sharing_changed()
            else:
                self._shown_else(other, message)
        self.showing.member(self.company, other)

    def _shown_else(self, learner: str, share: Share) -> None:
        """A learner shows more or less: what may not be seen any more is gone from memory."""
        if share.what != "drafts":
            self.session.forget(learner, Stream.DRAFT)
        if share.what == "nothing":
            self.session.forget(learner, Stream.SUMMARY)
        if learner in self.watching.learners:
            self.watching.again()

    def _sharing_changed(self) -> None:
        """Who may see is another: the draft goes to them or to nobody, under a key that only they have."""
        today = self._instants.today()
        self.session.viewers = sharing.viewers(self.company, today)
        if not sharing.followers(self.company, today):
            self.session.stop_sharing()
        elif self._shared is not None:
            self.session.share(*self._shared, self._instants.now())
        self.on_sharing()

    def _look(self) -> None:
        """What changes with time alone."""
        today = self._instants.today()
        for member, other in list(self.company.others.items()):
            if other.sees.what != "nothing" and other.sees.at(today) == "nothing":
                self._expire(member)
            self.showing.member(self.company, member)

    def _expire(self, member: str) -> None:
        try:
            self.let_see(member, "nothing", 0)
        except StoreUnwritable:
            self._sharing_changed()  # told already; the draft stops all the same
