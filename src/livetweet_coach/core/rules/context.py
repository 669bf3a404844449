"""What a rule may know besides the draft."""

from dataclasses import dataclass, field
from datetime import datetime

from livetweet_coach.core.draft.draft import DraftKind, Media, Visibility
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.text.networks import Network, X


@dataclass(frozen=True, slots=True)
class SentPost:
    """A post of one's own that has gone, as the rules see it; `thread` is the draft it came from.

    `at` is when Send was pressed, as far as that is known: a queue may let go of many at once.

    `remarked` are ids of rules whose remark was shown before it went; `sticky_tag`: the composer added the
    event's hashtag by itself; `deleted`: it was taken off the network again. `account` is the id of the connected
    account that it went to.
    """

    text: str
    at: datetime
    kind: DraftKind = "post"
    media: tuple[Media, ...] = ()
    thread: str = ""
    to: str = ""
    replies_to: str = ""
    remarked: frozenset[str] = frozenset()
    sticky_tag: bool = False
    deleted: bool = False
    visibility: Visibility = "public"
    account: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody answered, a voice of practice included: `who` without @, `answers` the id of the own post."""

    id: str
    who: str
    text: str
    at: datetime
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A post that leaves by itself at an instant (aware); `draft` is the id of the draft that it belongs to."""

    text: str
    at: datetime
    draft: str = ""


@dataclass(frozen=True, slots=True)
class ClosedLive:
    """A live that is over: what was sent in it, and whether anything is to be told of it afterwards.

    `exported`: its recap was saved; `is_private`: an exercise, or practice that nobody read; `officially`: the
    organisers publish the recap.
    """

    hashtag: str
    ended: datetime
    posts: tuple[str, ...] = ()
    exported: bool = False
    is_private: bool = False
    officially: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """Who would post: handle without @, server where there are several, `bio` as far as it is known.

    `id` names an account that the person has connected, empty where they post by other means.
    """

    handle: str = ""
    server: str = ""
    premium: bool = False
    bio: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """All that a rule may know besides the draft, as frozen values; `recent` is oldest first.

    `remarked` are ids of rules whose remark was already shown for this draft (praise looks at it). `ever_sent`
    says that this profile sent a post before, even where `recent` is empty. `shift` is the number of minutes the
    agenda runs late. `thread_tags`: later posts of a thread should carry the event's hashtag too. `sticky_tag`:
    the composer adds that hashtag by itself. `is_exercise`: the live is a programme to practise with.
    `knows_recent`: an empty `recent` means that nothing was sent, and not that nobody knows. `also` are further
    networks that the draft goes to, with the account there; `elsewhere` are their ids once each is looked at by itself.

    `allowance` is what the network still lets the account post, None where that is unknown. `received` are answers to
    one's own posts, `messages` private messages of other lives, `scheduled` what leaves by itself. `closed` is the
    live before, to be looked back on. `caught` are rules whose point the learner met before any remark, `helped_by` the
    people whose advice this draft followed. `left_practice` is when posts began to be published for real; `is_over`:
    the person has ended the live; `is_cancelled`: the event does not take place.
    """

    network: Network = X
    event: EventSheet | None = None
    now: datetime | None = None
    recent: tuple[SentPost, ...] = ()
    account: Account = field(default_factory=Account)
    remarked: frozenset[str] = frozenset()
    ever_sent: bool = False
    shift: int = 0
    thread_tags: bool = True
    sticky_tag: bool = False
    is_exercise: bool = False
    knows_recent: bool = True
    also: tuple[tuple[Network, Account], ...] = ()
    elsewhere: frozenset[str] = frozenset()
    allowance: Allowance | None = None
    received: tuple[Reply, ...] = ()
    messages: tuple[SentPost, ...] = ()
    scheduled: tuple[Scheduled, ...] = ()
    closed: ClosedLive | None = None
    caught: frozenset[str] = frozenset()
    helped_by: tuple[str, ...] = ()
    left_practice: datetime | None = None
    is_over: bool = False
    is_cancelled: bool = False
