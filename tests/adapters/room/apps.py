"""Apps with rooms, a store and a vault each, and how two of them come to be in touch."""

from datetime import UTC, datetime

from tests.adapters.room.people import HandVault, Watch
from tests.adapters.room.servers import free_port

from livetweet_coach.adapters.room.nearby import Nearby
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.messages import Draft, Remark, Role, Summary
from livetweet_coach.ports.room import Venue

REMARK = Remark("r1", "Who speaks?", "", 0, 0, "", False)
DRAFT, SUMMARY = Draft("d", 1, ("p",), ("Hello",), 0, 5, ""), Summary(0, 5, 0)


class App:
    """One app's rooms, with a store and a vault that outlive it."""

    def __init__(self, folder, nearby=None):
        self.folder, self.vault = folder, HandVault()
        self.nearby = nearby or Nearby(("127.0.0.1",))
        self.start()

    def start(self):
        self.store = open_store(self.folder, datetime.now(UTC))
        self.rooms = AppRooms(self.store, self.vault, self.folder, nearby=self.nearby)

    def host(self, role=Role.LEARNER, **place):
        place = {"bind": "127.0.0.1", "port": free_port()} | place
        return self.watched(self.rooms.host(Venue(**place), "A workshop", "Ana", role))

    def join(self, invite, name="Tom"):
        return self.watched(self.rooms.join(invite, name))

    def kept(self):
        return self.watched(self.rooms.kept())

    def watched(self, room):
        self.watch = Watch(room)
        return room

    def wait(self, condition, seconds=15):
        return self.watch.wait(condition, seconds)

    def stop(self):
        self.rooms.close()
        self.store.close()


def invited(app, room, role=Role.TUTOR, sees="drafts", until=4_000_000_000_000):
    before = len(room.view().invitations)
    room.invite(role, sees, until)
    return app.wait(lambda room: room.view().invitations[before:])[0]


def in_touch(ana, tom, sees="drafts"):
    """A learner hosts, a tutor comes in; both rooms and the tutor's id."""
    here = ana.host()
    there = tom.join(invited(ana, here, sees=sees).text)
    knock = ana.wait(lambda room: room.view().knocks)[0]
    assert (knock.name, knock.role) == ("Tom", Role.TUTOR)
    assert knock.fingerprint == there.view().fingerprint != ()
    here.accept(knock.id)
    tom.wait(lambda room: room.view().is_in and room.view().members)
    assert here.view().knocks == ()
    return here, there, knock.id
