"""A learner's whole app and a tutor's, over a real server: called, let in, followed, coached, stopped (B02 to B18)."""

from datetime import UTC, datetime

import pytest
from tests.adapters.room.people import HandVault
from tests.adapters.room.servers import free_port
from tests.hand_clock import HandClock
from tests.story.person import Person
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.core.room.messages import Answer, Role, Swap
from livetweet_coach.ports.room import Venue

SOON = 15_000
SECRET = "Un brouillon que personne ne garde"


class LocalRooms(AppRooms):
    """On loopback and a free port, whatever network the page names."""

    def host(self, place, title, name, role):
        return super().host(Venue(bind="127.0.0.1", port=free_port()), title, name, role)


def open_at(folder, monkeypatch):
    """The app in a home of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text('language = "fr"\n', encoding="utf-8")
    monkeypatch.setenv("LIVETWEET_COACH_HOME", str(folder))
    person = Person(clock=HandClock(datetime.now(UTC)))  # invites hold by the real rooms' clock
    person.services.make_rooms = lambda: LocalRooms(person.services.store, vault, folder)
    vault = HandVault()
    return person


@pytest.fixture
def lea(qapp, translations, tmp_path, monkeypatch):
    monkeypatch.setattr(Outbox, "start", lambda self: None)
    person = open_at(tmp_path / "lea", monkeypatch)
    yield person
    person.close()


@pytest.fixture
def tutor(lea, tmp_path, monkeypatch):
    made = TutorAtDesk.__new__(TutorAtDesk)
    made.person = open_at(tmp_path / "marc", monkeypatch)
    yield made
    made.person.close()


def call(lea):
    """The learner calls, and shows drafts; the link to hand on."""
    lea.learner.going.begin_improvised("Num26")
    lea.learner.calling.keys.call.trigger()
    page = lea.page()
    page.name.setText("Lea")
    page.sights["drafts"].click()
    page.call.click()
    lea.settle()


def together(lea, tutor, qtbot):
    """The tutor has come in with the learner's invite."""
    call(lea)
    invite = lea.services.room.view
    qtbot.waitUntil(lambda: bool(invite().invitations), timeout=SOON)
    tutor.person.learner.going.coach()
    tutor.joining.name.setText("Marc")
    tutor.joining.invite.setText(invite().invitations[0].text)
    tutor.joining.join.click()
    qtbot.waitUntil(lea.learner.calling.keys.accept.isEnabled, timeout=SOON)
    lea.learner.pages.show_writing()
    lea.learner.calling.keys.accept.trigger()
    qtbot.waitUntil(lambda: tutor.desk is not None and bool(tutor.learners), timeout=SOON)


def test_from_the_call_to_the_answer(lea, tutor, qtbot):
    """The tutor reads the draft, says one thing at a pause, is answered with one key; F9 takes all of it back."""
    together(lea, tutor, qtbot)

    assert tutor.parts.learners.rows.rows[0].name == "Lea"

    lea.edit.insert(SECRET)
    lea.pause(1)
    qtbot.waitUntil(lambda: any(SECRET in text for text in tutor.draft), timeout=SOON)
    tutor.composer.edit.insert("Nomme qui parle")
    tutor.composer.send()
    qtbot.waitUntil(lambda: "attente" in tutor.line("mine").state, timeout=SOON)
    lea.pause(5)
    qtbot.waitUntil(lambda: "affichée" in tutor.line("mine").state, timeout=SOON)
    assert "Nomme qui parle" in " ".join(lea.words())

    lea.learner.calling.keys.stop.trigger()
    qtbot.waitUntil(lambda: tutor.draft == [], timeout=SOON)
    assert SECRET not in tutor.on_screen()


def test_roles_are_swapped_and_the_room_goes_on(lea, tutor, qtbot):
    """C18: agreed by both, the tutor writes and the learner is at the desk."""
    together(lea, tutor, qtbot)
    me, room = tutor.desk.room.view().me, lea.services.room
    tutor.desk.swap_action.trigger()
    qtbot.waitUntil(lambda: any(isinstance(one.message, Swap) for one in room.said()), timeout=SOON)
    swap = next(one.message for one in room.said() if isinstance(one.message, Swap))
    room.tell(me, Answer(swap.id, "agreed"))
    qtbot.waitUntil(lambda: tutor.tutoring.desk is None and tutor.person.window.is_writing, timeout=SOON)
    qtbot.waitUntil(lambda: lea.learner.coach_door.tutoring.desk is not None, timeout=SOON)
    assert tutor.person.services.room.view().role is Role.LEARNER
    assert room.view().role is Role.TUTOR
