"""The store as a whole: opened, checked, mended where it must be, and closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.store import drafts, peek
from livetweet_coach.adapters.store.codec import decode, readable
from livetweet_coach.adapters.store.database import Database, connect, migrate, refusal, telling
from livetweet_coach.adapters.store.drafts import Drafts
from livetweet_coach.adapters.store.lock import WriterLock
from livetweet_coach.adapters.store.memory import Journal, Masteries, Values
from livetweet_coach.adapters.store.queue import Queue
from livetweet_coach.adapters.store.timeline import Timeline
from livetweet_coach.core.draft.saved import SavedDraft
from livetweet_coach.core.publishing.item import Item
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import (
    DraftStore,
    JournalStore,
    MasteryStore,
    QueueStore,
    Refusal,
    StoreUnwritable,
    TimelineStore,
    ValueStore,
)

if TYPE_CHECKING:
    from sqlite3 import Connection, DatabaseError

    from livetweet_coach.adapters.store.rooms import RoomRows

    Doors = tuple[DraftStore, QueueStore, TimelineStore, JournalStore, MasteryStore, ValueStore]

NAME = "coach.db"
_DAMAGE_CODES = (11, 26)  # SQLITE_CORRUPT, SQLITE_NOTADB


class Store:
    """All that is kept. `reports` are sentences to show: what was set aside, what could be saved."""

    def __init__(self, database: Database, lock: WriterLock | None = None, reports: tuple[Phrase, ...] = ()) -> None:
        self._database, self._lock = database, lock
        self.reports = reports
        self.drafts = Drafts(database)
        self.queue = Queue(database)
        self.timeline = Timeline(database)
        self.journal = Journal(database)
        self.mastery = Masteries(database)
        self.values = Values(database)

    @property
    def keeps(self) -> bool:
        """Whether what is saved outlives the app; False in memory."""
        return bool(self._database.path)

    @property
    def doors(self) -> Doors:
        """Each part as the rest of the app may know it."""
        return (self.drafts, self.queue, self.timeline, self.journal, self.mastery, self.values)

    def present(self) -> str:
        """What `peek` finds at the next start. Raises StoreUnwritable."""
        return peek.present(self._database.rows)

    def rooms(self) -> RoomRows:
        """The rooms, over a connection of the caller's own: a room's thread writes while the window reads."""
        from livetweet_coach.adapters.store.rooms import RoomRows  # nobody waits for it at a start without a room

        path = self._database.path
        with telling():
            return RoomRows(Database(connect(path), path) if path else self._database)

    def close(self) -> None:
        """Let go of the file; saved things are saved already."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()


def open_store(folder: Path, now: datetime) -> Store:
    """Open the store of a folder, made where it isn't there.

    A damaged one is set aside under another name, what can be read of it is taken over, and `reports` says so.
    Raises StoreInUse, StoreTooNew, StoreUnwritable.
    """
    import sqlite3

    lock = WriterLock(folder / "coach.lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.take()
    except OSError as problem:
        raise StoreUnwritable(_no_folder(problem)) from problem
    path = folder / NAME
    try:
        try:
            return Store(_sound(path), lock)
        except sqlite3.DatabaseError as problem:
            if getattr(problem, "sqlite_errorcode", 0) & 0xFF not in _DAMAGE_CODES:
                raise
        from livetweet_coach.adapters.store.damage import salvage, set_aside  # seldom needed, never at a good start

        aside = set_aside(path, now)
        database = _sound(path)
        return Store(database, lock, salvage(aside, database, now))
    except sqlite3.Error as problem:
        lock.release()
        raise StoreUnwritable(refusal(problem)) from problem
    except OSError as problem:
        lock.release()
        raise StoreUnwritable(_no_folder(problem)) from problem
    except BaseException:
        lock.release()
        raise


def memory_store(folder: Path | None = None) -> Store:
    """A store that keeps nothing beyond the app's end, with what can be read in a folder (never changed)."""
    import sqlite3

    connection = connect(":memory:")
    try:
        if folder is not None and (folder / NAME).exists():
            _read_into(connection, folder)
        migrate(connection)
        if _garbled(connection) != "ok":
            raise StoreUnwritable(say("Store", "No draft could be read from it."))
        _unqueue(connection)
    except (sqlite3.Error, OSError, Refusal):
        connection.close()
        connection = connect(":memory:")
        migrate(connection)
    return Store(Database(connection))


def _unqueue(connection: Connection) -> None:
    """What was on its way lies among the kept ones: nobody would remember that a copy of the queue had sent it."""
    unsent = "SELECT draft FROM outbox WHERE state NOT IN ('published', 'withdrawn', 'deleted')"
    for (body,) in connection.execute(f"SELECT body FROM draft WHERE id IN ({unsent})").fetchall():
        saved = decode(SavedDraft, body)
        rows = connection.execute("SELECT body FROM outbox WHERE draft = ?", (saved.draft.id,)).fetchall()
        left = {item.step.post.id for item in readable(Item, rows) if item.has_left}
        rest = [post for post in saved.draft.posts if post.id not in left]
        if rest:
            kept = replace(saved, shelf="kept", draft=saved.draft.with_posts(rest))
            connection.execute(drafts.PUT, drafts.row(kept))
    connection.execute(f"DELETE FROM outbox WHERE draft IN ({unsent})")


def _read_into(target: Connection, folder: Path) -> None:
    """Copy a folder's database, its log included, without writing there. Raises sqlite3.Error, OSError."""
    import shutil
    import sqlite3
    import tempfile

    path, log = folder / NAME, folder / f"{NAME}-wal"
    with tempfile.TemporaryDirectory() as elsewhere:
        if log.exists() and log.stat().st_size:  # SQLite can only read a log beside which it can write
            for file in (path, log):
                shutil.copyfile(file, Path(elsewhere) / file.name)
            path = Path(elsewhere) / NAME
        source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable={int(path.parent == folder)}", uri=True)
        try:
            source.backup(target)
        finally:
            source.close()


def _sound(path: Path) -> Database:
    """The database at a path, with tables, once it has been looked through. Raises sqlite3.Error, StoreTooNew."""
    if _is_emptied(path) or _is_gone(path):
        raise _damaged("nothing is left of it")
    is_new = not path.exists()
    connection = connect(str(path))
    try:
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found == "ok":
            migrate(connection)
            found = _garbled(connection)
        if found != "ok":
            raise _damaged(found)
    except BaseException:
        connection.close()
        if is_new and _is_emptied(path):  # nothing fitted on the disk: no sign of damage for the next start
            for end in ("", "-wal", "-shm"):
                path.with_name(path.name + end).unlink(missing_ok=True)
        raise
    return Database(connection, str(path))


def _is_emptied(path: Path) -> bool:
    """Whether a database's file is there without a single byte: SQLite would take it for a new one."""
    return path.exists() and path.stat().st_size == 0


def _is_gone(path: Path) -> bool:
    """Whether a database's log is there without it, with something in it: SQLite would throw it away."""
    log = path.with_name(f"{path.name}-wal")
    return not path.exists() and log.exists() and log.stat().st_size > 0


def _damaged(detail: str) -> DatabaseError:
    import sqlite3

    problem = sqlite3.DatabaseError(detail)
    problem.sqlite_errorcode = _DAMAGE_CODES[0]
    return problem


def _garbled(connection: Connection) -> str:
    """SQLite looks at the frame of its rows, not into them: what is being written and sent is looked at here."""
    try:
        for (body,) in connection.execute("SELECT body FROM draft WHERE shelf <> 'sent'"):
            decode(SavedDraft, body)
        for (body,) in connection.execute(
            "SELECT body FROM outbox WHERE state NOT IN ('published', 'withdrawn', 'deleted')"
        ):
            decode(Item, body)
    except ValueError as problem:
        return str(problem)
    return "ok"


def _no_folder(problem: OSError) -> Phrase:
    reason = problem.strerror or str(problem)
    return say(
        "Store",
        "Nothing can be written to disk ({detail}). Your text stays here, and can be copied.",
        "",
        None,
        detail=reason,
    )
