"""What a rule is, what it sees, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Literal

from livetweet_coach.core.draft.draft import Draft, DraftKind, Media
from livetweet_coach.core.draft.edit import Fix, Safety
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.text.networks import Network, X
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase

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


@dataclass(frozen=True, slots=True)
class SentPost:
    """A post of one's own that has gone, as the rules see it; `thread` is the draft it came from."""

    text: str
    at: datetime
    kind: DraftKind = "post"
    media: tuple[Media, ...] = ()
    thread: str = ""
    to: str = ""
    replies_to: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Who would post: handle without @, server where there are several."""

    handle: str = ""
    server: str = ""
    premium: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """All that a rule may know besides the draft, as frozen values; `recent` is oldest first.

    `remarked` are ids of rules whose remark was already shown for this draft (praise looks at it).
    """

    network: Network = X
    event: EventSheet | None = None
    now: datetime | None = None
    recent: tuple[SentPost, ...] = ()
    account: Account = field(default_factory=Account)
    remarked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a rule found: where, what to say, and how it could be mended.

    `span` is in code points of that post; an empty span stands for the whole post. `revision` is the draft's.
    """

    rule: str
    severity: Severity
    post_id: str
    span: Span
    message: Phrase
    fix: Fix | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """A text with the spot ⟦marked⟧ where the rule must speak, or nothing marked where it must be silent.

    Posts of a thread are separated by a line `---`. `fixed` is the whole text after the fix, None where there
    is no fix; `setting` names what else the rule sees (event, recent posts, media); `says` is the message as
    shown, where it is worth pinning down.
    """

    language: Language
    text: str
    fixed: str | None = None
    setting: "Setting" = field(default_factory=lambda: Setting())
    says: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """The surroundings of an example: a draft's kind and media, and a context."""

    context: Context = field(default_factory=Context)
    kind: DraftKind = "post"
    media: tuple[Media, ...] = ()
    reply_to: str = ""


Check = Callable[[Draft, Context], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Everything about one rule. `id` is its path, `<family>/<rule>`; `networks` are ids, empty for all.

    `traps` are examples that look like the rule's business and are not (or need care): all must hold.
    `moments` say when it may speak; `order` breaks ties inside a severity, lower first.
    """

    id: str
    code: str
    severity: Severity
    moments: frozenset[Moment]
    title: Phrase
    why: Phrase
    source: str
    check: Check
    good: tuple[Example, ...]
    bad: tuple[Example, ...]
    traps: tuple[Example, ...] = ()
    networks: frozenset[str] = frozenset()
    safety: Safety | None = None
    starter: bool = False
    short: Phrase | None = None
