"""Advice of a person, and whether what was written since follows it: what the praise of help taken goes by."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.progress.opportunity import occasions
from livetweet_coach.core.rules.rule import Context, SentPost

NEAR = 2
"""A change within so many posts after the advice counts as following it."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What somebody called `name` said at `at` (aware): about words of a post, a rule, or both.

    `words` are the other words of that post then; `taken`: it was a wording or a description, and was taken over.
    """

    id: str
    name: str
    at: datetime
    rule: str = ""
    post: str = ""
    quote: str = ""
    words: frozenset[str] = frozenset()
    taken: bool = False


def followed(given: Sequence[Advice], draft: Draft, context: Context, found: Collection[str]) -> tuple[Advice, ...]:
    """The advice that a draft follows, oldest first; `found` are ids of rules that still have a point in it.

    Advice that points nowhere and names no rule is never known to be followed; that is between two people.
    """
    return tuple(
        one for one in given if _is_near(one, draft, context.recent) and _is_followed(one, draft, context, found)
    )


def _is_near(advice: Advice, draft: Draft, recent: Sequence[SentPost]) -> bool:
    since = {post.thread for post in recent if post.at > advice.at and post.thread != draft.id}
    return len(since) < NEAR


def _is_followed(advice: Advice, draft: Draft, context: Context, found: Collection[str]) -> bool:
    about = next((post for post in draft.posts if post.id == advice.post), None)
    if advice.taken:
        return about is not None
    if advice.rule and advice.rule in found:
        return False
    if about is not None and advice.quote:
        return _is_changed(advice, about)
    return bool(advice.rule) and any(
        advice.rule in occasions(post, draft, context.event, context.network, context.recent) for post in draft.posts
    )


def _is_changed(advice: Advice, post: Post) -> bool:
    """The words are others, in what is still much the same post."""
    left = frozenset(post.text.split())
    return bool(left) and advice.quote not in post.text and 2 * len(advice.words & left) >= len(advice.words)
