"""One post on its way out, as its publisher needs it, and what came back."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from livetweet_coach.core.draft.draft import DraftKind, Post, ReplyTo, Visibility
from livetweet_coach.core.rules.rule import Account

Way = Literal["practice", "clipboard", "x", "mastodon", "bluesky"]


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a publisher answers: the network's id of the post, its address (both may be empty), and when."""

    id: str
    at: datetime
    url: str = ""


@dataclass(frozen=True, slots=True)
class MediaRef:
    """A picture that a network has: `picture` is its Media's id, `id` the network's own name for it (any text).

    From `expires` (aware) on the network may have forgotten it; None where it keeps it.
    """

    picture: str
    id: str
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A post of a thread with all that is needed to publish it.

    `key` names the step for ever, also to the network where it takes keys; `position` counts from 1 to `total`;
    `parent` is the network's id of the post that this one answers, known only once that one is published, and
    `root` that of the thread's first. `at` is when Send was pressed: with `key`, all that a publisher needs to make
    the same bytes again.
    """

    key: str
    draft: str
    post: Post
    position: int = 1
    total: int = 1
    way: Way = "practice"
    account: Account = field(default_factory=Account)
    live: str = ""
    kind: DraftKind = "post"
    language: str = "fr"
    visibility: Visibility = "public"
    reply_to: ReplyTo | None = None
    to: str = ""
    parent: str = ""
    root: str = ""
    at: datetime | None = None
    warning: str = ""

    @property
    def sending(self) -> str:
        """The id of the sending that this step is a part of."""
        return self.key.rpartition("-")[0]

    @property
    def lane(self) -> tuple[str, str, str]:
        """Steps of one lane (one account of one network) leave in the order in which they were sent."""
        return (self.way, self.account.id or self.account.server, "" if self.account.id else self.account.handle)

    def under(self, parent: str, root: str = "") -> "Step":
        """The same step as an answer to a published post, "" for none, in the thread that began with `root`."""
        return replace(self, parent=parent, root=root or (self.root if parent else ""))
