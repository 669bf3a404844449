"""A near server, and people who meet there."""

import pytest
from tests.adapters.room.near_link import NearServer
from tests.adapters.room.people import PEOPLE, Person, group


@pytest.fixture
def server():
    return NearServer()


@pytest.fixture
def meet(server, tmp_path):
    """Open an engine for each of some people; all are closed at the end."""
    there = []

    def made(people=PEOPLE, **values):
        known = group(people)
        for name in people:
            there.append(Person(server, tmp_path / name, name, known, **values))
        return there if len(there) != 1 else there[0]

    yield made
    for person in there:
        person.close()
