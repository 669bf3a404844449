"""What leaves for a tutor, and when: sent posts, drafts where they are shown, what one does (B04, B05, B18)."""

from tests.app.room.stand_in import MARIE
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card

from livetweet_coach.core.room.messages import (
    Coached,
    Remark,
    Sent,
    Unsent,
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


def test_a_private_message_is_seen_by_nobody_else(accompanied):
    """Not while it is written, not what the coach says of it, not once it is sent, and not in the review."""
    person, room = accompanied
    person.press("Ctrl+Shift+D")
    person.type("Une phrase pour Ana")
    person.pause(4)
    assert room.shared[-1][0].posts == ("Une phrase pour Ana",)
    person.press("Ctrl+L")
    person.type("ana")
    person.press("Return")
    before, remarks = len(room.shared), room.told(Coached)
    person.type(SLIP)
    person.pause(4)
    assert len(room.shared) > before
    assert all((draft.posts, draft.coached, summary.signs) == (("",), "", 0) for draft, summary in room.shared[before:])
    person.send()
    person.send()
    assert room.told(Coached) == remarks
    person.pause(60)
    assert [post.kind for post in person.services.store.timeline.posts() if post.own] == ["dm"]
    assert room.told(Sent) == []
    entries = person.services.entries(person.learner.event_now.live.id)
    assert not [entry for entry in entries if "Ana" in entry.text]
    person.type("Et ceci est pour tout le monde #Num26")
    person.pause(4)
    assert room.shared[-1][0].posts == ("Et ceci est pour tout le monde #Num26",)


def test_a_template_is_not_shown_while_it_is_written(accompanied):
    person, room = accompanied
    person.press("Ctrl+Shift+D")
    person.press("Ctrl+R")
    person.type("Bonjour {prénom}")
    person.pause(4)
    assert room.shared[-1][0].posts == ("",)


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
