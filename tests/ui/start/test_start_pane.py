"""Three doors by mouse, number, arrow and Enter."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.start.start_pane import StartPane
from livetweet_coach.ui.theme import Look


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> StartPane:
    made = StartPane(look)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def heard(pane: StartPane) -> list[str]:
    said: list[str] = []
    pane.practice_chosen.connect(lambda: said.append("practice"))
    pane.live_chosen.connect(lambda: said.append("live"))
    pane.coach_chosen.connect(lambda: said.append("coach"))
    pane.recent_chosen.connect(said.append)
    pane.resume_chosen.connect(lambda: said.append("resume"))
    return said


def test_the_first_door_has_the_focus_and_enter_opens_it(pane: StartPane, qtbot: QtBot) -> None:
    said = heard(pane)
    assert pane.focusWidget() is pane.doors[0]
    qtbot.keyClick(pane.doors[0], Qt.Key.Key_Return)
    assert said == ["practice"]


def test_arrows_go_round(pane: StartPane, qtbot: QtBot) -> None:
    said = heard(pane)
    qtbot.keyClick(pane.doors[0], Qt.Key.Key_Right)
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Left)
    assert pane.focusWidget() is pane.doors[2]
    assert said == ["live"]


@pytest.mark.parametrize(("key", "door"), [(Qt.Key.Key_1, "practice"), (Qt.Key.Key_2, "live"), (Qt.Key.Key_3, "coach")])
def test_numbers_open_doors(pane: StartPane, qtbot: QtBot, key: Qt.Key, door: str) -> None:
    said = heard(pane)
    qtbot.keyClick(pane.doors[0], key)
    assert said == [door]


def test_recent_events_and_a_draft_are_offered_only_when_there_are_some(pane: StartPane, qtbot: QtBot) -> None:
    said = heard(pane)
    assert not pane.recent.isVisible()
    assert not pane.draft.isVisible()
    pane.show_recent([("Digi Day", "/x/digi.ltevent")] * 7)
    pane.show_draft("Hello")
    assert len(pane.recent.rows) == 5
    pane.recent.rows[0].click()
    pane.resume.click()
    assert said == ["/x/digi.ltevent", "resume"]
    pane.show_draft("")
    assert not pane.draft.isVisible()
