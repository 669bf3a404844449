"""A line of what passed between a learner and the desk: words only, chosen elsewhere."""

from dataclasses import dataclass
from typing import Literal

Sort = Literal["post", "engine", "mine", "other", "held", "picture"]


@dataclass(frozen=True, slots=True)
class StreamRow:
    """`who`, `time` ("10:04"), `text`; `quote` is what it is about; `state` in words with its icon and colour token.

    `mark` is a praise under a post. `key` is the id of the post, message, rule or picture that keys act on.
    """

    id: str
    sort: Sort
    who: str
    time: str
    text: str
    state: str = ""
    icon: str = ""
    token: str = "soft"
    quote: str = ""
    mark: str = ""
    key: str = ""
    asks: bool = False

    @property
    def spoken(self) -> str:
        """The row as one sentence."""
        parts = (self.who, self.time, self.text, self.quote, self.state, self.mark)
        return ", ".join(part for part in parts if part)
