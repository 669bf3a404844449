"""A tutor hosts a room: code, link and QR, who is in, and a clean end."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from tests.app.desk.stand_in_room import StandInRoom, StandInRooms
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import Knock, LinkWord
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import CannotHost
from livetweet_coach.ui.desk.host_pane import HostPane
from livetweet_coach.ui.desk.join_pane import JoinPane
from livetweet_coach.ui.desk.room_pane import RoomPane


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    made = TutorAtDesk(open_app)
    made.room = StandInRoom(clock=made.person.clock, host="tutor", addresses=("192.168.1.20:4222",))
    made.rooms = StandInRooms(hosts=made.room)
    return made


def host(tutor):
    tutor.person.press("3")
    tutor.joining.host.click()
    tutor.settle()
    page = tutor.person.page()
    assert isinstance(page, HostPane)
    tutor.person.type("Marc")
    tutor.person.press("Return")
    return page


def test_a_room_is_opened_with_an_invitation_for_a_learner(tutor):
    host(tutor)
    page = tutor.person.page()
    assert isinstance(page, RoomPane)
    (place, title, name, role) = tutor.rooms.asked[0]
    assert (place.bind, name, role) == ("192.168.1.20", "Marc", Role.FACILITATOR)
    assert "Marc" in title
    assert page.link.text() == "livetweet-coach://join/learner1#s"
    assert page.code.text() == "ABCD-EFG1"
    assert "192.168.1.20:4222" in page._where.text()
    assert not page.qr.pixmap().isNull()
    page.copy.click()
    assert QApplication.clipboard().text() == page.link.text()
    page.tutor.click()
    tutor.settle()
    assert page.link.text() == "livetweet-coach://join/tutor2#s"


def test_who_is_in_can_be_parted_from(tutor):
    host(tutor)
    tutor.room.member("lea", name="Léa")
    tutor.settle()
    page = tutor.person.page()
    assert any("Léa" in words for words in tutor.person.words(page))
    page.parted.emit("lea")
    tutor.settle()
    assert tutor.room.stopped == ["lea"]
    assert not any("Léa" in words for words in tutor.person.words(page))


def test_a_room_out_of_reach_is_not_called_open(tutor):
    """The server has died: the page doesn't say that the room is open, until it is back."""
    host(tutor)
    where = tutor.person.page()._where
    assert "192.168.1.20:4222" in where.text()
    tutor.room.frame(link=LinkWord.DOWN)
    tutor.settle()
    assert "192.168.1.20" not in where.text() and where.text()
    tutor.room.frame(link=LinkWord.UP)
    tutor.settle()
    assert "192.168.1.20:4222" in where.text()


def test_an_invite_made_while_the_server_is_away_says_when_it_works(tutor):
    """B03: inviting is not silent then: the invite is there, and it is said that it waits for the server."""
    host(tutor)
    page = tutor.person.page()
    at_first = page._words.text()
    tutor.room.frame(link=LinkWord.DOWN)
    tutor.settle()
    page.learner.click()
    tutor.settle()
    assert page.link.text() == "livetweet-coach://join/learner2#s"
    assert page._words.text().startswith(at_first) and len(page._words.text()) > len(at_first) + 20
    tutor.room.frame(link=LinkWord.UP)
    tutor.settle()
    assert page._words.text() == at_first


def test_what_was_said_of_showing_less_goes_once_they_show_it_again(tutor):
    """B18: "shows nothing any more" is not there any more when the learner shows posts again."""
    host(tutor)
    tutor.person.press("Escape")
    for shows in ("posts", "nothing"):
        tutor.room.member("lea", name="Léa", shows=shows, role=Role.LEARNER)
        tutor.settle()
    assert "Léa" in tutor.parts.notice.words
    tutor.room.member("lea", shows="posts")
    tutor.settle()
    assert "Léa" not in tutor.parts.notice.words


def test_the_desk_is_behind_the_rooms_page(tutor):
    host(tutor)
    tutor.room.member("lea", name="Léa", shows="drafts", role=Role.LEARNER)
    tutor.settle()
    tutor.person.press("Escape")
    assert tutor.person.page() is tutor.parts.page
    tutor.say("Bonjour")
    assert [one.text for one in tutor.room.told("lea")] == ["Bonjour"]
    tutor.person.press("Ctrl+Shift+M")
    assert isinstance(tutor.person.page(), RoomPane)


def test_closing_is_said_twice_and_ends_it_for_everybody(tutor):
    host(tutor)
    page = tutor.person.page()
    page.end.click()
    assert tutor.room.stopped == []
    page.end.click()
    tutor.settle()
    assert tutor.room.stopped == [""] and tutor.room.has_left
    assert isinstance(tutor.person.page(), JoinPane)


def test_where_no_room_can_be_opened_a_sentence_says_why(tutor):
    tutor.rooms.hosts = CannotHost(say("Test", "The port is taken."))
    page = host(tutor)
    assert page.said == "The port is taken."
    assert page.name.text() == "Marc"
    assert tutor.desk is None


def test_the_key_for_a_call_opens_the_room_one_hosts(tutor):
    host(tutor)
    tutor.person.press("Escape")
    tutor.person.press("Ctrl+T")
    assert isinstance(tutor.person.page(), RoomPane)


def test_who_knocks_is_answered_on_the_page_of_the_room(tutor):
    """B03: a host who looks at the invitation sees who asks to come in, with their words, and answers there."""
    host(tutor)
    tutor.room.frame(knocks=(Knock("k1", "Léa", Role.LEARNER, (1, 2, 3, 4, 5, 6)),))
    tutor.settle()
    page = tutor.person.page()
    assert any("Léa" in words and words.count(" · ") == 5 for words in tutor.person.words(page))
    button = next(made for made in page.findChildren(QPushButton) if made.text() in ("Laisser entrer", "Let in"))
    button.setFocus()
    tutor.person.press("Return")
    assert tutor.room.accepted == ["k1"]
    tutor.room.frame(knocks=())
    tutor.settle()
    assert not any("Léa" in words for words in tutor.person.words(page))
    assert "Léa" not in tutor.parts.notice.words


def _buttons(page, *texts):
    return [made for made in page.findChildren(QPushButton) if made.text() in texts]


def test_who_knocked_before_a_restart_is_shown_with_words_to_compare(tutor):
    """B03: the room is opened again with somebody at its door: words to compare, at the desk and on its page."""
    tutor.room.frame(knocks=(Knock("k1", "Léa", Role.LEARNER, (1, 2, 3, 4, 5, 6)),))
    tutor.person.services.room = tutor.room
    tutor.person.press("3")
    tutor.settle()
    assert "Léa" in tutor.parts.notice.words and "1 2 3" not in tutor.parts.notice.words
    tutor.person.press("Ctrl+Shift+M")
    tutor.settle()
    assert any("Léa" in words and words.count(" · ") == 5 for words in tutor.person.words(tutor.person.page()))


def test_tab_goes_from_knock_to_knock_as_they_are_read(tutor):
    """D18: Let in and Refuse of the first, then of the second, then what stands below."""
    host(tutor)
    tutor.room.frame(knocks=tuple(Knock(f"k{n}", f"Léa {n}", Role.LEARNER, (n,) * 6) for n in range(2)))
    tutor.settle()
    page = tutor.person.page()
    letting, refusing = _buttons(page, "Laisser entrer", "Let in"), _buttons(page, "Refuser", "Refuse")
    letting[0].setFocus()
    met = [letting[0]]
    for _ in range(4):
        tutor.person.press("Tab")
        met.append(tutor.person.focus)
    assert met == [letting[0], refusing[0], letting[1], refusing[1], page.learner]
    tutor.person.press("Shift+Tab")
    assert tutor.person.focus is refusing[1]
