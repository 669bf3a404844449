"""A member's session together with who belongs to the room: grants and stops take effect, and keys go to whom they may.

The streams that several members read are each sealed under a key of their sender. Beats and questions: for all whom one
has dealings with. A learner's summary: for coaches who may see posts; the draft: for coaches who may see drafts.
Letting somebody see is handing over the key, and stopping is a new key. Every run of the app has new keys, and who
starts anew is handed everybody's again.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from livetweet_coach.core.room.envelope import Opener, Sealer, Stream
from livetweet_coach.core.room.grant import Membership
from livetweet_coach.core.room.limits import SHARES
from livetweet_coach.core.room.messages import Grant, Key, Message, Role, Share, Stop
from livetweet_coach.core.room.outcome import Outcome, joined
from livetweet_coach.core.room.roster import Roster
from livetweet_coach.core.room.session import NotAllowed, RoomSession
from livetweet_coach.core.room.streams import Pair

_NOTHING = "nothing"
_TO_ALL = (Stream.PRESENCE, Stream.QUESTION)
_BY_SHARE = {"nothing": (), "posts": (Stream.SUMMARY,), "drafts": (Stream.SUMMARY, Stream.DRAFT)}


class StreamKeys(Protocol):
    """The keys that streams for several members are sealed under: one's own, and what others handed over."""

    def key(self, stream: Stream, run: int) -> Key:
        """One's own key for a stream in this run, made if there is none, as it is handed out now."""

    def drop(self, stream: Stream) -> None:
        """Let go of one's own key: nothing leaves on this stream before the next one is made."""

    def learn(self, member: str, key: Key) -> None:
        """Another's key takes the place of the one before it, unless that was of a later run."""

    def forget(self, member: str) -> None:
        """Let go of all keys of another."""


def no_seed(role: Role) -> str:
    """Members keep the key by which their server knows them, whatever their role."""
    return ""


class Circle:
    """One member's view of a room and its members. What is said and seen goes by `session`; what arrives comes here."""

    def __init__(
        self,
        me: str,
        roster: Roster,
        seal: tuple[Sealer, Opener, StreamKeys],
        *,
        epoch: int,
        run: int,
        pairs: Mapping[str, Pair] | None = None,
        sees: Mapping[str, tuple[str, int]] | None = None,
        sees_at_first: str = _NOTHING,
        server_seed: Callable[[Role], str] = no_seed,
    ) -> None:
        """The roster holds one's own grant. `sees` is what each coach was let see before, and until when.

        `server_seed` gives the host what a member in a role needs at the server, in hexadecimal, "" for nothing new.
        """
        mine = roster.of(me)
        if mine is None:
            raise NotAllowed("no grant")
        self.me, self.role, self.roster = me, mine.role, roster
        others = {one.member: one.role for one in roster.members() if roster.has_dealings(me, one.member)}
        door, place = (seal[0], seal[1]), roster.place
        self.session = RoomSession(
            place.room, me, mine.role, others, door, epoch=epoch, run=run, pairs=pairs, host=place.host
        )
        leaving = roster.leaving()
        self.session.take_leave_again({name: pair for name, pair in (pairs or {}).items() if name in leaving})
        self.is_over = False
        self._keys, self._run, self._first = seal[2], run, sees_at_first
        self._sees = {name: what for name, what in (sees or {}).items() if name in others}
        self._holders: dict[Stream, set[str]] = {}
        self._runs: dict[str, int] = {}
        self._server_seed = server_seed

    def sees(self, member: str) -> str:
        """What a member is let see of one's own writing, one of SHARES."""
        known = self.roster.of(member)
        if self.role is not Role.LEARNER or known is None or known.role is Role.LEARNER:
            return _NOTHING
        return self._sees.get(member, (self._first, 0))[0]

    def restore(self, sees: Mapping[str, tuple[str, int]]) -> None:
        """What each coach was let see before and until when; called before anything is handed out."""
        self._sees = {name: what for name, what in sees.items() if name in self.session.members}

    def begin(self, now: float, jitter: float = 0.0) -> Outcome:
        """The wire is up for the first time in this run: hellos, and one's keys to all who may have them."""
        hellos = self.session.link_is_back(now, jitter)
        return joined([hellos, *(self._hand(other, now, jitter) for other in self.session.members)])

    def admit(self, signed: bytes, now: float, jitter: float = 0.0) -> Outcome:
        """A grant: its member is in, or in another role. The host tells those whom it concerns."""
        found = None if self.is_over else self.roster.read(signed)
        before = self._dealing_with(found.member) if found else set()
        if found is None or self.roster.take(signed) is None:
            return Outcome()
        concerned = [found]
        if found.member == self.me:
            self.role = self.session.role = found.role
            concerned = [one for one in self.roster.members() if one.member != self.me]
        outcomes = [self._meet(one, now, jitter) for one in concerned]
        if self.me == self.session.host:
            outcomes += self._introduce(found.member, before, now, jitter)
        return joined(outcomes)

    def exchange(self, one: bytes, other: bytes, now: float, jitter: float = 0.0) -> Outcome:
        """The host's grants by which two change roles, the coach to be first: so they deal with each other all along.

        Were both learners for an instant, what they have said to each other and is under way would be lost.
        """
        found = [(self.roster.read(signed), signed) for signed in (one, other)]
        order = sorted(found, key=lambda pair: pair[0] is None or pair[0].role is Role.LEARNER)
        return joined([self.admit(signed, now, jitter) for _, signed in order])

    def stop(self, member: str, now: float, jitter: float = 0.0) -> Outcome:
        """The host ends a member's grant, or with no `member` the room. Raises NotAllowed for anybody else.

        To whom it is about it is the last word: that is kept, and said again, until they have it.
        """
        if self.me != self.session.host or member == self.me:
            raise NotAllowed("Stop")
        told = [self.session.tell(one, Stop(member), now, jitter) for one in self._concerned(member)]
        is_known = member in self.session.members
        stopped = self._stopped(member, now, jitter)
        if not is_known:
            return joined([*told, stopped])
        self.roster.see_off(member)
        return joined([*told, stopped, self.session.farewell(member, Stop(member), now, jitter)])

    def lapse(self, today: int, now: float, jitter: float = 0.0) -> Outcome:
        """Grants that have expired count no more, nor what a coach was let see until now; `today` in s since 1970.

        Nobody has to be told: everybody has the grant, with its end in it.
        """
        over = [member for member, (_, until) in self._sees.items() if 0 < until <= today * 1000]
        ended = [self.let_see(member, _NOTHING, now, jitter) for member in over]
        return joined([*ended, *(self._stopped(member, now, jitter) for member in self.roster.over(today))])

    def let_see(
        self, member: str, what: str, now: float, jitter: float = 0.0, until: int = 0, also: tuple[str, ...] = ()
    ) -> Outcome:
        """The learner lets a coach see this much, one of SHARES, and the coach is told. Raises NotAllowed.

        `until` is in milliseconds since 1970, 0: while the room lasts; `also` are coaches who see drafts as well.
        """
        known = self.roster.of(member)
        if what not in SHARES or known is None or known.role is Role.LEARNER:
            raise NotAllowed("Share")
        told = self.session.tell(member, Share(what, until, also), now, jitter)
        self._sees[member] = (what, until)
        return joined([told, self._hand(member, now, jitter)])

    def receive(self, envelope: bytes, now: float, jitter: float = 0.0) -> Outcome:
        """What arrived, once grants, stops and keys in it have taken effect; keys go no further."""
        outcome = self.session.receive(envelope, now, jitter)
        if self.is_over and self.me != self.session.host:
            return Outcome(leaving=outcome.leaving)  # once more that one knows it: the first word of it may be lost
        for member in self.roster.leaving() - self.session.farewells:
            self.roster.let_go(member)
        outcomes = [self._take(sender, message, now, jitter) for sender, message in outcome.messages]
        return _without_keys(joined([outcome, *outcomes]))

    def _take(self, sender: str, message: Message, now: float, jitter: float) -> Outcome:
        match message:
            case Grant():
                return self.admit(_octets(message.signed), now, jitter)
            case Stop():
                return self._stopped(message.member, now, jitter)
            case Key():
                self._keys.learn(sender, message)
                if message.run > self._runs.get(sender, 0):
                    self._runs[sender] = message.run
                    return self._hand(sender, now, jitter, again=True)
        return Outcome()

    def _dealing_with(self, member: str) -> set[str]:
        return {one.member for one in self.roster.members() if self.roster.has_dealings(one.member, member)}

    def _meet(self, other: Membership, now: float, jitter: float) -> Outcome:
        """Somebody with whom one has dealings from now on, or has none any more."""
        if self.roster.has_dealings(self.me, other.member):
            met = self.session.admit(other.member, other.role, now, jitter)
            return joined([met, self._hand(other.member, now, jitter)])
        return self._part(other.member, now, jitter) if other.member in self.session.members else Outcome()

    def _introduce(self, member: str, before: set[str], now: float, jitter: float) -> list[Outcome]:
        """The host tells a new grant to its member, to whom it concerns, and to whom the one `before` concerned."""
        after = self._dealing_with(member)
        about = [self._tell_grant(one, member, now, jitter) for one in sorted({member, *before, *after} - {self.me})]
        return about + [self._tell_grant(member, one, now, jitter) for one in sorted(after - before)]

    def _tell_grant(self, to: str, about: str, now: float, jitter: float) -> Outcome:
        signed = self.roster.signed(about)
        if signed is None or to not in self.session.members:
            return Outcome()
        known = self.roster.of(about)
        seed = self._server_seed(known.role) if to == about and known is not None else ""
        return self.session.tell(to, Grant(signed.hex(), seed), now, jitter)

    def _concerned(self, member: str) -> Iterable[str]:
        others = tuple(self.session.members)
        return [one for one in others if not member or (one != member and self.roster.has_dealings(one, member))]

    def _stopped(self, member: str, now: float, jitter: float) -> Outcome:
        self.is_over = self.is_over or member in ("", self.me)
        if member:
            self.roster.stop(member)
        if self.is_over and self.me != self.session.host:
            return self._forget_all(now, jitter)
        return self._part(member, now, jitter) if member else Outcome()

    def _forget_all(self, now: float, jitter: float) -> Outcome:
        """It is over for oneself: nothing that was seen stays, and the host alone is still told that one knows it."""
        others = [one for one in self.session.members if one != self.session.host]
        parted = [self._part(other, now, jitter) for other in others]
        self._keys.forget(self.session.host)
        for stream in (Stream.DRAFT, Stream.SUMMARY):
            self.session.forget(self.session.host, stream)
        return joined(parted)

    def _part(self, member: str, now: float, jitter: float) -> Outcome:
        """No dealings with a member any more: what they could read gets new keys."""
        parted = self.session.dismiss(member)
        self._keys.forget(member)
        self._sees.pop(member, None)
        over = [stream for stream in self._holders if member in self._holders[stream]]
        return joined([parted, self._renew(over, now, jitter)])

    def _wanted(self, member: str) -> tuple[Stream, ...]:
        """The streams of one's own that a member may read."""
        return (*_TO_ALL, *_BY_SHARE[self.sees(member)]) if member in self.session.members else ()

    def _hand(self, member: str, now: float, jitter: float, again: bool = False) -> Outcome:
        """What a member may read and has no key for; and what they may read no more gets a new key."""
        wanted = self._wanted(member)
        over = [stream for stream in self._holders if member in self._holders[stream] and stream not in wanted]
        outcomes = [self._renew(over, now, jitter)] if over else []
        for stream in wanted:
            holders = self._holders.setdefault(stream, set())
            if again or member not in holders:
                holders.add(member)
                outcomes.append(self._tell_key(member, stream, now, jitter))
        return joined(outcomes)

    def _renew(self, streams: list[Stream], now: float, jitter: float) -> Outcome:
        """A new key for each stream, for those who still may read it."""
        outcomes = []
        for stream in streams:
            self._keys.drop(stream)
            self._holders[stream] = {one for one in self._holders[stream] if stream in self._wanted(one)}
            outcomes += [self._tell_key(one, stream, now, jitter) for one in sorted(self._holders[stream])]
        return joined(outcomes)

    def _tell_key(self, to: str, stream: Stream, now: float, jitter: float) -> Outcome:
        return self.session.tell(to, self._keys.key(stream, self._run), now, jitter)


def _octets(hexadecimal: str) -> bytes:
    try:
        return bytes.fromhex(hexadecimal)
    except ValueError:
        return b""


def _without_keys(outcome: Outcome) -> Outcome:
    messages = tuple(one for one in outcome.messages if not isinstance(one[1], Key))
    arrived = tuple(one for one in outcome.arrived if not isinstance(one[1], Key))
    return replace(outcome, messages=messages, arrived=arrived)
