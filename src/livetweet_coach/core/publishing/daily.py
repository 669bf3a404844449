"""What X lets an account post in a day, as dated data, and what is left of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from livetweet_coach.core.publishing.allowance import Allowance

DAY, SLICE = timedelta(days=1), timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Daily:
    """Posts a day, as of `as_of`; with `replies` None, replies count among the posts."""

    posts: int
    replies: int | None
    as_of: date
    source: str


# X also divides the day into half-hours, and does not say how much fits into one.
_SOURCE = "https://help.x.com/en/rules-and-policies/x-limits"
UNVERIFIED = Daily(50, 200, date(2026, 5, 18), _SOURCE)
VERIFIED = Daily(2400, None, date(2026, 5, 18), _SOURCE)


def allowance(daily: Daily, sent: Sequence[tuple[datetime, bool]], now: datetime) -> Allowance:
    """What is used of a day's limit, from what this app has sent: (when, whether it is a reply) of each post.

    The day is the 24 hours until `now`; a full limit has room again when the first of its posts is a day old.
    """
    recent = [(at, reply) for at, reply in sent if now - DAY < at <= now]
    posts = [at for at, reply in recent if daily.replies is None or not reply]
    half_hour = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0)
    return Allowance(
        used=len(posts),
        limit=daily.posts,
        resets=min(posts) + DAY if posts else None,
        replies_used=sum(reply for _, reply in recent),
        replies_limit=daily.replies,
        slice_used=sum(at >= half_hour for at, _ in recent),
        slice_resets=half_hour + SLICE,
    )
