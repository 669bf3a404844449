"""How the app asks the rules: one function for drafts and for what was just sent."""

from collections.abc import Sequence

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.review import praises, review
from livetweet_coach.core.rules.rule import Context, Finding, Moment

__all__ = ["CATALOGUE", "RULES", "STARTER", "find"]

RULES = {rule.id: rule for rule in CATALOGUE}
STARTER = frozenset(rule.id for rule in CATALOGUE if rule.starter)


def find(draft: Draft, context: Context, moment: Moment) -> Sequence[Finding]:
    """What the rules find in a draft at Send, or what deserves a word in one that was just sent."""
    return praises(draft, context) if moment is Moment.SENT else review(draft, context)
