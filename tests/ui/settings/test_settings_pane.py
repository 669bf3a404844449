"""What is shown isn't told; what is changed is."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.settings.settings_pane import SettingsPane
from livetweet_coach.ui.theme import Look

VALUES: dict[str, object] = {
    "language": "system",
    "address": "tu",
    "theme": "system",
    "text_scale": 1.0,
    "coach_level": "pauses",
    "undo_seconds": 8,
    "pause_seconds": 3,
    "remarks": 4,
    "break_after_minutes": 45,
    "timeline_newest_first": True,
    "practice_network": "x",
    "room_place": "network",
}
OTHERS: dict[str, object] = {
    "language": "fr",
    "address": "vous",
    "theme": "contrast",
    "text_scale": 2.0,
    "coach_level": "off",
    "undo_seconds": 0,
    "pause_seconds": 8,
    "remarks": 2,
    "break_after_minutes": 90,
    "timeline_newest_first": False,
    "practice_network": "bluesky",
    "room_place": "server",
}


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> SettingsPane:
    made = SettingsPane(look)
    qtbot.addWidget(made)
    made.show_values({**VALUES, "earcon": False})
    made.show()
    return made


def test_showing_values_tells_nothing(pane: SettingsPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.setting_changed):
        pane.show_values({**OTHERS, "earcon": True, "unknown": 1})
    assert {key: pane.choices(key).value for key in OTHERS} == OTHERS


@pytest.mark.parametrize("key", sorted(OTHERS))
def test_each_choice_is_told_with_its_key(pane: SettingsPane, key: str) -> None:
    told: list[tuple[str, object]] = []
    pane.setting_changed.connect(lambda name, value: told.append((name, value)))
    pane.choices(key).choose(OTHERS[key])
    assert told == [(key, OTHERS[key])]
    assert type(told[0][1]) is type(OTHERS[key])


def test_the_focus_goes_with_the_value_that_is_shown(pane: SettingsPane, qtbot: QtBot) -> None:
    with qtbot.waitExposed(pane):
        pane.activateWindow()
    pane.focus_first()
    pane.show_values(OTHERS)
    assert pane.focusWidget().accessibleName() == "Language of the app, Français"


def test_arrows_change_a_choice(pane: SettingsPane, qtbot: QtBot) -> None:
    pane.activateWindow()
    pane.focus_first()
    with qtbot.waitSignal(pane.setting_changed) as told:
        qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Right)
    assert told.args == ["language", "fr"]


def test_the_sound_is_off_until_it_is_ticked(pane: SettingsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.setting_changed) as told:
        pane.checks["earcon"].click()
    assert told.args == ["earcon", True]


def test_lines_are_told_when_they_are_left_and_an_address_can_be_tried(pane: SettingsPane, qtbot: QtBot) -> None:
    pane.lines["room_server"].setText(" tls://lt.example.org ")
    with qtbot.waitSignal(pane.setting_changed) as told:
        pane.lines["room_server"].editingFinished.emit()
    assert told.args == ["room_server", "tls://lt.example.org"]
    with qtbot.waitSignal(pane.test_wished) as wished:
        pane.test.click()
    assert wished.args == ["tls://lt.example.org"]
    pane.show_values({"room_server": "tls://other.example.org"})
    assert pane.lines["room_server"].text() == "tls://other.example.org"
