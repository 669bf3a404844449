"""A tutor says one thing at a time, in 140 signs, with phrases, wordings, praise and notes (B06 to B14, B20)."""

import pytest
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.core.room.messages import (
    Coached,
    Description,
    Note,
    Picture,
    Praise,
    Proposal,
    Remark,
    Suggestion,
    Withdrawal,
)
from livetweet_coach.core.room.view import Leg
from livetweet_coach.core.words import say as phrase
from livetweet_coach.ports import StoreUnwritable

POINT = "Nomme l'oratrice avant la citation"


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    return TutorAtDesk(open_app).come_in()


def states(tutor):
    return [row.state for row in tutor.lines if row.sort == "mine"]


def test_300_signs_are_too_many_and_become_a_note_in_one_key(tutor):
    """B06: the counter stops at 140; one key keeps it for the end, word for word."""
    long = "mot " * 75
    tutor.composer.edit.setFocus()
    tutor.composer.edit.insert(long)
    assert tutor.composer.left == 140 - len(long.strip())
    tutor.person.press("Ctrl+Return")
    assert tutor.room.told("lea") == []
    assert tutor.composer._keep.isVisible()
    tutor.person.press("F5")
    tutor.person.press("Ctrl+Return")
    (note,) = tutor.room.told("lea")
    assert isinstance(note, Note) and note.text == long.strip()
    assert tutor.composer.edit.text() == ""


def test_a_remark_travels_and_each_step_is_said_in_words(tutor):
    """B07, B09: on its way, at the server, arrived, shown, understood; each a different sentence."""
    tutor.say(POINT)
    seen = [*states(tutor)]
    for leg in (Leg.AT_SERVER, Leg.ARRIVED):
        tutor.room.goes(leg)
        tutor.settle()
        seen += states(tutor)
    for word in ("shown", "understood"):
        tutor.room.answers("lea", word, tutor.room.told("lea")[0])
        tutor.settle()
        seen += states(tutor)
    assert len(set(seen)) == 5
    assert "en attente de sa pause" in seen[2]
    assert seen[-1] == "comprise"


def test_the_second_remark_is_held_until_she_answers_or_sends_one_more_post(tutor):
    """B10: one thing at a time."""
    for text in ("Un", "Deux", "Trois"):
        tutor.say(text)
    assert [one.text for one in tutor.room.told("lea")] == ["Un"]
    assert [row.text for row in tutor.lines if row.sort == "held"] == ["Deux", "Trois"]
    assert tutor.composer._hint.text()
    first = tutor.room.told("lea")[0]
    tutor.room.answers("lea", "shown", first)
    tutor.settle()
    assert len(tutor.room.told("lea")) == 1
    tutor.room.sends("lea", "p1", "Voilà la suite")
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un", "Deux"]
    tutor.room.answers("lea", "later")
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un", "Deux", "Trois"]
    assert tutor.room.doubled() == []


def test_what_waits_is_reordered_and_dropped_by_key(tutor):
    """B10: Alt and the arrows, and Delete."""
    for text in ("Un", "Deux", "Trois", "Quatre"):
        tutor.say(text)
    tutor.make_current(tutor.line("held", 1))
    tutor.person.press("Alt+Up")
    assert [row.text for row in tutor.lines if row.sort == "held"] == ["Trois", "Deux", "Quatre"]
    tutor.make_current(tutor.line("held", 1))
    tutor.person.press("Delete")
    assert [row.text for row in tutor.lines if row.sort == "held"] == ["Trois", "Quatre"]
    tutor.room.answers("lea", "understood")
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un", "Trois"]


def test_what_has_left_is_taken_back_as_long_as_it_was_not_shown(tutor):
    tutor.say("Un")
    tutor.make_current(tutor.line("mine"))
    tutor.person.press("Delete")
    remark, withdrawal = tutor.room.told("lea")
    assert withdrawal == Withdrawal(remark.id)
    tutor.say("Deux")
    tutor.room.answers("lea", "shown")
    tutor.settle()
    tutor.make_current(tutor.line("mine"))
    tutor.person.press("Delete")
    assert isinstance(tutor.room.told("lea")[-1], Remark)
    assert tutor.parts.notice.words


def test_urgent_passes_twice_in_ten_minutes(tutor):
    """B07: the third waits like any other."""
    tutor.say("Un")
    for text in ("Vite", "Encore"):
        tutor.composer.edit.setFocus()
        tutor.person.press("Ctrl+U")
        tutor.say(text)
    assert [(one.text, one.urgent) for one in tutor.room.told("lea")] == [
        ("Un", False),
        ("Vite", True),
        ("Encore", True),
    ]
    assert not tutor.composer.urgent.isEnabled()
    tutor.composer.edit.setFocus()
    tutor.person.press("Ctrl+U")
    tutor.say("Trop")
    assert len(tutor.room.told("lea")) == 3
    tutor.person.pause(10 * 60 + 30)
    assert tutor.composer.urgent.isEnabled()


def test_what_was_not_clear_comes_back_to_attention(tutor):
    """B09: said in the list, by the name, and announced once."""
    tutor.say(POINT)
    tutor.person.said()
    tutor.room.answers("lea", "unclear", tutor.room.told("lea")[0])
    tutor.settle()
    assert POINT in tutor.parts.learners.rows.rows[0].news
    assert len([words for words in tutor.person.said() if "Léa" in words]) == 1
    tutor.say("Mets son nom devant")
    assert tutor.parts.learners.rows.rows[0].news == ""


def test_a_phrase_of_ones_own_is_linked_to_its_rule(tutor):
    """B11: /attrib and a space; the remark carries the rule."""
    tutor.say("/attrib ")
    (remark,) = tutor.room.told("lea")
    assert (remark.text, remark.rule) == ("Nomme qui parle avant la citation.", "quoting/no-speaker")


def test_phrases_are_edited_and_kept(tutor):
    """B11: a new one is there at once, and after a restart of the page."""
    tutor.person.press("Ctrl+Shift+P")
    page = tutor.person.page()
    page.add.click()
    page.cards[0].key.setText("nom")
    page.cards[0].text.setText("Avec le nom, s'il te plaît.")
    page.cards[0].changed.emit()
    tutor.person.press("Escape")
    assert tutor.person.page() is tutor.parts.page
    tutor.say("/nom ")
    assert tutor.room.told("lea")[0].text == "Avec le nom, s'il te plaît."


def test_words_of_the_draft_are_picked_by_keyboard(tutor):
    """The anchor: arrow keys walk by words, Shift takes more; the remark points there."""
    tutor.room.writes("lea", "👍 Le maire ouvre la journée")
    tutor.settle()
    tutor.parts.draft.cards[0][2].setFocus()
    for keys in ("Right", "Right", "Right", "Shift+Right"):
        tutor.person.press(keys)
    tutor.person.press("Return")
    assert tutor.person.focus is tutor.composer.edit
    tutor.say(POINT)
    (remark,) = tutor.room.told("lea")
    assert (remark.post, remark.quote, remark.start) == ("lea-p1", "maire ouvre", 5)


def test_a_wording_starts_from_a_copy_and_shows_what_differs(tutor):
    """B12: a suggestion; the copy is the tutor's own, and hers is untouched."""
    tutor.room.sends("lea", "p1", "« On s'use seul »")
    tutor.settle()
    tutor.make_current(tutor.line("post"))
    tutor.person.press("Return")
    tutor.person.press("F3")
    assert tutor.composer.edit.text() == "« On s'use seul »"
    assert not tutor.composer.can_send()
    tutor.composer.edit.set_caret(0)
    tutor.person.type("Karim : ")
    assert "Karim" in tutor.composer.difference.accessibleName()
    tutor.person.press("Ctrl+Return")
    (said,) = tutor.room.told("lea")
    assert isinstance(said, Suggestion)
    assert (said.post, said.quote, said.text) == ("p1", "« On s'use seul »", "Karim : « On s'use seul »")
    assert tutor.line("post").text == "« On s'use seul »"


def test_praise_is_pinned_to_the_post_and_takes_no_turn(tutor):
    """B13: it goes at once, even while a remark is open."""
    tutor.say("Un")
    tutor.room.sends("lea", "p1", "Trois écoles, un outil")
    tutor.settle()
    tutor.make_current(tutor.line("post"))
    tutor.person.press("Return")
    tutor.person.press("F4")
    tutor.say("Tres bonne synthese")
    assert isinstance(tutor.room.told("lea")[-1], Praise)
    assert tutor.room.told("lea")[-1].post == "p1"
    assert tutor.line("post").mark == "Tres bonne synthese"
    assert tutor.composer.sort == "remark"


def test_disagreeing_with_the_engine_proposes_to_switch_the_rule_off(tutor):
    """B14: by a key on the engine's line; her answer is seen."""
    tutor.room.hears("lea", Coached("c1", "hashtags/event-missing", "Il manque #Num26", "p1", "shown"))
    tutor.settle()
    tutor.make_current(tutor.line("engine"))
    tutor.person.press("Ctrl+Shift+K")
    (said,) = tutor.room.told("lea")
    assert isinstance(said, Proposal) and said.rule == "hashtags/event-missing"
    tutor.room.answers("lea", "agreed")
    tutor.settle()
    assert tutor.line("mine").state == "d'accord"


def test_a_picture_is_described_on_demand(tutor):
    tutor.room.hears("lea", Picture("q", "p1", "m1", "", "not a jpeg"))
    tutor.settle()
    tutor.make_current(tutor.line("picture"))
    tutor.person.press("Return")
    tutor.say("Quatre barres qui montent")
    (said,) = tutor.room.told("lea")
    assert isinstance(said, Description) and (said.post, said.media) == ("p1", "m1")
    assert [row for row in tutor.lines if row.sort == "picture"] == []


def test_two_lines_for_the_end(tutor):
    """B20: a strength, a next step."""
    tutor.person.press("F5")
    tutor.person.type("Tes chiffres")
    tutor.person.press("Return")
    tutor.person.type("Nommer qui parle")
    tutor.person.press("Ctrl+Return")
    (note,) = tutor.room.told("lea")
    assert note.text == "Tes chiffres\nNommer qui parle"


def test_what_cannot_be_kept_still_waits_and_is_said(tutor):
    """Nothing is lost when the disk is full."""
    tutor.room.refuses = StoreUnwritable(phrase("Test", "The disk is full."))
    tutor.say("Un")
    assert tutor.parts.notice.words == "The disk is full."
    assert tutor.line("held").text == "Un"
    tutor.room.refuses = None
    tutor.room.frame(title="Journée Num26")
    tutor.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un"]
