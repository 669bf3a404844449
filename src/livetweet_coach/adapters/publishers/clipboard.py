"""Copy and paste: the app writes and checks, the person posts with their own app."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from urllib.parse import quote

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.step import MediaRef, Receipt, Step
from livetweet_coach.core.words import say
from livetweet_coach.ports import Capabilities

# https://docs.x.com/x-for-websites/web-intents/overview
X_INTENT = "https://x.com/intent/post"


def clipboard_text(post: Post) -> str:
    """What to put on the clipboard: the post as it was written."""
    return post.text


def intent_url(post: Post, answers: str = "") -> str:
    """X's own compose window with this text; `answers` is the id of the post it answers. Pictures can't come along."""
    text = post.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    address = f"{X_INTENT}?text={quote(text, safe='')}"
    return f"{address}&in_reply_to={answers}" if answers.isdigit() else address


class ClipboardPublisher:
    """Hands posts to the person: `create` only says when, the window does the copying on its own thread."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    def capabilities(self) -> Capabilities:
        """Once is up to the person; the app itself sends nothing anywhere."""
        return Capabilities(
            once="person",
            by_hand=True,
            leaves_machine=False,
            look_after=timedelta(0),
            no_messages=say("Outbox", "Copy and paste is for posts: write a private message in your own app."),
        )

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
        """The moment from which the post can be copied."""
        return Receipt("", self._clock())

    def find(self, step: Step, since: datetime) -> Receipt | None:
        """Nobody can look."""
        return None

    def intent_url(self, post: Post) -> str | None:
        """X's compose window."""
        return intent_url(post)
