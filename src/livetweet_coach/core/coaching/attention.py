"""What the coach remembers of a live while it lasts, and what happens to it; `choose` and `hold` decide from it."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.held import Held
from livetweet_coach.core.coaching.remark import Remark, Tone
from livetweet_coach.core.coaching.shown import Settled, Shown
from livetweet_coach.core.rules.rule import Finding


class Level(Enum):
    """When the engine may speak of its own accord."""

    OFF = "off"
    AFTER_SENDING = "after-sending"
    AT_PAUSES = "at-pauses"


class Opening(Enum):
    """A breakpoint that is not a pause; it lasts until the next key."""

    SEND = "send"
    SENT = "sent"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Showing:
    """That a rule's remark was shown: on which post, at which post of the live (`ordinal`, from 1), when.

    `spontaneous` ones count for the budget a post and for new concepts, those at Send don't; `exempt` ones (policy,
    safety, blockers) count for nothing; `introduced`: the learner had never met the rule.
    """

    rule: str
    post_id: str
    ordinal: int
    at: datetime
    spontaneous: bool = True
    exempt: bool = False
    introduced: bool = False


@dataclass(frozen=True, slots=True)
class Attention:
    """The coach's memory of a live. `answered` are (rule, post id) put off; `later` waits for the review.

    `yielded` gave way to something more urgent and comes back; `posts` counts what was sent; `tutor_seen` and
    `tutor_done` are ids of a tutor's remarks that were shown, and that were answered or taken as read; `urgent_at` are
    the urgent ones that passed, (id, when); `tutor_rules` are (rule, post id) that a tutor spoke of.
    """

    level: Level = Level.AT_PAUSES
    last_key: datetime | None = None
    opening: Opening | None = None
    silent_until: datetime | None = None
    shown: Shown | None = None
    yielded: Shown | None = None
    others: tuple[Finding, ...] = ()
    settled: Settled | None = None
    held: Held | None = None
    held_once: tuple[str, int] | None = None
    showings: tuple[Showing, ...] = ()
    posts: int = 0
    last_sent: frozenset[str] = frozenset()
    answered: frozenset[tuple[str, str]] = frozenset()
    not_here: frozenset[str] = frozenset()
    later: tuple[Finding, ...] = ()
    tutor_seen: frozenset[str] = frozenset()
    tutor_done: frozenset[str] = frozenset()
    tutor_rules: frozenset[tuple[str, str]] = frozenset()
    urgent_at: tuple[tuple[str, datetime], ...] = ()
    praised_posts: frozenset[str] = frozenset()
    event_from: datetime | None = None

    def is_silent(self, now: datetime, figures: Figures = FIGURES) -> bool:
        """Whether the learner asked for silence and it still lasts."""
        return self.silence_left(now, figures) > timedelta(0)

    def silence_left(self, now: datetime, figures: Figures = FIGURES) -> timedelta:
        """How long the silence still lasts, zero where there is none."""
        left = self.silent_until - now if self.silent_until else timedelta(0)
        # More than a whole silence is left only where the machine's clock was set back: that must not mute for hours.
        return left if timedelta(0) < left <= figures.silence else timedelta(0)

    def is_typing(self, now: datetime, figures: Figures = FIGURES) -> bool:
        """Whether keys move: less than a pause since the last one, and no Send since."""
        if self.last_key is None or self.opening in (Opening.SEND, Opening.SENT):
            return False
        return abs(now - self.last_key) < figures.pause

    def takes_breath_at(self, now: datetime, figures: Figures = FIGURES) -> datetime:
        """From when an urgent word may come between keys: never while they move."""
        is_moving = self.last_key is not None and abs(now - self.last_key) < figures.breath
        return self.last_key + figures.breath if is_moving and self.last_key else now

    def may_pass(self, remark: Remark, now: datetime, figures: Figures = FIGURES) -> bool:
        """Whether a remark is urgent and still may be: one too many in a while is advice like any other."""
        count, span = figures.urgent
        passed = [known for known, at in self.urgent_at if abs(now - at) < span]
        return remark.tone is Tone.URGENT and (remark.id in passed or len(passed) < count)

    def said_of(self, posts: Collection[str]) -> frozenset[str]:
        """The rules that were said of these posts, by the engine or a tutor."""
        told = {rule for rule, post in self.tutor_rules if post in posts}
        return frozenset(told | {showing.rule for showing in self.showings if showing.post_id in posts})


def key_pressed(attention: Attention, now: datetime, figures: Figures = FIGURES) -> Attention:
    """A key changed the text (not a command such as Apply): the strip at Send closes, breakpoints end.

    What the strip said stays in the pane, save where the pane would not say it: in silence, at a quieter level, and
    where the counter says it better.
    """
    after = replace(attention, last_key=now, opening=None, held=None)
    if attention.held is None or attention.shown is None:
        return after
    is_counted = attention.shown.rule in figures.counter_only
    if attention.level is Level.AT_PAUSES and not is_counted and not attention.is_silent(now, figures):
        return after
    return replace(after, shown=None)


def send_pressed(attention: Attention, now: datetime) -> Attention:
    """Send was pressed; ask `hold` next."""
    return replace(attention, opening=Opening.SEND)


def sent(attention: Attention, posts: Collection[str], now: datetime, figures: Figures = FIGURES) -> Attention:
    """These posts (ids) have gone to the outbox: what was on show about them leaves, a tutor's remark is taken as read.

    What a tutor asks, and what came with this very Send, stays to be answered. Until the next key, `choose` may be
    given the findings of what was just sent.
    """
    shown, done = attention.shown, attention.tutor_done
    if shown and shown.remark and not shown.remark.asks and now - shown.since >= figures.breath:
        done |= {shown.remark.id}
    return replace(
        attention,
        opening=Opening.SENT,
        shown=None,
        yielded=None,
        others=(),
        settled=None,
        held=None,
        posts=attention.posts + len(posts),
        last_sent=frozenset(posts),
        tutor_done=done,
    )


def unsent(attention: Attention, posts: Collection[str], now: datetime) -> Attention:
    """Send was undone: these posts are a draft again, whose next sending may be praised."""
    return replace(
        attention,
        opening=None,
        shown=None,
        others=(),
        posts=max(0, attention.posts - len(posts)),
        last_sent=attention.last_sent - frozenset(posts),
        praised_posts=attention.praised_posts - frozenset(posts),
    )


def agenda_moved(attention: Attention, now: datetime) -> Attention:
    """Another talk begins: a breakpoint as soon as no key moves (it never speaks over typing)."""
    return attention if attention.opening else replace(attention, opening=Opening.AGENDA)


def event_changed(attention: Attention, now: datetime) -> Attention:
    """Another event: what was switched off for the last one may speak again; the budgets go on."""
    return Attention(
        level=attention.level,
        last_key=attention.last_key,
        silent_until=attention.silent_until,
        showings=attention.showings,
        posts=attention.posts,
        tutor_seen=attention.tutor_seen,
        tutor_done=attention.tutor_done,
        tutor_rules=attention.tutor_rules,
        urgent_at=attention.urgent_at,
        event_from=now,
    )


def silence(attention: Attention, now: datetime, figures: Figures = FIGURES) -> Attention:
    """F8: silence for a while, or the end of it. A strip that holds a blocker stays, one with a warning closes."""
    if attention.is_silent(now, figures):
        return replace(attention, silent_until=None)
    quiet = replace(attention, silent_until=now + figures.silence, others=(), settled=None)
    if attention.held and attention.held.is_blocker:
        return quiet
    back = attention.shown if attention.shown and attention.shown.finding else attention.yielded
    return replace(quiet, shown=None, held=None, yielded=back)


def draft_opened(attention: Attention, now: datetime) -> Attention:
    """Another draft is in the editor: what was on show about the last one leaves without a word."""
    stays = attention.shown if attention.shown and attention.shown.remark else None
    return replace(attention, opening=None, shown=stays, yielded=None, others=(), settled=None, held=None)


def at_level(attention: Attention, level: Level) -> Attention:
    """The learner chose when the engine speaks; what is on show stays until it is answered, except at OFF."""
    if level is Level.OFF and attention.shown and attention.shown.finding:
        return replace(attention, level=level, shown=None, yielded=None, others=())
    return replace(attention, level=level)
