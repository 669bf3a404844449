"""Reliable streams: what one member says to another arrives once and in order, however bad the carrier.

A `Pair` holds both directions between two members. Every function answers a `Turn`; whoever calls commits its pair and
its messages in one transaction, and only then sends its packets: so nothing is acknowledged that is not stored, and no
number is used twice. `now` is in seconds of any steady clock, `jitter` a number from 0 to 1.

An epoch names a store: a machine that lost its store comes back with a greater one, and both streams begin anew. Epochs
are greater than 0 and must rise: milliseconds since 1970 when the store was made will do. Had a clock gone back, the
other's hello tells the greater epoch and it is passed; what was under way just then may arrive a second time.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from livetweet_coach.core.room.packets import WINDOW, Ack, Data, Hello, Packet

FIRST_WAIT = 1.5
GROWTH = 1.6
LONGEST_WAIT = 10.0
# Jitter only shortens a wait, by up to a quarter: the longest stays the longest.
JITTERED = 0.25
# A message is not sent again at once within this long of its last sending: the first may still be under way.
AT_ONCE_AGAIN = 0.3


@dataclass(frozen=True, slots=True)
class Kept:
    """A message not acknowledged with all before it: when it last left (None: never), when it leaves again, the wait.

    `there` says that it lies beyond a gap in the other's store; it is kept all the same, for that store may be lost
    before the gap is filled, and then nobody would have read it.
    """

    seq: int
    body: bytes
    left: float | None = None
    due: float = 0.0
    wait: float = FIRST_WAIT
    there: bool = False

    def is_due(self, now: float) -> bool:
        """Whether its own timer has run out."""
        return not self.there and (self.left is None or self.due <= now)


@dataclass(frozen=True, slots=True)
class Pair:
    """All that is remembered of one other member. `mine` and `theirs` are epochs, 0 where not known yet.

    `upto` and `beyond` tell what was received; `said` is the last number used, `kept` what waits for its receipt.
    """

    mine: int
    theirs: int = 0
    said: int = 0
    kept: tuple[Kept, ...] = ()
    upto: int = 0
    beyond: tuple[tuple[int, bytes], ...] = ()
    hello_left: float | None = None
    hello_wait: float = FIRST_WAIT


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows: the pair to keep, messages to hand on, packets to send, what is now known to be stored there."""

    pair: Pair
    messages: tuple[bytes, ...] = ()
    packets: tuple[Packet, ...] = ()
    arrived: tuple[bytes, ...] = ()


def put(pair: Pair, body: bytes, now: float, jitter: float = 0.0) -> Turn:
    """One more message for the other."""
    number = pair.said + 1
    return tick(replace(pair, said=number, kept=(*pair.kept, Kept(number, body))), now, jitter)


def tick(pair: Pair, now: float, jitter: float = 0.0) -> Turn:
    """Whatever is due leaves, within the window."""
    if not pair.theirs:
        return _knock(pair, now, jitter) if pair.kept else Turn(pair)
    due = {kept.seq for kept in pair.kept[:WINDOW] if kept.is_due(now)}
    return _leave(pair, due, now, jitter)


def next_due(pair: Pair) -> float | None:
    """When `tick` has something to do, or None; minus infinity is at once."""
    if not pair.kept:
        return None
    if not pair.theirs:
        return float("-inf") if pair.hello_left is None else pair.hello_left + pair.hello_wait
    dues = [float("-inf") if kept.left is None else kept.due for kept in pair.kept[:WINDOW] if not kept.there]
    return min(dues, default=None)


def link_is_back(pair: Pair, now: float, jitter: float = 0.0) -> Turn:
    """One's own link came up: a hello, and everything that waits leaves at once."""
    turn = _all_at_once(pair, now, jitter)
    greeted = replace(turn.pair, hello_left=now, hello_wait=FIRST_WAIT)
    return Turn(greeted, packets=(Hello(pair.mine, pair.theirs), *turn.packets))


def carried(pair: Pair, now: float, jitter: float = 0.0) -> Turn:
    """For a carrier that comes once, and late: a hello, what has arrived, and all that may be under way, due or not."""
    if not pair.theirs:
        return Turn(pair, packets=(Hello(pair.mine, 0),))
    turn = _leave(pair, {kept.seq for kept in pair.kept[:WINDOW] if not kept.there}, now, jitter)
    greeting = (Hello(pair.mine, pair.theirs), Ack(pair.mine, pair.theirs, pair.upto, _numbers(pair)))
    return replace(turn, packets=(*greeting, *turn.packets))


def has_heard(before: Pair | None, after: Pair) -> bool:
    """Whether anything of the other's that is new came between the two."""
    start = before or Pair(after.mine)
    acknowledged = after.said - len(after.kept) > start.said - len(start.kept)
    return after.theirs > start.theirs or after.upto > start.upto or acknowledged


def restored(pair: Pair) -> Pair:
    """The pair as it goes on after a restart, where the clock is another one: everything kept is due."""
    long_ago = float("-inf")
    again = tuple(
        replace(kept, left=None if kept.left is None else long_ago, due=long_ago, wait=FIRST_WAIT) for kept in pair.kept
    )
    return replace(pair, kept=again, hello_left=None, hello_wait=FIRST_WAIT)


def receive(pair: Pair, packet: Packet, now: float, jitter: float = 0.0) -> Turn:
    """A packet that the other surely wrote. What belongs to a stream of the past changes nothing."""
    if packet.mine < pair.theirs:
        return _told_of_the_past(pair, packet, now)
    if packet.mine > pair.theirs:
        pair = _anew(replace(pair, theirs=packet.mine))
    if packet.yours > pair.mine:  # an epoch of ours that we forgot: the new one has to be greater
        pair = _anew(replace(pair, mine=packet.yours + 1))
    if isinstance(packet, Hello):
        return _on_hello(pair, packet, now, jitter)
    if packet.yours != pair.mine:
        return _hello(pair, now, jitter)
    return _on_data(pair, packet) if isinstance(packet, Data) else _on_ack(pair, packet, now, jitter)


def _anew(pair: Pair) -> Pair:
    """Both streams from 1, with what the other never acknowledged."""
    again = tuple(Kept(number, kept.body) for number, kept in enumerate(pair.kept, 1))
    return replace(pair, kept=again, said=len(again), upto=0, beyond=())


def _told_of_the_past(pair: Pair, packet: Packet, now: float) -> Turn:
    """A hello of an epoch that was greater before: tell which, rarely, for it may also be a late or repeated one."""
    if not isinstance(packet, Hello) or (pair.hello_left is not None and now - pair.hello_left < FIRST_WAIT):
        return Turn(pair)
    return Turn(replace(pair, hello_left=now), packets=(Hello(pair.mine, pair.theirs),))


def _on_hello(pair: Pair, packet: Hello, now: float, jitter: float) -> Turn:
    turn = _all_at_once(pair, now, jitter)
    first: Packet = Ack(pair.mine, pair.theirs, pair.upto, _numbers(pair))
    if packet.yours != pair.mine:
        first = Hello(pair.mine, pair.theirs)
    return replace(turn, packets=(first, *turn.packets))


def _hello(pair: Pair, now: float, jitter: float) -> Turn:
    """The other doesn't know our epoch."""
    turn = tick(pair, now, jitter)
    return replace(turn, packets=(Hello(pair.mine, pair.theirs), *turn.packets))


def _on_data(pair: Pair, packet: Data) -> Turn:
    waiting = dict(pair.beyond)
    if pair.upto < packet.seq <= pair.upto + WINDOW:
        waiting.setdefault(packet.seq, packet.body)
    upto, messages = pair.upto, []
    while upto + 1 in waiting:
        upto += 1
        messages.append(waiting.pop(upto))
    after = replace(pair, upto=upto, beyond=tuple(sorted(waiting.items())))
    return Turn(after, tuple(messages), (Ack(pair.mine, pair.theirs, upto, _numbers(after)),))


def _on_ack(pair: Pair, packet: Ack, now: float, jitter: float) -> Turn:
    """The others keep their own timers: news of newer messages must never put off the oldest."""
    left = [kept for kept in pair.kept if kept.left is not None]
    there = {kept.seq for kept in left if kept.seq <= packet.upto or kept.seq in packet.beyond}
    arrived = tuple(kept.body for kept in left if kept.seq in there and not kept.there)
    covered = {seq for seq in there if seq <= packet.upto}
    rest = tuple(replace(kept, there=True) if kept.seq in there else kept for kept in pair.kept)
    rest = tuple(kept for kept in rest if kept.seq not in covered)
    gap = max(packet.beyond, default=0)
    missing = {kept.seq for kept in rest if kept.left is not None and kept.seq < gap and _may_leave_again(kept, now)}
    again = tuple(replace(kept, left=now) if kept.seq in missing else kept for kept in rest)
    packets = _data(pair, (kept for kept in rest if kept.seq in missing))
    turn = tick(replace(pair, kept=again), now, jitter)
    return Turn(turn.pair, (), packets + turn.packets, arrived)


def _all_at_once(pair: Pair, now: float, jitter: float) -> Turn:
    if not pair.theirs:
        return Turn(pair)
    fresh = tuple(replace(kept, wait=FIRST_WAIT) if _may_leave_again(kept, now) else _soon(kept) for kept in pair.kept)
    due = {kept.seq for kept in fresh[:WINDOW] if _may_leave_again(kept, now)}
    return _leave(replace(pair, kept=fresh), due, now, jitter)


def _may_leave_again(kept: Kept, now: float) -> bool:
    return not kept.there and (kept.left is None or now - kept.left >= AT_ONCE_AGAIN)


def _soon(kept: Kept) -> Kept:
    """What left just now may have left before the other was there to hear it: it leaves again as soon as it may."""
    if kept.there or kept.left is None:
        return kept
    return replace(kept, due=min(kept.due, kept.left + AT_ONCE_AGAIN))


def _leave(pair: Pair, due: set[int], now: float, jitter: float) -> Turn:
    """Those due leave, and each waits longer from time to time."""
    if not due:
        return Turn(pair)
    after = tuple(_left(kept, now, jitter) if kept.seq in due else kept for kept in pair.kept)
    return Turn(replace(pair, kept=after), packets=_data(pair, (kept for kept in pair.kept if kept.seq in due)))


def _left(kept: Kept, now: float, jitter: float) -> Kept:
    due = now + kept.wait * (1 - JITTERED * jitter)
    return replace(kept, left=now, due=due, wait=min(kept.wait * GROWTH, LONGEST_WAIT))


def _knock(pair: Pair, now: float, jitter: float) -> Turn:
    """Nothing can be said before the other's epoch is known: hello, with the same patience as for a message."""
    if pair.hello_left is None:
        return Turn(replace(pair, hello_left=now), packets=(Hello(pair.mine, 0),))
    if now < pair.hello_left + pair.hello_wait * (1 - JITTERED * jitter):
        return Turn(pair)
    wait = min(pair.hello_wait * GROWTH, LONGEST_WAIT)
    return Turn(replace(pair, hello_left=now, hello_wait=wait), packets=(Hello(pair.mine, 0),))


def _data(pair: Pair, kept: Iterable[Kept]) -> tuple[Packet, ...]:
    return tuple(Data(pair.mine, pair.theirs, one.seq, one.body) for one in kept)


def _numbers(pair: Pair) -> tuple[int, ...]:
    return tuple(seq for seq, _ in pair.beyond)
