"""What can be said to a learner, whoever says it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from livetweet_coach.core.coaching.anchor import Anchor


class Tone(Enum):
    """How a tutor's remark is meant."""

    ADVICE = "advice"
    PRAISE = "praise"
    URGENT = "urgent"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the room: `id` is the member's, `name` is what people read."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A person's remark: at most 140 signs unless its tone is NOTE; `rule` links it to a rule for mastery.

    `asks`: it wants a yes or a no (a suggestion, a proposal), so sending does not answer it.
    """

    id: str
    author: Person
    body: str
    at: datetime
    tone: Tone = Tone.ADVICE
    anchor: Anchor | None = None
    rule: str = ""
    asks: bool = False
