"""Every action with its keys can be found."""

import pytest
from PySide6.QtGui import QAction
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.help.keys_pane import KeyLine, KeysModel, KeysPane, key_line
from livetweet_coach.ui.theme import Look


def test_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = KeysModel()
    qtmodeltester.check(model)
    model.show_lines([KeyLine("Write", "Send", "Ctrl+⏎")])
    qtmodeltester.check(model)


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> KeysPane:
    made = KeysPane(look)
    qtbot.addWidget(made)
    actions = []
    for group, text, keys in (
        ("Write", "&Send", "Ctrl+Return"),
        ("Coach", "Later", "Ctrl+K"),
        ("Coach", "No keys", ""),
    ):
        action = QAction(text, made)
        action.setShortcut(keys)
        actions.append((group, action))
    made.show_actions(actions)
    made.show()
    return made


def test_no_row_is_cut_in_a_narrow_window(pane: KeysPane, qtbot: QtBot, look: Look) -> None:
    action = QAction("A remark that needs quite some words to be told in full", pane)
    action.setShortcut("Ctrl+Shift+F12")
    pane.show_actions([("Coach", action)])
    look.choose(text_scale=2.0)
    pane.resize(640, 768)
    qtbot.waitUntil(lambda: pane.table.rowHeight(0) > 2 * look.size(14))
    assert pane.table.rowHeight(0) >= pane.table.sizeHintForRow(0)
    look.choose(text_scale=1.0)


def test_an_action_is_listed_without_its_mnemonic(qtbot: QtBot, qapp) -> None:
    action = QAction("&Later")
    action.setShortcut("Ctrl+K")
    assert key_line("Coach", action) == KeyLine("Coach", "Later", "Ctrl+K")


@pytest.mark.parametrize(("words", "count"), [("", 3), ("SEND", 1), ("ctrl", 2), ("coach", 2), ("zzz", 0), ("[", 0)])
def test_words_keys_and_groups_are_searched(pane: KeysPane, words: str, count: int) -> None:
    pane.search.setText(words)
    assert pane.found.rowCount() == count
    assert pane.table.isVisible() is bool(count)
