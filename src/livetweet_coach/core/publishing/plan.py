"""A draft becomes steps: one for each post that has something to send, in order."""

from dataclasses import dataclass, field
from datetime import datetime

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.publishing.step import Step, Way
from livetweet_coach.core.rules.rule import Account


@dataclass(frozen=True, slots=True)
class Target:
    """One place that a draft goes to."""

    way: Way = "practice"
    account: Account = field(default_factory=Account)


def plan(
    draft: Draft, account: Account, way: Way, send: str, live: str = "", at: datetime | None = None
) -> tuple[Step, ...]:
    """The steps of a draft; `send` is an id of this sending, new for each, so that no two steps share a key.

    `at` is when Send was pressed.

    Blank posts are left out; a blank draft or a template gives no steps.
    """
    if draft.kind == "template":
        return ()
    posts = [post for post in draft.posts if not post.is_blank]
    return tuple(
        Step(
            key=f"{send}-{position}",
            draft=draft.id,
            post=post,
            position=position,
            total=len(posts),
            way=way,
            account=account,
            live=live,
            kind=draft.kind,
            language=draft.language,
            visibility=draft.visibility,
            reply_to=draft.reply_to if position == 1 else None,
            to=draft.to,
            parent=draft.reply_to.id if draft.reply_to and position == 1 else "",
            at=at,
        )
        for position, post in enumerate(posts, 1)
    )
