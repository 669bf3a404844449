"""A room's cast on a real server: a host, a tutor and a learner, each with a key of their own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.adapters.room.apps import App
from tests.adapters.room.near_link import NearServer
from tests.adapters.room.people import PEOPLE, Person, group
from tests.adapters.room.proxy import FaultProxy
from tests.adapters.room.servers import Cluster, hosted

from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.core.room.messages import Role


@dataclass(frozen=True)
class Cast:
    """Keys of everybody, and who the server lets in as what."""

    host: NKey
    tutor: NKey
    learner: NKey
    other: NKey
    knocker: NKey

    @property
    def accesses(self) -> list[Access]:
        return [
            Access(self.host.public(), "R", Role.FACILITATOR, "host", "host"),
            Access(self.tutor.public(), "R", Role.TUTOR, "tutor", "host"),
            Access(self.learner.public(), "R", Role.LEARNER, "learner", "host"),
            Access(self.other.public(), "R", Role.LEARNER, "other", "host"),
            Access(self.knocker.public(), "R", None, "knocker", "host"),
        ]


@pytest.fixture(scope="session")
def cast() -> Cast:
    return Cast(NKey.new(), NKey.new(), NKey.new(), NKey.new(), NKey.new())


@pytest.fixture
def server(tmp_path: Path, cast: Cast) -> Iterator[EmbeddedServer]:
    with hosted(tmp_path / "server", cast.accesses) as running:
        yield running


@pytest.fixture
def address(server: EmbeddedServer) -> str:
    return f"nats://127.0.0.1:{server.serving.port}"


@pytest.fixture
def proxy(server: EmbeddedServer) -> Iterator[FaultProxy]:
    with FaultProxy(server.serving.port) as running:
        yield running


@pytest.fixture(scope="session")
def cluster(tmp_path_factory: pytest.TempPathFactory, cast: Cast) -> Iterator[Cluster]:
    """Three real nodes with JetStream; whoever kills one starts it again."""
    running = Cluster(tmp_path_factory.mktemp("cluster"), cast.accesses)
    try:
        running.start_all()
        yield running
    finally:
        running.stop()


@pytest.fixture
def near() -> NearServer:
    """A server inside this process."""
    return NearServer()


@pytest.fixture
def meet(near: NearServer, tmp_path: Path):
    """Open an engine for each of some people who meet on the near server; all are closed at the end."""
    there = []

    def made(people=PEOPLE, **values):
        known = group(people)
        for name in people:
            there.append(Person(near, tmp_path / name, name, known, **values))
        return there if len(there) != 1 else there[0]

    yield made
    for person in there:
        person.close()


@pytest.fixture
def apps(tmp_path: Path) -> Iterator[list[App]]:
    made = [App(tmp_path / name) for name in ("ana", "tom", "eve")]
    yield made
    for app in made:
        app.stop()
