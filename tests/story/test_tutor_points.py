"""What a tutor writes about: chosen where nothing was, followed as the learner goes on, let go once it is said."""

import pytest
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.core.room.messages import Praise

POINT = "Nomme l'oratrice avant la citation"


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    return TutorAtDesk(open_app).come_in()


def test_praise_goes_to_the_newest_post_where_none_was_chosen(tutor):
    """B13: F4, some words, send; the strip shows which post it is pinned to."""
    tutor.room.sends("lea", "p1", "Ana ouvre la journée")
    tutor.room.sends("lea", "p2", "Karim répond")
    tutor.settle()
    tutor.person.press("F4")
    assert tutor.composer.about.post == "p2"
    tutor.say("Belle attribution")
    (praise,) = tutor.room.told("lea")
    assert (type(praise), praise.post) == (Praise, "p2")


def test_what_cannot_be_sent_says_why(tutor):
    """B12, B13: without a post to praise, or without a changed word, the line below says what lacks."""
    tutor.person.press("F4")
    tutor.say("Bravo")
    assert tutor.room.told("lea") == []
    assert tutor.composer._hint.isVisible() and tutor.composer._hint.text()
    tutor.composer.edit.set_text("")
    tutor.room.shows("lea", "drafts")
    tutor.room.writes("lea", "Ana ouvre la journée")
    tutor.settle()
    tutor.person.press("F3")
    assert tutor.composer.edit.text() == "Ana ouvre la journée"
    assert tutor.composer._hint.isVisible() and "Léa" in tutor.composer._hint.text()


def test_what_was_pointed_at_does_not_come_back_by_itself(tutor):
    """B07: once a remark has left, its words are let go, whatever the draft becomes."""
    tutor.room.shows("lea", "drafts")
    tutor.room.writes("lea", "Ana ouvre la journée")
    tutor.settle()
    tutor.parts.draft.cards[0][2].setFocus()
    tutor.person.press("Right")
    assert tutor.composer.about.quote == "Ana"
    tutor.say(POINT)
    tutor.room.writes("lea", "Aujourd'hui Ana", revision=2)
    tutor.settle()
    assert tutor.composer.about is None
    assert tutor.parts.draft.cards[0][2].picked_words == ""


def test_words_that_are_sent_while_one_points_at_them_stay_pointed_at(tutor):
    """B07: the draft became a post; one still writes about the same words of it."""
    tutor.room.shows("lea", "drafts")
    tutor.room.writes("lea", "Ana ouvre la journée")
    tutor.settle()
    tutor.parts.draft.cards[0][2].setFocus()
    tutor.person.press("Right")
    tutor.room.sends("lea", "lea-p1", "Ana ouvre la journée")
    tutor.room.member("lea", draft=None)
    tutor.settle()
    assert tutor.composer.about.is_sent and tutor.composer.about.quote == "Ana"


def test_the_key_for_a_call_is_answered_at_the_desk(tutor):
    """One room at a time: Ctrl+T says why none is opened, where the tutor looks."""
    tutor.person.press("Ctrl+T")
    assert tutor.person.page() is tutor.parts.page
    assert tutor.parts.notice.words
