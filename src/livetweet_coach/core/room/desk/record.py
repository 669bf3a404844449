"""The help one gave in a room, counted for oneself alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from livetweet_coach.core.room.desk.given import Progress, Stage, Turning
from livetweet_coach.core.room.messages import Description, Note, Praise

_HELPED = frozenset({Stage.UNDERSTOOD, Stage.APPLIED, Stage.AGREED})


@dataclass(frozen=True, slots=True)
class Help:
    """One live: the room's `title`, when it `began` (milliseconds since 1970), learners helped, what was said.

    `understood` are remarks answered with "understood" or applied; `applied` those that were applied.
    """

    room: str
    title: str
    began: int
    learners: int
    said: int
    understood: int
    applied: int
    praised: int
    described: int
    notes: int


def help_given(room: str, title: str, made: Sequence[Sequence[Progress]]) -> Help | None:
    """What one gave, from what was said to each learner; None where nothing was."""
    every = [one for each in made for one in each if one.stage is not Stage.WITHDRAWN]
    if not every:
        return None
    turns = [one for one in every if isinstance(one.message, Turning)]
    return Help(
        room,
        title,
        min(one.said.at for one in every),
        sum(1 for each in made if any(one.stage is not Stage.WITHDRAWN for one in each)),
        len(turns),
        sum(1 for one in turns if one.stage in _HELPED),
        sum(1 for one in turns if one.stage is Stage.APPLIED),
        sum(1 for one in every if isinstance(one.message, Praise)),
        sum(1 for one in every if isinstance(one.message, Description)),
        sum(1 for one in every if isinstance(one.message, Note)),
    )
