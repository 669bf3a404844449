"""A room stays in sight and goes on, wherever one is in the window; its server is tried in the settings."""

import pytest
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import strip_words

from livetweet_coach.core.room.messages import Role


@pytest.mark.parametrize("where", ["Ctrl+,", "F1"])
def test_who_sees_something_is_shown_on_every_page(accompanied, where):
    """B, fail condition: the learner always knows who watches."""
    person, _ = accompanied
    person.press(where)
    assert "Marie" in strip_words(person)


def test_the_room_goes_on_in_another_language(accompanied):
    """The window is built anew when the language changes: the room stays, in other words."""
    person, room = accompanied
    person.learner.preferences.change("language", "en")
    person.settle()
    assert person.learner.calling.accompanied.room is room
    assert "Marie accompanies you" in strip_words(person)


def test_a_servers_address_is_tried_in_the_settings(rooms, person, qtbot):
    """B03: the address is kept as it is written; the test says in words what came of it, and blocks nothing."""
    person.press("Ctrl+,")
    shown = person.page()
    shown.test.click()
    assert shown.test.accessibleDescription() == "Écris d'abord une adresse."
    assert person.focus is shown.lines["room_server"]
    person.type("tls://lt.example.org")
    shown.test.click()
    qtbot.waitUntil(lambda: "answers" in shown.test.accessibleDescription())
    assert shown._tested.isVisible()
    shown.lines["first_name"].setFocus()
    assert person.services.settings.text("room_server") == "tls://lt.example.org"


def test_who_has_become_a_tutor_is_at_the_desk(accompanied):
    """C18: the host has swapped the roles: the strip goes, the learner's keys are off, the desk takes over."""
    person, room = accompanied
    opened = []
    person.learner.calling.swapped.connect(lambda: opened.append(person.services.room))
    person.learner.calling.swapped.disconnect(person.learner.coach_door.open)
    room._see(role=Role.TUTOR)
    person.settle()
    assert opened == [room]
    assert person.learner.calling.accompanied is None
    assert not person.learner.calling.keys.stop.isEnabled()
    person.press("Ctrl+T")
    assert not person.window.is_writing, "the key leads to the desk of the room one is in"
    assert person.services.room is room
