"""Drafts in the store."""

from dataclasses import replace
from datetime import datetime

from livetweet_coach.adapters.store.codec import decode, encode, readable
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.draft.saved import Caret, SavedDraft, Shelf

PUT = (
    "INSERT INTO draft (id, shelf, saved_at, remind_at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
    " SET shelf = excluded.shelf, saved_at = excluded.saved_at, remind_at = excluded.remind_at, body = excluded.body"
)


def row(saved: SavedDraft) -> tuple[object, ...]:
    """What PUT takes."""
    remind = saved.remind_at.timestamp() if saved.remind_at else None
    return (saved.draft.id, saved.shelf, saved.saved_at.timestamp(), remind, encode(saved))


class Drafts:
    """The drafts of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def save(self, saved: SavedDraft) -> bool:
        """Keep a draft as it is now, on the shelf it lies on; False, and nothing done, when it is in the outbox."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM draft WHERE id = ?", (saved.draft.id,)).fetchone()
            if found:
                before = decode(SavedDraft, found[0])
                if before.shelf == "sent":
                    return False
                saved = SavedDraft(
                    saved.draft, saved.saved_at, saved.caret, before.shelf, saved.live or before.live, before.remind_at
                )
            connection.execute(PUT, row(saved))
        return True

    def load(self, draft_id: str) -> SavedDraft | None:
        """A draft by its id."""
        found = self._database.rows("SELECT body FROM draft WHERE id = ?", (draft_id,))
        return decode(SavedDraft, found[0][0]) if found else None

    def open_drafts(self) -> tuple[SavedDraft, ...]:
        """What is being written, the last saved first."""
        return self._on("open")

    def kept(self) -> tuple[SavedDraft, ...]:
        """What was kept for later, the last saved first."""
        return self._on("kept")

    def keep(
        self,
        draft: Draft,
        now: datetime,
        caret: Caret | None = None,
        remind_at: datetime | None = None,
        live: str = "",
    ) -> None:
        """Put a draft among the kept ones, with a reminder or without."""
        saved = SavedDraft(draft, now, caret, "kept", live, remind_at)
        with self._database.transaction() as connection:
            connection.execute(PUT, row(saved))

    def reopen(self, draft_id: str, now: datetime, present: SavedDraft | None = None) -> SavedDraft | None:
        """Take a kept draft back to writing, and put the present one among the kept ones: both, or neither."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM draft WHERE id = ? AND shelf = 'kept'", (draft_id,)).fetchone()
            if not found:
                return None
            before = decode(SavedDraft, found[0])
            saved = SavedDraft(before.draft, now, before.caret, "open", before.live)
            connection.execute(PUT, row(saved))
            if present is not None:
                connection.execute(PUT, row(replace(present, shelf="kept")))
        return saved

    def due_reminders(self, now: datetime) -> tuple[SavedDraft, ...]:
        """Kept drafts whose reminder has come, the earliest first."""
        query = "SELECT body FROM draft WHERE shelf = 'kept' AND remind_at <= ? ORDER BY remind_at, rowid"
        return readable(SavedDraft, self._database.rows(query, (now.timestamp(),)))

    def next_reminder(self) -> datetime | None:
        """When the next reminder is due, one that is overdue included."""
        query = "SELECT body FROM draft WHERE shelf = 'kept' AND remind_at IS NOT NULL ORDER BY remind_at LIMIT 1"
        found = self._database.rows(query)
        return decode(SavedDraft, found[0][0]).remind_at if found else None

    def set_reminder(self, draft_id: str, remind_at: datetime | None) -> None:
        """When a kept draft should come back to mind, None for never."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM draft WHERE id = ?", (draft_id,)).fetchone()
            if found:
                connection.execute(PUT, row(replace(decode(SavedDraft, found[0]), remind_at=remind_at)))

    def clear_reminder(self, draft_id: str) -> None:
        """The reminder was shown."""
        self.set_reminder(draft_id, None)

    def discard(self, draft_id: str) -> None:
        """Throw a draft away; one in the outbox stays until it is taken back."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM draft WHERE id = ? AND shelf <> 'sent'", (draft_id,))

    def _on(self, shelf: Shelf) -> tuple[SavedDraft, ...]:
        query = "SELECT body FROM draft WHERE shelf = ? ORDER BY saved_at DESC, rowid DESC"
        return readable(SavedDraft, self._database.rows(query, (shelf,)))
