"""A damaged database: set aside under another name, never overwritten, and read as far as it can be."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.store import drafts, timeline
from livetweet_coach.adapters.store.codec import decode, encode, readable
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.coaching.mastery import Standing
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.progress.journal import Entry
from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.core.publishing.sent import TimelinePost
from livetweet_coach.core.words import Phrase, say

if TYPE_CHECKING:
    from sqlite3 import Connection

_SIDE_FILES = ("-wal", "-shm")
_A_PAGE = 4096
_SETTLED = (State.PUBLISHED, State.WITHDRAWN, State.KEPT, State.COPIED)
_DRAFT = re.compile(rb'\{"draft":\{"id":')


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a database and its log to `…-damaged-<time>`; the new path. Raises OSError."""
    stamp = now.strftime("%Y%m%d-%H%M%S")
    for number in range(1, 1000):
        suffix = stamp if number == 1 else f"{stamp}-{number}"
        aside = path.with_name(f"{path.stem}-damaged-{suffix}{path.suffix}")
        if not aside.exists():
            break
    for end in _SIDE_FILES:  # the log first: a new database must never find an old one's log
        side = path.with_name(path.name + end)
        if side.exists():
            side.rename(aside.with_name(aside.name + end))
    if path.exists():
        path.rename(aside)
    return aside


def salvage(aside: Path, into: Database, now: datetime) -> tuple[Phrase, ...]:
    """Take over what can be read of a damaged database; what to say about it."""
    import sqlite3

    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.db"
        for end in ("", *_SIDE_FILES):
            source = aside.with_name(aside.name + end)
            if source.exists():
                shutil.copyfile(source, copy.with_name(copy.name + end))
        raw = b"".join(part.read_bytes() for part in (copy, copy.with_name("copy.db-wal")) if part.exists())
        if not copy.exists() or not copy.stat().st_size:
            copy.write_bytes(bytes(_A_PAGE))  # beside none, or an empty one, SQLite throws the log away
        connection = sqlite3.connect(copy, isolation_level=None)
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        try:
            whole = _take_over(connection, into)
        finally:
            connection.close()
    if not whole:
        _scan(raw, into)
    _bring_back(into)
    saved = len(into.rows("SELECT 1 FROM draft WHERE shelf <> 'sent'"))
    told = say(
        "Store",
        "The file that kept your drafts was damaged. It was set aside as {name}, and nothing in it was changed.",
        "",
        None,
        name=aside.name if aside.exists() else f"{aside.name}-wal",
    )
    if not saved:
        return (told, say("Store", "No draft could be read from it."))
    return (told, say("Store", "{n} drafts could be read from it and are here.", "", saved))


def _bring_back(into: Database) -> None:
    """A draft that was handed over, and that neither queue nor timeline knows any more, goes among the kept ones."""
    posts = into.rows("SELECT body FROM timeline")
    gone = {post.thread for post in readable(TimelinePost, posts)}
    lost = into.rows("SELECT body FROM draft WHERE shelf = 'sent' AND id NOT IN (SELECT draft FROM outbox)")
    with into.transaction() as connection:
        for saved in readable(SavedDraft, lost):
            if saved.draft.id not in gone:
                connection.execute(drafts.PUT, drafts.row(replace(saved, shelf="kept")))


def _take_over(source: Connection, into: Database) -> bool:
    """Copy all rows that can be read; whether those of the drafts all could."""
    put_item = "INSERT OR IGNORE INTO outbox (key, sending, draft, state, body) VALUES (?, ?, ?, ?, ?)"
    put_entry = "INSERT INTO journal (live, at, body) VALUES (?, ?, ?)"
    tables: dict[str, tuple[str, Callable[[str], tuple[object, ...]]]] = {
        "draft": (drafts.PUT, lambda body: drafts.row(decode(SavedDraft, body))),
        "outbox": (put_item, _item),
        "timeline": (timeline.ADD, lambda body: timeline.row(decode(TimelinePost, body))),
        "journal": (put_entry, _entry),
    }
    whole = True
    for table, (query, row) in tables.items():
        for values in _rows(source, table, "body"):
            taken = values is not None and _put(into, query, row, values[0])
            whole = whole and (taken or table != "draft")
    for rule, body in filter(None, _rows(source, "mastery", "rule, body")):
        _put(into, "INSERT OR REPLACE INTO mastery (rule, body) VALUES (?, ?)", partial(_standing, rule), body)
    for name, body in filter(None, _rows(source, "value", "name, body")):
        with into.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO value (name, body) VALUES (?, ?)", (name, body))
    return whole


def _put(into: Database, query: str, row: Callable[[str], tuple[object, ...]], body: str) -> bool:
    """Put a row into a table; False where it is only half a row, which is none."""
    try:
        values = row(body)
    except (ValueError, TypeError):
        return False
    with into.transaction() as connection:
        connection.execute(query, values)
    return True


def _item(body: str) -> tuple[object, ...]:
    """What was on its way asks before it leaves: how far it had come can't be trusted."""
    item = decode(Item, body)
    if item.state not in _SETTLED:
        item = replace(item, state=State.ASKS, leaves_at=None)
    return (item.key, item.step.sending, item.step.draft, item.state.value, encode(item))


def _entry(body: str) -> tuple[object, ...]:
    entry = decode(Entry, body)
    return (entry.live, entry.at.timestamp(), body)


def _standing(rule: str, body: str) -> tuple[object, ...]:
    return (rule, body if body.isdigit() else encode(decode(Standing, body)))


def _rows(source: Connection, table: str, columns: str) -> Iterator[tuple[str, ...] | None]:
    """The rows from the first on as far as they can be read, then from the last back; None for each stop."""
    import sqlite3

    seen: set[int] = set()
    for order in ("ASC", "DESC"):
        try:
            for number, *values in source.execute(f"SELECT rowid, {columns} FROM {table} ORDER BY rowid {order}"):
                if number in seen:
                    break
                seen.add(number)
                yield tuple(values)
        except sqlite3.Error:
            yield None
        else:
            if order == "ASC":
                return


def _scan(raw: bytes, into: Database) -> None:
    """Look for whole drafts in the bytes themselves, where no table leads to them; the newest of each is kept."""
    reader = json.JSONDecoder()
    known = {draft_id for (draft_id,) in into.rows("SELECT id FROM draft")}
    found: dict[str, SavedDraft] = {}
    for match in _DRAFT.finditer(raw):
        text = raw[match.start() : match.start() + 200_000].decode("ascii", "replace")
        try:
            _, end = reader.raw_decode(text)
            saved = decode(SavedDraft, text[:end])
        except ValueError:
            continue
        before = found.get(saved.draft.id)
        if saved.draft.id not in known and (before is None or before.saved_at <= saved.saved_at):
            found[saved.draft.id] = saved
    with into.transaction() as connection:
        for saved in found.values():
            if saved.shelf != "sent":
                connection.execute(drafts.PUT, drafts.row(replace(saved, shelf="kept")))
