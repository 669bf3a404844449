"""What is kept, in the app's words: the draft at hand, drafts for later, the live, the journal, the timeline."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from livetweet_coach.app.live import Live
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.draft.draft import Draft, Media
from livetweet_coach.core.progress.journal import Entry

State = Literal["waiting", "sent", "copied", "simulation"]


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """The draft at hand: which post is being written, and where the caret is in it (code points)."""

    draft: Draft
    active: str = ""
    caret: int = 0


@dataclass(frozen=True, slots=True)
class Gone:
    """A post of the timeline: one's own, or a simulated answer."""

    id: str
    draft: str
    text: str
    at: datetime
    state: State = "sent"
    author: str = ""
    media: tuple[Media, ...] = ()
    mark: str = ""

    @property
    def own(self) -> bool:
        """Whether the person wrote it."""
        return not self.author


@dataclass
class Keeping:
    """Keeps everything in memory; the store keeps it on disk."""

    open_draft: OpenDraft | None = None
    live: Live | None = None
    mastery: Mastery = field(default_factory=Mastery)
    entries: list[Entry] = field(default_factory=list)
    later: list[Draft] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    values: dict[str, object] = field(default_factory=dict)

    def add_mark(self, post_id: str, mark: str) -> None:
        """Give a post its mark."""
        self.gone = [replace(post, mark=mark) if post.id == post_id else post for post in self.gone]
