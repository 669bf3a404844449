"""A live begins with a hashtag, a file, or a sheet."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.start.live_start_pane import LiveStartPane
from livetweet_coach.ui.theme import Look


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> LiveStartPane:
    made = LiveStartPane(look)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("typed", ["#JournéeNum26", "JournéeNum26", "  #JournéeNum26 "])
def test_a_hashtag_and_enter_begin(pane: LiveStartPane, qtbot: QtBot, typed: str) -> None:
    with qtbot.waitSignal(pane.improvised) as began:
        pane.hashtag.insert(typed)
        qtbot.keyClick(pane.hashtag, Qt.Key.Key_Return)
    assert began.args == ["JournéeNum26"]


@pytest.mark.parametrize("typed", ["", "#", "num 26", "2026", "num-26", "!"])
def test_what_is_no_hashtag_is_told_beside_the_field_and_typing_takes_it_away(
    pane: LiveStartPane, qtbot: QtBot, typed: str
) -> None:
    with qtbot.assertNotEmitted(pane.improvised):
        qtbot.keyClicks(pane.hashtag, typed)
        pane.start.click()
    assert pane.said
    assert pane.hashtag.property("invalid") is True
    assert pane.hashtag.accessibleDescription() == pane.said
    pane.hashtag.selectAll()
    qtbot.keyClicks(pane.hashtag, "DigiDay")
    assert pane.said == ""
    assert pane.hashtag.property("invalid") is False


def test_posts_go_to_practice_until_another_way_is_chosen(pane: LiveStartPane, qtbot: QtBot) -> None:
    assert pane.way == "practice"
    with qtbot.assertNotEmitted(pane.way_chosen):
        pane.show_way("clipboard")
    assert pane.way == "clipboard"
    with qtbot.waitSignal(pane.way_chosen) as chosen:
        pane.ways["practice"].click()
    assert chosen.args == ["practice", ()]


@pytest.mark.parametrize(("path", "opens"), [("/x/Digi.LTEVENT", True), ("/x/photo.jpg", False)])
def test_only_an_event_file_can_be_dropped(pane: LiveStartPane, path: str, opens: bool) -> None:
    opened: list[str] = []
    pane.open_requested.connect(opened.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path)])
    none = Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    pane.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert opened == ([path] if opens else [])


def test_open_and_write_are_asked_for(pane: LiveStartPane) -> None:
    said: list[str] = []
    pane.open_requested.connect(lambda path: said.append(f"open {path}"))
    pane.sheet_requested.connect(lambda: said.append("write"))
    pane.show_recent([("Digi", "/x/digi.ltevent")])
    pane.open_button.click()
    pane.write_button.click()
    pane.recent.rows[0].click()
    assert said == ["open ", "write", "open /x/digi.ltevent"]


def test_accounts_come_between_their_way_and_the_door_to_more_by_tab(pane: LiveStartPane, qtbot: QtBot) -> None:
    pane.show_accounts([("a", "Léa · X"), ("b", "Léa · Bluesky")])
    with qtbot.waitExposed(pane):
        pane.show()
    met, one = [], pane.ways["practice"].nextInFocusChain()
    while one is not pane.add_account:
        met.append(one)
        one = one.nextInFocusChain()
    assert [box for box in met if box in pane.boxes.values()] == list(pane.boxes.values())


def test_ticking_an_account_chooses_that_way_and_unticking_the_last_leaves_it(pane: LiveStartPane) -> None:
    pane.show_accounts([("a", "Léa · X"), ("b", "Léa · Bluesky")])
    told: list[tuple[str, object]] = []
    pane.way_chosen.connect(lambda way, accounts: told.append((way, accounts)))
    pane.boxes["b"].click()
    pane.boxes["a"].click()
    pane.boxes["b"].click()
    pane.boxes["a"].click()
    assert told == [("accounts", ("b",)), ("accounts", ("a", "b")), ("accounts", ("a",)), ("practice", ())]
    pane.ways["accounts"].click()
    assert told[-1] == ("accounts", ("a",))
    pane.show_accounts([])
    assert (pane.way, told[-1]) == ("practice", ("practice", ()))
    assert not pane.ways["accounts"].isEnabled()
