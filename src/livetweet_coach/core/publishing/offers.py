"""What a person can do about a post in the outbox, in words for buttons, the most useful first."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.core.words import Phrase, say


class Act(Enum):
    """What is done, by the outbox's method of that meaning (OPEN and COPY by the window itself)."""

    SEND = "send"  # resume
    EDIT = "edit"  # undo
    KEEP = "keep"  # keep
    GIVE_UP = "give-up"  # give_up
    DELETE = "delete"  # delete_published
    IS_THERE = "is-there"  # posted
    IS_NOT_THERE = "is-not-there"  # not_posted
    OPEN = "open"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Offer:
    """An act and its words. `address` is what OPEN opens: the post's own, "" for the page of the account."""

    act: Act
    words: Phrase
    address: str = ""


class Promises(Protocol):
    """What offers need to know of a publisher: its Capabilities."""

    @property
    def once(self) -> str:
        """ "person" where nobody but the person can look."""

    @property
    def by_hand(self) -> bool:
        """Whether the person posts with an app of theirs."""

    @property
    def deletes(self) -> bool:
        """Whether what is out can be taken off."""


def offers(item: Item, can: Promises, thread: Sequence[Item] = ()) -> tuple[Offer, ...]:
    """What can be done about an item; `thread` are all items of its sending. Empty while it is on the wire."""
    if item.state in (State.SENDING, State.DELETING):
        return ()
    if item.doubt or item.state is State.UNCERTAIN:
        return _of_doubt(item, can)
    copy = Offer(Act.COPY, say("Outbox", "Copy the text"))
    if item.state is State.PUBLISHED:
        return (*_of_published(item, can, thread), copy)
    if item.state is State.COPIED:
        return (Offer(Act.IS_THERE, say("Outbox", "It is there")), copy, _edit(has_out=False))
    if not item.is_held:
        return (copy,)
    return (*_of_held(item, can, thread), copy)


def _of_held(item: Item, can: Promises, thread: Sequence[Item]) -> tuple[Offer, ...]:
    out = sum(part.state is State.PUBLISHED for part in thread)
    found = []
    if item.state in (State.RETRY, State.NEEDS_PERSON):
        found.append(Offer(Act.SEND, say("Outbox", "Try now")))
    elif item.state in (State.ASKS, State.KEPT) or item.is_scheduled:
        found.append(Offer(Act.SEND, say("Outbox", "Send it now")))
    found.append(_edit(has_out=out > 0))
    if item.state is not State.KEPT:
        found.append(Offer(Act.KEEP, say("Outbox", "Keep for later")))
    if item.state in (State.WAITING, State.QUEUED, State.MEDIA):
        return tuple(found)
    if out:
        words = say("Outbox", "Leave it at {out} of {total}", "", None, out=out, total=item.step.total)
        found.append(Offer(Act.GIVE_UP, words))
        if can.deletes:
            found.append(Offer(Act.DELETE, say("Outbox", "Take off what is out")))
    else:
        found.append(Offer(Act.GIVE_UP, say("Outbox", "Don't send it")))
    return tuple(found)


def _of_published(item: Item, can: Promises, thread: Sequence[Item]) -> tuple[Offer, ...]:
    found = []
    if item.receipt is not None and item.receipt.url:
        found.append(Offer(Act.OPEN, say("Outbox", "Open it"), item.receipt.url))
    if can.deletes:
        several = sum(part.state is State.PUBLISHED for part in thread) > 1
        words = say("Outbox", "Take off what is out") if several else say("Outbox", "Take it off")
        found.append(Offer(Act.DELETE, words))
    return tuple(found)


def _of_doubt(item: Item, can: Promises) -> tuple[Offer, ...]:
    """While the app looks, nobody is asked to say that a post isn't there: it may only be late."""
    found = [
        Offer(Act.OPEN, say("Outbox", "Look on the network")),
        Offer(Act.IS_THERE, say("Outbox", "It is there")),
    ]
    if item.doubt:
        found.append(Offer(Act.IS_NOT_THERE, say("Outbox", "It isn't there")))
        if can.once != "person":
            found.append(Offer(Act.SEND, say("Outbox", "Look again")))
    return tuple(found)


def _edit(*, has_out: bool) -> Offer:
    return Offer(Act.EDIT, say("Outbox", "Edit what hasn't left") if has_out else say("Outbox", "Take it back"))
