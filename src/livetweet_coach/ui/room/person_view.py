"""What the pane shows of a person's words: chosen and put into the person's language elsewhere."""

from dataclasses import dataclass
from typing import Literal

from livetweet_coach.core.draft.difference import Piece

Reply = Literal["yes", "unclear", "later", "no"]


@dataclass(frozen=True, slots=True)
class PersonView:
    """One remark, suggestion or question of a person. `replies` are (reply, the words of its button), first one first.

    `kind` says what it is ("your tutor", "suggestion"); `time` when it came; `about` quotes the words it is about;
    `pieces` is a wording as a difference.
    """

    id: str
    name: str
    kind: str
    time: str
    message: str
    replies: tuple[tuple[Reply, str], ...]
    about: str = ""
    pieces: tuple[Piece, ...] = ()

    @property
    def initial(self) -> str:
        """The sign in the person's circle."""
        return self.name.strip()[:1].upper() or "?"
