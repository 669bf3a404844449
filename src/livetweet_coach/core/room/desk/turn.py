"""Whose turn it is with a learner: one coach says one thing, and the others wait.

The room itself copies what is said to the coaches whom the learner lets see drafts. The others have to know whose turn
it is all the same: the desk tells them what was said without the learner's own words, and tells all what was answered.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from livetweet_coach.core.room.coding import decode, encode
from livetweet_coach.core.room.desk.given import Given, Turning, open_one, progress
from livetweet_coach.core.room.messages import (
    Answer,
    Copied,
    Description,
    Message,
    Note,
    Praise,
    Proposal,
    Remark,
    Role,
    Sent,
    Share,
    Suggestion,
    Swap,
    Withdrawal,
)
from livetweet_coach.core.room.presence import AWAY
from livetweet_coach.core.room.view import Member, RoomView, Said


class Why(Enum):
    """Why something waits."""

    OPEN = "open"
    OTHER_OPEN = "other-open"
    OTHER_WRITES = "other-writes"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why nothing more may be said to a learner now, and by whose doing: a member's id, one's own or a coach's."""

    why: Why
    who: str


@dataclass(frozen=True, slots=True)
class Overheard:
    """What another coach said to a learner, without the learner's words; `is_open` until it was answered."""

    said: Said
    message: Given
    word: str
    is_open: bool


def hold(view: RoomView, log: Sequence[Said], learner: str) -> Hold | None:
    """Why one's next remark to a learner waits, or None when it may go."""
    if open_one(progress(log, view.me, learner)) is not None:
        return Hold(Why.OPEN, view.me)
    present = {coach.id for coach in coaches(view) if coach.presence not in AWAY}
    for one in overheard(log, learner):
        if one.is_open and one.said.sender in present:
            return Hold(Why.OTHER_OPEN, one.said.sender)
    writing = next((coach for coach in coaches(view) if coach.id in present and coach.writes_to == learner), None)
    return Hold(Why.OTHER_WRITES, writing.id) if writing is not None else None


def coaches(view: RoomView) -> tuple[Member, ...]:
    """The others who coach."""
    return tuple(member for member in view.members if member.role is not Role.LEARNER)


def overheard(log: Sequence[Said], learner: str) -> tuple[Overheard, ...]:
    """What other coaches said to a learner, oldest first."""
    copies = [
        (one, decode(one.message.said))
        for one in log
        if isinstance(one.message, Copied) and one.message.learner == learner
    ]
    posts = [one.number for one in log if one.sender == learner and isinstance(one.message, Sent)]
    ends: dict[tuple[str, str], str] = {}
    for one, body in copies:
        if isinstance(body, Answer):
            ends[one.sender, body.id] = body.word
        elif isinstance(body, Withdrawal):
            ends.setdefault((one.sender, body.id), "withdrawn")
    made, met = [], set()
    for one, body in copies:
        if isinstance(body, Given) and (one.sender, body.id) not in met:
            met.add((one.sender, body.id))
            word = ends.get((one.sender, body.id), "")
            went_on = any(number > one.number for number in posts)
            is_open = isinstance(body, Turning) and word in ("", "shown") and not went_on
            made.append(Overheard(one, body, word, is_open))
    return tuple(made)


def copies(view: RoomView, log: Sequence[Said], learner: str, said: Message) -> tuple[tuple[str, Copied], ...]:
    """What the desk tells other coaches about something said to a learner, or about a learner's answer to oneself."""
    body = _without_their_words(said)
    if body is None:
        return ()
    copied = Copied(learner, encode(body))
    served = frozenset() if isinstance(said, Answer) else _copied_by_the_room(log, learner)
    return tuple((coach.id, copied) for coach in coaches(view) if coach.id not in served)


def _copied_by_the_room(log: Sequence[Said], learner: str) -> frozenset[str]:
    shares = [one.message for one in log if one.sender == learner and isinstance(one.message, Share)]
    return frozenset(getattr(shares[-1], "also", ())) if shares else frozenset()


def _without_their_words(said: Message) -> Message | None:
    match said:
        case Remark():
            return replace(said, post="", start=0, end=0, quote="")
        case Suggestion():
            return replace(said, post="", quote="", text="")
        case Description():
            return replace(said, post="", media="")
        case Praise() | Proposal() | Withdrawal() | Answer():
            return said
        case Note() | Swap():
            return None
        case _:
            return None


def to_relay(view: RoomView, log: Sequence[Said]) -> tuple[tuple[str, Copied], ...]:
    """The answers to one's own remarks that coaches who know of the remark were not told yet: their turn has come."""
    answers: dict[str, list[Answer]] = {}
    for one in log:
        if isinstance(one.message, Answer) and one.message.word != "shown" and one.sender != view.me:
            answers.setdefault(one.message.id, []).append(one.message)
    own = [one for one in log if one.sender == view.me and isinstance(one.message, Copied)]
    told = {(one.receiver, one.message.said) for one in own if isinstance(one.message, Copied)}
    here = {coach.id for coach in coaches(view)}
    found: dict[tuple[str, bytes], Copied] = {}
    for one in own:
        body = decode(one.message.said) if isinstance(one.message, Copied) and one.receiver in here else None
        for answer in answers.get(body.id, ()) if isinstance(body, Turning) else ():
            copied = Copied(one.message.learner, encode(answer))  # type: ignore[union-attr]
            if (one.receiver, copied.said) not in told:
                found[one.receiver, copied.said] = copied
    return tuple((coach, copied) for (coach, _), copied in found.items())
