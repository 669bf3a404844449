"""Drafts that were kept for later, as rows of a list."""

from dataclasses import dataclass

from livetweet_coach.ui.widgets.rows_in_place import RowsOfText


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A draft as people know it again: its first words, when it was kept and what it holds, when it comes to mind."""

    id: str
    text: str
    details: str
    reminder: str = ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        return ", ".join(part for part in (self.text, self.details, self.reminder) if part)


class KeptModel(RowsOfText[KeptRow]):
    """Rows in the order in which they are shown."""
