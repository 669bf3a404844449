"""A member's session in a room: says, receives and ticks, without a wire, a clock or a store.

Every call answers an `Outcome`. Whoever calls commits its `pairs` and `messages` in one transaction and only then hands
its envelopes to the wire; states need no store. `now` is in seconds of any steady clock, `jitter` from 0 to 1.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from enum import Enum

from livetweet_coach.core.room import state, streams
from livetweet_coach.core.room.coding import Told, decode, decode_packet, encode, encode_packet, is_state
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE, Header, Opener, Sealer, Stream
from livetweet_coach.core.room.headers import header_of
from livetweet_coach.core.room.limits import may_say
from livetweet_coach.core.room.messages import Beat, Draft, Message, Question, Role, State, Summary
from livetweet_coach.core.room.outcome import Leaving, Outcome, joined
from livetweet_coach.core.room.packets import Ack, Hello, Packet
from livetweet_coach.core.room.presence import BEAT_EACH, Beating, Presence, Seen
from livetweet_coach.core.room.state import Newest, Sharing
from livetweet_coach.core.room.streams import Pair, Turn

_UNTOLD: Newest[State] = Newest()


class Dropped(Enum):
    """Why something that arrived counts for nothing."""

    TOO_LONG = "too-long"
    SEAL = "seal"
    STRANGER = "stranger"
    SHAPE = "shape"
    ROLE = "role"


class NotAllowed(ValueError):
    """This member's role does not say such things, or nobody of that name is here."""


class RoomSession:
    """One member's view of a room. `members` are the others, by grants that the caller has verified."""

    def __init__(
        self,
        room: str,
        me: str,
        role: Role,
        members: Mapping[str, Role],
        seal: tuple[Sealer, Opener],
        *,
        epoch: int,
        run: int,
        pairs: Mapping[str, Pair] | None = None,
        host: str = "",
    ) -> None:
        """`epoch` names the store, `run` this run of the app; both rise. `pairs` are what was kept before.

        `host` is the member who signs the grants, perhaps oneself, in whatever role; nobody else ends one. `viewers`
        may be set to those who may watch the draft; None: everybody.
        """
        self.room, self.me, self.role, self.host = room, me, role, host
        self.members = dict(members)
        self.dropped: Counter[Dropped] = Counter()
        self._sealer, self._opener = seal
        self._epoch = epoch
        known = pairs or {}
        self._pairs = {name: streams.restored(pair) for name, pair in known.items() if name in self.members}
        # With whom one has no dealings any more: the epoch for the next time, so that nothing of before counts then.
        self._next_epoch = {name: pair.mine + 1 for name, pair in known.items() if name not in self.members}
        self._farewells: set[str] = set()
        self._sharing = Sharing(run)
        self._beating = Beating(run)
        self._asked = 0
        self._run = run
        self._seen: dict[str, Seen] = {}
        self._newest: dict[tuple[str, Stream], Newest[State]] = {}
        self.viewers: Collection[str] | None = None

    def admit(self, member: str, role: Role, now: float, jitter: float = 0.0) -> Outcome:
        """One more member, or another role for one; a hello for who is new."""
        new = member not in self.members
        self.members[member] = role
        return self._turned(member, streams.link_is_back(self._pair(member), now, jitter)) if new else Outcome()

    def dismiss(self, member: str) -> Outcome:
        """A member's grant is over: nothing is said to them and nothing of theirs counts any more."""
        self.members.pop(member, None)
        self._farewells.discard(member)
        pair = self._pairs.pop(member, None)
        if pair is not None:
            self._next_epoch[member] = pair.mine + 1
        self._seen.pop(member, None)
        self._newest = {where: newest for where, newest in self._newest.items() if where[0] != member}
        self._sharing = state.unwatched(self._sharing, member)
        return Outcome(parted=(member,)) if pair is not None else Outcome()

    @property
    def farewells(self) -> frozenset[str]:
        """Those who are no members any more and have not acknowledged yet that they were told."""
        return frozenset(self._farewells)

    def farewell(self, member: str, message: Message, now: float, jitter: float = 0.0) -> Outcome:
        """The last message for somebody, who is dismissed by it: it alone waits until they have it."""
        before = self._pairs.get(member)
        parted = self.dismiss(member)
        self._farewells.add(member)
        pair = replace(self._pair(member), theirs=before.theirs if before else 0)
        return joined([parted, self._turned(member, streams.put(pair, encode(message), now, jitter))])

    def take_leave_again(self, farewells: Mapping[str, Pair]) -> None:
        """Farewells that were not acknowledged when the app was closed."""
        self._farewells |= farewells.keys()
        self._pairs.update((name, streams.restored(pair)) for name, pair in farewells.items())

    def revert(self, pairs: Mapping[str, Pair | None]) -> None:
        """Pairs as they were: what followed from the last calls could not be stored, so it never was."""
        for name, pair in pairs.items():
            if pair is None:
                self._pairs.pop(name, None)
            else:
                self._pairs[name] = pair

    def tell(self, to: str, message: Message, now: float, jitter: float = 0.0) -> Outcome:
        """A message for one member. Raises NotAllowed, or TooLong where the message does not keep its limits."""
        if to not in self.members or not may_say(self.role, message, self.me == self.host):
            raise NotAllowed(type(message).__name__)
        return self._turned(to, streams.put(self._pair(to), encode(message), now, jitter))

    def share(self, draft: Draft, summary: Summary, now: float) -> None:
        """The learner's draft changed; `tick` sends what is due of it."""
        if not may_say(self.role, draft):
            raise NotAllowed("Draft")
        self._sharing = state.written(self._sharing, encode(draft), encode(summary), now)

    def stop_sharing(self) -> None:
        """Nothing of the draft leaves any more; the seal's key is to be made anew as well."""
        self._sharing = state.stopped(self._sharing)

    def ask(self, question: Question) -> Outcome:
        """Who is there, the state of a member, I watch, I don't any more."""
        if not may_say(self.role, question):
            raise NotAllowed("Question")
        self._asked += 1
        return Outcome(leaving=self._told(question, (self._run, self._asked)))

    def tick(self, doing: Presence, now: float, jitter: float = 0.0, about: str = "") -> Outcome:
        """Everything that is due: messages again, the draft or summary, the heartbeat; `about`: whom one writes to."""
        outcomes = [self._turned(name, streams.tick(pair, now, jitter)) for name, pair in self._waiting()]
        self._sharing, leaving = state.tick(self._sharing, now)
        if leaving is not None:
            outcomes.append(Outcome(leaving=self._sealed("", Told(*leaving.stamp, leaving.content))))
        if self._beating.is_due(doing, about, now):
            self._beating = self._beating.beaten(doing, about, now)
            stamp = (self._beating.epoch, self._beating.counter)
            outcomes.append(Outcome(leaving=self._told(Beat(doing.value, about), stamp)))
        return joined(outcomes)

    def next_due(self, now: float) -> float:
        """When `tick` has something to do next, if nothing else is said or heard."""
        dues = [due for _, pair in self._waiting() if (due := streams.next_due(pair)) is not None]
        shared = state.next_due(self._sharing, now)
        return min([*dues, self._beating.left + BEAT_EACH, *([] if shared is None else [shared])])

    def link_is_back(self, now: float, jitter: float = 0.0) -> Outcome:
        """The wire is up, at first or again: hellos to all, and what waits leaves at once."""
        every = (*self.members, *self._farewells)
        return joined(self._turned(to, streams.link_is_back(self._pair(to), now, jitter)) for to in every)

    def carried(self, to: str, now: float, jitter: float = 0.0) -> Outcome:
        """All that waits for one member, for another carrier than the wire."""
        return self._turned(to, streams.carried(self._pair(to), now, jitter))

    def receive(self, envelope: bytes, now: float, jitter: float = 0.0) -> Outcome:
        """What arrived. Whatever is wrong with it is counted in `dropped`: not shown, not answered, never raised."""
        if len(envelope) > LONGEST_ENVELOPE:
            return self._drop(Dropped.TOO_LONG)
        opened = self._opener.open(envelope)
        if opened is None or opened.header.room != self.room or opened.header.receiver not in ("", self.me):
            return self._drop(Dropped.SEAL)
        packet = decode_packet(opened.plain)
        if not self._is_heard(opened.header.sender, packet):
            return self._drop(Dropped.STRANGER)
        if packet is None or opened.header != header_of(packet, self.room, opened.header.sender, self.me):
            return self._drop(Dropped.SHAPE)
        said = None if isinstance(packet, Hello | Ack) else decode(packet.body)
        if not isinstance(packet, Hello | Ack) and (said is None or is_state(said) != isinstance(packet, Told)):
            return self._drop(Dropped.SHAPE)
        speaker = opened.header.sender
        if said is not None and not may_say(self.members[speaker], said, speaker == self.host):
            return self._drop(Dropped.ROLE)
        if isinstance(packet, Told):
            return self._on_state(opened.header, packet, now, jitter)
        outcome = self._turned(speaker, streams.receive(self._pair(speaker), packet, now, jitter))
        if speaker in self._farewells and not self._pairs[speaker].kept:
            return joined([outcome, self.dismiss(speaker)])
        return outcome

    def _is_heard(self, speaker: str, packet: Packet | Told | None) -> bool:
        """Of somebody who is no member any more counts only that they know it."""
        return speaker in self.members or (speaker in self._farewells and isinstance(packet, Hello | Ack))

    def presence(self, member: str, now: float) -> Presence:
        """What a member is seen to do."""
        return self._seen.get(member, Seen()).word(now)

    def writes_to(self, member: str, now: float) -> str:
        """The member to whom a coach is writing now, empty for nobody."""
        seen = self._seen.get(member, Seen())
        return seen.about if seen.word(now) is Presence.WRITING else ""

    def newest(self, member: str, stream: Stream) -> State | None:
        """The newest draft or summary of a member."""
        return self._newest.get((member, stream), _UNTOLD).content

    def forget(self, member: str, stream: Stream) -> None:
        """The newest draft or summary of a member may not be seen any more; an older one will not come back."""
        newest = self._newest.get((member, stream))
        if newest is not None:
            self._newest[member, stream] = Newest(newest.stamp)

    def _pair(self, name: str) -> Pair:
        return self._pairs.get(name) or Pair(self._next_epoch.get(name, self._epoch))

    def _waiting(self) -> list[tuple[str, Pair]]:
        """Those to whom something is still to be said: in a hall of 500 it is seldom more than a few."""
        return [(name, pair) for name, pair in self._pairs.items() if pair.kept]

    def _drop(self, why: Dropped) -> Outcome:
        self.dropped[why] += 1
        return Outcome()

    def _on_state(self, header: Header, told: Told, now: float, jitter: float) -> Outcome:
        said = decode(told.body)
        where = (header.sender, header.stream)
        newest = self._newest.get(where, _UNTOLD)
        if said is None or not isinstance(said, Draft | Summary | Beat | Question):
            return self._drop(Dropped.SHAPE)
        after = newest.told((told.epoch, told.counter), said)
        if after is newest:
            return Outcome()
        self._newest[where] = after
        if isinstance(said, Beat):
            seen = self._seen.get(header.sender, Seen())
            self._seen[header.sender] = seen.told(after.stamp, Presence(said.word), now, said.about)
        if isinstance(said, Question) and (not said.members or self.me in said.members):
            self._answer(header.sender, said, now, jitter)
        return Outcome(seen=((header.sender, said),))

    def _answer(self, who: str, question: Question, now: float, jitter: float) -> None:
        """Answers leave by `tick`: the draft or summary after its jitter, the heartbeat within two seconds anyway."""
        match question.about:
            case "watch" if self.viewers is None or who in self.viewers:
                self._sharing = state.watched(self._sharing, who, now, jitter)
            case "unwatch":
                self._sharing = state.unwatched(self._sharing, who)
            case "state":
                self._sharing = state.asked(self._sharing, now, jitter)

    def _turned(self, other: str, turn: Turn) -> Outcome:
        changed = turn.pair != self._pairs.get(other)
        self._pairs[other] = turn.pair
        leaving = tuple(one for packet in turn.packets for one in self._sealed(other, packet))
        pairs = ((other, turn.pair),) if changed else ()
        return Outcome(pairs, _messages(other, turn.messages), leaving, (), _messages(other, turn.arrived))

    def _told(self, said: State, stamp: tuple[int, int]) -> tuple[Leaving, ...]:
        return self._sealed("", Told(*stamp, encode(said)))

    def _sealed(self, to: str, packet: Packet | Told) -> tuple[Leaving, ...]:
        """The envelope; none where no key is known yet, for what is kept will leave again."""
        header = header_of(packet, self.room, self.me, to)
        envelope = self._sealer.seal(header, encode_packet(packet))
        if envelope is None or len(envelope) > LONGEST_ENVELOPE:
            return ()
        return (Leaving(f"{header.stream.value}.{to or self.me}", envelope),)


def _messages(other: str, bodies: Iterable[bytes]) -> tuple[tuple[str, Message], ...]:
    said = (decode(body) for body in bodies)
    return tuple(
        (other, one) for one in said if one is not None and not isinstance(one, Draft | Summary | Beat | Question)
    )
