"""State that a room sees: drafts and summaries, of which only the newest counts; nothing stale is ever queued.

`now` is in seconds of any steady clock; contents are bytes, to be sealed by others.
"""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Generic, TypeVar

SETTLES = 0.15
MOST_OFTEN = 0.2
# A draft that was lost on the way is made good by the next: while somebody watches, the newest is said again.
AGAIN = 2.0
SUMMARY_EACH = 5.0
# Who watches says so again every 4 s; whoever falls silent for this long does not watch any more.
WATCH_AGAIN = 4.0
WATCH_LASTS = 10.0
# An answer to a question waits up to this long, so that a hall does not answer with one voice.
ANSWER_WITHIN = 0.5

Stamp = tuple[int, int]
Content = TypeVar("Content")


class StateKind(Enum):
    """What a state is about."""

    DRAFT = "draft"
    SUMMARY = "summary"
    PRESENCE = "presence"


@dataclass(frozen=True, slots=True)
class Newest(Generic[Content]):
    """The newest state of one sender: `stamp` is (epoch of the sender's run, counter in it)."""

    stamp: Stamp = (0, 0)
    content: Content | None = None

    def told(self, stamp: Stamp, content: Content) -> "Newest[Content]":
        """This, or what is newer."""
        return Newest(stamp, content) if stamp > self.stamp else self


@dataclass(frozen=True, slots=True)
class Leaving:
    """A state that leaves now."""

    kind: StateKind
    stamp: Stamp
    content: bytes


@dataclass(frozen=True, slots=True)
class Sharing:
    """What one learner lets the room see. `epoch` is greater in each run of the app.

    `watchers` are (name, until when); `changed` is when the first change came that has not left, `answer` when an
    answer is due.
    """

    epoch: int
    counter: int = 0
    draft: bytes | None = None
    summary: bytes | None = None
    watchers: tuple[tuple[str, float], ...] = ()
    changed: float | None = None
    answer: float | None = None
    draft_left: float = float("-inf")
    summary_left: float = float("-inf")

    def is_watched(self, now: float) -> bool:
        """Whether somebody has the draft in view."""
        return any(until > now for _, until in self.watchers)


def written(sharing: Sharing, draft: bytes, summary: bytes, now: float) -> Sharing:
    """The learner changed the draft; it leaves when it is due, and what it replaces never leaves."""
    changed = now if sharing.changed is None else sharing.changed
    return replace(sharing, draft=draft, summary=summary, changed=changed)


def stopped(sharing: Sharing) -> Sharing:
    """The learner stopped sharing: nothing more leaves, nobody watches."""
    return replace(sharing, draft=None, summary=None, watchers=(), changed=None, answer=None)


def watched(sharing: Sharing, who: str, now: float, jitter: float) -> Sharing:
    """Somebody has the draft in view; one who is new gets it soon."""
    others = tuple(one for one in sharing.watchers if one[0] != who and one[1] > now)
    new = len(others) == len([one for one in sharing.watchers if one[1] > now])
    after = replace(sharing, watchers=(*others, (who, now + WATCH_LASTS)))
    return asked(after, now, jitter) if new else after


def unwatched(sharing: Sharing, who: str) -> Sharing:
    """Somebody looked away."""
    return replace(sharing, watchers=tuple(one for one in sharing.watchers if one[0] != who))


def asked(sharing: Sharing, now: float, jitter: float) -> Sharing:
    """Somebody came late and asks for the state; `jitter` from 0 to 1 spreads the answers."""
    due = now + ANSWER_WITHIN * jitter
    return replace(sharing, answer=due if sharing.answer is None else min(due, sharing.answer))


def tick(sharing: Sharing, now: float) -> tuple[Sharing, Leaving | None]:
    """What leaves now, if anything: the draft while it is watched, else a summary each 5 s."""
    if sharing.is_watched(now):
        due, content, kind = _draft_due(sharing), sharing.draft, StateKind.DRAFT
    else:
        due, content, kind = _summary_due(sharing), sharing.summary, StateKind.SUMMARY
    if content is None or due > now:
        return sharing, None
    after = replace(sharing, counter=sharing.counter + 1, answer=None)
    if kind is StateKind.DRAFT:
        after = replace(after, changed=None, draft_left=now)
    else:
        after = replace(after, summary_left=now)
    return after, Leaving(kind, (after.epoch, after.counter), content)


def next_due(sharing: Sharing, now: float) -> float | None:
    """When `tick` has something to do, or None."""
    if sharing.is_watched(now):
        return None if sharing.draft is None else _draft_due(sharing)
    return None if sharing.summary is None else _summary_due(sharing)


def _draft_due(sharing: Sharing) -> float:
    settled = None if sharing.changed is None else sharing.changed + SETTLES
    wishes = [due for due in (settled, sharing.answer) if due is not None]
    if not wishes or sharing.draft_left > float("-inf"):
        wishes.append(sharing.draft_left + AGAIN)
    return max(min(wishes), sharing.draft_left + MOST_OFTEN)


def _summary_due(sharing: Sharing) -> float:
    due = sharing.summary_left + SUMMARY_EACH
    return due if sharing.answer is None else max(min(due, sharing.answer), sharing.summary_left + MOST_OFTEN)
