"""What the tests of joining by files share: three apps, a stick, and how far two of them have come."""

import pytest
from tests.adapters.room.apps import App, invited

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.core.room.messages import Sent
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import InviteRefused

__all__ = ["SENT", "apps", "full", "inside", "knocking", "refused", "said", "stick"]
SENT = Sent("p1", "The mayor opens the day", (), 1)


class AppInTime(App):
    """An app whose calendar a test may turn: `late` is milliseconds since 1970, 0 for today."""

    late = 0

    def start(self):
        super().start()
        instants = Instants(today=lambda: self.late or Instants().today())
        self.rooms = AppRooms(self.store, self.vault, self.folder, instants)


@pytest.fixture
def apps(tmp_path, no_network):
    made = [AppInTime(tmp_path / name) for name in ("ana", "tom", "eve")]
    yield made
    for app in made:
        app.stop()


@pytest.fixture
def stick(tmp_path):
    """Where files lie: `stick(name)` is a path."""
    return lambda name: str(tmp_path / f"{name}.ltroom")


def knocking(apps, stick, sees="posts"):
    """Ana has made an invite and Tom has written his knock; both rooms, and the way to Tom's file."""
    ana, tom, _ = apps
    here = ana.host(by_files=True)
    there = tom.join(invited(ana, here, sees=sees).text)
    tom.wait(lambda room: room.view().link is LinkWord.BY_FILES)
    assert there.export(stick("knock"), there.view().host) == 0
    return here, there, stick("knock")


def inside(apps, stick, sees="posts"):
    """Tom is in; both rooms and Tom's id."""
    here, there, knock = knocking(apps, stick, sees)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    there.take(stick("welcome"))
    return here, there, tutor


def said(room, kind):
    return [one.message for one in room.said() if one.sender != room.view().me and isinstance(one.message, kind)]


def full(*_):
    raise StoreUnwritable(say("Test", "The disk is full."))


def refused(room, file):
    with pytest.raises(InviteRefused) as found:
        room.take(file)
    return found.value.phrase.source
