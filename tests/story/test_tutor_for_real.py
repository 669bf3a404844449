"""A tutor's whole app and a learner's room, over a real server with real keys (B03, B05, B07, B09, B10, B16, B18)."""

from datetime import UTC, datetime

import pytest
from tests.adapters.room.people import HandVault
from tests.adapters.room.servers import free_port
from tests.story.person import Person
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.room.messages import Answer, Draft, Remark, Role, Sent, Summary
from livetweet_coach.ports.room import Venue

FOR_LONG = 4_000_000_000_000
SOON = 15_000
SECRET = "Un brouillon que personne ne garde"


class RealTutor(TutorAtDesk):
    """The same tutor; the room comes from the app's own rooms."""

    def __init__(self, person, vault):
        self.person = person
        person.services.make_rooms = lambda: AppRooms(person.services.store, vault, person.services.home)


@pytest.fixture
def lea(tmp_path):
    """A learner's room on this machine, without a window."""
    store = open_store(tmp_path / "lea", datetime.now(UTC))
    rooms = AppRooms(store, HandVault(), tmp_path / "lea")
    yield rooms.host(Venue(bind="127.0.0.1", port=free_port()), "Journée Num26", "Léa", Role.LEARNER)
    rooms.close()
    store.close()


@pytest.fixture
def vault():
    return HandVault()


@pytest.fixture
def tutor(qapp, translations, settings, monkeypatch, vault):
    """Loopback is all the network there is, and this story needs it."""
    monkeypatch.setattr(Outbox, "start", lambda self: None)
    settings(language="fr")
    made = RealTutor(Person(), vault)
    yield made
    if made.person.is_open:
        made.person.close()


@pytest.fixture
def together(lea, tutor, qtbot):
    """The tutor has come in by invite, and sees drafts."""
    lea.invite(Role.TUTOR, "drafts", FOR_LONG)
    qtbot.waitUntil(lambda: bool(lea.view().invitations), timeout=SOON)
    tutor.invited = lea.view().invitations[0].text
    tutor.ask(tutor.invited)
    qtbot.waitUntil(lambda: bool(lea.view().knocks), timeout=SOON)
    knock = lea.view().knocks[0]
    qtbot.waitUntil(lambda: len(tutor.joining._fingerprint.text().split(" · ")) == 6, timeout=SOON)
    lea.accept(knock.id)
    qtbot.waitUntil(lambda: tutor.desk is not None and bool(tutor.learners), timeout=SOON)
    return knock.id


def write(lea, text, revision=1):
    lea.share(Draft("d", revision, ("p",), (text,), 0, len(text), ""), Summary(0, len(text), 0))


def remarks(lea):
    return [one.message for one in lea.said() if isinstance(one.message, Remark)]


def test_from_the_knock_to_the_answer(lea, tutor, together, qtbot):
    """B03, B05, B07, B09, B10: the draft arrives, one remark at a time, the answer is seen, nothing is doubled."""
    write(lea, "Le maire ouvre la journée")
    qtbot.waitUntil(lambda: tutor.draft == ["Le maire ouvre la journée"], timeout=SOON)
    tutor.say("Nomme-le")
    tutor.say("Puis ton avis")
    qtbot.waitUntil(lambda: [one.text for one in remarks(lea)] == ["Nomme-le"], timeout=SOON)
    qtbot.waitUntil(lambda: "en attente de sa pause" in tutor.line("mine").state, timeout=SOON)
    assert tutor.line("held").text == "Puis ton avis"
    first = remarks(lea)[0]
    lea.tell(together, Answer(first.id, "shown"))
    lea.tell(together, Answer(first.id, "understood"))
    qtbot.waitUntil(lambda: [one.text for one in remarks(lea)] == ["Nomme-le", "Puis ton avis"], timeout=SOON)
    assert tutor.line("mine", 0).state == "comprise"
    lea.tell(together, Sent("p1", "Le maire, Luc Roy, ouvre la journée", (), 1))
    qtbot.waitUntil(lambda: any(row.sort == "post" for row in tutor.lines), timeout=SOON)


def test_what_she_takes_back_goes(lea, tutor, together, qtbot):
    """B18: by a new key on the wire, and at once on the screen."""
    write(lea, SECRET)
    qtbot.waitUntil(lambda: tutor.draft == [SECRET], timeout=SOON)
    lea.let_see(together, "nothing")
    qtbot.waitUntil(lambda: tutor.draft == [], timeout=SOON)
    assert SECRET not in tutor.on_screen()
    write(lea, f"{SECRET} encore", 2)
    lea.tell(together, Answer("x", "later"))
    qtbot.waitUntil(lambda: any(isinstance(one.message, Answer) for one in tutor.desk.log.said), timeout=SOON)
    assert SECRET not in tutor.on_screen()


def test_the_tutors_app_closes_and_comes_back(lea, tutor, together, vault, qtbot):
    """B16: what was said meanwhile arrives once; what waited still waits for its turn."""
    tutor.say("Un")
    tutor.say("Deux")
    qtbot.waitUntil(lambda: [one.text for one in remarks(lea)] == ["Un"], timeout=SOON)
    tutor.person.close()
    lea.tell(together, Answer(remarks(lea)[0].id, "understood"))
    again = RealTutor(Person(), vault)
    again.person.press("3")
    qtbot.waitUntil(lambda: again.desk is not None, timeout=SOON)
    qtbot.waitUntil(lambda: [one.text for one in remarks(lea)] == ["Un", "Deux"], timeout=SOON)
    again.person.close()


def test_a_second_one_with_the_same_invite_is_refused(lea, tutor, together, qtbot, tmp_path):
    """B17: both are told."""
    assert lea.view().invitations == (), "a used one is on offer no more"
    tutor.desk.leave()
    tutor.settle()
    tutor.joining.name.setText("Eve")
    tutor.joining.invite.setText(tutor.invited)
    tutor.joining.join.click()
    qtbot.waitUntil(lambda: bool(tutor.joining.said), timeout=SOON)
    assert "invitation" in tutor.joining.said.lower()
    assert tutor.desk is None
