"""Where a post stands, in a few words beside it."""

from livetweet_coach.core.publishing.item import State
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
