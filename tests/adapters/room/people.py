"""Members with an engine each, over a near server and a seal for tests: everybody is in from the start."""

import threading
import time
from datetime import UTC, datetime

from tests.core.room.people import People

from livetweet_coach.adapters.room.engine import RoomEngine
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.life import RoomLife
from livetweet_coach.adapters.room.premises import Premises
from livetweet_coach.adapters.room.showing import Showing
from livetweet_coach.adapters.store.rooms import KeptRoom
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import RoomView
from livetweet_coach.ports.vault import Kept

PEOPLE = {"tom": Role.TUTOR, "ana": Role.LEARNER}
SOON = 10.0
HOST = "hal"


def group(people, keys=None):
    """Keys and grants of some people; their host, a facilitator, is never there."""
    return People({HOST: Role.FACILITATOR} | people, keys)


class HandVault:
    """A vault that keeps things in memory, as a keyring does on disk."""

    def __init__(self):
        self.secrets = {}

    def keep(self, name, secret):
        self.secrets[name] = secret
        return Kept()

    def recall(self, name):
        return self.secrets.get(name)

    def forget(self, name):
        self.secrets.pop(name, None)


class Watch:
    """Waits for what a room shows."""

    def __init__(self, room):
        self.room, self.stirred, self.wakes = room, threading.Condition(), []
        room.changed = self._changed

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


class Person:
    """One member: a folder, a store and an engine that can be closed and opened again."""

    def __init__(self, server, folder, me, people, instants=None):
        self.server, self.folder, self.me, self.people = server, folder, me, people
        self.instants = instants or Instants()
        self.open()

    def open(self):
        self.store = open_store(self.folder, datetime.now(UTC))
        rows = self.store.rooms()
        kept, place = rows.open_room(), self.people.place
        if kept is None:
            role = self.people.roles[self.me]
            kept = KeptRoom(place.room, "A room", self.me, self.me, role, self.instants.today(), is_in=True)
            rows.put(kept)
            rows.put_grants(place.room, [(self.people.ids[name], self.people.grants[name]) for name in self.people.ids])
        rows.close()
        frame = RoomView(kept.id, kept.title, kept.me, kept.name, kept.role, place.host)
        self.room = RoomEngine(frame, lambda *window: self._life(kept, *window), self.instants.now)
        self.watch = Watch(self.room)
        self.room.start()
        self.wait(lambda room: room.view().is_in)

    def _life(self, kept, latest, stir):
        showing, keys = Showing(latest, self.instants, stir), self.people.keys[self.me]
        rows, link = self.store.rooms(), self.server.link()
        place = self.people.place
        return RoomLife(Premises(kept, place, keys, rows, HandVault(), lambda *_: link, showing, self.instants))

    def wait(self, condition, seconds=SOON):
        return self.watch.wait(condition, seconds)

    def member(self, name):
        return self.room.view().member(name)

    def heard(self, kind):
        """Messages of a kind from others, in order."""
        return [one.message for one in self.room.said() if one.sender != self.me and isinstance(one.message, kind)]

    def close(self):
        self.room.close()
        self.store.close()
