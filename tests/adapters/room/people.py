"""Members with an engine each, over a near server and a seal for tests: everybody is in from the start."""

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime

from tests.core.room.plain_seal import PlainSeal

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.engine import RoomEngine
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.ledger import Ledger
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.store.rooms import KeptRoom
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.company import Company, came
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.session import RoomSession
from livetweet_coach.core.room.view import RoomView

PEOPLE = {"tom": Role.TUTOR, "ana": Role.LEARNER}
SOON = 10.0


class OpenRoom:
    """A room without a door: a Business whose members are known beforehand."""

    def __init__(self, rows, kept, people, link, latest, stir, instants):
        run = rows.begin(kept.id, instants.today())
        ledger = Ledger(rows, kept.id, kept.me)
        company = Company(kept.me, kept.role, kept.host)
        for name, role in people.items():
            if name != kept.me and company.has_dealings(role, name):
                company = came(company, name, name.title(), role)
        roles = {name: other.role for name, other in company.others.items()}
        seal = PlainSeal()
        session = RoomSession(
            kept.id, kept.me, kept.role, roles, (seal, seal), epoch=kept.epoch, run=run, pairs=ledger.pairs
        )
        self.rows, self.kept, self.link = rows, kept, link
        self.conductor = Conductor(session, company, ledger, link, Showing(latest, session, instants, stir), instants)

    async def begin(self):
        self.conductor.begin()
        self.conductor.showing.frame(lambda frame: replace(frame, is_in=True))

    def link_changed(self, word):
        pass

    def tick(self):
        return float("inf")

    async def end(self, forget):
        if forget:
            self.rows.forget(self.kept.id)
        self.conductor.ledger.close()


class Person:
    """One member: a folder, a store and an engine that can be closed and opened again."""

    def __init__(self, server, folder, me, people=PEOPLE, host="tom", instants=None):
        self.server, self.folder, self.me, self.people, self.host = server, folder, me, people, host
        self.instants = instants or Instants()
        self.stirred = threading.Condition()
        self.wakes = []
        self.open()

    def open(self):
        self.store = open_store(self.folder, datetime.now(UTC))
        rows = self.store.rooms()
        kept = rows.open_room()
        if kept is None:
            role = self.people[self.me]
            kept = KeptRoom("room", "A room", self.me, self.me.title(), role, self.host, self.instants.today())
            rows.put(kept)
        rows.close()
        frame = RoomView(kept.id, kept.title, kept.me, kept.name, kept.role, kept.host)
        self.room = RoomEngine(frame, lambda *window: self._business(kept, *window), self.instants.now)
        self.room.changed = self._changed
        self.room.start()
        self.wait(lambda room: room.view().is_in)

    def _business(self, kept, latest, stir):
        return OpenRoom(self.store.rooms(), kept, self.people, self.server.link(), latest, stir, self.instants)

    def _changed(self):
        with self.stirred:
            self.wakes.append(time.monotonic())
            self.stirred.notify_all()

    def wait(self, condition, seconds=SOON):
        """Until something is so, looked at after each change; what it was."""
        end = time.monotonic() + seconds
        with self.stirred:
            while not (found := condition(self.room)):
                left = end - time.monotonic()
                assert left > 0, (self.room.view(), self.room.said())
                self.stirred.wait(left)
            return found

    def member(self, name):
        return self.room.view().member(name)

    def heard(self, kind):
        """Messages of a kind from others, in order."""
        return [one.message for one in self.room.said() if one.sender != self.me and isinstance(one.message, kind)]

    def close(self):
        self.room.close()
        self.store.close()
