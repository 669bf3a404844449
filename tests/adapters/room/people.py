"""Members with an engine each, over a near server and a seal for tests: everybody is in from the start."""

import threading
import time
from dataclasses import replace
from datetime import UTC, datetime

from tests.core.room.people import People

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.engine import RoomEngine
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.ledger import Ledger
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.store.rooms import KeptRoom
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.circle import Circle
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import RoomView

PEOPLE = {"tom": Role.TUTOR, "ana": Role.LEARNER}
SOON = 10.0
HOST = "hal"


def group(people):
    """Keys and grants of some people; their host, a facilitator, is never there."""
    return People({HOST: Role.FACILITATOR} | people)


class OpenRoom:
    """A room without a door: a Business whose members are known beforehand."""

    def __init__(self, rows, kept, people, link, latest, stir, instants):
        run = rows.begin(kept.id, instants.today())
        ledger = Ledger(rows, kept.id, kept.me)
        roster = people.roster()
        seal = Seal(kept.id, kept.me, people.keys[kept.me], roster.keys_of)
        circle = Circle(kept.me, roster, (seal, seal, seal), epoch=kept.epoch, run=run, pairs=ledger.pairs)
        showing = Showing(latest, circle.session, instants, stir)
        self.rows, self.kept, self.link = rows, kept, link
        self.conductor = Conductor(circle, ledger, link, showing, instants, "nothing")

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

    def __init__(self, server, folder, me, people, instants=None):
        self.server, self.folder, self.me, self.people = server, folder, me, people
        self.instants = instants or Instants()
        self.stirred = threading.Condition()
        self.wakes = []
        self.open()

    def open(self):
        self.store = open_store(self.folder, datetime.now(UTC))
        rows = self.store.rooms()
        kept = rows.open_room()
        if kept is None:
            role, host = self.people.roles[self.me], self.people.place.host
            kept = KeptRoom(self.people.place.room, "A room", self.me, self.me, role, host, self.instants.today())
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
