"""A Send that is held: the strip beside the button, as data."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from livetweet_coach.core.rules.rule import Finding, Severity
from livetweet_coach.core.words import Phrase, say


class HeldChoice(Enum):
    """What the strip offers: mend it (and send), keep the draft, send all the same."""

    SETTLE = "settle"
    KEEP = "keep"
    SEND_ANYWAY = "send-anyway"


@dataclass(frozen=True, slots=True)
class Held:
    """Why Send waits. `others` are merged into the same strip; `default` is what Enter does.

    `choices` in the order of the strip, without SETTLE where only waiting settles it. SETTLE applies `finding.fix` and
    sends where the fix is safe, shows it where it needs a look, and puts the caret at the spot where there is none.
    """

    finding: Finding
    others: tuple[Finding, ...]
    choices: tuple[HeldChoice, ...]
    default: HeldChoice

    @property
    def is_blocker(self) -> bool:
        """Whether the post cannot simply go: told assertively to a screen reader."""
        return self.finding.severity is Severity.BLOCKER

    def label(self, choice: HeldChoice) -> Phrase:
        """The words of a choice's button."""
        if choice is HeldChoice.KEEP:
            return say("Coach", "Keep as a draft")
        if choice is HeldChoice.SEND_ANYWAY:
            return say("Coach", "Send anyway")
        return self.finding.fix.label if self.finding.fix else say("Coach", "Show me the spot")


def remind_at(findings: Iterable[Finding]) -> datetime | None:
    """When a draft should come back to mind if it is kept now: the last hour that one of its findings waits for."""
    keeps = [finding.keep for finding in findings if finding.keep is not None and not finding.keep.waiting]
    return max((keep.until for keep in keeps if keep.until is not None), default=None)
