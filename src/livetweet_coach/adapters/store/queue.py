"""The outbox's rows: each change reads the item as it is, in the same transaction that writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from livetweet_coach.adapters.store import drafts, timeline
from livetweet_coach.adapters.store.codec import decode, encode, readable
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.draft.draft import Draft, ReplyTo
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import Item
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.words import say
from livetweet_coach.ports import AlreadySent

if TYPE_CHECKING:
    from sqlite3 import Connection

Transition = Callable[[Item], Item]


class Queue:
    """The outbox of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def enqueue(self, draft: Draft, items: Sequence[Item], live: str = "") -> None:
        """Write all items and put the draft on the shelf of sent ones. Raises AlreadySent."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM draft WHERE id = ?", (draft.id,)).fetchone()
            before = decode(SavedDraft, found[0]) if found else None
            if before and before.shelf == "sent":
                raise AlreadySent(say("Store", "This post was sent before: it goes out only once."))
            connection.execute(
                drafts.PUT, drafts.row(SavedDraft(draft, items[0].sent, before.caret if before else None, "sent", live))
            )
            connection.executemany(
                "INSERT INTO outbox (key, sending, draft, state, body) VALUES (?, ?, ?, ?, ?)",
                [(i.key, i.step.sending, i.step.draft, i.state.value, encode(i)) for i in items],
            )

    def items(self) -> tuple[Item, ...]:
        """All that hasn't ended, and the whole sendings that belong to it, in the order in which they were sent."""
        found = self._database.rows(
            "SELECT body FROM outbox WHERE sending IN (SELECT sending FROM outbox"
            " WHERE state NOT IN ('published', 'withdrawn', 'deleted')) ORDER BY seq"
        )
        return readable(Item, found)

    def of_draft(self, draft_id: str) -> tuple[Item, ...]:
        """All items that a draft ever had, in the order in which they were sent."""
        found = self._database.rows("SELECT body FROM outbox WHERE draft = ? ORDER BY seq", (draft_id,))
        return readable(Item, found)

    def deleted(self) -> tuple[Item, ...]:
        """What was published and taken off the networks again, in the order in which it was sent."""
        found = self._database.rows("SELECT body FROM outbox WHERE state = 'deleted' ORDER BY seq")
        return readable(Item, found)

    def item(self, key: str) -> Item | None:
        """One item."""
        found = self._database.rows("SELECT body FROM outbox WHERE key = ?", (key,))
        return decode(Item, found[0][0]) if found else None

    def change(self, key: str, transition: Transition) -> Item:
        """Apply a transition to an item as it is now. Raises KeyError and what the transition raises."""
        with self._database.transaction() as connection:
            return _change(connection, key, transition)

    def finish(self, key: str, transition: Transition, post: TimelinePost) -> Item:
        """Apply a transition and put the post into the timeline, in one go."""
        with self._database.transaction() as connection:
            changed = _change(connection, key, transition)
            connection.execute(timeline.ADD, timeline.row(post))
            return changed

    def change_all(self, keys: Sequence[str], transition: Transition) -> tuple[Item, ...]:
        """Apply a transition to several items, or to none where one refuses it. Raises what `change` raises."""
        with self._database.transaction() as connection:
            return tuple(_change(connection, key, transition) for key in keys)

    def finish_all(self, done: Sequence[tuple[str, Transition, TimelinePost]]) -> tuple[Item, ...]:
        """`finish` for several items, all of them or none."""
        with self._database.transaction() as connection:
            changed = tuple(_change(connection, key, transition) for key, transition, _ in done)
            connection.executemany(timeline.ADD, [timeline.row(post) for _, _, post in done])
            return changed

    def erase(self, key: str, transition: Transition) -> Item:
        """Apply a transition and take the post out of the timeline, in one go."""
        with self._database.transaction() as connection:
            changed = _change(connection, key, transition)
            connection.execute("DELETE FROM timeline WHERE id = ?", (key,))
            return changed

    def take_back(
        self, draft_id: str, transition: Transition, now: datetime
    ) -> tuple[tuple[Item, ...], SavedDraft | None]:
        """Apply a transition to a draft's posts that have left nowhere, on every account; they lie open again to edit.

        The draft comes back whole when nothing of it had left; else with those posts, as an answer to the last one
        that had. A post that is out on one account stays on its way to the others: it could not be edited alike.
        """
        with self._database.transaction() as connection:
            query = "SELECT body FROM outbox WHERE draft = ? ORDER BY seq"
            items = [decode(Item, body) for (body,) in connection.execute(query, (draft_id,)).fetchall()]
            found = connection.execute("SELECT body FROM draft WHERE id = ?", (draft_id,)).fetchone()
            gone = {item.step.post.id for item in items if item.has_left}
            held = [item for item in items if item.is_held and item.step.post.id not in gone]
            if not held or not found:
                return (), None
            taken = tuple(_change(connection, item.key, transition) for item in held)
            before = decode(SavedDraft, found[0])
            latest = {item.step.lane: item.step.sending for item in items}
            left = [item for item in items if item.has_left and item.step.sending == latest[item.step.lane]]
            draft = _rest(before.draft, taken, left) if left else before.draft
            saved = SavedDraft(draft, now, None if left else before.caret, "open", before.live)
            connection.execute(drafts.PUT, drafts.row(saved))
            return taken, saved


def _change(connection: Connection, key: str, transition: Transition) -> Item:
    found = connection.execute("SELECT body FROM outbox WHERE key = ?", (key,)).fetchone()
    if not found:
        raise KeyError(key)
    before = decode(Item, found[0])
    changed = transition(before)
    if changed != before:
        values = (changed.state.value, encode(changed), key)
        connection.execute("UPDATE outbox SET state = ?, body = ? WHERE key = ?", values)
    return changed


def _rest(draft: Draft, taken: Sequence[Item], left: Sequence[Item]) -> Draft:
    posts = {item.step.post.id: item for item in taken}
    rest = draft.with_posts(item.step.post for item in sorted(posts.values(), key=lambda item: item.step.position))
    last = max(left, key=lambda item: item.step.position)
    parent = last.receipt.id if last.receipt else ""
    return replace(rest, reply_to=ReplyTo(last.step.account.handle, last.step.post.text, parent))
