"""A draft as it is kept: where the caret stood, on which shelf it lies, and when it should come back to mind."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from livetweet_coach.core.draft.draft import Draft

Shelf = Literal["open", "kept", "sent"]


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret stands: a post, and code points in its text; `anchor` is the selection's other end."""

    post_id: str
    position: int
    anchor: int | None = None


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """A draft on its shelf: being written, kept for later (« Gardés »), or handed to the outbox."""

    draft: Draft
    saved_at: datetime
    caret: Caret | None = None
    shelf: Shelf = "open"
    live: str = ""
    remind_at: datetime | None = None
