"""What a rule sees: one post, its neighbours where the rule looks at them, and what surrounds them."""

from dataclasses import dataclass, replace
from datetime import datetime

from livetweet_coach.core.draft.draft import Draft, Media, Post, ReplyTo
from livetweet_coach.core.event import EventSheet, PhaseKind, Talk, event_tags, phase
from livetweet_coach.core.rules.around import AROUND_NOTHING, Around, around
from livetweet_coach.core.rules.context import Account, Context, SentPost
from livetweet_coach.core.rules.hour import NO_CLOCK, Hour, hour
from livetweet_coach.core.rules.readings import Reading
from livetweet_coach.core.rules.roster import NOBODY, Roster, roster
from livetweet_coach.core.text.networks import Network

_UNDER_WAY = (PhaseKind.TALK, PhaseKind.BREAK, PhaseKind.BETWEEN, PhaseKind.OPEN)
_CHANGE_MINUTES = 3


@dataclass(frozen=True, slots=True)
class Scene:
    """What surrounds the posts of a draft, without the clock: it stays equal until something changes.

    `talk` is the agenda's current line; `is_live`: the event is under way (or no clock says otherwise);
    `is_closing`: it is over, or no talk is to come; `is_changing`: the agenda moves on within three minutes or
    did so three minutes ago; `hour` is what else the clock means. `tags` are all that stand for the event, the
    official one first; `roster` its speakers. `elsewhere` are ids of other networks that the same text goes to.
    `locale` is the draft's language with its region where it has one: fr-CA.
    `leaves` is when a scheduled draft does; `around` is what few rules ask for.
    """

    network: Network
    event: EventSheet | None
    tags: tuple[str, ...]
    talk: Talk | None
    is_live: bool
    is_closing: bool
    is_changing: bool
    recent: tuple[SentPost, ...]
    account: Account
    remarked: frozenset[str]
    ever_sent: bool
    thread_tags: bool
    sticky_tag: bool
    draft_id: str
    kind: str
    language: str
    reply_to: ReplyTo | None
    roster: Roster = NOBODY
    hour: Hour = NO_CLOCK
    is_exercise: bool = False
    knows_recent: bool = True
    elsewhere: frozenset[str] = frozenset()
    locale: str = ""
    visibility: str = "public"
    leaves: datetime | None = None
    to: str = ""
    around: Around = AROUND_NOTHING

    @property
    def is_private(self) -> bool:
        """Whether no public will read it: a message to somebody, or the template of one."""
        return self.kind in ("dm", "template")

    @property
    def is_quiet(self) -> bool:
        """Whether it is not found under its hashtag: Mastodon alone lets one choose who reads a post."""
        return self.network.id == "mastodon" and self.visibility != "public"

    @property
    def is_chatham(self) -> bool:
        """Whether nobody may be named in the current talk."""
        return self.talk is not None and "chatham" in self.talk.policies


def scene(draft: Draft, context: Context) -> Scene:
    """The scene of a draft at `context.now`; without a clock the event counts as under way.

    What was taken off the network again is not there any more: no rule sees it.
    """
    if any(post.deleted for post in context.recent):
        context = replace(context, recent=tuple(post for post in context.recent if not post.deleted))
    sheet, now = context.event, context.now
    where = phase(sheet, now, context.shift) if sheet and now else None
    edges = (where.minutes_since, where.minutes_left) if where else ()
    return Scene(
        network=_network(draft, context),
        event=sheet,
        tags=event_tags(sheet, now, context.shift) if sheet else (),
        talk=where.current if where else None,
        is_live=sheet is not None and (where is None or where.kind in _UNDER_WAY),
        is_closing=where is None or (where.kind is not PhaseKind.BEFORE and where.next is None),
        is_changing=any(edge is not None and edge <= _CHANGE_MINUTES for edge in edges),
        recent=context.recent,
        account=context.account,
        remarked=context.remarked,
        ever_sent=context.ever_sent,
        thread_tags=context.thread_tags,
        sticky_tag=context.sticky_tag,
        draft_id=draft.id,
        kind=draft.kind,
        language=draft.language[:2].lower(),
        reply_to=draft.reply_to,
        roster=roster(sheet.speakers) if sheet else NOBODY,
        hour=hour(sheet, where, context.recent, now, context.network.id),
        is_exercise=context.is_exercise,
        knows_recent=context.knows_recent,
        elsewhere=context.elsewhere,
        locale=draft.language,
        visibility=draft.visibility,
        leaves=draft.at,
        to=draft.to,
        around=around(context, where, draft.kind),
    )


def _network(draft: Draft, context: Context) -> Network:
    """What counts: other limits hold for a private message than for a post."""
    if draft.kind != "dm":
        return context.network
    from livetweet_coach.core.text.private import as_message  # only for those who write one

    return as_message(context.network, draft.posts[0].text, draft.to, context.account.server)


@dataclass(frozen=True, slots=True)
class Line:
    """One post and its reading."""

    post: Post
    reading: Reading

    @property
    def text(self) -> str:
        """The post's text."""
        return self.post.text

    @property
    def media(self) -> tuple[Media, ...]:
        """The post's media."""
        return self.post.media


@dataclass(frozen=True, slots=True)
class View:
    """What one check is given: a post, and as much of its thread as the rule declares to look at.

    `first`, `before` and `after` are None where there is none or the rule looks at its post only; `thread` is
    empty unless the rule looks at the whole of it. `is_first`: the post opens its thread.
    """

    line: Line
    scene: Scene
    is_first: bool
    first: Line | None = None
    before: Line | None = None
    after: Line | None = None
    thread: tuple[Line, ...] = ()

    @property
    def text(self) -> str:
        """The post's text."""
        return self.line.post.text

    @property
    def reading(self) -> Reading:
        """The post's reading."""
        return self.line.reading

    @property
    def is_reply(self) -> bool:
        """Whether the post answers somebody: a reply's first post."""
        return self.is_first and (self.scene.kind == "reply" or self.scene.reply_to is not None)
