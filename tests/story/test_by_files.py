"""A learner's whole app and a tutor's with no network at all: from the call to the answer by files alone (B03)."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from tests.adapters.room.people import HandVault
from tests.hand_clock import HandClock
from tests.story.accompanied import card, strip_words
from tests.story.person import Person
from tests.story.tutor_at_desk import TutorAtDesk

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.app import opening
from livetweet_coach.core.room.view import LinkWord

SOON = 15_000
POST = "La maire ouvre la journée #Num26"
ADVICE = "Nomme qui parle"


class Home:
    """Where one person's app lives: a folder, a vault, and one window after another."""

    def __init__(self, folder, monkeypatch):
        self.folder, self._monkeypatch, self.vault, self.person = folder, monkeypatch, HandVault(), None
        folder.mkdir(parents=True)
        (folder / "settings.toml").write_text('language = "fr"\n', encoding="utf-8")

    def open(self, file=""):
        self._monkeypatch.setenv("LIVETWEET_COACH_HOME", str(self.folder))
        clock = HandClock(datetime.now(UTC))  # invites hold by the real clock
        by_hand = Instants(today=lambda: int(clock.now().timestamp() * 1000))
        make = lambda ground, store: AppRooms(store, self.vault, self.folder, instants=by_hand)  # noqa: E731
        self._monkeypatch.setattr(opening, "make_rooms", make)
        self.person = Person(clock=clock, file=str(file))
        self.person.services.rooms  # noqa: B018 - made while it is this home's turn
        return self.person

    def close(self):
        if self.person is not None and self.person.is_open:
            self.person.close()


@pytest.fixture
def homes(qapp, translations, tmp_path, monkeypatch, no_network):
    monkeypatch.setattr(Outbox, "start", lambda self: None)
    made = [Home(tmp_path / name, monkeypatch) for name in ("lea", "marc")]
    yield made
    for home in made:
        home.close()


@pytest.fixture
def lea(homes):
    return homes[0].open()


@pytest.fixture
def tutor(lea, homes):
    made = TutorAtDesk.__new__(TutorAtDesk)
    made.person = homes[1].open()
    return made


@pytest.fixture
def stick(tmp_path, monkeypatch):
    """The stick in the drive: the dialogs of both apps answer with the file that was named last."""
    named = {}

    def name(file):
        named["file"] = str(tmp_path / file)
        return named["file"]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (named["file"], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (named["file"], ""))
    return name


def drop(window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file)])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def call(lea, stick, qtbot):
    """The learner calls with files, and saves the invitation."""
    lea.improvise("Num26")
    lea.learner.coaching.switch_off("pace/unannounced")
    lea.press("Ctrl+T")
    page = lea.page()
    page.name.setText("Lea")
    page.sights["drafts"].click()
    page.places["files"].click()
    assert page.sights["posts"].isChecked() and not page.sights["drafts"].isEnabled(), "drafts go by no file"
    page.call.click()
    qtbot.waitUntil(lambda: lea.page().files.write.isVisible(), timeout=SOON)
    qtbot.waitUntil(lambda: lea.page().link.text() != "", timeout=SOON)
    assert not lea.page().qr.isVisible() and not lea.page().code.isVisible()
    lea.settle()
    file = stick("invitation.ltinvite")
    assert lea.focus is lea.page().files.write
    lea.press("F11")
    return file


def knock(tutor, invitation, stick, qtbot):
    """The tutor opens it at the third door and saves the file that asks."""
    tutor.person.press("3")
    tutor.joining.file_chosen.emit(invitation)
    tutor.joining.name.setText("Marc")
    tutor.joining.join.click()
    qtbot.waitUntil(tutor.joining.knock.isVisible, timeout=SOON)
    assert "Enregistre ton fichier" in tutor.joining.arriving_words
    file = stick("knock.ltroom")
    assert tutor.person.focus is tutor.joining.knock
    tutor.person.press("Space")
    assert "enregistré" in tutor.joining.told
    return file


def together(lea, tutor, stick, qtbot):
    """The tutor is in; answers the welcome's file."""
    asks = knock(tutor, call(lea, stick, qtbot), stick, qtbot)
    drop(lea.window, asks)
    qtbot.waitUntil(lambda: "Marc" in strip_words(lea), timeout=SOON)
    assert "messages envoyés" in strip_words(lea), "what will be seen is said before the answer"
    lea.press("Ctrl+Shift+Y")
    assert "Marc t'accompagne — voit\u00a0: messages envoyés" in strip_words(lea)
    welcome = stick("welcome.ltroom")
    lea.press("F11")
    tutor.joining.answer.click()
    qtbot.waitUntil(lambda: tutor.desk is not None and bool(tutor.learners), timeout=SOON)
    return welcome


def test_from_the_call_to_the_answer(lea, tutor, stick, qtbot):
    """B03, B04, B07, B09: called, asked, accepted, a post seen, a remark shown at the pause, its answer at the desk."""
    together(lea, tutor, stick, qtbot)
    assert lea.services.room.view().link is LinkWord.BY_FILES
    assert "dernières nouvelles à" in strip_words(lea)
    assert tutor.parts.learners.rows.rows[0].state.startswith("dernières nouvelles à")

    lea.learner.pages.show_writing()
    lea.write(POST)
    lea.pause(10)
    stick("post.ltroom")
    lea.press("F11")
    tutor.person.press("Ctrl+I")
    assert [row.text for row in tutor.lines if row.sort == "post"] == [POST]

    tutor.say(ADVICE)
    assert "fichier" in tutor.line("mine").state
    remark = stick("remark.ltroom")
    tutor.person.press("Ctrl+S")
    lea.type("Encore")
    drop(lea.window, remark)
    qtbot.waitUntil(lambda: bool(lea.learner.coaching.remarks()), timeout=SOON)
    lea.settle()
    assert lea.window.is_writing and card(lea) is None, "nothing jumps, and never while keys move"
    lea.pause(5)
    assert card(lea).message.text() == ADVICE
    lea.press("Ctrl+J")

    stick("answer.ltroom")
    lea.press("F11")
    tutor.person.press("Ctrl+I")
    assert tutor.line("mine").state == "comprise"


def test_who_is_not_let_in_can_be_told_by_a_file(lea, tutor, stick, qtbot):
    """B17: one key and a file; the tutor's page says it, and nothing was shown."""
    lea_asks = knock(tutor, call(lea, stick, qtbot), stick, qtbot)
    drop(lea.window, lea_asks)
    qtbot.waitUntil(lambda: "Marc" in strip_words(lea), timeout=SOON)
    lea.press("Ctrl+Shift+N")
    assert lea.page().files.write.text().endswith("Marc…")
    stick("no.ltroom")
    lea.press("F11")
    tutor.joining.answer.click()
    qtbot.waitUntil(lambda: bool(tutor.joining.said), timeout=SOON)
    assert tutor.desk is None and tutor.person.services.room is None
    assert lea.services.room.view().members == ()


def test_files_twice_in_the_wrong_app_or_from_nowhere_say_so(lea, tutor, stick, qtbot, tmp_path):
    """A sentence each time, and nothing changes."""
    welcome = together(lea, tutor, stick, qtbot)
    drop(lea.window, welcome)
    qtbot.waitUntil(lambda: "quelqu'un d'autre" in lea.page().told, timeout=SOON)
    drop(tutor.person.window, welcome)
    qtbot.waitUntil(lambda: "aucun nouveau message" in tutor.parts.notice.words, timeout=SOON)
    odd = tmp_path / "odd.ltroom"
    odd.write_bytes(b"%PDF")
    tutor.parts.notice.close_notice()
    drop(tutor.person.window, str(odd))
    qtbot.waitUntil(lambda: "odd.ltroom" in tutor.parts.notice.words, timeout=SOON)
    tutor.parts.notice.close_notice()
    drop(tutor.person.window, str(tmp_path / "invitation.ltinvite"))
    qtbot.waitUntil(lambda: "déjà dans une salle" in tutor.parts.notice.words, timeout=SOON)
    assert len(lea.services.room.view().members) == len(tutor.desk.room.view().members) == 1


def test_a_double_click_opens_the_app_on_the_file(lea, homes, stick, qtbot):
    """An invitation opens the third door with it; an answer comes in where one waits; a room's file without a room."""
    invitation = call(lea, stick, qtbot)
    made = TutorAtDesk.__new__(TutorAtDesk)
    made.person = homes[1].open(invitation)
    assert made.joining.invite.text().startswith("livetweet-coach://")
    made.joining.name.setText("Marc")
    made.joining.join.click()
    qtbot.waitUntil(made.joining.knock.isVisible, timeout=SOON)
    asks = stick("knock.ltroom")
    made.joining.knock.click()
    homes[1].close()
    lea.learner.calling.inviting.exchanging.read(asks)
    lea.press("Ctrl+Shift+Y")
    welcome = stick("welcome.ltroom")
    lea.press("F11")
    made.person = homes[1].open(welcome)
    qtbot.waitUntil(lambda: made.desk is not None and bool(made.learners), timeout=SOON)


def test_a_rooms_file_without_a_room_says_what_comes_first(homes, tmp_path):
    """Nobody waits, and no room is open."""
    odd = tmp_path / "odd.ltroom"
    odd.write_bytes(b"lt-file-1")
    person = homes[1].open(odd)
    assert "invitation" in person.learner.coach_door.tutoring.joining.pane.said
