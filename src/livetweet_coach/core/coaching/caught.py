"""What a learner mends by themselves: a rule they are learning had a point in the draft, and nobody said so."""

from collections.abc import Collection, Mapping, Sequence

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.rule import Finding

Points = Mapping[tuple[str, str], frozenset[str]]
"""(rule, post id) of points that were there, with the words of the post then."""


def watched(
    points: Points, findings: Sequence[Finding], draft: Draft, mastery: Mastery, figures: Figures = FIGURES
) -> Points:
    """The points known so far and those of a review, of rules that the learner is guided through."""
    texts = {post.id: frozenset(post.text.split()) for post in draft.posts}
    fresh = {
        (finding.rule, finding.post_id): texts[finding.post_id]
        for finding in findings
        if finding.post_id in texts and mastery.state(finding.rule, figures) is State.GUIDED
    }
    return {**points, **fresh}


def caught(points: Points, findings: Sequence[Finding], draft: Draft, remarked: Collection[str]) -> frozenset[str]:
    """The rules whose points are gone from posts that are still much the same; none that somebody spoke of."""
    left = {(finding.rule, finding.post_id) for finding in findings}
    texts = {post.id: frozenset(post.text.split()) for post in draft.posts}
    return frozenset(
        rule
        for (rule, post_id), words in points.items()
        if (rule, post_id) not in left
        and rule not in remarked
        and post_id in texts
        and 2 * len(words & texts[post_id]) >= len(words)
    )
