"""All that the rules may know at this moment, put together."""

from collections.abc import Callable
from dataclasses import replace

from livetweet_coach.app.allowances import Allowances
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.own_posts import OwnPosts
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.rules.rule import Context

HelpedBy = Callable[[Draft, Context], tuple[str, ...]]


def nobody(draft: Draft, context: Context) -> tuple[str, ...]:
    """While nobody is there to help."""
    return ()


class Surroundings:
    """What is around a draft; `helped_by` are names of people whose advice it followed, told by the room."""

    def __init__(self, event: EventNow, own: OwnPosts, allowances: Allowances) -> None:
        self._event, self._own, self._allowances = event, own, allowances
        self.helped_by: HelpedBy = nobody

    def of(self, draft: Draft) -> Context:
        """What the rules may know of this draft now."""
        own, elsewhere = self._own, self._own.lately().all
        context = replace(
            self._event.context(own.recent(), ever_sent=own.has_ever_sent()),
            received=own.received(),
            messages=tuple(post for post in elsewhere if post.kind == "dm"),
            scheduled=own.scheduled(),
            allowance=self._allowances.tightest(),
        )
        return replace(context, helped_by=self.helped_by(draft, context))
