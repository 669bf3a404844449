"""A tutor speaks: at the learner's pause, one thing at a time, answered with one key (B07 to B18, D10)."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card
from tests.story.person import in_both_languages
from tests.story.test_every_place import clipped, sideways

from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.room.messages import (
    Praise,
    Remark,
    Suggestion,
    Withdrawal,
)
from livetweet_coach.core.room.presence import Presence

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


def test_a_remark_waits_for_the_pause(accompanied):
    """B07: nothing while keys move; at 3 s it is there, told as shown, and the focus has not moved."""
    person, room = accompanied
    person.type("Il dit")
    room.says(ADVICE)
    person.type(" que la salle est pleine", 1.1, lambda: None)
    assert (message(person), room.answers("r1"), person.heard) == ("", [], [])
    person.pause(2.9)
    assert message(person) == ""
    person.pause(0.2)
    assert message(person) == ADVICE.text
    assert room.answers("r1") == ["shown"]
    assert person.focus is person.edit


def test_a_remark_comes_after_send_too(accompanied):
    """B07: or after her next Send."""
    person, room = accompanied
    person.type(TEXT)
    room.says(ADVICE)
    person.send()
    assert message(person) == ADVICE.text


@in_both_languages
def test_who_speaks_is_seen_and_heard(accompanied, language):
    """B08, D10: name, initial, its own colour and place; announced with the name, once, politely."""
    person, room = accompanied
    person.type(TEXT)
    room.says(ADVICE)
    person.pause(4)
    shown = card(person)
    assert shown._name.text() == "Marie"
    assert shown._avatar.initial == "M"
    assert shown.property("tone") == "tutor"
    assert {"fr": "ton tuteur", "en": "your tutor"}[language] in shown._kind.text()
    assert shown.mapTo(person.window, shown.rect().topLeft()).y() < (
        person.learner.coach._title.mapTo(person.window, person.learner.coach._title.rect().topLeft()).y()
    )
    ((_, told, assertive),) = [one for one in person.heard if "Marie" in one[1]]
    assert ADVICE.text in told
    assert not assertive


def test_the_engine_yields_to_a_person(accompanied):
    """B08: what the engine said leaves the pane, and comes back when the person was answered."""
    person, room = accompanied
    person.type(SLIP)
    person.pause(4)
    engine = person.remark()
    assert engine
    room.says(ADVICE)
    person.pause(4)
    assert (person.remark(), message(person)) == ("", ADVICE.text)
    assert "Marie" in " ".join(person.words(person.learner.coach))
    person.press("Ctrl+J")
    person.pause(1)
    assert (person.remark(), message(person)) == (engine, "")
    assert person.text == SLIP, "the key answered the person and mended nothing"


@pytest.mark.parametrize(("keys", "word"), [("Ctrl+J", "understood"), ("Ctrl+D", "unclear"), ("Ctrl+K", "later")])
def test_one_key_answers(accompanied, keys, word):
    """B09: understood, not clear, later; the keys stand on the card."""
    person, room = accompanied
    person.type(TEXT)
    room.says(ADVICE)
    person.pause(4)
    shown = [made.text() for made in card(person).buttons.values() if made.isVisible()]
    assert len(shown) == 3
    assert all("+" in words for words in shown)
    person.press(keys)
    assert room.answers("r1") == ["shown", word]
    assert message(person) == ""


def test_one_point_at_a_time(accompanied):
    """B10: the second waits until the first was answered, or a post sent."""
    person, room = accompanied
    room.says(ADVICE, SECOND)
    person.pause(60)
    assert message(person) == ADVICE.text
    assert room.answers("r2") == []
    person.press("Ctrl+J")
    assert message(person) == SECOND.text
    person.write(TEXT)
    assert message(person) == ""


def test_a_remark_that_was_taken_back_never_comes(accompanied):
    """B10: the tutor may drop what waits."""
    person, room = accompanied
    person.type("Il dit")
    room.says(ADVICE, Withdrawal("r1"))
    person.pause(30)
    assert message(person) == ""
    assert room.answers("r1") == []


def test_its_words_are_marked_found_again_and_lost_gracefully(accompanied):
    """B07: anchored to words; they move with the text; gone, the tutor is told and the remark stays to be read."""
    person, room = accompanied
    person.type(TEXT)
    room.says(about(person, 0, 2))
    person.pause(4)
    assert person.marks() == 1
    person.edit.set_caret(0)
    person.type("Oui. ")
    assert person.marks() == 0, "no underline under a moving caret"
    person.pause(4)
    assert person.marks() == 1
    assert room.answers("r1") == ["shown"]
    person.edit.set_caret(len("Oui. Il"))
    person.type("s")
    person.press("Backspace")
    person.press("Backspace")
    person.pause(4)
    assert person.marks() == 0
    assert room.answers("r1") == ["shown", "lost"]
    assert message(person) == ADVICE.text
    assert "n'y sont plus" in card(person).about.text()
    person.press("Ctrl+J")
    assert room.answers("r1") == ["shown", "lost", "understood"]


def test_an_urgent_word_takes_a_breath_not_a_pause(accompanied):
    """B07: at 1.2 s without a key, before what is on show, never while keys move; twice in ten minutes."""
    person, room = accompanied
    person.type("Le code")
    room.says(ADVICE, URGENT)
    person.type(" est Nantes", 1.1)
    assert message(person) == ""
    person.pause(1.3)
    assert message(person) == URGENT.text
    assert "urgent" in card(person)._kind.text()
    person.press("Ctrl+J")
    person.pause(4)
    assert message(person) == ADVICE.text
    person.press("Ctrl+J")
    for number in (2, 3):
        person.type(" x")
        room.says(Remark(f"u{number}", f"Urgent {number}", "", 0, 0, "", True))
        person.pause(1.3)
        assert message(person) == ("Urgent 2" if number == 2 else "")
        person.pause(3)
        assert message(person) == f"Urgent {number}"
        person.press("Ctrl+J")


def test_silence_holds_for_people_too(accompanied):
    """B15: he sees "silence"; his remarks wait, urgent ones too, and come when it is over."""
    person, room = accompanied
    person.type(TEXT)
    person.press("F8")
    assert room.does[-1] is Presence.SILENT
    room.says(ADVICE, URGENT, Praise("p", "x", "Bravo"))
    person.pause(9 * 60)
    assert message(person) == ""
    assert room.answers("r1") == room.answers("u1") == []
    person.pause(70)
    assert message(person) == URGENT.text
    assert room.does[-1] is not Presence.SILENT


def test_a_remark_about_a_rule_counts_for_mastery(accompanied):
    """B11: the journal has it, the rule is met, and the post counts as helped."""
    person, room = accompanied
    person.type(TEXT)
    room.says(about(person, 0, 2, rule="quoting/no-speaker"))
    person.pause(4)
    person.press("Ctrl+J")
    person.send()
    person.pause(10)
    assert person.learner.coaching.mastery.has_met("quoting/no-speaker")
    entries = person.services.entries(person.learner.event_now.live.id)
    told = [(e.kind, e.rule, e.person) for e in entries if e.rule == "quoting/no-speaker"]
    assert (Kind.TUTOR_REMARK, "quoting/no-speaker", "Marie") in told
    assert (Kind.OPPORTUNITY_MISSED, "quoting/no-speaker", "") in told


def test_nothing_is_shown_twice_after_a_restart(accompanied, open_app):
    """B16: what was shown and not answered is there again, told as shown once; what was answered is gone."""
    person, room = accompanied
    room.says(ADVICE, SECOND)
    person.pause(4)
    person.press("Ctrl+J")
    assert message(person) == SECOND.text
    person.close()
    again = open_app(clock=person.clock)
    again.learner.calling.resume()
    again.settle()
    again.pause(4)
    assert message(again) == SECOND.text
    assert room.answers("r2") == ["shown"]
    remarks = [e for e in again.services.entries(again.learner.event_now.live.id) if e.kind is Kind.TUTOR_REMARK]
    assert [entry.text for entry in remarks] == [ADVICE.text, SECOND.text]


def test_a_sound_is_off_until_it_is_wished_for(accompanied, monkeypatch):
    """D10: off by default; switched on, once for each remark of a person."""
    person, room = accompanied
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(person.now))
    room.says(ADVICE)
    person.pause(4)
    assert heard == []
    person.press("Ctrl+J")
    person.learner.preferences.change("earcon", True)
    room.says(SECOND)
    person.pause(60)
    assert len(heard) == 1


def test_every_control_of_the_card_and_the_strip_has_a_name(accompanied):
    """D18: and F6 leads to them."""
    person, room = accompanied
    room.says(ADVICE)
    person.pause(4)
    shown = card(person)
    assert all(made.accessibleName() for made in shown.buttons.values() if made.isVisible())
    assert shown.accessibleName().startswith("Marie, ton tuteur")
    person.edit.setFocus()
    person.press("F6")
    assert shown.isAncestorOf(person.focus)
    strip = person.learner.calling.accompanied.company.strip
    assert all(made.text() for made in strip.findChildren(QLabel) if made.isVisible() and not made.pixmap())
    for _ in range(4):
        person.press("F6")
        if strip.isAncestorOf(person.focus):
            break
    assert strip.isAncestorOf(person.focus)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_clipped_and_the_post_stays_in_sight(accompanied, scale):
    """D15: with the strip, a knock and a card, at 200 % in high contrast on a small screen."""
    person, room = accompanied
    person.learner.look.choose(theme="contrast", text_scale=scale)
    person.type(TEXT)
    post = person.learner.compose.editor.draft.posts[0]
    room.says(Suggestion("s", post.id, TEXT, TEXT.replace("Il", "Sophie Martin"), "On saura qui parle"))
    person.pause(4)
    room.knocks("Paul", "paul")
    person.learner.compose.notice.close_notice()
    person.settle()
    assert card(person) is not None
    assert list(clipped(person.window)) == []
    assert list(sideways(person.window)) == []
    send = person.learner.compose._send
    assert person.window.rect().contains(send.mapTo(person.window, send.rect().center()))
