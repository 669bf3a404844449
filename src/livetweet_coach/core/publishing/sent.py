"""What has gone, and what came back: the rows of the timeline."""

from dataclasses import dataclass
from datetime import datetime

from livetweet_coach.core.draft.draft import DraftKind, Media, Visibility
from livetweet_coach.core.publishing.step import Receipt, Step, Way
from livetweet_coach.core.rules.context import Reply, SentPost


@dataclass(frozen=True, slots=True)
class TimelinePost:
    """A post in the timeline: `own`, or an answer; `simulated` for the voices of practice, who are nobody.

    `id` of an own post is its step's key; `at` may lie in the future for a simulated answer: show it then.
    `replies_to` is the id of the timeline's post that this one answers; `thread` the draft it came from;
    `mark` is a praise rule's id, empty where there is none; `account` the id of a connected account.
    """

    id: str
    at: datetime
    text: str
    own: bool = True
    author: str = ""
    handle: str = ""
    live: str = ""
    way: Way = "practice"
    kind: DraftKind = "post"
    media: tuple[Media, ...] = ()
    thread: str = ""
    to: str = ""
    replies_to: str = ""
    url: str = ""
    simulated: bool = False
    mark: str = ""
    account: str = ""
    visibility: Visibility = "public"

    @property
    def as_sent(self) -> SentPost:
        """The post as the rules see it."""
        return SentPost(
            text=self.text,
            at=self.at,
            kind=self.kind,
            media=self.media,
            thread=self.thread,
            to=self.to,
            replies_to=self.replies_to,
            visibility=self.visibility,
            account=self.account,
        )

    @property
    def as_received(self) -> Reply:
        """What somebody else answered, as the rules see it."""
        return Reply(self.id, self.handle or self.author, self.text, self.at, self.replies_to)


def gone(step: Step, receipt: Receipt) -> TimelinePost:
    """The timeline's row of a published step."""
    return TimelinePost(
        id=step.key,
        at=receipt.at,
        text=step.post.text,
        handle=step.account.handle,
        live=step.live,
        way=step.way,
        kind=step.kind,
        media=step.post.media,
        thread=step.draft,
        to=step.to,
        replies_to=step.parent,
        url=receipt.url,
        account=step.account.id,
        visibility=step.visibility,
    )
