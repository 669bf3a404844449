"""A tutor comes in without an account, waits in front of the door, and is back after a restart (B01, B03, B17)."""

import pytest
from PySide6.QtWidgets import QFileDialog, QTextEdit
from tests.app.desk.stand_in_room import StandInRooms
from tests.story.person import in_both_languages, visible
from tests.story.tutor_at_desk import INVITE, TutorAtDesk

from livetweet_coach.core.room.messages import Remark, Role
from livetweet_coach.core.room.view import Knock, LinkWord
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import InviteRefused
from livetweet_coach.ui.desk.join_pane import JoinPane
from livetweet_coach.ui.desk.reading_view import ReadingView


@pytest.fixture
def tutor(open_app, settings, language):
    settings(language=language)
    return TutorAtDesk(open_app)


@in_both_languages
def test_the_third_door_asks_for_a_name_and_an_invite(tutor, language):
    """B01: no account; what is missing is said, and nothing that was typed is lost."""
    person = tutor.person
    person.press("3")
    assert isinstance(person.page(), JoinPane)
    assert person.focus is tutor.joining.name
    person.press("Return")
    assert tutor.joining.said
    person.type("Marc")
    person.press("Return")
    assert tutor.joining.said
    assert person.focus is tutor.joining.invite
    assert tutor.joining.name.text() == "Marc"
    assert tutor.rooms.asked == []


def test_knocking_shows_the_words_to_compare_and_then_the_desk(tutor):
    """B03: a knock, six words to read aloud, and the learner decides."""
    tutor.ask()
    assert tutor.rooms.asked == [(INVITE, "Marc")]
    assert tutor.joining.arriving_words
    assert len(tutor.joining._fingerprint.text().split(" · ")) == 6
    assert tutor.desk is None
    tutor.room.frame(is_in=True)
    tutor.settle()
    assert tutor.person.page() is tutor.parts.page
    assert tutor.person.focus is tutor.composer.edit
    assert "Journée Num26" in tutor.person.window.windowTitle()


def test_an_invite_that_was_used_is_refused_in_a_sentence(tutor):
    """B17: refused, said in words, and another invite can be tried at once."""
    tutor.ask("livetweet-coach://join/other#old")
    assert "used already" in tutor.joining.said
    assert tutor.joining._form.isVisible()
    tutor.joining.invite.clear()
    tutor.joining.invite.setFocus()
    tutor.person.type(INVITE, every=0.01)
    tutor.person.press("Return")
    assert tutor.joining.arriving_words


def test_where_no_connection_comes_a_file_may_carry_the_knock(tutor, tmp_path, monkeypatch):
    """B03: the two buttons come up beside waiting on, take no focus, and go again with the connection."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "b.ltroom"), ""))
    tutor.ask()
    pane = tutor.joining
    assert pane.cancel.hasFocus() and not pane.knock.isVisible()
    tutor.room.frame(link=LinkWord.DOWN)
    tutor.settle()
    assert pane.knock.isVisible() and pane.answer.isVisible() and pane.cancel.hasFocus()
    pane.knock.click()
    assert tutor.room.files == [("export", str(tmp_path / "a.ltroom"), "lea")]
    assert pane.told and pane.answer.hasFocus()
    tutor.room.no_file = InviteRefused(say("Test", "This is no file of a room."))
    pane.answer.click()
    assert pane.told == "This is no file of a room."
    tutor.room.frame(link=LinkWord.UP)
    tutor.settle()
    assert not pane.knock.isVisible()


def test_who_is_not_let_in_is_told(tutor):
    """B03: the learner says no, or the invite is over."""
    tutor.ask()
    tutor.room.frame(link=LinkWord.CLOSED, trouble=say("Test", "The host did not let you in."))
    tutor.settle()
    assert tutor.joining.said == "The host did not let you in."
    assert tutor.room.has_left
    assert tutor.desk is None


def test_one_may_stop_waiting(tutor):
    tutor.ask()
    tutor.person.press("Space")
    assert tutor.room.has_left
    assert tutor.joining._form.isVisible()


def test_an_invite_comes_from_a_file(tutor, tmp_path):
    """B01: a file, or a sentence where it holds no invite."""
    tutor.person.press("3")
    good, picture = tmp_path / "room.ltinvite", tmp_path / "qr.png"
    good.write_text(INVITE + "\n", encoding="utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    tutor.joining.file_chosen.emit(str(picture))
    assert "qr.png" in tutor.joining.said
    tutor.joining.file_chosen.emit(str(tmp_path / "nowhere"))
    assert "nowhere" in tutor.joining.said
    tutor.joining.file_chosen.emit(str(good))
    assert tutor.joining.invite.text() == INVITE


def test_the_desk_is_there_again_after_a_restart(open_app, settings):
    """What one coaches in goes on: the room, what waited, and one's name."""
    settings(language="fr")
    tutor = TutorAtDesk(open_app).come_in()
    tutor.say("Un premier point")
    tutor.say("Un second qui attend")
    assert len(tutor.room.told("lea")) == 1
    tutor.person.close()
    again = open_app(clock=tutor.person.clock)
    again.services.make_rooms = lambda: StandInRooms(kept=tutor.room)
    again.press("3")
    desk = again.learner.coach_door.tutoring.desk
    assert again.page() is desk.parts.page
    assert [one.message.text for one in desk.saying.queue.held] == ["Un second qui attend"]
    tutor.room.answers("lea", "understood")
    again.settle()
    assert [one.text for one in tutor.room.told("lea")] == ["Un premier point", "Un second qui attend"]
    assert tutor.room.doubled() == []


def test_another_language_keeps_the_room(open_app, settings):
    """The window is built anew; the desk and what waits are where they were."""
    settings(language="fr")
    tutor = TutorAtDesk(open_app).come_in()
    tutor.say("Un premier point")
    tutor.say("Un second")
    tutor.person.learner.preferences.change("language", "en")
    tutor.settle()
    tutor.person.learner.going.coach()
    tutor.settle()
    assert tutor.person.page() is tutor.parts.page
    assert len(tutor.desk.saying.queue.held) == 1
    tutor.room.answers("lea", "later")
    tutor.settle()
    assert len(tutor.room.told("lea")) == 2


def test_nothing_at_the_desk_can_be_typed_in_but_ones_own_box(open_app, settings):
    """B05: no editor holds a learner's words."""
    settings(language="fr")
    tutor = TutorAtDesk(open_app).come_in()
    tutor.room.writes("lea", "Le maire ouvre la journée")
    tutor.settle()
    assert visible(tutor.parts.page, QTextEdit) == [tutor.composer.edit]
    (reading,) = visible(tutor.parts.draft, ReadingView)
    reading.setFocus()
    for keys in ("x", "Backspace", "Delete", "Ctrl+V", "Ctrl+X"):
        tutor.person.press(keys) if len(keys) > 1 else tutor.person.type(keys)
    assert reading.text == "Le maire ouvre la journée"


def test_who_hosts_lets_in_by_a_key(open_app, settings):
    """A host at the desk reads the words of the key, and decides in the window."""
    settings(language="fr")
    tutor = TutorAtDesk(open_app, host="tutor").come_in()
    tutor.room.frame(knocks=(Knock("k", "Sam", Role.LEARNER, (9, 8, 7, 6, 5, 4)),))
    tutor.settle()
    assert "Sam" in tutor.parts.notice.words
    tutor.parts.notice.buttons[0].click()
    assert tutor.room.accepted == ["k"]


def test_leaving_asks_first_and_forgets_what_waited(open_app, settings):
    settings(language="fr")
    tutor = TutorAtDesk(open_app).come_in()
    tutor.say("Un point")
    tutor.say("Un autre")
    tutor.person.press("Ctrl+Shift+X")
    assert not tutor.room.has_left
    tutor.person.press("Space")
    assert tutor.room.has_left
    assert isinstance(tutor.person.page(), JoinPane)
    assert [type(one) for one in tutor.room.told("lea")] == [Remark]
