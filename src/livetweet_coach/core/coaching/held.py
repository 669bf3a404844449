"""A Send that is held: the strip beside the button, as data."""

from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.rules.rule import Finding, Severity


class HeldChoice(Enum):
    """What the strip offers: mend it (and send), keep the draft, send all the same."""

    SETTLE = "settle"
    KEEP = "keep"
    SEND_ANYWAY = "send-anyway"


@dataclass(frozen=True, slots=True)
class Held:
    """Why Send waits. `others` are merged into the same strip; `default` is what Enter does.

    `choices` in the order of the strip; SETTLE applies `finding.fix` and sends where the fix is safe, shows it where it
    needs a look, and puts the caret at the spot where there is none.
    """

    finding: Finding
    others: tuple[Finding, ...]
    choices: tuple[HeldChoice, ...]
    default: HeldChoice

    @property
    def is_blocker(self) -> bool:
        """Whether the post cannot simply go: told assertively to a screen reader."""
        return self.finding.severity is Severity.BLOCKER
