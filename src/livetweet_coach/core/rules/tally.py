"""What this app has sent, counted against what X lets accounts post; other apps' posts are unknown, so never exact."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from livetweet_coach.core.rules.allowance import Allowance
from livetweet_coach.core.rules.context import SentPost
from livetweet_coach.core.rules.data.allowances import ORIGINALS_A_DAY, REPLIES_A_DAY

_DAY, _SLICE = timedelta(hours=24), timedelta(minutes=30)


def tallied(sent: Iterable[SentPost], now: datetime) -> Allowance:
    """The allowance of a rolling day and of the last half-hour; it opens again when the oldest counted post leaves."""
    day = sorted((post for post in sent if post.kind != "dm" and timedelta(0) <= now - post.at < _DAY), key=_when)
    originals, replies = ([post for post in day if (post.kind == "reply") is reply] for reply in (False, True))
    return Allowance(
        used=len(originals),
        limit=ORIGINALS_A_DAY,
        resets=originals[0].at + _DAY if originals else None,
        replies_used=len(replies),
        replies_limit=REPLIES_A_DAY,
        slice_used=sum(1 for post in day if now - post.at < _SLICE),
    )


def _when(post: SentPost) -> datetime:
    return post.at
