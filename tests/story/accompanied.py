"""What the stories of an accompanied live share: a room moved by hand, with Marie in it."""

import pytest
from PySide6.QtWidgets import QLabel
from tests.app.room.stand_in import StandInRooms

from livetweet_coach.app import opening
from livetweet_coach.ui.room.person_card import PersonCard

__all__ = ["accompanied", "called", "card", "rooms", "strip_words"]


@pytest.fixture
def rooms(monkeypatch):
    """Rooms that the story moves; they outlive the app, as a server does."""
    made = StandInRooms(None)
    monkeypatch.setattr(opening, "make_rooms", lambda ground, store: _on(made, ground.clock))
    return made


def _on(rooms, clock):
    rooms.clock = clock
    return rooms


@pytest.fixture
def called(rooms, person):
    """In a live, the tutor called: an invitation is made and nobody has come yet. Answers (person, room)."""
    person.improvise("Num26")
    person.learner.coaching.switch_off("pace/unannounced")  # this live was announced
    person.press("Ctrl+T")
    person.type("Léa")
    person.learner.pages.get(person.learner.calling.inviting._call_page).call.click()
    person.settle()
    return person, rooms.room


@pytest.fixture
def accompanied(called):
    """Marie is in and sees sent posts; the caret is in the post, and nothing was said yet."""
    person, room = called
    room.knocks()
    person.settle()
    person.press("Ctrl+Shift+Y")
    person.press("Escape")
    person.pause(15)
    person.heard.clear()
    assert person.window.is_writing and person.focus is person.edit
    return person, room


def card(person):
    """The card of what a person says, None while nobody says anything."""
    (made,) = person.window.findChildren(PersonCard)
    return made if made.isVisible() else None


def strip_words(person):
    """Everything that the strip says."""
    strip = person.learner.calling.accompanied.company.strip
    if not strip.isVisible():
        return ""
    return " ".join(made.text() for made in strip.findChildren(QLabel) if made.isVisible() and made.text())
