"""What the app stands on: a clock, ids, folders, settings, the store and the outbox. Built once, handed on."""

import base64
import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.ledger import Ledger
from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.settings import Settings
from livetweet_coach.adapters.store.codec import decode, encode
from livetweet_coach.adapters.store.store import Store
from livetweet_coach.app.live import Live, is_blank
from livetweet_coach.app.writer import Writer
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.words import Phrase

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.step import Step
    from livetweet_coach.ports import Capabilities
    from livetweet_coach.ports.room import Room, Rooms
    from livetweet_coach.ui.pause import Clock

LIVE = "live"
FIRST_LIVE = "first-live"
# A live that was left open longer ago than this is over.
SAME_DAY = timedelta(hours=12)
RECENT = "recent-sheets"
WINDOW = "window"
ROOM = "room"


def new_id() -> str:
    """A random id."""
    return os.urandom(8).hex()


class OutboxNews:
    """Where the outbox's thread leaves its news; the window listens once it is there."""

    def __init__(self) -> None:
        self.changed: Callable[[], None] = lambda: None
        self.problem: Callable[[Phrase], None] = lambda phrase: None


@dataclass
class Services:
    """Everything with a life outside the widgets. `language` is that of the interface, "fr" or "en".

    `make_rooms` opens the door to rooms when it is first needed; `room` is the one that is open. `ledger` has the
    accounts that posts can go to, `capabilities` what the place that a step goes to can promise. `figures` are the
    coach's; `reports` are sentences about what of them could not be read.
    """

    resources: Path
    home: Path
    pictures: Path
    clock: "Clock"
    settings: Settings
    store: Store
    outbox: Outbox
    news: OutboxNews
    writer: Writer
    make_rooms: "Callable[[], Rooms]"
    ledger: Ledger
    capabilities: "Callable[[Step], Capabilities]"
    language: str = "en"
    new_id: Callable[[], str] = new_id
    room: "Room | None" = None
    figures: Figures = FIGURES
    reports: Sequence[Phrase] = ()
    _rooms: "Rooms | None" = None

    # rooms

    @property
    def rooms(self) -> "Rooms":
        """Where rooms come from."""
        if self._rooms is None:
            self._rooms = self.make_rooms()
        return self._rooms

    def had_room(self) -> bool:
        """Whether a room was open when the app was last closed; asked without reading what rooms need."""
        return self.store.values.get(ROOM) is not None

    def keep_room(self, is_open: bool) -> None:
        """Remember whether a room is open."""
        self.writer.write(lambda: self.store.values.put(ROOM, b"open" if is_open else None), ROOM)

    # what happened

    def journal(self, entries: Iterable[Entry]) -> None:
        """Write entries down."""
        entries = tuple(entries)
        if entries:
            self.writer.write(lambda: self.store.journal.add(entries))

    def entries(self, live: str) -> Sequence[Entry]:
        """What happened in a live, without the words of private messages: journals of older versions may have them."""
        self.writer.flush()
        found, timeline = self.store.journal.entries(live), self.store.timeline
        drafts = {post.thread for post in timeline.posts(live) if post.own and post.kind == "dm"}
        if not drafts:
            return found
        private = {item.step.post.id for draft in drafts for item in self.store.queue.of_draft(draft)}
        return [entry for entry in found if entry.kind is not Kind.POST_SENT or entry.post not in private]

    # the live

    def save_live(self, live: Live) -> None:
        """Keep the live that is on."""
        self.writer.write(lambda: self.store.values.put(LIVE, encode(live).encode()), LIVE)

    def last_live(self) -> Live | None:
        """The live that was on when the app was last open."""
        kept = self.store.values.get(LIVE)
        try:
            return decode(Live, kept.decode()) if kept else None
        except ValueError:
            return None

    def last_draft(self) -> SavedDraft | None:
        """What was being written."""
        return next(iter(self.store.drafts.open_drafts()), None)

    def is_writing(self) -> bool:
        """Whether one was in the middle of something when the app was last open: a text, or the live of an event."""
        live, saved = self.last_live(), self.last_draft()
        if live is None or live.ended:
            return False
        if saved is not None and not is_blank(saved.draft, live):
            return True
        goes_on = live.started is not None and self.clock.now() - live.started < SAME_DAY
        return goes_on and not live.exercise and bool(live.title)

    def draft_excerpt(self) -> str:
        """The first words of the draft that was left outside of a live, empty where there is none."""
        saved = self.last_draft()
        return "" if saved is None or self.last_live() is not None else saved.draft.posts[0].text

    def is_first(self, live: Live) -> bool:
        """Whether this is the person's first live of a real event, an exercise being none."""
        if live.exercise:
            return False
        known = self.store.values.get(FIRST_LIVE)
        if known is None:
            self.writer.write(lambda: self.store.values.put(FIRST_LIVE, live.id.encode()), FIRST_LIVE)
        return known is None or known.decode() == live.id

    # small things

    def window_state(self) -> tuple[bytes, bytes] | None:
        """How the window was left: its geometry and its columns; None where that is not known."""
        kept = self.store.values.get(WINDOW)
        try:
            geometry, columns = (base64.b64decode(part) for part in json.loads(kept or b"[]"))
        except (ValueError, TypeError):
            return None
        return geometry, columns

    def keep_window_state(self, parts: Sequence[bytes]) -> None:
        """Remember how the window is left."""
        kept = json.dumps([base64.b64encode(part).decode() for part in parts]).encode()
        self.writer.write(lambda: self.store.values.put(WINDOW, kept), WINDOW)

    def recent_sheets(self) -> list[tuple[str, str]]:
        """(title, path) of event sheets, the latest first."""
        kept = self.store.values.get(RECENT)
        try:
            return [(str(title), str(path)) for title, path in json.loads(kept or b"[]")]
        except ValueError:
            return []

    def recent_sheets_here(self) -> list[tuple[str, str]]:
        """The recent event sheets that are still there."""
        return [(title, path) for title, path in self.recent_sheets() if Path(path).exists()]

    def remember_sheet(self, title: str, path: str, most: int) -> None:
        """Put a sheet in front of the recent ones."""
        others = [pair for pair in self.recent_sheets() if pair[1] != path]
        kept = json.dumps([(title, path), *others][:most]).encode()
        self.writer.write(lambda: self.store.values.put(RECENT, kept), RECENT)

    def close(self) -> None:
        """Write what waits and let go of everything."""
        if self.room is not None:
            self.room.close()
        if self._rooms is not None:
            self._rooms.close()
        self.writer.stop()
        self.outbox.stop()
        self.store.close()
