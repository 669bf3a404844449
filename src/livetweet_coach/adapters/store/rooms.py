"""Rooms in the store: who one is in them, both streams with each member, and all that was said, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from livetweet_coach.adapters.store.codec import decode, encode
from livetweet_coach.adapters.store.database import Database
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.streams import Pair

if TYPE_CHECKING:
    from sqlite3 import Connection


@dataclass(frozen=True, slots=True)
class KeptRoom:
    """A room as it is kept: who one is there, whose it is and where. Keys are in the vault, under `vault_name`.

    `place` is its place as text. For a host: `server` is the address of somebody else's, empty for a server of one's
    own, which is started at `bind` and `port`; `door` is what is remembered of invites. `shows` is what a learner's
    coaches may see at first. `heard` tells when (milliseconds since 1970) a file of a member was last read.
    """

    id: str
    title: str
    me: str
    name: str
    role: Role
    epoch: int
    run: int = 0
    is_in: bool = False
    place: str = ""
    server: str = ""
    bind: str = ""
    port: int = 0
    door: str = ""
    shows: str = "nothing"
    heard: tuple[tuple[str, int], ...] = ()

    @property
    def vault_name(self) -> str:
        """Under which name the vault has this member's private keys."""
        return f"room {self.id} {self.me}"


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it is kept; `seq` is its number in the stream while it waits there, None when it is done with."""

    number: int
    at: int
    sender: str
    receiver: str
    body: bytes
    seq: int | None = None
    has_left: bool = False
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class Writing:
    """What one transaction writes; the lines of `added` have no number yet. Pairs without their kept messages."""

    pairs: Mapping[str, tuple[Pair | None, Pair]]
    added: tuple[Line, ...]
    changed: tuple[Line, ...]

    def is_empty(self) -> bool:
        """Whether there is nothing that a restart has to know."""
        return not self.added and not self.changed and all(_same(*both) for both in self.pairs.values())


class RoomRows:
    """The rooms of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, room: KeptRoom, is_open: bool = True) -> None:
        """Keep a room, or keep it as it is now; `is_open`: it is to be opened again at the next start.

        Who comes anew, as another member than before, begins anew: only what was said stays, under the new name.
        """
        with self._database.transaction() as connection:
            found = connection.execute("SELECT body FROM room WHERE id = ?", (room.id,)).fetchone()
            before = _me(found[0]) if found else ""
            _put_room(connection, room, is_open)
            if before not in ("", room.me):
                _come_anew(connection, room.id, before, room.me)

    def open_room(self) -> KeptRoom | None:
        """The room that was open when the app was last there."""
        found = self._database.rows("SELECT id FROM room WHERE is_open ORDER BY rowid DESC LIMIT 1")
        return self.room(found[0][0]) if found else None

    def room(self, room_id: str) -> KeptRoom | None:
        """A room by its id; None too where its row is garbled."""
        found = self._database.rows("SELECT body, run FROM room WHERE id = ?", (room_id,))
        try:
            return replace(decode(KeptRoom, found[0][0]), run=found[0][1]) if found else None
        except ValueError:
            return None

    def begin(self, room_id: str, today: int) -> int:
        """The number of this run: greater than all before, and today in milliseconds if that is."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE room SET run = max(run + 1, ?) WHERE id = ?", (today, room_id))
            found = connection.execute("SELECT run FROM room WHERE id = ?", (room_id,)).fetchone()
        return int(found[0]) if found else today

    def forget(self, room_id: str) -> None:
        """A room is left: nothing of it stays here."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM room WHERE id = ?", (room_id,))

    def grants(self, room_id: str) -> tuple[bytes, ...]:
        """Signed grants, in the order in which they came."""
        found = self._database.rows("SELECT signed FROM room_grant WHERE room = ? ORDER BY rowid", (room_id,))
        return tuple(bytes(row[0]) for row in found)

    def put_grants(self, room_id: str, grants: Iterable[tuple[str, bytes | None]]) -> None:
        """Keep members' grants; None: it is over."""
        with self._database.transaction() as connection:
            _put_grants(connection, room_id, grants)

    def lines(self, room_id: str) -> tuple[Line, ...]:
        """All that was said and received, oldest first."""
        found = self._database.rows(
            "SELECT number, at, sender, receiver, body, seq, has_left, is_there FROM room_message"
            " WHERE room = ? ORDER BY number",
            (room_id,),
        )
        return tuple(
            Line(number, at, sender, receiver, bytes(body), seq, bool(has_left), bool(is_there))
            for number, at, sender, receiver, body, seq, has_left, is_there in found
        )

    def pairs(self, room_id: str) -> dict[str, Pair]:
        """Both streams with each member, without what is kept of one's own."""
        beyond: dict[str, list[tuple[int, bytes]]] = {}
        query = "SELECT member, seq, body FROM room_beyond WHERE room = ? ORDER BY seq"
        for member, seq, body in self._database.rows(query, (room_id,)):
            beyond.setdefault(member, []).append((seq, bytes(body)))
        query = "SELECT member, mine, theirs, said, upto FROM room_pair WHERE room = ?"
        return {
            member: Pair(mine, theirs, said, (), upto, tuple(beyond.get(member, ())))
            for member, mine, theirs, said, upto in self._database.rows(query, (room_id,))
        }

    def commit(self, room_id: str, writing: Writing) -> tuple[int, ...]:
        """Write it, all or nothing; the numbers of the added lines. Raises StoreUnwritable."""
        with self._database.transaction() as connection:
            for member, (before, after) in writing.pairs.items():
                _put_pair(connection, room_id, member, before, after)
            connection.executemany(
                "UPDATE room_message SET seq = ?, has_left = ?, is_there = ? WHERE number = ?",
                [(line.seq, line.has_left, line.is_there, line.number) for line in writing.changed],
            )
            return tuple(_add(connection, room_id, line) for line in writing.added)

    def drop(self, numbers: Iterable[int]) -> None:
        """Lines that are of no more use."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM room_message WHERE number = ?", [(number,) for number in numbers])

    def close(self) -> None:
        """Let go of the file; a store that is only in memory stays."""
        if self._database.path:
            self._database.close()


def _put_room(connection: Connection, room: KeptRoom, is_open: bool) -> None:
    connection.execute(
        "INSERT INTO room (id, epoch, run, is_open, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET epoch = excluded.epoch, run = max(run, excluded.run), is_open = excluded.is_open,"
        " body = excluded.body",
        (room.id, room.epoch, room.run, is_open, encode(room)),
    )


def _me(body: str) -> str:
    try:
        return decode(KeptRoom, body).me
    except ValueError:
        return ""


def _come_anew(connection: Connection, room_id: str, before: str, me: str) -> None:
    """Streams, and grants to the keys that were lost, are over; nobody waits for an answer to them any more."""
    for table in ("room_pair", "room_beyond", "room_grant"):
        connection.execute(f"DELETE FROM {table} WHERE room = ?", (room_id,))
    connection.execute("UPDATE room_message SET seq = NULL WHERE room = ?", (room_id,))
    for column in ("sender", "receiver"):
        connection.execute(
            f"UPDATE room_message SET {column} = ? WHERE room = ? AND {column} = ?", (me, room_id, before)
        )


def _put_grants(connection: Connection, room_id: str, grants: Iterable[tuple[str, bytes | None]]) -> None:
    for member, signed in grants:
        connection.execute("DELETE FROM room_grant WHERE room = ? AND member = ?", (room_id, member))
        if signed is not None:
            connection.execute("INSERT INTO room_grant VALUES (?, ?, ?)", (room_id, member, signed))


def _same(before: Pair | None, after: Pair) -> bool:
    """Timers are of no use after a restart, so they are not written."""
    return before is not None and _row(before) == _row(after) and before.beyond == after.beyond


def _row(pair: Pair) -> tuple[int, int, int, int]:
    return (pair.mine, pair.theirs, pair.said, pair.upto)


def _put_pair(connection: Connection, room_id: str, member: str, before: Pair | None, after: Pair) -> None:
    if before is None or _row(before) != _row(after):
        connection.execute(
            "INSERT OR REPLACE INTO room_pair VALUES (?, ?, ?, ?, ?, ?)", (room_id, member, *_row(after))
        )
    if (before.beyond if before else ()) != after.beyond:
        connection.execute("DELETE FROM room_beyond WHERE room = ? AND member = ?", (room_id, member))
        rows = [(room_id, member, seq, body) for seq, body in after.beyond]
        connection.executemany("INSERT INTO room_beyond VALUES (?, ?, ?, ?)", rows)


def _add(connection: Connection, room_id: str, line: Line) -> int:
    values = (room_id, line.at, line.sender, line.receiver, line.seq, line.has_left, line.is_there, line.body)
    cursor = connection.execute(
        "INSERT INTO room_message (room, at, sender, receiver, seq, has_left, is_there, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )
    return int(cursor.lastrowid or 0)
