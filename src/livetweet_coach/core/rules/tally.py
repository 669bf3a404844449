"""What this app has sent, counted against what X lets accounts post; other apps' posts are unknown, so never exact."""

from collections.abc import Iterable
from dataclasses import replace
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


def merged(told: Allowance | None, counted: Allowance, leaving: int = 0) -> Allowance:
    """What the network says and what this app counts, as one; `leaving` originals are counted that it has not seen."""
    if told is None:
        return counted
    best = told if told.used >= counted.used else counted
    used, resets = best.used, best.resets
    if told.exact:
        used, resets = told.used + leaving, told.resets
    return replace(
        told,
        used=used,
        limit=counted.limit if told.limit is None else told.limit,
        resets=resets or counted.resets,
        replies_used=max(told.replies_used, counted.replies_used),
        replies_limit=counted.replies_limit if told.limit is None else told.replies_limit,
        slice_used=max(told.slice_used, counted.slice_used),
    )


def _when(post: SentPost) -> datetime:
    return post.at
