"""Calling a tutor: what they will see is chosen and told, they are let in, seen, and stopped with one key."""

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from tests.app.room.stand_in import LINK, MARIE
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card, strip_words
from tests.story.person import in_both_languages

from livetweet_coach.core.room.messages import Hand, Remark, Sent
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import say

SEES_POSTS = {
    "fr": "Marie t'accompagne — voit\u00a0: messages envoyés",
    "en": "Marie accompanies you — sees: sent posts",
}


def page(person):
    return person.page()


def test_the_page_says_in_words_what_will_be_seen(rooms, person):
    """B02: sent posts only, two hours, are the defaults; a plain summary of each choice, and how to stop it."""
    person.improvise("Num26")
    person.press("Ctrl+T")
    shown = page(person)
    assert shown.sights["posts"].isChecked()
    assert shown.lasts.value == "2"
    assert shown.places["network"].isChecked()
    assert shown.networks.currentText() == "wifi · 192.0.2.7"
    words = " ".join(person.words(shown))
    assert "F7" in words
    assert "Jamais" in words
    assert person.focus is shown.name


def test_a_call_needs_a_name_and_nothing_else(rooms, person):
    """B02: without a first name the page says so; with it there is an invitation."""
    person.improvise("Num26")
    person.press("Ctrl+T")
    page(person).call.click()
    assert page(person).trouble and person.focus is page(person).name
    person.type("Léa")
    page(person).call.click()
    person.settle()
    room = rooms.room
    assert (room.view().name, room.place.bind, room.place.server) == ("Léa", "192.0.2.7", "")
    (invitation,) = room.view().invitations
    assert invitation.sees == "posts"
    assert invitation.until == int(person.clock.now().timestamp() * 1000) + 2 * 3600 * 1000
    assert person.services.settings.text("first_name") == "Léa"


def test_where_it_cannot_be_opened_the_page_says_why(rooms, person):
    """B03: a refusal is a sentence on the page, and the page stays."""
    rooms.refusal = "The port is busy."
    person.improvise("Num26")
    person.press("Ctrl+T")
    person.type("Léa")
    page(person).call.click()
    assert page(person).trouble == "The port is busy."
    rooms.refusal = None
    page(person).call.click()
    assert page(person).link.text() == LINK


def test_a_server_needs_an_address_which_is_remembered(rooms, person):
    """B03: far from each other, over a server."""
    person.improvise("Num26")
    person.press("Ctrl+T")
    person.type("Léa")
    page(person).places["server"].click()
    page(person).call.click()
    assert page(person).trouble and person.focus is page(person).server
    person.type("tls://lt.example.org")
    page(person).sights["drafts"].click()
    page(person).lasts.choose("1")
    page(person).call.click()
    assert rooms.room.place.server == "tls://lt.example.org"
    assert rooms.room.view().invitations[0].sees == "drafts"
    assert person.services.settings.text("room_server") == "tls://lt.example.org"


def test_the_invitation_can_be_handed_on(called, tmp_path, monkeypatch):
    """A22, B03: a link to copy, a QR code, a code to be read aloud, a file."""
    person, _ = called
    shown = page(person)
    assert shown.link.text() == LINK
    assert shown.code.text() == "4RVX-2QHK"
    assert shown.qr.isVisible() and shown.qr.accessibleName()
    shown.copy.click()
    assert QApplication.clipboard().text() == LINK
    answers = iter([str(tmp_path / "a.ltinvite"), str(tmp_path / "a.png")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    shown.export.click()
    assert (tmp_path / "a.ltinvite").read_text().strip() == LINK
    shown.save_picture.click()
    assert (tmp_path / "a.png").stat().st_size > 100


@in_both_languages
def test_if_nobody_is_there_the_call_is_kept(called, open_app, language):
    """A22: nobody has come; the strip says that the call waits, also after the app was closed and opened again."""
    person, room = called
    person.press("Escape")
    kept = {"fr": "Ton appel est gardé", "en": "Your call is kept"}[language]
    assert kept in strip_words(person)
    person.close()
    assert room.is_closed
    again = open_app(clock=person.clock)
    again.learner.calling.resume()
    again.settle()
    assert again.learner.calling.accompanied.room is room
    assert not room.is_closed
    assert kept in strip_words(again)


@in_both_languages
def test_who_knocks_is_let_in_with_one_key(called, language):
    """B03: the name and the words of their key; Ctrl+Shift+Y lets them in, and both know what is seen."""
    person, room = called
    person.press("Escape")
    person.pause(5)
    room.knocks()
    person.settle()
    words = strip_words(person)
    assert "Marie" in words
    assert words.count(" · ") >= 5, "six words of their key"
    assert person.focus is person.edit, "nothing takes the focus away"
    person.press("Ctrl+Shift+Y")
    assert ("accept", MARIE) in room.calls
    assert SEES_POSTS[language] in strip_words(person)
    assert any("Marie" in text for text in person.said())


def test_who_is_not_expected_is_turned_away(called):
    """B17: with one key as well; they see nothing."""
    person, room = called
    room.knocks("Inconnu", "stranger")
    person.settle()
    person.press("Ctrl+Shift+N")
    assert ("refuse", "stranger") in room.calls
    assert room.view().members == ()


def test_an_invitation_used_twice_is_told(called):
    """B17: what the room has to say about it stands in the strip."""
    person, room = called
    person.press("Escape")
    room.link(LinkWord.UP, say("Room", "Somebody tried an invitation that was used: they were not let in."))
    person.settle()
    assert "Somebody tried" in strip_words(person)


def test_one_key_stops_everything_and_gives_it_back(accompanied):
    """B02, B18: F7 and nobody sees anything; F7 again and they see what they saw."""
    person, room = accompanied
    person.press("Ctrl+Shift+D")
    assert room.calls[-1] == ("let_see", MARIE, "drafts")
    assert "brouillons" in strip_words(person)
    person.press("F7")
    assert room.calls[-1] == ("let_see", MARIE, "nothing")
    assert "rien" in strip_words(person)
    assert person.said()[-1].startswith("Plus personne")
    person.press("F7")
    assert room.calls[-1] == ("let_see", MARIE, "drafts")


def test_when_the_time_is_over_nobody_sees_anything(accompanied):
    """B02: after two hours it ends by itself, and the learner is told."""
    person, room = accompanied
    person.pause(2 * 3600 - 60)
    assert room.view().member(MARIE).sees == "posts"
    person.pause(120)
    assert room.view().member(MARIE).sees == "nothing"
    assert "Marie" in person.notice()


def test_stopping_and_going_on_makes_the_time_no_longer(accompanied):
    """B02, B18: what was for two hours is for two hours, however often F7 is pressed meanwhile."""
    person, room = accompanied
    ends = room.view().member(MARIE).sees_until
    person.press("F7")
    person.press("F7")
    person.press("Ctrl+Shift+D")
    assert (room.view().member(MARIE).sees, room.view().member(MARIE).sees_until) == ("drafts", ends)
    person.press("F7")
    person.pause(2 * 3600 + 60)
    person.press("F7")
    assert room.view().member(MARIE).sees == "nothing"
    person.press("Ctrl+Shift+D")
    again = room.view().member(MARIE)
    assert again.sees == "drafts"
    assert abs(again.sees_until / 1000 - person.clock.now().timestamp() - 2 * 3600) < 60


def test_the_end_of_the_live_is_the_end_of_looking(accompanied):
    """B02: whoever looks back is not looked at any more."""
    person, room = accompanied
    person.press("Ctrl+Shift+E")
    assert room.view().member(MARIE).sees == "nothing"


@in_both_languages
def test_what_they_do_is_seen_and_their_absence_told_once(accompanied, language):
    """B16: here, writing to you, offline: in words and an icon; told once and quietly, never while keys move."""
    person, room = accompanied
    room.does_now(Presence.WRITING, writes_to="me")
    person.settle()
    assert {"fr": "t'écrit", "en": "writing to you"}[language] in strip_words(person)
    person.type("#Num26 La maire ouvre la journée")
    room.does_now(Presence.OUT_OF_REACH)
    person.settle()
    assert {"fr": "Marie est hors ligne", "en": "Marie is offline"}[language] in strip_words(person)
    assert person.said() == []
    person.pause(30)
    assert person.said() == [{"fr": "Marie est hors ligne", "en": "Marie is offline"}[language]]
    person.pause(60)
    room.does_now(Presence.HERE)
    person.settle()
    person.pause(30)
    assert person.said() == [{"fr": "Marie est de retour", "en": "Marie is back"}[language]]


def test_a_dead_server_is_told_once_and_the_live_goes_on(accompanied):
    """C17's other side: the strip says it, a screen reader hears it once; writing and sending go on."""
    person, room = accompanied
    room.link(LinkWord.DOWN)
    room.does_now(Presence.OUT_OF_REACH)
    person.settle()
    person.pause(60)
    assert len(person.said()) == 1
    assert "hors d'atteinte" in strip_words(person)
    person.write("Bonjour à toutes et à tous #Num26")
    person.pause(10)
    assert any(row.own and row.state == "sent" for row in person.rows())
    assert [sent.text for sent in room.told(Sent)] == ["Bonjour à toutes et à tous #Num26"]


def test_a_hand_is_raised_and_lowered(accompanied):
    """B19: Ctrl+Shift+H; the strip says it, and so does the room."""
    person, room = accompanied
    person.press("Ctrl+Shift+H")
    assert room.told(Hand)[-1].up
    assert "main est levée" in strip_words(person)
    person.press("Ctrl+Shift+H")
    assert not room.told(Hand)[-1].up
    assert "main est levée" not in strip_words(person)


def test_the_rooms_page_changes_what_each_sees_and_closes_the_room(accompanied):
    """B02, B18: one choice each; closing the room takes the strip away for good."""
    person, room = accompanied
    person.press("Ctrl+T")
    shown = page(person)
    shown._sights[MARIE].choose("drafts")
    assert room.calls[-1] == ("let_see", MARIE, "drafts")
    parting = [made for made in shown.findChildren(QPushButton) if made.text() == "Quitter Marie"]
    assert parting
    shown.end.click()
    person.settle()
    assert room.calls[-2:] == [("stop", ""), ("leave",)]
    assert person.learner.calling.accompanied is None
    assert person.services.room is None
    room.says(Remark("r", "Trop tard", "", 0, 0, "", False))
    person.pause(5)
    assert card(person) is None
    assert person.services.room is None


def test_a_pair_goes_on_by_files(accompanied, tmp_path, monkeypatch):
    """B03: what waits for the tutor goes into a file, and theirs is read."""
    person, room = accompanied
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "b.ltroom"), ""))
    person.press("F11")
    assert room.calls[-1] == ("export", str(tmp_path / "a.ltroom"), MARIE)
    assert "3" in person.notice()
    person.press("F12")
    assert room.calls[-1] == ("take", str(tmp_path / "b.ltroom"))
    assert "2" in person.notice()
    assert person.window.is_writing, "a live goes on"
