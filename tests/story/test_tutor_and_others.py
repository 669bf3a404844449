"""A tutor among others: who writes, swapped roles, and a record for oneself alone (B22, C18)."""

import pytest
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.core.room.messages import (
    Answer,
    Role,
    Swap,
)
from livetweet_coach.core.room.presence import Presence

POINT = "Nomme l'oratrice avant la citation"


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    return TutorAtDesk(open_app).come_in()


def test_while_one_writes_others_know(tutor):
    """Several tutors: the desk tells to whom one writes, and that one has stopped."""
    tutor.room.doings.clear()
    tutor.person.type("Un")
    assert (Presence.WRITING, "lea") in tutor.room.doings
    tutor.person.pause(6)
    assert tutor.room.doings[-1] == (Presence.HERE, "")


def test_roles_are_swapped_when_both_agree(tutor):
    """C18: proposed by a key; once the room says so, one writes, and the room goes on."""
    tutor.person.press("Ctrl+Shift+W")
    (swap,) = tutor.room.told("lea")
    assert isinstance(swap, Swap)
    tutor.room.answers("lea", "agreed")
    tutor.settle()
    assert tutor.person.page() is tutor.parts.page
    tutor.room.frame(role=Role.LEARNER)
    tutor.settle()
    assert tutor.person.page() is None
    assert tutor.person.focus is tutor.person.edit
    assert tutor.person.services.room is tutor.room
    assert not tutor.room.has_left


def test_an_offer_to_swap_is_answered_in_the_window(tutor):
    tutor.room.hears("lea", Swap("s1"))
    tutor.settle()
    assert "Léa" in tutor.parts.notice.words
    tutor.parts.notice.buttons[1].click()
    tutor.settle()
    assert tutor.room.told("lea") == [Answer("s1", "declined")]


def test_the_record_is_for_the_tutor_alone(tutor):
    """B22: counts of this live, on a page of one's own; nothing is said to anybody."""
    tutor.say("Un")
    tutor.room.answers("lea", "applied")
    tutor.settle()
    before = len(tutor.room.said())
    tutor.person.press("Ctrl+Shift+G")
    words = " ".join(tutor.person.words(tutor.person.page()))
    assert "1 remarque donnée" in words and "1 appliquée" in words
    assert len(tutor.room.said()) == before
