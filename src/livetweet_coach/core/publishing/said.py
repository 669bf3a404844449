"""Where a post stands, in a few words beside it."""

from collections.abc import Sequence

from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.core.words import Phrase, say

STATE_WORDS: dict[State, Phrase] = {
    State.WAITING: say("Outbox", "Leaving in a moment"),
    State.QUEUED: say("Outbox", "Queued"),
    State.MEDIA: say("Outbox", "Sending its pictures"),
    State.SENDING: say("Outbox", "Sending"),
    State.PUBLISHED: say("Outbox", "Sent"),
    State.COPIED: say("Outbox", "Copied: have you posted it?"),
    State.RETRY: say("Outbox", "To be tried again"),
    State.UNCERTAIN: say("Outbox", "Looking whether it arrived"),
    State.NEEDS_PERSON: say("Outbox", "Needs you"),
    State.ASKS: say("Outbox", "Written more than 10 minutes ago: send it now?"),
    State.KEPT: say("Outbox", "Kept"),
    State.WITHDRAWN: say("Outbox", "Taken back"),
    State.DELETING: say("Outbox", "Being taken off the network"),
    State.DELETED: say("Outbox", "Taken off the network"),
}


def state_words(item: Item) -> Phrase:
    """Where a post stands; why, where somebody has to know, is in `item.why`."""
    if item.doubt:
        return say("Outbox", "Perhaps sent: to be checked")
    return STATE_WORDS[item.state]


def thread_words(thread: Sequence[Item]) -> Phrase | None:
    """How far a thread has come on one account ("3 of 7 sent"), out of all items of its sending; None for one post."""
    if len(thread) < 2:
        return None
    out = sum(item.state is State.PUBLISHED for item in thread)
    return say("Outbox", "{out} of {total} sent", "", None, out=out, total=thread[0].step.total)
