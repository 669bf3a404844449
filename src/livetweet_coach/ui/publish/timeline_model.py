"""What was sent and what was answered, as rows of a list."""

from dataclasses import dataclass
from typing import Literal

from livetweet_coach.ui.widgets.rows_in_place import RowsOfText

State = Literal["sent", "sending", "waiting", "kept", "attention", "simulation", "copied"]


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A post as people read it: who, when ("10:04"), its words, its state in words, and the mark it earned.

    `pinned` is what a tutor praised in it, with their name; `note` what a person needs to know about its state.
    """

    id: str
    author: str
    time: str
    text: str
    state: State = "sent"
    state_words: str = ""
    mark: str = ""
    pictures: int = 0
    own: bool = True
    pinned: str = ""
    note: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader: time, text, state, mark."""
        parts = (self.author, self.time, self.text, self.state_words, self.note, self.mark, self.pinned)
        return ", ".join(part for part in parts if part)


class TimelineModel(RowsOfText[TimelineRow]):
    """Rows oldest first, or newest first."""
