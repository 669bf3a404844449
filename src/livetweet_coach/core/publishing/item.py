"""The outbox's state machine: a step, where it stands, and the only ways it can go from there."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.core.words import Phrase


class State(Enum):
    """Where a post stands on its way out."""

    WAITING = "waiting"
    QUEUED = "queued"
    MEDIA = "media"
    SENDING = "sending"
    PUBLISHED = "published"
    COPIED = "copied"
    RETRY = "retry"
    UNCERTAIN = "uncertain"
    NEEDS_PERSON = "needs-person"
    ASKS = "asks"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"
    DELETING = "deleting"
    DELETED = "deleted"


_FROM: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.QUEUED, State.KEPT, State.WITHDRAWN, State.ASKS}),
    State.QUEUED: frozenset({State.SENDING, State.MEDIA, State.KEPT, State.WITHDRAWN, State.ASKS, State.NEEDS_PERSON}),
    State.MEDIA: frozenset({State.QUEUED, State.RETRY, State.NEEDS_PERSON, State.KEPT, State.WITHDRAWN, State.ASKS}),
    State.SENDING: frozenset({State.PUBLISHED, State.COPIED, State.RETRY, State.UNCERTAIN, State.NEEDS_PERSON}),
    State.PUBLISHED: frozenset({State.DELETING}),
    State.COPIED: frozenset({State.PUBLISHED, State.KEPT, State.WITHDRAWN}),
    State.RETRY: frozenset({State.QUEUED, State.KEPT, State.WITHDRAWN, State.ASKS}),
    State.UNCERTAIN: frozenset({State.UNCERTAIN, State.PUBLISHED, State.QUEUED, State.NEEDS_PERSON, State.ASKS}),
    State.NEEDS_PERSON: frozenset({State.QUEUED, State.UNCERTAIN, State.PUBLISHED, State.KEPT, State.WITHDRAWN}),
    State.ASKS: frozenset({State.QUEUED, State.KEPT, State.WITHDRAWN}),
    State.KEPT: frozenset({State.QUEUED, State.WITHDRAWN}),
    State.WITHDRAWN: frozenset(),
    State.DELETING: frozenset({State.DELETING, State.DELETED, State.PUBLISHED}),
    State.DELETED: frozenset(),
}
# Nothing goes on by itself from here.
ENDS = frozenset({State.PUBLISHED, State.WITHDRAWN, State.DELETED})
# What may be taken back: nothing in these states has left, or can leave while it is being taken back.
HELD = frozenset(
    {
        State.WAITING,
        State.QUEUED,
        State.MEDIA,
        State.RETRY,
        State.NEEDS_PERSON,
        State.ASKS,
        State.KEPT,
        State.COPIED,
    }
)
# What goes on by itself, and so keeps the posts behind it in their order.
ON_ITS_WAY = frozenset({State.WAITING, State.QUEUED, State.MEDIA, State.SENDING, State.RETRY, State.UNCERTAIN})
# What has gone, or may have.
HAS_LEFT = frozenset({State.SENDING, State.UNCERTAIN, State.PUBLISHED, State.DELETING})
STALE = timedelta(minutes=10)
LONGEST_UNDO = timedelta(minutes=1)
# A picture that the network forgets within this time is uploaded again before its post.
SPARE = timedelta(minutes=1)


class IllegalTransition(ValueError):
    """Something was asked of a post that it can't do from where it stands."""


@dataclass(frozen=True, slots=True)
class Item:
    """A step in the outbox. `sent` is when Send was pressed; `leaves_at` when it may go (undo window, retry).

    `first_sent` is when it first left for the network, `attempts` how often it was tried; `why` says what a person
    needs to know about its state. `scheduled_for` is when it was to leave by itself, None where at once. `uploads`
    are its pictures as the network has them already; `misses` how many looks for an uncertain post found nothing.
    `doubt`: it needs a person, and may have gone all the same. `stale`: a start found it uncertain and old; if it
    turns out not to be there, it asks before it goes again.
    """

    step: Step
    state: State
    sent: datetime
    leaves_at: datetime | None = None
    first_sent: datetime | None = None
    attempts: int = 0
    receipt: Receipt | None = None
    why: Phrase | None = None
    uploads: tuple[MediaRef, ...] = ()
    misses: int = 0
    doubt: bool = False
    stale: bool = False
    scheduled_for: datetime | None = None

    @property
    def key(self) -> str:
        """The step's key."""
        return self.step.key

    @property
    def is_held(self) -> bool:
        """Whether it can still be taken back."""
        return self.state in HELD and not self.doubt

    @property
    def has_left(self) -> bool:
        """Whether it has gone, or may have."""
        return self.state in HAS_LEFT or self.doubt

    @property
    def is_scheduled(self) -> bool:
        """Whether it leaves by itself, later than anything that only waits to be undone."""
        waits = self.state is State.WAITING and self.leaves_at is not None
        return waits and self.leaves_at is not None and self.leaves_at - self.sent > LONGEST_UNDO

    @property
    def has_ended(self) -> bool:
        """Whether nothing more will happen to it."""
        return self.state in ENDS

    def to(self, state: State, *, leaves_at: datetime | None = None, why: Phrase | None = None) -> "Item":
        """The item in another state. Raises IllegalTransition where there is no such way."""
        if state not in _FROM[self.state] or (self.doubt and state in (State.KEPT, State.WITHDRAWN)):
            raise IllegalTransition(f"{self.key}: from {self.state.value} to {state.value}")
        doubt = state is State.NEEDS_PERSON and self.state is State.UNCERTAIN
        return replace(self, state=state, leaves_at=leaves_at, why=why, doubt=doubt)


def enqueued(step: Step, now: datetime, undo: timedelta = timedelta(0), not_before: datetime | None = None) -> Item:
    """A step just sent: waiting for as long as it can be undone (P13) or until `not_before`, else queued."""
    leaves_at = now + undo
    if not_before is not None and not_before > leaves_at:
        leaves_at = not_before
    if leaves_at > now:
        return Item(step, State.WAITING, now, leaves_at, scheduled_for=not_before)
    return Item(step, State.QUEUED, now)


def due(item: Item, now: datetime) -> Item:
    """The item queued, if it was only waiting for its time and that has come; else the same item.

    A clock that was set back never makes the time to undo longer.
    """
    if item.state not in (State.WAITING, State.RETRY):
        return item
    if item.leaves_at is not None and item.leaves_at > now:
        undo = item.state is State.WAITING and item.leaves_at - item.sent <= LONGEST_UNDO
        if not (undo and now < item.sent):
            return item
    return item.to(State.QUEUED)


def is_ready(item: Item, now: datetime, *, uploads: bool) -> bool:
    """Whether the network has all that the post needs; `uploads` says that pictures go before their post."""
    if not uploads or not item.step.post.media:
        return True
    fresh = {ref.picture for ref in item.uploads if ref.expires is None or ref.expires > now + SPARE}
    return {picture.id for picture in item.step.post.media} <= fresh


def uploaded(item: Item, uploads: tuple[MediaRef, ...]) -> Item:
    """The network has its pictures: back in the queue, in the same place."""
    return replace(item.to(State.QUEUED), uploads=uploads, attempts=0)


def leaving(item: Item, now: datetime, parent: str = "", root: str = "") -> Item:
    """About to be handed to its publisher, as an answer to `parent`; to be committed before that happens."""
    gone = item.to(State.SENDING)
    attempts, first_sent = gone.attempts + 1, gone.first_sent or now
    step = gone.step.under(parent, root)
    return replace(gone, step=step, attempts=attempts, first_sent=first_sent, misses=0, stale=False)


def resumed(item: Item) -> Item:
    """Let go on; what may have gone already is looked for first."""
    return replace(item.to(State.UNCERTAIN), misses=0) if item.doubt else item.to(State.QUEUED)


def missed(item: Item, looks: int, again: datetime) -> Item:
    """A look found nothing: to be looked for once more, or after `looks` of them sent again, asking where it is old."""
    if item.misses + 1 >= looks:
        return replace(item.to(State.ASKS if item.stale else State.QUEUED), misses=0, stale=False)
    return replace(item.to(State.UNCERTAIN, leaves_at=again, why=item.why), misses=item.misses + 1)


def published(item: Item, receipt: Receipt) -> Item:
    """It is there."""
    return replace(item.to(State.PUBLISHED), receipt=receipt)


def copied(item: Item, receipt: Receipt) -> Item:
    """Handed to the person, who posts it with an app of theirs."""
    return replace(item.to(State.COPIED), receipt=receipt)


def recovered(item: Item, now: datetime) -> Item:
    """The item as it stands after a restart.

    What was being sent may have gone: uncertain. What should have gone more than 10 minutes ago asks first; so does
    what lies in the future of a clock that was set back, and what was uncertain once it is known not to be there.
    """
    if item.state is State.SENDING:
        item = item.to(State.UNCERTAIN)
    if item.state is State.UNCERTAIN:
        return replace(item, stale=item.stale or abs(now - item.sent) > STALE)
    if item.state is State.MEDIA:
        item = item.to(State.QUEUED)  # an upload is nothing that anybody sees
    if item.state not in (State.WAITING, State.QUEUED, State.RETRY):
        return item
    waits_until = item.leaves_at if item.state is State.WAITING else None
    planned = max(item.sent, waits_until or item.sent, item.scheduled_for or item.sent)
    if planned > now + STALE and item.sent <= now:
        return item  # scheduled for later
    return item.to(State.ASKS) if abs(now - planned) > STALE else item
