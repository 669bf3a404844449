"""One gentle line about a pause, once an event (P14)."""

from collections.abc import Sequence
from datetime import datetime

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.words import Phrase, say


def break_hint(
    activity: Sequence[datetime], posts: int, hinted: bool, now: datetime, figures: Figures = FIGURES
) -> Phrase | None:
    """The line, or None.

    `activity` are instants of keys or posts (oldest first; a sample is enough), `posts` the posts sent in this event,
    `hinted` whether the line was said in this event. Show it at a pause, outside the budget, and never in silence.
    """
    if hinted or (posts < figures.break_posts and not _has_gone_on(activity, now, figures)):
        return None
    return say("Coach", "A break? You can hand over.", "After 45 minutes or 25 posts, dismissible")


def _has_gone_on(activity: Sequence[datetime], now: datetime, figures: Figures) -> bool:
    """Whether there was no gap as long as a break since long enough ago, up to now."""
    begin = previous = now
    for at in reversed(activity):
        if previous - at >= figures.break_gap:
            break
        begin = previous = min(at, previous)
    return now - begin >= figures.break_after
