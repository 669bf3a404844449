"""What coaches said to this member and what became of it, read from the messages that are kept: no state of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.room.messages import (
    Answer,
    Description,
    Note,
    Praise,
    Proposal,
    Remark,
    Sent,
    Suggestion,
    Swap,
    Withdrawal,
)
from livetweet_coach.core.room.view import Said

Spoken = Remark | Suggestion | Description | Proposal | Swap
# A remark whose words are gone is still to be read; a wording for words that are gone is not.
_BREATH = round(FIGURES.breath.total_seconds() * 1000)
_ENDS = frozenset({"understood", "unclear", "later", "applied", "agreed", "declined"})


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that a coach said: `number` orders what is kept here, `at` is when it came (milliseconds)."""

    number: int
    at: int
    sender: str
    message: Spoken

    @property
    def id(self) -> str:
        """The message's own id."""
        return self.message.id


@dataclass(frozen=True, slots=True)
class Pinned:
    """Praise for a sent post, or a note for the review; `seen`: it was told that it has come."""

    sender: str
    message: Praise | Note
    seen: bool


@dataclass(frozen=True, slots=True)
class Inbox:
    """What waits to be shown or is on show, oldest first; ids told as shown and as lost; what is pinned."""

    waiting: tuple[Incoming, ...] = ()
    shown: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()
    pinned: tuple[Pinned, ...] = ()

    def find(self, message_id: str) -> Incoming | None:
        """What waits or is on show under this id."""
        return next((one for one in self.waiting if one.id == message_id), None)


def inbox(said: Sequence[Said], me: str) -> Inbox:
    """All that was said to `me`, in the order of its numbers."""
    told = _told(said, me)
    others = [one for one in said if one.sender != me]
    waiting = [
        Incoming(one.number, one.at, one.sender, one.message)
        for one in others
        if isinstance(one.message, Spoken) and not _is_over(one.sender, one.message, told)
    ]
    pinned = [
        Pinned(one.sender, one.message, one.message.id in told.shown_at)
        for one in others
        if isinstance(one.message, Praise | Note)
    ]
    lost = frozenset(about for about, words in told.answers.items() if "lost" in words)
    return Inbox(tuple(waiting), frozenset(told.shown_at), lost, tuple(pinned))


@dataclass(frozen=True, slots=True)
class _Told:
    """The other side of it: one's own answers and posts (when, in milliseconds), and what was taken back."""

    answers: dict[str, set[str]]
    shown_at: dict[str, int]
    sent_at: dict[str, int]
    withdrawn: set[tuple[str, str]]


def _told(said: Sequence[Said], me: str) -> _Told:
    told = _Told({}, {}, {}, set())
    for one in said:
        match one.message:
            case Answer(id=about, word=word) if one.sender == me:
                told.answers.setdefault(about, set()).add(word)
                if word == "shown":
                    told.shown_at.setdefault(about, one.at)
            case Sent(at=at) if one.sender == me:
                told.sent_at[one.receiver] = max(at, told.sent_at.get(one.receiver, 0))
            case Withdrawal(id=about) if one.sender != me:
                told.withdrawn.add((one.sender, about))
    return told


def _is_over(sender: str, message: Spoken, told: _Told) -> bool:
    words, shown_at = told.answers.get(message.id, set()), told.shown_at.get(message.id)
    if words & _ENDS or (shown_at is None and (sender, message.id) in told.withdrawn):
        return True
    if not isinstance(message, Remark):
        return "lost" in words
    # Who sends a post a breath after a remark was shown has read it.
    return shown_at is not None and told.sent_at.get(sender, 0) >= shown_at + _BREATH
