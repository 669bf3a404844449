"""What is left to post and what it costs, before it goes."""

from datetime import timedelta

import pytest
from tests.app.accounts.stand_in_network import LEA_X
from tests.story.test_accounts import with_networks

from livetweet_coach.core.publishing.allowance import Allowance


@pytest.fixture
def person(open_app):
    one = with_networks(open_app())
    one.services.ledger.put(LEA_X)
    one.improvise("Num26")
    one.learner.choosing.choose("accounts", (LEA_X.id,))
    one.server = one.services.ledger.publisher(LEA_X.id)
    return one


def note(person):
    return person.learner.compose.note


def test_a_link_is_dear_on_x_and_said_so_while_one_writes(person):
    person.type("Une idée #Num26", 0.02)
    assert note(person) == ""
    person.type(" https://exemple.fr", 0.02)
    assert "$0.20" in note(person)
    person.learner.choosing.choose("practice")
    person.pause(1)
    assert note(person) == ""


@pytest.mark.parametrize(("used", "said"), [(10, ""), (38, "12 posts left on X today"), (49, "1 post left on X today")])
def test_an_allowance_is_told_once_half_of_it_is_used(person, used, said):
    person.server.budget = lambda: Allowance(used, 50)
    person.learner.queueing.refresh()
    person.pause(1)
    assert note(person) == said


def test_a_full_allowance_says_when_there_is_room_again(person):
    resets = person.clock.now() + timedelta(hours=2)
    person.server.budget = lambda: Allowance(50, 50, resets)
    person.learner.queueing.refresh()
    person.pause(1)
    assert f"{resets.astimezone():%H:%M}" in note(person)
