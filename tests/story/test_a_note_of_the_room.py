"""What is only good to know of a room is said plainly: it is no room out of reach."""

from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import strip_words

from livetweet_coach.core.words import say


def test_a_note_is_no_trouble_in_the_strip_and_nobody_hears_of_a_room_out_of_reach(accompanied):
    """A room that lasts until the app closes works like any other meanwhile."""
    person, room = accompanied
    room._see(note=say("Test", "Until the app closes."))
    person.pause(15)
    assert "Until the app closes." in strip_words(person)
    assert person.learner.calling.accompanied.company.company.trouble == ""
    assert not any("hors" in heard or "reach" in heard for heard in map(str, person.heard))
