"""One SQLite file for all threads: one transaction at a time, durable at its end, and readers that never wait."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import StoreTooNew, StoreUnwritable

if TYPE_CHECKING:
    from sqlite3 import Connection, Error

SCHEMA = Path(__file__).parent / "schema"
# How a result code of SQLite begins, and what a person can do about it (https://sqlite.org/rescode.html).
_FULL, _READ_ONLY, _DAMAGED = (13,), (8, 14, 3, 23), (11, 26)


class Database:
    """A connection that writes, with its lock, and one that reads.

    A commit waits for the disk; whoever reads meanwhile (the window, for its timeline) must not wait with it.
    """

    def __init__(self, connection: Connection, path: str = "") -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self.path = path
        self._reader = connect(path) if path else connection
        self._reading = threading.RLock() if path else self._lock

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing, on disk at the end. Raises StoreUnwritable; what the block raises undoes it."""
        with self._lock, telling():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def rows(self, query: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """What a query finds among what is committed. Raises StoreUnwritable where the disk fails."""
        with self._reading, telling():
            return self._reader.execute(query, values).fetchall()

    def close(self) -> None:
        """Write back what the log still holds, and close."""
        with self._reading, self._lock:
            self._reader.close()
            self._connection.close()


@contextmanager
def telling() -> Iterator[None]:
    """Turn SQLite's refusals into sentences."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as problem:
        raise StoreUnwritable(refusal(problem)) from problem


def refusal(problem: Error) -> Phrase:
    """The sentence for a refusal of SQLite."""
    code = getattr(problem, "sqlite_errorcode", 0) & 0xFF
    if code in _FULL:
        return say("Store", "The disk is full: nothing more can be kept. Your text stays here, and can be copied.")
    if code in _READ_ONLY:
        return say(
            "Store", "Nothing can be written here: the folder is read-only. Your text stays here, and can be copied."
        )
    if code in _DAMAGED:
        return say(
            "Store",
            "The file that keeps your drafts is damaged. It will be set aside at the next start.",
        )
    return say(
        "Store",
        "Nothing can be written to disk ({detail}). Your text stays here, and can be copied.",
        "",
        None,
        detail=str(problem),
    )


def connect(path: str) -> Connection:
    """A connection as this app wants it; ":memory:" for one that keeps nothing. Raises sqlite3.Error."""
    import sqlite3

    connection = sqlite3.connect(path, timeout=5, isolation_level=None, check_same_thread=False)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")  # a garbled row must not hide the others
    try:
        if path != ":memory:":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_size_limit = 4194304")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def migrate(connection: Connection, schema: Path = SCHEMA) -> int:
    """Bring the tables up to the newest version, a transaction for each. Raises StoreTooNew, sqlite3.Error."""
    steps = {int(file.name.split("_")[0]): file for file in schema.glob("*.sql")}
    newest = max(steps)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > newest:
        raise StoreTooNew(
            say(
                "Store",
                "Your drafts were kept by a newer LiveTweet Coach. Install that one to open them; nothing was changed.",
            )
        )
    for number in range(version + 1, newest + 1):
        script = steps[number].read_text(encoding="utf-8")
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    return newest
