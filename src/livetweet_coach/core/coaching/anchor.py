"""Where a remark points: the words it was said about, found again after edits, or lost gracefully."""

from dataclasses import dataclass

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.text.spans import Span


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a post: where they were, and what they were."""

    post_id: str
    span: Span
    quote: str


def locate(anchor: Anchor, draft: Draft) -> Span | None:
    """Where the quoted words stand now: the occurrence nearest to where they were, or None when they are gone."""
    try:
        text = draft.post(anchor.post_id).text
    except KeyError:
        return None
    if not anchor.quote:
        return None
    found: list[int] = []
    at = text.find(anchor.quote)
    while at >= 0:
        found.append(at)
        at = text.find(anchor.quote, at + 1)
    if not found:
        return None
    nearest = min(found, key=lambda position: abs(position - anchor.span.start))
    return Span(nearest, nearest + len(anchor.quote))
