"""A room at work, in the room's own thread: what follows goes to disk, then to the wire, then to the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.ledger import Ledger, is_key
from livetweet_coach.adapters.room.legs import Legs
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.room.watching import Watching
from livetweet_coach.adapters.store.rooms import Line
from livetweet_coach.core.room import company as companies
from livetweet_coach.core.room import sharing
from livetweet_coach.core.room.circle import Circle
from livetweet_coach.core.room.coding import encode
from livetweet_coach.core.room.company import COACHES
from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Draft, Grant, Message, Question, Role, Share, Stop, Summary
from livetweet_coach.core.room.outcome import Outcome, joined
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import Link

# Presence fades, and what was shown until some time ends, without anything arriving.
LOOK_EACH = 0.5


class Conductor:
    """Everything that happens in a room comes through here, one thing after the other. Nothing here waits."""

    def __init__(
        self, circle: Circle, ledger: Ledger, link: Link, showing: Showing, instants: Instants, first: str
    ) -> None:
        """`first` is what coaches are let see who come in, one of SHARES; it is told to each."""
        self.circle, self.session = circle, circle.session
        self.ledger, self.showing, self.watching = ledger, showing, Watching()
        self.company = companies.Company(circle.me, circle.role, circle.session.host)
        self._instants, self._first = instants, first
        self._legs = Legs(link, self._left, self._reached)
        self._doing = (Presence.HERE, "")
        self._shared: tuple[Draft, Summary] | None = None
        self._looked = float("-inf")
        self._has_begun = False
        self._spent: list[int] = []
        self.company, _ = companies.met(self.company, circle.roster, circle.role)

    def begin(self) -> None:
        """Show what was kept."""
        for line in self.ledger.lines.values():
            self._fold(line)
        self.circle.restore(
            {member: (other.sees.what, other.sees.until) for member, other in self.company.others.items()}
        )
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
        tell, chance, now = self.session.tell, self._instants.chance, self._instants.now()
        self.all_or_none(lambda to, message: tell(to, message, now, chance()), told)

    def share(self, draft: Draft, summary: Summary) -> None:
        """The learner's draft as it is now; it goes nowhere while nobody may see anything."""
        self._shared = (draft, summary)
        if self.company.role is Role.LEARNER and sharing.followers(self.company, self._instants.today()):
            self.session.share(draft, summary, self._instants.now())

    def be(self, presence: Presence, about: str) -> None:
        """What one does, to be told with the next heartbeat."""
        self._doing = (presence, about)

    def doing(self, presence: Presence, about: str) -> None:
        """What one does just now."""
        self.be(presence, about)
        self.tick()

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""
        self._ask(self.watching.turn_to(learners, self._instants.now()))

    def let_see(self, member: str, what: str, until: int) -> None:
        """Let a member see so much of mine. Raises NotAllowed, StoreUnwritable."""
        if member not in self.company.others:
            raise NotAllowed("Share")
        sees = self.company.others[member].sees
        if (sees.what, sees.until) == (what, until):
            return
        now, chance, let_see = self._instants.now(), self._instants.chance, self.circle.let_see
        self.all_or_none(
            lambda to, share: let_see(to, share.what, now, chance(), share.until, share.also),
            sharing.letting_see(self.company, member, what, until, self._instants.today()),
        )

    # who is in

    def admit(self, signed: bytes) -> None:
        """A grant of one's own making, or one that came with a welcome. Raises StoreUnwritable."""
        self.settle(self.circle.admit(signed, self._instants.now(), self._instants.chance()))
        self._members_changed()

    def stop(self, member: str) -> None:
        """The host ends a grant, or the room. Raises NotAllowed, StoreUnwritable."""
        self.settle(self.circle.stop(member, self._instants.now(), self._instants.chance()))
        self._members_changed()

    # what the wire brings

    def receive(self, envelopes: Iterable[bytes]) -> tuple[tuple[str, Message], ...]:
        """As `read`, for the wire. When it fails nothing is acknowledged, and they will be sent again."""
        with contextlib.suppress(StoreUnwritable):
            return self.read(envelopes)
        return ()

    def read(self, envelopes: Iterable[bytes]) -> tuple[tuple[str, Message], ...]:
        """Envelopes, in one transaction; what was said in them, by whom. Raises StoreUnwritable."""
        now, chance = self._instants.now(), self._instants.chance
        outcome = joined(self.circle.receive(envelope, now, chance()) for envelope in envelopes)
        self.settle(outcome)
        if any(isinstance(message, Grant | Stop) for _, message in outcome.messages):
            self._members_changed()
        return outcome.messages

    def link_changed(self, word: LinkWord, trouble: Phrase | None) -> None:
        """The link is up, or is not."""
        self._legs.is_up = word is LinkWord.UP
        self.showing.link(word, trouble)
        if self._legs.is_up:
            back = self.session.link_is_back if self._has_begun else self.circle.begin
            self._has_begun = self.quietly(back(self._instants.now(), self._instants.chance())) or self._has_begun
            self.watching.again()
            if self.company.role in COACHES:
                self._ask((Question((), "state"),))
            self.tick()

    def tick(self) -> None:
        """Everything that is due."""
        now = self._instants.now()
        presence, about = self._doing
        self.quietly(self.session.tick(presence, now, self._instants.chance(), about))
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

    def all_or_none(self, do: Callable[[str, Any], Outcome], what: Iterable[tuple[str, Any]]) -> None:
        """Several calls as one. Raises what they raise, then none of them was made; StoreUnwritable."""
        outcomes: list[Outcome] = []
        try:
            for to, message in what:
                outcomes.append(do(to, message))
        except ValueError:
            self.session.revert(self.ledger.before(joined(outcomes)))
            raise
        self.settle(joined(outcomes))

    def settle(self, outcome: Outcome) -> None:
        """To disk, to the wire, to the window. Raises StoreUnwritable; then nothing was said and nothing received."""
        for member, said in outcome.seen:
            if not isinstance(said, Question):
                self.showing.member(self.company, self.session, member)
        try:
            added, changed = self.ledger.commit(outcome, self._instants.today())
        except StoreUnwritable as problem:
            self.session.revert(self.ledger.before(outcome))
            self.showing.trouble("disk", problem.phrase)
            raise
        if added or changed:
            self.showing.trouble("disk", None)
        self._legs.send(outcome.leaving)
        self.showing.lines(self.company.me, (*changed, *added), self._legs)
        for line in added:
            self._follow(line)
        self._spent += [line.number for line in changed if line.seq is None and is_key(line)]

    def quietly(self, outcome: Outcome) -> bool:
        """Settle what nobody waits for: where the disk refuses, that is told, and all of it is due again."""
        try:
            self.settle(outcome)
        except StoreUnwritable:
            return False
        return True

    # inside

    def _left(self, member: str) -> Iterable[int]:
        return (line.number for line in self.ledger.waiting(member) if line.has_left)

    def _reached(self, numbers: frozenset[int]) -> None:
        known = (self.ledger.lines[number] for number in numbers if number in self.ledger.lines)
        self.showing.lines(self.company.me, known, self._legs)

    def _ask(self, questions: Iterable[Question]) -> None:
        for question in questions if self.company.role in COACHES else ():  # who learns looks at nobody
            self.quietly(self.session.ask(question))

    def _fold(self, line: Line) -> Message | None:
        message = self.ledger.message(line)
        if message is None:
            return None
        if line.sender == self.company.me:
            self.company = companies.told(self.company, line.receiver, message)
        else:
            self.company = companies.received(self.company, line.sender, message)
        return message

    def _follow(self, line: Line) -> None:
        message = self._fold(line)
        is_mine = line.sender == self.company.me
        if isinstance(message, Share) and is_mine:
            self._sharing_changed()
        elif isinstance(message, Share):
            self._shown_else(line.sender, message)
        self.showing.member(self.company, self.session, line.receiver if is_mine else line.sender)

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
        elif self._shared is not None and self.company.role is Role.LEARNER:
            self.session.share(*self._shared, self._instants.now())

    def _members_changed(self) -> None:
        before = self.company.others
        self.company, new = companies.met(self.company, self.circle.roster, self.circle.role)
        for gone in before.keys() - self.company.others.keys():
            self.showing.gone(gone)
        is_in, role = not self.circle.is_over, self.company.role
        self.showing.frame(lambda frame: replace(frame, role=role, is_in=is_in))
        self.greet(new)
        self._sharing_changed()
        self._look()

    def greet(self, members: Iterable[str] | None = None) -> None:
        """Let coaches, all of them by default, see what they may at first."""
        for member in list(self.company.others if members is None else members):
            if self.company.role is Role.LEARNER and self.company.others[member].role in COACHES:
                with contextlib.suppress(StoreUnwritable):  # told already; the person can still let them see
                    self.let_see(member, self._first, 0)

    def _look(self) -> None:
        """What changes with time alone."""
        today = self._instants.today()
        for member, other in list(self.company.others.items()):
            if other.sees.what != "nothing" and other.sees.at(today) == "nothing":
                self._expire(member)
            self.showing.member(self.company, self.session, member)
        if self._spent:
            spent, self._spent = self._spent, []
            with contextlib.suppress(StoreUnwritable):
                self.ledger.drop(spent)

    def _expire(self, member: str) -> None:
        try:
            self.let_see(member, "nothing", 0)
        except StoreUnwritable:
            self._sharing_changed()  # told already; the draft stops all the same
