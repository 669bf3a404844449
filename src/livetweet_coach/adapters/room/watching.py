"""Whose drafts are in view, and what is listened to because of it: traffic grows with what people look at."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from livetweet_coach.core.room.company import COACHES, Company
from livetweet_coach.core.room.limits import POSTS
from livetweet_coach.core.room.messages import Question
from livetweet_coach.core.room.state import WATCH_AGAIN


class Watching:
    """The learners in view, and when each is to be told again that somebody looks."""

    def __init__(self) -> None:
        self._due: dict[str, float] = {}

    @property
    def learners(self) -> Collection[str]:
        """Whose drafts are in view."""
        return self._due.keys()

    def turn_to(self, learners: Iterable[str], now: float) -> tuple[Question, ...]:
        """Look at these from now on; what is to be asked because of it."""
        wanted = list(dict.fromkeys(learners))
        questions = _asked((one for one in self._due if one not in wanted), "unwatch")
        self._due = {one: self._due.get(one, now) for one in wanted}
        return (*questions, *self.ask(now))

    def ask(self, now: float) -> tuple[Question, ...]:
        """What is to be asked now; those due soon are asked along with the first, so that all go in one question."""
        if self.next_due() > now:
            return ()
        due = [one for one, when in self._due.items() if when <= now + WATCH_AGAIN / 2]
        self._due.update((one, now + WATCH_AGAIN) for one in due)
        return _asked(due, "watch")

    def again(self) -> None:
        """The link is back, or something else may be seen: all questions are due."""
        self._due = dict.fromkeys(self._due, float("-inf"))

    def next_due(self) -> float:
        """When the next question is due; infinity for never."""
        return min(self._due.values(), default=float("inf"))

    def subjects(self, company: Company) -> frozenset[str]:
        """What is listened to: a learner hears coaches only, a coach all heartbeats and summaries and these drafts."""
        own = {f"{stream}.{company.me}" for stream in "iaj"}
        if company.role in COACHES:
            return frozenset(own | {"p.*", "s.*"} | {f"d.{one}" for one in self._due})
        return frozenset(own | {f"{stream}.{one}" for stream in "pq" for one in company.others})


def _asked(learners: Iterable[str], about: str) -> tuple[Question, ...]:
    """As few questions as it takes: all learners hear each of them."""
    named = tuple(learners)
    return tuple(Question(named[first : first + POSTS], about) for first in range(0, len(named), POSTS))
