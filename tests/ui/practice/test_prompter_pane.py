"""The prompter plays, holds, goes back and ends, and never takes the caret from who writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.practice.hand_clock import HandClock

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.practice.exercise import Exercise, Line
from livetweet_coach.core.practice.playback import SPEEDS, Playback
from livetweet_coach.ui.practice.past_lines import PastLines
from livetweet_coach.ui.practice.prompter_pane import PrompterPane
from livetweet_coach.ui.practice.timed_line import TimedLine
from livetweet_coach.ui.theme import Look

LONG = "A thing that comes back broken is a lesson that somebody has already paid for, and a long one <too> & more."
PROGRAMME = Exercise(
    id="short_en",
    title="Short",
    hashtag="Short",
    language="en",
    summary="Two voices.",
    speakers=(Speaker("Ada"), Speaker("Bo")),
    lines=(
        Line(1.0, 6.0, "Ada", "Good morning everybody."),
        Line(6.0, 12.0, "Bo", "Thank you, it is good to be here."),
        Line(12.0, 24.0, "Ada", LONG),
        Line(24.0, 30.0, "Bo", "Goodbye."),
    ),
    goals=("Say hello.", "Say goodbye."),
)


class Room:
    """A window with an editor that has the focus, and a prompter beside it."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.clock = HandClock()
        self.window = QWidget()
        self.editor = QLineEdit()
        self.pane = PrompterPane(look, self.clock, PROGRAMME)
        column = QVBoxLayout(self.window)
        column.addWidget(self.editor)
        column.addWidget(self.pane)
        column.addStretch(1)
        qtbot.addWidget(self.window)
        self.window.resize(520, 600)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.editor.setFocus()

    def label(self, name: str) -> QLabel:
        return self.pane.findChild(QLabel, name)

    def button(self, name: str) -> QToolButton:
        (found,) = [one for one in self.pane.findChildren(QToolButton) if one.accessibleName() == name]
        return found

    @property
    def line(self) -> str:
        return plain(self.label("prompterLine").text())

    def shown(self) -> set[str]:
        labels = self.pane.findChildren(QLabel)
        return {one.text() for one in labels if one.isVisible() and one.text()}


def plain(rich: str) -> str:
    document = QTextDocument()
    document.setHtml(rich)
    return document.toPlainText()


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    return Room(qtbot, look)


def test_before_the_start_it_says_what_there_is_to_try(room: Room) -> None:
    assert room.pane.playback.paused
    assert "•\u00a0Say hello.\n•\u00a0Say goodbye." in room.shown()
    assert "0:00 of 0:30" in room.shown()
    assert not room.clock.running()


def test_words_come_in_their_time_with_who_says_them_and_what_was_said(room: Room) -> None:
    begun: list[str] = []
    room.pane.line_begun.connect(lambda line: begun.append(line.speaker))
    room.pane.play()
    room.clock.advance(1.0)
    assert room.label("prompterSpeaker").text() == "Ada"
    assert room.line == "Good morning everybody."
    assert "Good <span" in room.label("prompterLine").text()
    room.clock.advance(6.0)
    assert room.label("prompterSpeaker").text() == "Bo"
    assert room.label("prompterPast").text() == "Ada: Good morning everybody."
    assert "0:07 of 0:30" in room.shown()
    room.clock.advance(18.0)
    past = room.label("prompterPast").text()
    assert past.startswith("Bo: Thank you") and past.endswith("& more.") and "Good morning" not in past
    assert begun == ["Ada", "Bo", "Ada", "Bo"]


def test_a_pause_stands_still_and_wakes_nothing(room: Room) -> None:
    room.pane.play()
    room.clock.advance(7)
    room.pane.pause()
    before = room.shown()
    assert not room.clock.running()
    assert room.clock.advance(3600) == 0
    assert room.shown() == before
    room.pane.play()
    room.clock.advance(1)
    assert "0:08 of 0:30" in room.shown()


def test_it_wakes_for_words_and_seconds_only(room: Room) -> None:
    room.pane.play()
    words = sum(len(line.words) for line in PROGRAMME.lines)
    assert room.clock.advance(40) <= words + 30 + 2


def test_the_end_is_told_once_and_it_can_be_heard_again(room: Room) -> None:
    ends: list[None] = []
    room.pane.finished.connect(lambda: ends.append(None))
    room.pane.play()
    room.clock.advance(60)
    assert len(ends) == 1
    assert room.pane.playback.paused
    assert room.line == "The programme is over."
    assert room.pane.play_action.text() == "Play again"
    assert not room.clock.running()
    room.pane.toggle()
    room.clock.advance(1.5)
    assert room.line == "Good morning everybody."
    room.clock.advance(60)
    assert len(ends) == 2


def test_going_to_the_end_while_playing_ends_it_once(room: Room) -> None:
    ends: list[None] = []
    room.pane.finished.connect(lambda: ends.append(None))
    room.pane.play()
    room.pane.seek(99)
    room.clock.advance(5)
    assert len(ends) == 1


def test_ten_seconds_back_from_the_keyboard_or_the_button(room: Room) -> None:
    assert not room.pane.back_action.isEnabled()
    room.pane.play()
    room.clock.advance(20)
    room.button("Back 10 seconds").click()
    assert room.line == "Thank you, it is good to be here."
    QTest.keyClick(room.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert room.pane.playback.position(room.clock.now()) == 0


def test_speeds_go_on_from_where_it_is(room: Room) -> None:
    changes: list[Playback] = []
    room.pane.playback_changed.connect(changes.append)
    room.pane.play()
    room.clock.advance(10)
    box = room.pane.findChild(QComboBox)
    box.activated.emit(SPEEDS.index(2.0))
    assert (changes[-1].speed, box.currentIndex()) == (2.0, 5)
    room.clock.advance(5)
    assert "0:20 of 0:30" in room.shown()
    room.pane.slower_action.trigger()
    assert (room.pane.playback.speed, box.currentIndex()) == (1.5, 4)
    for _ in range(9):
        room.pane.slower_action.trigger()
    assert room.pane.playback.speed == 0.5
    assert not room.pane.slower_action.isEnabled()
    for _ in range(9):
        room.pane.faster_action.trigger()
    assert room.pane.playback.speed == 2.0
    assert not room.pane.faster_action.isEnabled()


def test_a_machine_that_slept_finds_the_programme_where_it_was(room: Room) -> None:
    room.pane.play()
    room.clock.advance(8)
    room.clock.sleep(7200)
    assert 8 <= room.pane.playback.position(room.clock.now()) < 9.1
    assert not room.pane.playback.paused


def test_nothing_takes_the_focus_from_the_editor(room: Room) -> None:
    for name in ("Play", "Back 10 seconds"):
        room.button(name).setEnabled(True)
        QTest.mouseClick(room.button(name), Qt.MouseButton.LeftButton)
        assert room.window.focusWidget() is room.editor
    QTest.keyClicks(room.editor, "a b")
    assert room.editor.text() == "a b"
    assert not room.pane.playback.paused
    QTest.keyClick(room.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert room.pane.playback.paused
    room.clock.advance(60)
    assert room.window.focusWidget() is room.editor


def test_space_plays_and_pauses_when_the_pane_has_the_focus(room: Room) -> None:
    room.pane.setFocus()
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Space)
    assert not room.pane.playback.paused
    QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Space)
    assert room.pane.playback.paused


def test_tab_goes_through_its_controls_and_each_has_a_name(room: Room) -> None:
    room.pane.play()
    room.clock.advance(12)
    assert room.pane.accessibleName() == "Prompter: Short"
    met = []
    for _ in range(3):
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Tab)
        met.append(room.window.focusWidget().accessibleName())
    assert met == ["Pause", "Back 10 seconds", "Speed"]
    # The whole line is there for a screen reader, however far it has been said.
    assert room.label("prompterLine").accessibleName() == LONG
    for action in room.pane.actions():
        assert action.text() and not action.shortcut().isEmpty()


def test_nothing_moves_from_line_to_line(room: Room) -> None:
    room.pane.play()
    places = set()
    for _ in range(60):
        room.clock.advance(0.5)
        QApplication.processEvents()
        spots = (room.pane.height(), room.label("prompterLine").geometry(), room.button("Back 10 seconds").geometry())
        places.add(str(spots))
        if room.clock.running():
            room.pane.toggle()
            room.pane.toggle()
    assert len(places) == 1


@pytest.mark.parametrize(("width", "scale"), [(300, 1.0), (520, 1.0), (520, 1.4), (520, 2.0)])
def test_no_word_is_clipped_at_any_size(qtbot: QtBot, look: Look, width: int, scale: float) -> None:
    look.choose(text_scale=scale)
    room = Room(qtbot, look)
    room.window.resize(width, 900)
    current = room.pane.findChild(TimedLine)
    past = room.pane.findChild(PastLines)
    room.pane.play()
    heard = ""
    for _ in range(59):
        room.clock.advance(0.5)
        QApplication.processEvents()
        document = QTextDocument()
        document.setDefaultFont(current.font())
        document.setDocumentMargin(0)
        document.setHtml(current.text())
        document.setTextWidth(current.contentsRect().width())
        assert document.size().height() <= current.height()
        if past.isVisible() and past.text():
            assert past.heightForWidth(past.width()) <= past.height() + 2
        heard += " " + current.text().split("<span")[0]
    # Where a line is shown in parts, each of its words still has its turn.
    assert all(word in plain(heard) for word in LONG.split())


def test_another_programme_starts_at_its_own_beginning(room: Room) -> None:
    room.pane.play()
    room.clock.advance(9)
    other = Exercise("o_en", "Other", "O", "en", "s", (Speaker("Cy"),), (Line(0, 5, "Cy", "Only this."),))
    room.pane.show_exercise(other)
    assert room.pane.playback == Playback(5)
    assert not room.clock.running()
    assert {"Other", "0:00 of 0:05"} <= room.shown()
    room.pane.play()
    assert room.line == "Only this."


def test_the_buttons_stay_in_place_whatever_the_first_one_says(room: Room) -> None:
    places = {}
    for deed in (room.pane.play, room.pane.pause, lambda: room.pane.seek(30)):
        deed()
        QApplication.processEvents()
        places[room.pane.play_action.text()] = room.button("Back 10 seconds").x()
    assert list(places) == ["Pause", "Play", "Play again"]
    assert len(set(places.values())) == 1
