"""What is on show: a finding or a tutor's remark, in a form, since an instant."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from livetweet_coach.core.coaching.mastery import State
from livetweet_coach.core.coaching.remark import Remark
from livetweet_coach.core.rules.rule import Finding


class Form(Enum):
    """How much of a remark is said: a sentence with an example, a sentence, or three words (`Rule.short`)."""

    EXAMPLE = "example"
    SENTENCE = "sentence"
    REMINDER = "reminder"


FORMS = {State.NEW: Form.EXAMPLE, State.GUIDED: Form.SENTENCE, State.REMINDER: Form.REMINDER}


@dataclass(frozen=True, slots=True)
class Shown:
    """One remark, the engine's (`what` is a Finding) or a tutor's (a Remark); `since` is when it came."""

    what: Finding | Remark
    form: Form
    since: datetime

    @property
    def finding(self) -> Finding | None:
        """The engine's finding, None for a tutor's remark."""
        return self.what if isinstance(self.what, Finding) else None

    @property
    def remark(self) -> Remark | None:
        """The tutor's remark, None for a finding."""
        return self.what if isinstance(self.what, Remark) else None

    @property
    def rule(self) -> str:
        """The rule it is about; a tutor's remark may have none ("")."""
        return self.what.rule


@dataclass(frozen=True, slots=True)
class Settled:
    """A remark whose point was met: it says so and leaves at `leaves_at`."""

    shown: Shown
    leaves_at: datetime


def is_same(one: Finding, other: Finding) -> bool:
    """Whether two findings of different revisions are one remark: same rule and post, same words or same place."""
    if (one.rule, one.post_id) != (other.rule, other.post_id):
        return False
    near = one.span.start == other.span.start or one.span.overlaps(other.span)
    return one.message == other.message or near


def key_of(finding: Finding) -> str:
    """What stands for a finding in the pane."""
    return f"{finding.rule}@{finding.post_id}@{finding.span.start}"
