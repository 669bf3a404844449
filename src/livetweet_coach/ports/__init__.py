"""The doors between what the app knows and what its adapters do: Protocols over core types, and their refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from livetweet_coach.core.coaching.mastery import Mastery
    from livetweet_coach.core.draft.draft import Draft, Post
    from livetweet_coach.core.draft.saved import Caret, SavedDraft
    from livetweet_coach.core.progress.journal import Entry
    from livetweet_coach.core.publishing.allowance import Allowance
    from livetweet_coach.core.publishing.item import Item
    from livetweet_coach.core.publishing.sent import TimelinePost
    from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
    from livetweet_coach.core.words import Phrase


class Refusal(Exception):
    """Something outside said no; `phrase` is the sentence to show."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(phrase.source)
        self.phrase = phrase


class StoreUnwritable(Refusal):
    """Nothing can be written: the disk is full, read-only or failing. What was read stays good."""


class StoreInUse(Refusal):
    """Another window of the app already has the store open."""


class StoreTooNew(Refusal):
    """The store was written by a newer version of the app."""


class AlreadySent(Refusal):
    """The draft was handed to the outbox before: nothing is sent twice."""


class NotApplied(Refusal):
    """A publisher is sure that nothing was posted; it may be tried again from `retry_at` on."""

    def __init__(self, phrase: Phrase, retry_at: datetime | None = None) -> None:
        super().__init__(phrase)
        self.retry_at = retry_at


class Ambiguous(Refusal):
    """A publisher can't tell whether the post has gone."""


class Rejected(Refusal):
    """The network will not take this post as it is; `field` names the part: text, media, alt, reply…"""

    def __init__(self, phrase: Phrase, field: str = "") -> None:
        super().__init__(phrase)
        self.field = field


class AuthExpired(Refusal):
    """The account must be connected again."""


class BudgetExhausted(Refusal):
    """The network's allowance is used up until `reset`."""

    def __init__(self, phrase: Phrase, reset: datetime) -> None:
        super().__init__(phrase)
        self.reset = reset


class OutOfCredits(Refusal):
    """The account has to pay before it can post again."""


@dataclass(frozen=True, slots=True)
class Messages:
    """What a publisher does with private messages: how many pictures go with one; whether one that is out comes off."""

    pictures: int = 0
    deletes: bool = False


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a publisher can promise.

    `once` says why a post goes only once: the network takes our key, we look before trying again, or the person
    decides. `by_hand`: the app only prepares, the person posts. `look_after`: how long to wait before looking;
    `looks`: how many looks must miss before a post is sent again; one is enough while the network knows our key, for
    `key_lasts` after it first went (None: for ever). `pause`: between two posts of a thread. `uploads`:
    pictures go before their post. `whole_thread`: a thread can leave as one. `deletes`: what is out can be taken off.
    `messages` is None where private messages don't leave from here; `no_messages` is the sentence that says why.
    """

    once: Literal["key", "lookup", "person"] = "key"
    by_hand: bool = False
    leaves_machine: bool = True
    look_after: timedelta = timedelta(0)
    looks: int = 1
    key_lasts: timedelta | None = None
    pause: timedelta = timedelta(0)
    uploads: bool = False
    whole_thread: bool = False
    deletes: bool = False
    messages: Messages | None = None
    no_messages: Phrase | None = None


class Publisher(Protocol):
    """One place where posts can go. Any method may be slow, and is called by one worker thread at a time.

    Methods that reach a network raise NotApplied, Ambiguous, Rejected, AuthExpired, BudgetExhausted, OutOfCredits.
    """

    def capabilities(self) -> Capabilities:
        """What it can promise."""

    def prepare_media(self, step: Step) -> tuple[MediaRef, ...]:
        """Upload the pictures of a post with their descriptions, in order. Nothing of it shows before `create`."""

    def create(self, step: Step, key: str, media: Sequence[MediaRef] = ()) -> Receipt:
        """Publish one post."""

    def create_all(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        """Publish a whole thread at once: all of it or nothing. Only where `capabilities().whole_thread`."""

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The step's post if it has been published since then."""

    def delete(self, step: Step, receipt: Receipt) -> None:
        """Take a published post off the network; one that is gone already is no trouble."""

    def budget(self) -> Allowance | None:
        """What may still be posted, from what is known without asking the network; None where nothing is known."""

    def intent_url(self, post: Post) -> str | None:
        """An address that opens the network's own compose window with this post, where there is one."""


class DraftStore(Protocol):
    """Drafts with their carets. Every method raises StoreUnwritable when it can't write."""

    def save(self, saved: SavedDraft) -> bool:
        """Keep a draft as it is now, on the shelf it lies on; False, and nothing done, when it is in the outbox."""

    def load(self, draft_id: str) -> SavedDraft | None:
        """A draft by its id."""

    def open_drafts(self) -> tuple[SavedDraft, ...]:
        """What is being written, the last saved first."""

    def kept(self) -> tuple[SavedDraft, ...]:
        """What was kept for later, the last saved first."""

    def keep(self, draft: Draft, now: datetime, caret: Caret | None, remind_at: datetime | None, live: str) -> None:
        """Put a draft among the kept ones, with a reminder or without."""

    def reopen(self, draft_id: str, now: datetime, present: SavedDraft | None = None) -> SavedDraft | None:
        """Take a kept draft back to writing, and put the present one among the kept ones: both, or neither."""

    def due_reminders(self, now: datetime) -> tuple[SavedDraft, ...]:
        """Kept drafts whose reminder has come, the earliest first."""

    def next_reminder(self) -> datetime | None:
        """When the next reminder is due, one that is overdue included."""

    def set_reminder(self, draft_id: str, remind_at: datetime | None) -> None:
        """When a kept draft should come back to mind, None for never."""

    def clear_reminder(self, draft_id: str) -> None:
        """The reminder was shown."""

    def discard(self, draft_id: str) -> None:
        """Throw a draft away."""


class QueueStore(Protocol):
    """The outbox's rows. Each method is one transaction, and safe to call from any thread."""

    def enqueue(self, draft: Draft, items: Sequence[Item], live: str) -> None:
        """Write all items and put the draft on the shelf of sent ones. Raises AlreadySent."""

    def items(self) -> tuple[Item, ...]:
        """All that hasn't ended, and the whole sendings that belong to it, in the order in which they were sent."""

    def of_draft(self, draft_id: str) -> tuple[Item, ...]:
        """All items that a draft ever had, in the order in which they were sent."""

    def deleted(self) -> tuple[Item, ...]:
        """What was published and taken off the networks again, in the order in which it was sent."""

    def item(self, key: str) -> Item | None:
        """One item."""

    def change(self, key: str, transition: Callable[[Item], Item]) -> Item:
        """Apply a transition to an item as it is now. Raises KeyError and what the transition raises."""

    def change_all(self, keys: Sequence[str], transition: Callable[[Item], Item]) -> tuple[Item, ...]:
        """Apply a transition to several items, or to none where one of them refuses it."""

    def finish_all(self, done: Sequence[tuple[str, Callable[[Item], Item], TimelinePost]]) -> tuple[Item, ...]:
        """`finish` for several items, all of them or none."""

    def erase(self, key: str, transition: Callable[[Item], Item]) -> Item:
        """Apply a transition and take the post out of the timeline, in one go."""

    def finish(self, key: str, transition: Callable[[Item], Item], post: TimelinePost) -> Item:
        """Apply a transition and put the post into the timeline, in one go."""

    def take_back(
        self, draft_id: str, transition: Callable[[Item], Item], now: datetime
    ) -> tuple[tuple[Item, ...], SavedDraft | None]:
        """Apply a transition to all held items of a draft; what is left to edit lies open again."""


class TimelineStore(Protocol):
    """What was sent and answered."""

    def add(self, posts: Iterable[TimelinePost]) -> None:
        """Add posts; one whose id is there already stays as it is."""

    def post(self, post_id: str) -> TimelinePost | None:
        """One post."""

    def posts(
        self, live: str | None = None, until: datetime | None = None, since: datetime | None = None
    ) -> tuple[TimelinePost, ...]:
        """Posts of a live (of all lives: None), oldest first; none later than `until` or before `since`."""

    def next_after(self, live: str, now: datetime) -> datetime | None:
        """When the next simulated answer will show."""

    def mark(self, post_id: str, rule: str) -> None:
        """Put a praise's mark on a post."""


class JournalStore(Protocol):
    """What happened."""

    def add(self, entries: Iterable[Entry]) -> None:
        """Add entries."""

    def entries(self, live: str | None = None) -> tuple[Entry, ...]:
        """Entries of a live (of all lives: None), oldest first."""

    def wipe(self) -> None:
        """Forget everything that happened."""


class MasteryStore(Protocol):
    """What the learner has shown to know."""

    def load(self) -> Mastery:
        """As it was last saved."""

    def save(self, mastery: Mastery) -> None:
        """Keep it."""


class ValueStore(Protocol):
    """Small things by name: the window's state, the live that is on."""

    def get(self, name: str) -> bytes | None:
        """The value, None where there is none."""

    def put(self, name: str, value: bytes | None) -> None:
        """Keep a value; None forgets it."""


class SettingsStore(Protocol):
    """What the person has set, by key."""

    def __getitem__(self, key: str) -> str | int | float | bool:
        """A setting in force."""

    def values(self) -> dict[str, str | int | float | bool]:
        """All of them."""

    def put(self, key: str, value: object) -> None:
        """Change one, in force even when it can't be kept. Raises KeyError, ValueError, StoreUnwritable."""
