"""A tutor speaks: at the learner's pause, one thing at a time, answered with one key (B07 to B18, D10)."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from tests.app.room.stand_in import MARIE
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card
from tests.story.person import in_both_languages

from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.room.messages import (
    Coached,
    Note,
    Praise,
    Proposal,
    Remark,
    Sent,
    Suggestion,
    Swap,
    Unsent,
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


# what leaves


def test_who_sees_posts_sees_no_draft(accompanied):
    """B04, B05: sent posts, what the coach said by its rule's name, and what she does; drafts only if she allows it."""
    person, room = accompanied
    person.type(SLIP)
    person.pause(4)
    (coached,) = room.told(Coached)
    assert (coached.rule, coached.word) == ("hashtags/event-missing", "shown")
    assert "Num26" not in coached.text, "the engine's words quote the draft"
    assert person.learner.calling.accompanied.company.view.member(MARIE).sees == "posts"
    person.press("Ctrl+Shift+D")
    person.press("Ctrl+J")
    assert [one.word for one in room.told(Coached)] == ["shown", "applied"]
    assert person.text.endswith("#Num26")
    person.type(" Encore")
    person.pause(1)
    assert room.draft() == (person.text,)


def test_who_sees_drafts_sees_them_as_they_are_typed(accompanied):
    """B05: within a breath of each key, with the caret, and the coach's remark that is on show."""
    person, room = accompanied
    person.press("Ctrl+Shift+D")
    person.type(SLIP)
    person.pause(4)
    draft, summary = room.shared[-1]
    assert draft.posts == (SLIP,)
    assert draft.caret == len(SLIP)
    assert draft.coached == room.told(Coached)[-1].id
    assert "Num26" in room.told(Coached)[-1].text
    assert (summary.sent, summary.signs) == (0, len(SLIP))


def test_posts_are_told_as_they_leave_and_once(accompanied, open_app):
    """B04: not before the seconds to undo are over; not again after a restart."""
    person, room = accompanied
    person.write(TEXT)
    person.pause(5)
    assert room.told(Sent) == []
    person.pause(5)
    assert [sent.text for sent in room.told(Sent)] == [TEXT]
    person.write("Encore une phrase #Num26")
    person.press("Ctrl+Shift+Z")
    person.pause(20)
    assert len(room.told(Sent)) == 1
    person.close()
    again = open_app(clock=person.clock)
    again.learner.calling.resume()
    again.pause(5)
    assert len(room.told(Sent)) == 1


def test_who_comes_late_is_told_what_was_sent(called):
    """B04: the posts of this live, once they may be seen."""
    person, room = called
    person.press("Escape")
    person.write(TEXT)
    person.pause(10)
    room.knocks()
    person.settle()
    person.press("Ctrl+Shift+Y")
    person.settle()
    assert [sent.text for sent in room.told(Sent)] == [TEXT]


def test_a_post_that_was_copied_and_taken_back_is_told(rooms, person):
    """B04: with copy and paste a post counts as sent when it is copied; taken back, that is told too."""
    person.press("2")
    person.page().ways["clipboard"].click()
    person.page().hashtag.setFocus()
    person.type("Num26")
    person.press("Return")
    person.learner.calling.inviting.show_call()
    person.page().name.setText("Léa")
    person.page().call.click()
    person.settle()
    room = rooms.room
    room.comes()
    person.press("Escape")
    person.settle()
    person.write(TEXT)
    person.pause(2)
    (sent,) = room.told(Sent)
    assert sent.text == TEXT
    person.press("Ctrl+Shift+Z")
    person.pause(2)
    assert [one.id for one in room.told(Unsent)] == [sent.id]


def test_what_she_does_is_told(accompanied):
    """B04: writing, pausing, sending, here; not her screen, not her other apps."""
    person, room = accompanied
    person.type("Il dit")
    assert room.does[-1] is Presence.WRITING
    person.pause(4)
    assert room.does[-1] is Presence.PAUSING
    person.pause(60)
    assert room.does[-1] is Presence.HERE
    person.type(" que la salle est pleine #Num26")
    person.send()
    assert room.does[-1] is Presence.SENDING
    person.pause(5)
    assert room.does[-1] is not Presence.SENDING


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
