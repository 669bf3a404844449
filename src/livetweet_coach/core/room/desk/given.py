"""What one said to a learner, and how far it has come with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.room.messages import (
    Answer,
    Description,
    Message,
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

Given = Remark | Suggestion | Description | Praise | Note | Proposal | Swap
Turning = Remark | Suggestion | Proposal
URGENT_MOST = 2
URGENT_WITHIN = 10 * 60 * 1000


class Stage(Enum):
    """How far something has come, and what became of it."""

    ON_ITS_WAY = "on-its-way"
    AT_SERVER = "at-server"
    ARRIVED = "arrived"
    SHOWN = "shown"
    UNDERSTOOD = "understood"
    UNCLEAR = "unclear"
    LATER = "later"
    APPLIED = "applied"
    AGREED = "agreed"
    DECLINED = "declined"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


UNSEEN = frozenset({Stage.ON_ITS_WAY, Stage.AT_SERVER, Stage.ARRIVED})


@dataclass(frozen=True, slots=True)
class Progress:
    """Something said, its stage, and the numbers of the messages that tell it was shown and answered (0: not yet).

    `is_open`: it waits for an answer, and until then nothing more is said (one thing at a time).
    `asks`: it was not clear, and nothing was said since. `is_adrift`: the words it was about are gone, and a remark is
    still to be read all the same.
    """

    said: Said
    message: Given
    stage: Stage
    shown: int = 0
    answered: int = 0
    is_open: bool = False
    asks: bool = False
    is_adrift: bool = False


def progress(log: Sequence[Said], me: str, learner: str) -> tuple[Progress, ...]:
    """What `me` said to a learner, oldest first; `log` is all that is kept, by its numbers."""
    own = [one for one in log if one.sender == me and one.receiver == learner]
    theirs = [one for one in log if one.sender == learner]
    withdrawn = {one.message.id for one in own if isinstance(one.message, Withdrawal)}
    posts = [one.number for one in theirs if isinstance(one.message, Sent)]
    last_turn = max((one.number for one in own if isinstance(one.message, Turning)), default=0)
    answers = _answers(theirs)
    made = []
    for one in own:
        if isinstance(one.message, Given):
            told = answers.get(one.message.id, ())
            made.append(_progress(one, one.message, told, one.message.id in withdrawn, posts, last_turn))
    return tuple(made)


def _answers(theirs: Iterable[Said]) -> dict[str, list[tuple[int, str]]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for one in theirs:
        if isinstance(one.message, Answer):
            found.setdefault(one.message.id, []).append((one.number, one.message.word))
    return found


def _progress(
    said: Said,
    message: Given,
    answers: Sequence[tuple[int, str]],
    withdrawn: bool,
    posts: Sequence[int],
    last_turn: int,
) -> Progress:
    passing = {"shown", "lost"} if isinstance(message, Remark) else {"shown"}
    shown = next((number for number, word in answers if word == "shown"), 0)
    answered, word = next(((number, word) for number, word in reversed(answers) if word not in passing), (0, ""))
    if word:
        stage = Stage(word)
    elif shown:
        stage = Stage.SHOWN
    else:
        stage = Stage.WITHDRAWN if withdrawn else Stage(said.leg.value)
    went_on = shown > 0 and any(number > shown for number in posts)
    waits = stage in UNSEEN or (stage is Stage.SHOWN and not went_on)
    is_adrift = isinstance(message, Remark) and any(word == "lost" for _, word in answers)
    return Progress(
        said,
        message,
        stage,
        shown,
        answered,
        is_open=isinstance(message, Turning) and waits,
        asks=stage is Stage.UNCLEAR and last_turn < answered,
        is_adrift=is_adrift,
    )


def open_one(made: Sequence[Progress]) -> Progress | None:
    """What waits for the learner's answer, if anything does."""
    return next((one for one in made if one.is_open), None)


def urgent_left(made: Sequence[Progress], now: int) -> int:
    """How often one may still say something urgent to this learner: twice in ten minutes; `now` in milliseconds."""
    used = [one for one in made if isinstance(one.message, Remark) and one.message.urgent]
    return max(0, URGENT_MOST - sum(1 for one in used if now - one.said.at < URGENT_WITHIN))


def may_withdraw(one: Progress) -> bool:
    """Whether it left and was not shown yet, so that taking it back still means something."""
    return isinstance(one.message, Turning) and one.stage in UNSEEN


def is_turning(message: Message) -> bool:
    """Whether it takes the learner's attention, so that only one of its kind may wait for an answer."""
    return isinstance(message, Turning)
