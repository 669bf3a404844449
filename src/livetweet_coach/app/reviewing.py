"""How the app asks the rules: one function for drafts, one for what was sent."""

from collections.abc import Sequence

from livetweet_coach.app.keeping import Gone
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.review import praises, review
from livetweet_coach.core.rules.rule import Context, Finding, Moment, SentPost

RULES = {rule.id: rule for rule in CATALOGUE}
STARTER = frozenset(rule.id for rule in CATALOGUE if rule.starter)


def find(draft: Draft, context: Context, moment: Moment) -> Sequence[Finding]:
    """What the rules find in a draft at Send, or what deserves a word in one that was just sent."""
    return praises(draft, context) if moment is Moment.SENT else review(draft, context)


def sent_posts(gone: Sequence[Gone]) -> tuple[SentPost, ...]:
    """One's own posts as the rules see them, oldest first."""
    return tuple(
        SentPost(post.text, post.at, media=post.media, thread=post.draft)
        for post in sorted(gone, key=lambda post: post.at)
        if post.own
    )
