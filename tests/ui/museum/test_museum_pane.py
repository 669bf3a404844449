"""The museum shows one exhibit at a time, and gives nothing away but words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from livetweet_coach.ui.museum.exhibit_view import ExhibitView, RemarkWords
from livetweet_coach.ui.museum.museum_pane import MuseumPane
from livetweet_coach.ui.theme import Look

REMARK = RemarkWords("It sounds automatic.", "Robot signature", "It looks silly.", "https://example.org/why")
LONG = "https://example.org/a-very-long-address-that-no-line-can-hold/without-a-break-anywhere"
VIEWS = (
    ExhibitView("Public post", f"Out! {LONG}", "Monday", "All", ("One", "Two", "Three", "Four"), (REMARK,), "E1", "B1"),
    ExhibitView("Private message", "Thanks Ana", "Tuesday", "Ana", ("Five", "Six", "Seven", "Eight"), (), "E2", "B2"),
)


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> MuseumPane:
    made = MuseumPane(look, VIEWS, ["a.toml, line 3, kind: missing"])
    qtbot.addWidget(made)
    made.resize(1024, 768)
    made.show()
    qtbot.waitExposed(made)
    made.focus_first()
    return made


def words(pane: MuseumPane) -> str:
    return "\n".join(one.text() for one in pane.findChildren(QLabel) if one.isVisibleTo(pane))


def test_space_reveals_and_goes_on(pane: MuseumPane) -> None:
    assert pane.reveal_button.hasFocus() and "Robot" not in words(pane) and "B1" not in words(pane)
    QTest.keyClick(pane.reveal_button, Qt.Key.Key_Space)
    told = words(pane)
    for expected in ("It sounds automatic.", "Robot signature", "It looks silly.", "example.org", "E1", "B1"):
        assert expected in told
    QTest.keyClick(pane.reveal_button, Qt.Key.Key_Space)
    assert "Thanks Ana" in words(pane) and "B2" not in words(pane) and not pane.answer.isVisible()


def test_arrows_walk_round(pane: MuseumPane, qtbot: QtBot) -> None:
    shown = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(pane.reveal_button, key)
        shown.append(pane.card.kind.text())
    assert shown == ["Private message", "Public post", "Private message", "Public post"]
    pane.reasons.rows[0].box.setFocus()
    QTest.keyClick(pane.reasons.rows[0].box, Qt.Key.Key_Right)
    assert pane.card.kind.text() == "Private message" and pane.reveal_button.hasFocus()


def test_what_was_noticed_is_said_again_and_forgotten(pane: MuseumPane, qtbot: QtBot) -> None:
    pane.reasons.rows[1].box.setFocus()
    QTest.keyClick(pane.reasons.rows[1].box, Qt.Key.Key_Space)
    assert not pane.is_revealed
    pane.reveal()
    assert "Two" in words(pane.answer)
    QTest.mouseClick(pane.reasons.rows[3], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Two · Four" in words(pane.answer))
    pane.walk(1)
    pane.walk(-1)
    assert pane.reasons.noticed == ()


def test_the_harmless_one_says_so(pane: MuseumPane, qtbot: QtBot) -> None:
    pane.walk(1)
    with qtbot.waitSignal(pane.told) as heard:
        pane.reveal()
    assert "nothing" in heard.args[0] and "B2" in heard.args[0]


def test_nothing_can_be_taken_away(pane: MuseumPane) -> None:
    pane.reveal()
    assert not [one for kind in (QLineEdit, QTextEdit, QPlainTextEdit) for one in pane.findChildren(kind)]
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert not [one.text() for one in pane.findChildren(QLabel) if one.textInteractionFlags() & selectable]
    assert not pane.acceptDrops()


def test_what_could_not_be_read_is_named(pane: MuseumPane) -> None:
    assert "a.toml, line 3" in words(pane)


def test_a_museum_without_exhibits_says_so(qtbot: QtBot, look: Look) -> None:
    made = MuseumPane(look, ())
    qtbot.addWidget(made)
    made.show()
    made.go_on()
    made.walk(1)
    assert "empty" in words(made) and not made.reveal_button.isVisible()


@pytest.mark.parametrize(("size", "scale"), [((1024, 768), 2.0), ((1024, 768), 1.0), ((480, 400), 2.0)])
def test_it_never_scrolls_sideways(pane: MuseumPane, look: Look, qtbot: QtBot, size: tuple[int, int], scale: float):
    look.choose(text_scale=scale)
    pane.resize(*size)
    pane.reveal()
    text = pane.card.text
    qtbot.waitUntil(lambda: text.heightForWidth(text.width()) <= text.height() + 1)
    assert pane.horizontalScrollBar().maximum() == 0
    assert pane.widget().width() <= pane.viewport().width()
    look.choose(text_scale=1.0)


def test_what_is_revealed_comes_into_view(pane: MuseumPane, look: Look, qtbot: QtBot) -> None:
    """Also in a small window at 200 %, where it begins below; another exhibit begins at the top again."""
    look.choose(text_scale=2.0)
    pane.resize(480, 400)
    pane.reveal()
    qtbot.waitUntil(lambda: 0 <= pane.answer.mapTo(pane.viewport(), QPoint(0, 0)).y() < 100)
    pane.walk(1)
    assert pane.verticalScrollBar().value() == 0
    look.choose(text_scale=1.0)
