"""Practice: posts go into a timeline on this machine, and simulated voices answer some of them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from livetweet_coach.adapters.publishers.replies import Cast, occasions
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.sent import TimelinePost, gone
from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.ports import Capabilities, Messages, TimelineStore

SOONEST, LATEST = 15, 50  # seconds until an answer comes
SHARE = 0.6  # of posts that are answered, the first one always


class PracticePublisher:
    """A network of one machine. The same key twice is one post.

    `cast` gives the voices of a language ("fr", "en"), None for silence; the same `seed` and posts give the same
    answers. Answers are in the timeline at once, at times to come.
    """

    def __init__(
        self,
        timeline: TimelineStore,
        clock: Callable[[], datetime],
        cast: Callable[[str], Cast | None] = lambda language: None,
        seed: int = 0,
    ) -> None:
        self._timeline, self._clock, self._cast, self._seed = timeline, clock, cast, seed

    def capabilities(self) -> Capabilities:
        """The key makes it once; nothing leaves the machine."""
        return Capabilities(once="key", leaves_machine=False, messages=Messages(pictures=4))

    def prepare_media(self, step: Step) -> tuple[MediaRef, ...]:
        """Pictures stay where they are."""
        return ()

    def create_all(self, steps: Sequence[Step], media: Sequence[Sequence[MediaRef]]) -> tuple[Receipt, ...]:
        """One after the other: nobody else can see half of it."""
        return tuple(self.create(step, step.key) for step in steps)

    def delete(self, step: Step, receipt: Receipt) -> None:
        """Nothing is out."""

    def budget(self) -> Allowance | None:
        """No limit."""
        return None

    def create(self, step: Step, key: str, media: Sequence[MediaRef] = ()) -> Receipt:
        """Put the post into the timeline, with the answers it will get. Raises StoreUnwritable's kin of the store."""
        there = self._timeline.post(key)
        if there is not None:
            return Receipt(key, there.at)
        receipt = Receipt(key, self._clock())
        post = gone(step, receipt)
        self._timeline.add((post, *self._answers(step, post)))
        return receipt

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """The post, if it is in the timeline."""
        there = self._timeline.post(step.key)
        return Receipt(step.key, there.at) if there else None

    def intent_url(self, post: Post) -> str | None:
        """Practice has no address."""
        return None

    def _answers(self, step: Step, post: TimelinePost) -> tuple[TimelinePost, ...]:
        cast = self._cast("en" if step.language.startswith("en") else "fr")
        if cast is None or step.kind == "dm" or step.position != step.total:  # a thread is answered at its end
            return ()
        before = self._timeline.posts(step.live)
        own = sum(1 for earlier in before if earlier.own and earlier.thread != step.draft)
        chance = random.Random(f"{self._seed}/{step.live}/{own}")
        if own and chance.random() >= SHARE:
            return ()
        said = {earlier.text for earlier in before if earlier.simulated}
        line = cast.choose(occasions(step, first=own == 0), said, chance)
        if line is None:
            return ()
        wait = timedelta(seconds=chance.uniform(SOONEST, LATEST))
        answer = TimelinePost(
            id=f"{step.key}-answer",
            at=post.at + wait,
            text=line.text,
            own=False,
            author=line.name,
            handle=line.handle,
            live=step.live,
            kind="reply",
            replies_to=step.key,
            simulated=True,
        )
        return (answer,)
