"""What somebody who looks and types for the first time meets in a room: Enter, lost keys, wrong addresses, replies."""

from tests.app.room.stand_in import LINK
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import strip_words

from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import say


def page(person):
    return person.page()


def test_enter_presses_what_has_the_focus(rooms, person):
    """B02: a person who goes to the button with Tab presses it with Enter, as with Space."""
    person.improvise("Num26")
    person.press("Ctrl+T")
    person.type("Léa")
    page(person).call.setFocus()
    person.press("Return")
    assert page(person).link.text() == LINK


def test_a_room_whose_keys_are_lost_gives_way_to_a_new_call(called):
    """B03: where no vault kept the keys, the page says why and one calls again; nothing is left that can't be used."""
    person, room = called
    room.link(LinkWord.CLOSED, say("Room", "The keys of your room were kept only until the app closed."))
    person.settle()
    assert "kept only until" in page(person).trouble or "gardées" in page(person).trouble
    assert person.services.room is None and person.learner.calling.accompanied is None
    page(person).call.click()
    person.settle()
    assert page(person).link.text() == LINK


def test_a_room_that_is_lost_while_one_writes_is_told_and_one_goes_on(accompanied):
    person, room = accompanied
    room.link(LinkWord.CLOSED, say("Room", "No room was found for this code."))
    person.settle()
    assert person.window.is_writing and person.words(person.learner.compose.notice)
    assert person.services.room is None
    person.press("Ctrl+T")
    assert page(person).call.isVisible()


def test_while_the_room_is_out_of_reach_the_reason_is_said_and_that_nothing_is_lost(accompanied):
    """B16: a wrong address is named, not called a pause of the network."""
    person, room = accompanied
    room.link(LinkWord.DOWN, say("Room", "nowhere.example is not known."))
    person.settle()
    assert "nowhere.example is not known." in strip_words(person)
    assert "rien n'est perdu" in strip_words(person) or "nothing is lost" in strip_words(person)
    room.link(LinkWord.UP)
    person.settle()
    assert "nowhere.example" not in strip_words(person)


def test_keys_of_the_room_are_answered_by_the_strip_and_leave_nothing_to_close(accompanied):
    """B18: F7, the hand and the drafts change what the strip says; no sentence is queued before the next one."""
    person, _room = accompanied
    for keys in ("Ctrl+Shift+D", "Ctrl+Shift+H", "F7"):
        before = strip_words(person)
        person.press(keys)
        person.settle()
        assert strip_words(person) != before and not person.notice()
