"""What the composer is given and gives back: what one writes about, and what one wrote."""

from dataclasses import dataclass, field
from typing import Literal

from livetweet_coach.core.text.spans import Span

Sort = Literal["remark", "rewording", "praise", "note", "description"]


@dataclass(frozen=True, slots=True)
class About:
    """A post of the learner's, or words of it. `title` says which ("Draft, post 1"); an empty span is the whole post.

    `picture` is the id of a picture of it that is to be described, with its JPEG.
    """

    post: str
    title: str
    text: str
    span: Span = field(default_factory=lambda: Span(0, 0))
    is_sent: bool = False
    picture: str = ""
    jpeg: bytes = b""

    @property
    def quote(self) -> str:
        """The words that were picked."""
        return self.span.of(self.text)
