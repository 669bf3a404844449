"""A post has gone: its mark, the seconds in which it can be called back, and its way (A08)."""

import pytest
from tests.story.person import in_both_languages

POST = "On parle des MOOC #TestRadio"
FIRST = {"fr": "Premier message parti", "en": "First post out"}


@pytest.fixture
def sender(person):
    person.practise()
    person.write(POST)
    return person


def undo_words(person):
    made = person.learner.timeline._undo
    return made.text() if made.isVisible() else ""


@in_both_languages
def test_the_first_post_is_marked(sender, language):
    """A08: a word of praise on the post itself; it names what was done and gives no mark."""
    (row,) = sender.rows()
    assert row.mark.startswith(FIRST[language])
    sender.pause(9)
    (row,) = sender.rows()
    assert (row.text, row.state) == (POST, "sent")
    assert row.mark.startswith(FIRST[language])


def test_eight_seconds_to_call_it_back(sender):
    """A08: the offer counts down from 8 s and goes; then the post has left."""
    told = []
    for _ in range(8):
        told.append(undo_words(sender))
        sender.pause(1)
    assert [words.split("  ")[0][-3:] for words in told] == [f"{n} s" for n in range(8, 0, -1)]
    assert all("Ctrl+Shift+Z" in words or "Ctrl+Maj+Z" in words for words in told)
    assert undo_words(sender) == ""
    assert [row.state for row in sender.rows()] == ["sent"]
    sender.press("Ctrl+Shift+Z")
    assert [row.state for row in sender.rows()] == ["sent"]


def test_the_key_brings_it_back(sender):
    """A08: the text is in the editor again, and nothing ever leaves."""
    sender.pause(7)
    sender.press("Ctrl+Shift+Z")
    assert (sender.text, sender.rows()) == (POST, ())
    sender.pause(60)
    assert sender.rows() == ()
    assert sender.services.store.timeline.posts(sender.learner.event_now.live.id, sender.clock.now()) == ()


def test_what_was_begun_meanwhile_is_kept(sender):
    """A08: the next post that was already begun waits among those kept, it isn't lost."""
    sender.type("La suite")
    sender.press("Ctrl+Shift+Z")
    assert sender.text == POST
    assert [(row.state, row.text) for row in sender.rows()] == [("kept", "La suite")]


def test_seconds_can_be_chosen(open_app, settings):
    """A08: 0 s sends at once, 30 s waits as long."""
    settings(undo_seconds=30)
    person = open_app()
    person.practise()
    person.write(POST)
    person.pause(29)
    assert [row.state for row in person.rows()] == ["waiting"]
    person.pause(2)
    assert [row.state for row in person.rows()] == ["sent"]


@in_both_languages
def test_each_state_is_a_word(sender, language):
    """A14: what becomes of a post is told in words, on its way and when it is there."""
    words = {"fr": ["sur le départ", "envoyé"], "en": ["about to leave", "sent"]}[language]
    assert [row.state_words for row in sender.rows()] == words[:1]
    sender.pause(9)
    assert [row.state_words for row in sender.rows()] == words[1:]


SLIPS = "La salle est pleine,tout commence dans un instant #Num26"


@pytest.fixture
def sent_with_slips(person):
    """A tip is no reason to hold Send: it is told right after."""
    person.improvise("Num26")
    person.learner.coaching.begin(person.learner.event_now.live.id)
    person.learner.coaching.switch_off("pace/unannounced")
    person.write(SLIPS, 0.02)
    person.pause(1)
    assert person.remark() and not person.held() and len(person.rows()) == 1
    return person


def test_what_is_found_after_sending_is_mended_while_it_waits(sent_with_slips):
    """The key under the remark takes the post back and mends it; what was begun meanwhile is kept."""
    person = sent_with_slips
    assert "Le reprendre" in person.learner.coach.card._apply.text()
    person.press("Ctrl+J")
    assert person.text.startswith("La salle est pleine") and "pleine,tout" not in person.text
    assert not person.rows()
    person.send()
    person.pause(10)
    (row,) = person.rows()
    assert row.state == "sent" and "pleine,tout" not in row.text


def test_once_it_has_left_nothing_promises_to_mend_it(sent_with_slips):
    person = sent_with_slips
    person.pause(9)
    assert person.remark() and not person.learner.coach.card._apply.isVisible()
    person.press("Ctrl+J")
    assert person.text.strip() in ("", "#Num26") and person.rows()[0].state == "sent"
