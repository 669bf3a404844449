"""What a rule is, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Literal

from livetweet_coach.core.draft.draft import DraftKind, Media, ReplyTo, Visibility
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.rules.context import Account, Context, SentPost
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase

if TYPE_CHECKING:
    from livetweet_coach.core.rules.scene import View

__all__ = [
    "AT_SEND",
    "Account",
    "Check",
    "Context",
    "Example",
    "Finding",
    "Hit",
    "Keep",
    "Language",
    "Moment",
    "Rule",
    "Scope",
    "SentPost",
    "Setting",
    "Severity",
    "mend",
]

Language = Literal["fr", "en"]


class Severity(Enum):
    """How much it matters; BLOCKER turns Send into "keep as draft"."""

    BLOCKER = "blocker"
    WARNING = "warning"
    TIP = "tip"
    PRAISE = "praise"


class Moment(Enum):
    """When a rule may speak: while composing, at Send, after sending, when the agenda moves, at the end."""

    LIVE = "live"
    SEND = "send"
    SENT = "sent"
    PHASE = "phase"
    CLOSE = "close"


AT_SEND = frozenset({Moment.SEND})


class Scope(Enum):
    """What a rule looks at besides the scene: its post, also the posts around it and the first, or the thread.

    It decides what a change of one post makes worth checking again. A rule for the thread is asked once, with the
    first post as its line; one for the live also where nothing is written yet.
    """

    POST = "post"
    NEIGHBOURS = "neighbours"
    THREAD = "thread"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Keep:
    """Waiting settles it: the draft is kept, and comes back to mind at `until` (aware; None where nobody knows).

    `waiting` are ids of drafts in the outbox that are kept instead of the one being written.
    """

    until: datetime | None = None
    waiting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check yields: where, what to say, how to mend it; `severity` where it differs from the rule's.

    `post_id` is for rules that look at a whole thread; empty for the view's post.
    """

    span: Span
    message: Phrase
    fix: Fix | None = None
    severity: Severity | None = None
    post_id: str = ""
    keep: Keep | None = None


def mend(label: Phrase, safety: Safety, view: "View", *edits: tuple[int, int, str]) -> Fix:
    """A fix of the view's post, each edit given as start, end and what comes there instead."""
    post_id = view.line.post.id
    return Fix(label, tuple(Edit(post_id, Span(start, end), text) for start, end, text in edits), safety)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found: where, what to say, and how it could be mended.

    `span` is in code points of that post; an empty span stands for the whole post (its place says where something
    would come). `quote` is the words of the span. `revision` is the draft's.
    """

    rule: str
    severity: Severity
    post_id: str
    span: Span
    message: Phrase
    fix: Fix | None = None
    revision: int = 0
    quote: str = ""
    keep: Keep | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """The surroundings of an example: a context, and a draft's kind, recipient, what it answers, and media.

    `media` go with the first post; `leaves` is when a scheduled one goes.
    """

    context: Context = field(default_factory=Context)
    kind: DraftKind = "post"
    media: tuple[Media, ...] = ()
    reply_to: ReplyTo | None = None
    to: str = ""
    visibility: Visibility = "public"
    leaves: datetime | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the spot ⟦marked⟧ where the rule must speak, or nothing marked where it must be silent.

    Posts of a thread are separated by a line `---`. `fixed` is the whole text after the fix, None where there
    is no fix; `setting` names what else the rule sees (event, recent posts, media); `says` is the message as
    shown, where it is worth pinning down; `severity` where it differs from the rule's.
    """

    language: Language
    text: str
    fixed: str | None = None
    setting: Setting = field(default_factory=Setting)
    says: str | None = None
    note: str = ""
    severity: Severity | None = None


Check = Callable[["View"], Iterable["Hit"]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Everything about one rule. `id` is its path, `<family>/<rule>`; `networks` are ids, empty for all.

    `source` is an address, empty where the rule is common sense; `sources` are further ones. `traps` are examples
    that look like the rule's business and are not (or need care): all must hold. `moments` say when it may speak;
    `order` breaks ties inside a severity, lower first. `short` is what a learner who knows the rule is reminded with.
    `keeps`: what settles it is to keep the draft for later.
    """

    id: str
    code: str
    severity: Severity
    moments: frozenset[Moment]
    title: Phrase
    why: Phrase
    short: Phrase
    source: str
    check: Check
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    traps: tuple[Example, ...] = ()
    sources: tuple[str, ...] = ()
    scope: Scope = Scope.POST
    networks: frozenset[str] = frozenset()
    safety: Safety | None = None
    keeps: bool = False
    starter: bool = False
    order: int = 50
