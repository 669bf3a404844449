"""Every rule there is, in the order in which they are listed; a test holds it to what is on disk."""

from livetweet_coach.core.rules.hashtags import event_missing
from livetweet_coach.core.rules.links import accidental
from livetweet_coach.core.rules.media import no_description
from livetweet_coach.core.rules.rule import Rule

CATALOGUE: tuple[Rule, ...] = (
    event_missing.RULE,
    accidental.RULE,
    no_description.RULE,
)


def rule(rule_id: str) -> Rule:
    """The rule with this id. Raises KeyError."""
    for candidate in CATALOGUE:
        if candidate.id == rule_id:
            return candidate
    raise KeyError(rule_id)
