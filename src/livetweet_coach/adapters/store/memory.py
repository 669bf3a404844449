"""What happened and what was learned, and small things by name."""

import contextlib
from collections.abc import Iterable

from livetweet_coach.adapters.store.codec import decode, encode, readable
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.coaching.mastery import Mastery, Standing
from livetweet_coach.core.progress.journal import Entry

_PRAISED = "praised:"


class Journal:
    """The journal of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, entries: Iterable[Entry]) -> None:
        """Add entries."""
        rows = [(entry.live, entry.at.timestamp(), encode(entry)) for entry in entries]
        with self._database.transaction() as connection:
            connection.executemany("INSERT INTO journal (live, at, body) VALUES (?, ?, ?)", rows)

    def entries(self, live: str | None = None) -> tuple[Entry, ...]:
        """Entries of a live (of all lives: None), oldest first."""
        query = "SELECT body FROM journal WHERE ?1 IS NULL OR live = ?1 ORDER BY at, seq"
        return readable(Entry, self._database.rows(query, (live,)))

    def wipe(self) -> None:
        """Forget everything that happened, and what it taught."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM journal")
            connection.execute("DELETE FROM mastery")


class Masteries:
    """The learner's mastery in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def load(self) -> Mastery:
        """As it was last saved."""
        found = self._database.rows("SELECT rule, body FROM mastery ORDER BY rule")
        known: list[tuple[str, Standing]] = []
        praised: list[tuple[str, int]] = []
        for rule, body in found:
            with contextlib.suppress(ValueError):  # a garbled row costs one rule, not all of them
                if rule.startswith(_PRAISED):
                    praised.append((rule.removeprefix(_PRAISED), int(body)))
                else:
                    known.append((rule, decode(Standing, body)))
        return Mastery(tuple(known), tuple(praised))

    def save(self, mastery: Mastery) -> None:
        """Keep it."""
        rows = [(rule, encode(standing)) for rule, standing in mastery.standings]
        rows += [(_PRAISED + rule, str(times)) for rule, times in mastery.praised]
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM mastery")
            connection.executemany("INSERT INTO mastery (rule, body) VALUES (?, ?)", rows)


class Values:
    """Small things by name in a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> bytes | None:
        """The value, None where there is none."""
        found = self._database.rows("SELECT body FROM value WHERE name = ?", (name,))
        return bytes(found[0][0]) if found else None

    def put(self, name: str, value: bytes | None) -> None:
        """Keep a value; None forgets it."""
        with self._database.transaction() as connection:
            if value is None:
                connection.execute("DELETE FROM value WHERE name = ?", (name,))
            else:
                connection.execute("INSERT OR REPLACE INTO value (name, body) VALUES (?, ?)", (name, value))
