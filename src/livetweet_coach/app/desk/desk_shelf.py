"""What the desk keeps on this computer: remarks that wait, ready phrases, one's name, the record of help given."""

import json
from collections.abc import Sequence

from livetweet_coach.adapters.store import codec
from livetweet_coach.app.services import Services
from livetweet_coach.core.room import coding
from livetweet_coach.core.room.desk.given import Turning
from livetweet_coach.core.room.desk.held import Held, Queue
from livetweet_coach.core.room.desk.phrases import SHIPPED, ReadyPhrase
from livetweet_coach.core.room.desk.record import Help
from livetweet_coach.ui.words import shown

HELD, PHRASES, NAME, RECORD = "desk-held", "desk-phrases", "desk-name", "desk-record"


class DeskShelf:
    """Reads from and writes to the store's small values; what is garbled counts as not there."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def _put(self, name: str, value: object) -> None:
        kept = json.dumps(value).encode()
        self._services.writer.write(lambda: self._services.store.values.put(name, kept), name)

    def _get(self, name: str) -> object:
        self._services.writer.flush()
        kept = self._services.store.values.get(name)
        try:
            return json.loads(kept) if kept else None
        except ValueError:
            return None

    def queue(self, room: str) -> Queue:
        """What waited for its turn in a room."""
        found = self._get(HELD)
        held = []
        rows = found.get(room) if isinstance(found, dict) else None
        for row in rows if isinstance(rows, list) else ():
            learner, at, body = row if isinstance(row, list) and len(row) == 3 else ("", 0, "")
            message = coding.decode(str(body).encode())
            if isinstance(message, Turning) and isinstance(at, int):
                held.append(Held(str(learner), message, at))
        return Queue(tuple(held))

    def keep_queue(self, room: str, queue: Queue) -> None:
        """Keep what waits; one room at a time is enough."""
        rows = [(one.learner, one.at, coding.encode(one.message).decode()) for one in queue.held]
        self._put(HELD, {room: rows} if rows else {})

    def phrases(self) -> tuple[ReadyPhrase, ...]:
        """One's own phrases; those that are shipped, in one's language, as long as one has none."""
        found = self._get(PHRASES)
        if not isinstance(found, list):
            return tuple(ReadyPhrase(key, shown(words), rule) for key, words, rule in SHIPPED)
        rows = (row for row in found if isinstance(row, list) and len(row) == 3)
        return tuple(ReadyPhrase(*(str(part) for part in row)) for row in rows)

    def keep_phrases(self, phrases: Sequence[ReadyPhrase]) -> None:
        """Keep one's own phrases."""
        self._put(PHRASES, [(phrase.key, phrase.text, phrase.rule) for phrase in phrases])

    @property
    def name(self) -> str:
        """One's first name, as it was last given."""
        found = self._get(NAME)
        return found if isinstance(found, str) else ""

    def keep_name(self, name: str) -> None:
        """Keep one's first name."""
        self._put(NAME, name)

    def record(self) -> tuple[Help, ...]:
        """The help one gave, live by live, the latest first."""
        found = self._get(RECORD)
        rows = [(str(row),) for row in found] if isinstance(found, list) else []
        return tuple(sorted(codec.readable(Help, rows), key=lambda one: -one.began))

    def keep_record(self, given: Help) -> None:
        """Keep what one gave in a room, in the place of what was kept about it before."""
        others = [one for one in self.record() if one.room != given.room]
        if given not in self.record():
            self._put(RECORD, [codec.encode(one) for one in (*others, given)])
