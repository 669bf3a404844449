"""The timeline in the store."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from livetweet_coach.adapters.store.codec import decode, encode, readable
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.publishing.sent import TimelinePost

ADD = "INSERT INTO timeline (id, live, at, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"


def row(post: TimelinePost) -> tuple[object, ...]:
    """What ADD takes."""
    return (post.id, post.live, post.at.timestamp(), encode(post))


class Timeline:
    """The timeline of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, posts: Iterable[TimelinePost]) -> None:
        """Add posts; one whose id is there already stays as it is."""
        with self._database.transaction() as connection:
            connection.executemany(ADD, [row(post) for post in posts])

    def post(self, post_id: str) -> TimelinePost | None:
        """One post."""
        found = self._database.rows("SELECT body FROM timeline WHERE id = ?", (post_id,))
        return decode(TimelinePost, found[0][0]) if found else None

    def posts(
        self, live: str | None = None, until: datetime | None = None, since: datetime | None = None
    ) -> tuple[TimelinePost, ...]:
        """Posts of a live (of all lives: None), oldest first; none later than `until` or before `since`."""
        found = self._database.rows(
            "SELECT body FROM timeline WHERE (?1 IS NULL OR live = ?1) AND (?2 IS NULL OR at <= ?2)"
            " AND (?3 IS NULL OR at >= ?3) ORDER BY at, seq",
            (live, until.timestamp() if until else None, since.timestamp() if since else None),
        )
        return readable(TimelinePost, found)

    def next_after(self, live: str, now: datetime) -> datetime | None:
        """When the next simulated answer will show."""
        query = "SELECT body FROM timeline WHERE live = ? AND at > ? ORDER BY at LIMIT 1"
        found = self._database.rows(query, (live, now.timestamp()))
        return decode(TimelinePost, found[0][0]).at if found else None

    def mark(self, post_id: str, rule: str) -> None:
        """Put a praise's mark on a post."""
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM timeline WHERE id = ?", (post_id,)).fetchone()
            if found:
                marked = replace(decode(TimelinePost, found[0]), mark=rule)
                connection.execute("UPDATE timeline SET body = ? WHERE id = ?", (encode(marked), post_id))
