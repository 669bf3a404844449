"""A tutor proposes, praises and notes: only the learner's key changes anything (B12 to B14, B20, C18)."""

import pytest
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card
from tests.story.person import in_both_languages

from livetweet_coach.core.room.messages import (
    Note,
    Praise,
    Proposal,
    Remark,
    Sent,
    Suggestion,
    Swap,
)

TEXT = "Il dit que la salle est pleine #Num26"
SLIP = "On parle des MOOC dans une salle pleine"
ADVICE = Remark("r1", "Nomme l'oratrice avant la citation", "", 0, 0, "", False)
SECOND = Remark("r2", "Ajoute ton avis", "", 0, 0, "", False)
URGENT = Remark("u1", "Ne publie pas ce mot de passe", "", 0, 0, "", True)


def message(person):
    shown = card(person)
    return shown.message.text() if shown else ""


def about(person, start, end, text=ADVICE.text, rule="", message_id="r1"):
    """A remark about words of the post that is being written."""
    post = person.learner.compose.editor.draft.posts[0]
    return Remark(message_id, text, post.id, start, end, post.text[start:end], False, rule)


def test_another_wording_is_a_difference_that_only_the_learner_applies(accompanied):
    """B12: what goes, what comes, in more than colour and in words; Ctrl+J applies, one Ctrl+Z takes it back."""
    person, room = accompanied
    person.type(TEXT)
    post = person.learner.compose.editor.draft.posts[0]
    room.says(Suggestion("s", post.id, TEXT, TEXT.replace("Il dit", "Sophie Martin dit"), "On saura qui parle"))
    person.edit.set_caret(len("Il dit que"))
    person.pause(4)
    shown = card(person).wording
    assert person.text == TEXT, "nothing is typed in her box"
    assert "line-through" in shown.text() and "underline" in shown.text()
    assert "Enlevé\u00a0: «\u00a0Il\u00a0»" in shown.accessibleName()
    assert "Ajouté\u00a0: «\u00a0Sophie Martin\u00a0»" in card(person).accessibleName()
    person.press("Ctrl+J")
    assert person.text == "Sophie Martin dit que la salle est pleine #Num26"
    assert person.caret == len("Sophie Martin dit que")
    assert room.answers("s") == ["shown", "applied"]
    person.press("Ctrl+Z")
    assert (person.text, person.caret) == (TEXT, len("Il dit que"))


def test_a_wording_for_another_text_is_lost_and_damages_nothing(accompanied):
    """B12: the text has changed since: he is told, at a pause, and nothing is shown."""
    person, room = accompanied
    person.type(TEXT)
    post = person.learner.compose.editor.draft.posts[0]
    room.says(Suggestion("s", post.id, "Un autre texte", "Encore un autre", ""))
    person.pause(4)
    assert room.answers("s") == ["lost"]
    assert card(person) is None
    room.says(Suggestion("t", post.id, TEXT, "Elle dit", ""))
    person.pause(4)
    person.type("!")
    person.press("Ctrl+J")
    assert person.text == TEXT + "!"
    assert room.answers("t") == ["shown", "lost"]
    assert person.notice()


def test_a_wording_can_be_declined(accompanied):
    """B12: Ctrl+Shift+K says no."""
    person, room = accompanied
    person.type(TEXT)
    post = person.learner.compose.editor.draft.posts[0]
    room.says(Suggestion("s", post.id, TEXT, "Elle dit", ""))
    person.pause(4)
    person.press("Ctrl+Shift+K")
    assert (person.text, room.answers("s")) == (TEXT, ["shown", "declined"])


def test_a_wording_of_a_sent_post_is_there_to_be_read(accompanied):
    """B12: what has gone can't be replaced; the difference is shown and understood."""
    person, room = accompanied
    person.write(TEXT)
    person.pause(10)
    (sent,) = room.told(Sent)
    room.says(Suggestion("s", sent.id, TEXT, "Sophie Martin dit que la salle est pleine #Num26", ""))
    person.pause(4)
    assert card(person).wording.isVisible()
    person.press("Ctrl+J")
    assert room.answers("s") == ["shown", "understood"]


@in_both_languages
def test_praise_is_pinned_to_its_post(accompanied, language):
    """B13: on that very post, with the name; no remark is spent for it; told to a screen reader with the post."""
    person, room = accompanied
    person.write(TEXT)
    person.pause(10)
    (sent,) = room.told(Sent)
    person.type("Ensuite")
    room.says(Praise("p", sent.id, "Très bonne synthèse"), ADVICE)
    person.settle()
    assert not any(row.pinned for row in person.rows()), "not while keys move"
    person.pause(4)
    (row,) = [row for row in person.rows() if row.own]
    assert row.pinned == {"fr": "Marie\u00a0: Très bonne synthèse", "en": "Marie: Très bonne synthèse"}[language]
    assert row.pinned in row.spoken
    assert room.answers("p") == ["shown"]
    assert message(person) == ADVICE.text


def test_a_note_comes_first_in_the_review(accompanied):
    """B20: one strength, one next step; the remarks of the live are folded."""
    person, room = accompanied
    person.write(TEXT)
    person.pause(10)
    room.says(Note("n", "Une force : tes questions. Un prochain pas : une photo."), ADVICE)
    person.pause(4)
    person.press("Ctrl+Shift+E")
    words = person.words(person.page())
    note = words.index("Une force : tes questions. Un prochain pas : une photo.")
    assert "Marie" in words[note - 1]
    assert note < 5
    assert ADVICE.text not in words
    assert any("de ton tuteur" in made for made in buttons(person.page()))


def buttons(page):
    from PySide6.QtWidgets import QPushButton

    return [made.text() for made in page.findChildren(QPushButton)]


@pytest.mark.parametrize(("keys", "word"), [("Ctrl+J", "agreed"), ("Ctrl+Shift+K", "declined")])
def test_a_rule_is_switched_off_only_if_she_agrees(accompanied, keys, word):
    """B14: he disagrees with the engine; she decides with one key."""
    person, room = accompanied
    person.type(SLIP)
    person.pause(4)
    room.says(Proposal("o", "hashtags/event-missing"))
    person.pause(4)
    assert "événement" in message(person)
    person.press(keys)
    assert room.answers("o") == ["shown", word]
    person.pause(4)
    is_off = "hashtags/event-missing" in person.learner.coaching.attention.not_here
    assert is_off is (word == "agreed")
    assert bool(person.remark()) is not is_off


def test_what_protects_people_cannot_be_switched_off(accompanied):
    """B14: nor can a rule that is not there."""
    person, room = accompanied
    room.says(Proposal("o", "policy/secret"), Proposal("x", "nothing/of-the-kind"))
    person.pause(5)
    assert room.answers("o") == room.answers("x") == ["declined"]
    assert card(person) is None


def test_roles_are_swapped_only_if_she_agrees(accompanied):
    """C18: one key for yes, one for no; sending does not answer it."""
    person, room = accompanied
    room.says(Swap("w"))
    person.pause(4)
    person.write(TEXT)
    person.pause(4)
    assert message(person)
    person.press("Ctrl+J")
    assert room.answers("w") == ["shown", "agreed"]
