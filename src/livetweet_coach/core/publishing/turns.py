"""Whose turn it is: order within a lane, and a thread's posts one after the other."""

from collections.abc import Sequence
from datetime import datetime

from livetweet_coach.core.publishing.item import ON_ITS_WAY, Item, State, due

Lane = tuple[str, str, str]
GOES_ON = ON_ITS_WAY | {State.DELETING}


def place(item: Item, mine: Sequence[Item]) -> tuple[str, str]:
    """The network's ids of the post that an item answers and of the first of its thread, "" where there is none.

    `mine` are all items that its draft ever had, in the order in which they were sent: what goes on with a thread
    answers the last of it that is out on this account, and never a post of another network.
    """
    earlier = mine[: next((n for n, other in enumerate(mine) if other.key == item.key), len(mine))]
    out = [i for i in earlier if i.step.lane == item.step.lane and i.state is State.PUBLISHED and _id(i)]
    if out:
        return _id(out[-1]), out[-1].step.root or _id(out[-1])
    if item.step.parent in {_id(other) for other in mine}:  # of another network, or taken off since
        return "", ""
    return item.step.parent, item.step.root


def _id(item: Item) -> str:
    return item.receipt.id if item.receipt else ""


def parts(item: Item, items: Sequence[Item]) -> tuple[Item, ...]:
    """All items of this one's sending, in the thread's order."""
    mine = [other for other in items if other.step.sending == item.step.sending]
    return tuple(sorted(mine, key=lambda other: other.step.position))


def lanes(items: Sequence[Item]) -> tuple[Lane, ...]:
    """The lanes in which something goes on by itself, in the order in which it was sent."""
    return tuple(dict.fromkeys(item.step.lane for item in items if item.state in GOES_ON))


def next_to_send(items: Sequence[Item], now: datetime) -> Item | None:
    """The next item to send, out of all unfinished and recent ones in the order in which they were sent; or None.

    In one lane nothing overtakes what is still on its way, but what is scheduled for later holds up nothing; post
    n+1 of a thread waits until n is published (or was taken off), and what goes on with a draft until all is over
    that was sent of it before.
    """
    blocked: set[Lane] = set()
    past = {(i.step.sending, i.step.position) for i in items if i.state in (State.PUBLISHED, State.DELETED)}
    begun: dict[tuple[Lane, str], str] = {}
    for item in items:
        ready = due(item, now)
        sending = item.step.sending
        if not (item.has_ended or item.state is State.DELETING):
            begun.setdefault((item.step.lane, item.step.draft), sending)
        is_first = begun.get((item.step.lane, item.step.draft), sending) == sending
        may_go = is_first and (item.step.position == 1 or (sending, item.step.position - 1) in past)
        is_time = ready.leaves_at is None or ready.leaves_at <= now
        if ready.state is State.QUEUED and is_time and may_go and item.step.lane not in blocked:
            return ready
        if ready.state in ON_ITS_WAY and may_go and not ready.is_scheduled:
            blocked.add(item.step.lane)
    return None


def next_wake(items: Sequence[Item], now: datetime) -> datetime | None:
    """When something will next become due by itself, None when nothing will."""
    times = [item.leaves_at for item in items if item.state in GOES_ON and item.leaves_at and item.leaves_at > now]
    return min(times, default=None)


def progress(items: Sequence[Item], draft: str) -> tuple[int, int]:
    """How many posts of a draft's latest sending are published, out of how many ("3 of 7")."""
    mine = [item for item in items if item.step.draft == draft]
    if not mine:
        return (0, 0)
    latest = mine[-1].step.sending
    parts = [item for item in mine if item.step.sending == latest]
    return (sum(item.state is State.PUBLISHED for item in parts), parts[-1].step.total)
