"""A learner's whole app and a tutor's room, over a real server with real keys (B02, B05, B07, B09, B12, B16, B18)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.adapters.room.people import HandVault
from tests.adapters.room.servers import free_port
from tests.hand_clock import HandClock
from tests.story.accompanied import card, strip_words
from tests.story.person import Person

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.app import opening
from livetweet_coach.core.room.messages import Answer, Remark, Sent, Suggestion

SOON = 15_000
TEXT = "Il dit que la salle est pleine #Num26"


class HostingRooms(AppRooms):
    """The app's own rooms, on a free port of this machine."""

    def host(self, place, title, name, role):
        return super().host(replace(place, bind="127.0.0.1", port=free_port()), title, name, role)


@pytest.fixture
def lea(qapp, translations, settings, monkeypatch):
    """The learner's app; loopback is all the network there is, and this story needs it."""
    vault = HandVault()
    monkeypatch.setattr(Outbox, "start", lambda self: None)
    monkeypatch.setattr(opening, "make_rooms", lambda ground, store: HostingRooms(store, vault, ground.paths.data))
    settings(language="fr", first_name="Léa")
    people = [Person(clock=HandClock(datetime.now(UTC)))]
    yield people
    if people[-1].is_open:
        people[-1].close()


@pytest.fixture
def marie(tmp_path):
    """The tutor's rooms, without a window."""
    store = open_store(tmp_path / "marie", datetime.now(UTC))
    rooms = AppRooms(store, HandVault(), tmp_path / "marie")
    yield rooms
    rooms.close()
    store.close()


@pytest.fixture
def together(lea, marie, qtbot):
    """Léa has called and Marie was let in; answers Marie's room and Léa's member id."""
    person = lea[0]
    person.improvise("Num26")
    person.learner.coaching.switch_off("pace/unannounced")
    person.press("Ctrl+T")
    person.page().call.click()
    qtbot.waitUntil(lambda: person.page().link.text() != "", timeout=SOON)
    room = marie.join(person.page().link.text(), "Marie")
    person.press("Escape")
    qtbot.waitUntil(lambda: "Marie" in strip_words(person), timeout=SOON)
    person.press("Ctrl+Shift+Y")
    qtbot.waitUntil(lambda: "t'accompagne — voit\u00a0: messages envoyés" in strip_words(person), timeout=SOON)
    qtbot.waitUntil(lambda: bool(room.view().is_in and room.view().members), timeout=SOON)
    return room, room.view().members[0].id


def answers(room, about):
    found = [one.message for one in room.said() if isinstance(one.message, Answer)]
    return [one.word for one in found if one.id == about]


def sent(room):
    return [one.message.text for one in room.said() if isinstance(one.message, Sent)]


def test_from_the_call_to_the_answer(lea, together, qtbot):
    """B02, B07, B09: two hours, sent posts only; a remark at the pause, the answer with one key."""
    person, (room, learner) = lea[0], together
    qtbot.waitUntil(lambda: "jusqu'à" in strip_words(person), timeout=SOON)
    person.type(TEXT)
    room.tell(learner, Remark("r1", "Nomme l'oratrice", "", 0, 0, "", False))
    hearing = person.learner.calling.accompanied.hearing
    qtbot.waitUntil(lambda: hearing._inbox.find("r1") is not None, timeout=SOON)
    assert card(person) is None
    person.pause(4)
    assert card(person).message.text() == "Nomme l'oratrice"
    person.press("Ctrl+J")
    qtbot.waitUntil(lambda: answers(room, "r1") == ["shown", "understood"], timeout=SOON)
    person.send()
    person.pause(10)
    qtbot.waitUntil(
        lambda: [o.message.text for o in room.said() if isinstance(o.message, Sent)] == [TEXT], timeout=SOON
    )
    assert room.view().members[0].draft is None, "drafts were never shown"


def test_drafts_another_wording_and_the_end_of_it(lea, together, qtbot):
    """B05, B12, B18: drafts once she allows it; a wording that she applies; F7, and what he had is gone."""
    person, (room, learner) = lea[0], together
    person.press("Ctrl+Shift+D")
    qtbot.waitUntil(lambda: room.view().members[0].shows == "drafts", timeout=SOON)
    room.watch([learner])
    person.type(TEXT)
    person.pause(1)

    def draft():
        known = room.view().members[0].draft
        return known.posts if known else ()

    qtbot.waitUntil(lambda: draft() == (TEXT,), timeout=SOON)
    post = room.view().members[0].draft.ids[0]
    room.tell(learner, Suggestion("s", post, TEXT, TEXT.replace("Il", "Sophie Martin"), ""))
    hearing = person.learner.calling.accompanied.hearing
    qtbot.waitUntil(lambda: hearing._inbox.find("s") is not None, timeout=SOON)
    person.pause(4)
    person.press("Ctrl+J")
    assert person.text == "Sophie Martin dit que la salle est pleine #Num26"
    qtbot.waitUntil(lambda: answers(room, "s") == ["shown", "applied"], timeout=SOON)
    person.press("F7")
    qtbot.waitUntil(lambda: room.view().members[0].draft is None, timeout=SOON)
    assert room.view().members[0].shows == "nothing"


def test_the_learners_app_closes_and_comes_back(lea, together, qtbot):
    """B16: the room is there again, with who was in it; what was said meanwhile comes once."""
    person, (room, learner) = lea[0], together
    person.close()
    room.tell(learner, Remark("r1", "Nomme l'oratrice", "", 0, 0, "", False))
    lea.append(Person(clock=person.clock))
    again = lea[1]
    again.learner.calling.resume()
    assert again.learner.calling.accompanied is not None
    qtbot.waitUntil(lambda: "Marie" in strip_words(again), timeout=SOON)
    hearing = again.learner.calling.accompanied.hearing
    qtbot.waitUntil(lambda: hearing._inbox.find("r1") is not None, timeout=SOON)
    again.pause(4)
    assert card(again).message.text() == "Nomme l'oratrice"
