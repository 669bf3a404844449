"""What was found in a post as it was sent: worth a word right after, and stale a little later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from livetweet_coach.core.coaching.figures import Figures
from livetweet_coach.core.rules.rule import Finding


@dataclass(frozen=True, slots=True)
class OfSent:
    """The findings of what was sent `at` an instant, None where nothing was."""

    findings: tuple[Finding, ...] = ()
    at: datetime | None = None

    def beside(self, found: Sequence[Finding], now: datetime, figures: Figures) -> tuple[Finding, ...]:
        """Those of the draft, and what was sent a moment ago; what is said of both is said of the draft only."""
        if self.at is None or abs(now - self.at) >= figures.repeat_time:
            return tuple(found)
        known = {(finding.rule, finding.message) for finding in found}
        return (*found, *(finding for finding in self.findings if (finding.rule, finding.message) not in known))
