"""A first look at the store, before it is opened: the rows that say what was being written, as they are kept."""

from collections.abc import Callable, Sequence
from pathlib import Path

from livetweet_coach.adapters.store.lock import WriterLock
from livetweet_coach.ports import StoreInUse

Rows = Callable[[str], Sequence[Sequence[object]]]
_WAITING = "SELECT 1 FROM outbox WHERE state NOT IN ('published', 'withdrawn', 'deleted', 'kept', 'copied') LIMIT 1"
_LIVE = "SELECT CAST(body AS TEXT) FROM value WHERE name = 'live'"
_OPEN = "SELECT body FROM draft WHERE shelf = 'open' ORDER BY saved_at DESC, rowid DESC LIMIT 1"


def present(rows: Rows) -> str:
    """The live and the draft of now, word for word; empty where there is none, or where posts wait to go out."""
    live = rows(_LIVE)
    if not live or rows(_WAITING):
        return ""
    return "\n".join(str(body) for (body,) in (*live, *rows(_OPEN)))


def peek(folder: Path) -> str:
    """`present` of a folder's store, which is not changed; empty where it can't be read, or another app has it open."""
    import sqlite3

    path = folder / "coach.db"
    if not path.exists():
        return ""
    lock = WriterLock(folder / "coach.lock")
    try:
        lock.take()
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            return present(lambda query: connection.execute(query).fetchall())
        finally:
            connection.close()
    except (StoreInUse, OSError, sqlite3.Error):
        return ""
    finally:
        lock.release()
