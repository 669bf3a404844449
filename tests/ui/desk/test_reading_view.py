"""A learner's text is read and pointed at: by words, with the keyboard or the mouse, and never changed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.desk.reading_view import ReadingView
from livetweet_coach.ui.theme import Look

TEXT = "👍 Le maire\nouvre 🎉 la journée"


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReadingView:
    made = ReadingView(look, "Brouillon")
    qtbot.addWidget(made)
    made.resize(400, 120)
    made.show_text(TEXT, 3)
    made.show()
    return made


def press(qtbot: QtBot, view: ReadingView, *keys: Qt.Key, shift: bool = False) -> None:
    for key in keys:
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(view, key, held)


def test_arrows_walk_by_words_and_shift_takes_more(view: ReadingView, qtbot: QtBot) -> None:
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert (view.picked_words, view.picked_span) == ("Le", Span(2, 4))
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right, shift=True)
    assert view.picked_words == "Le maire\nouvre"
    press(qtbot, view, Qt.Key.Key_Left, shift=True)
    assert view.picked_words == "Le maire"
    press(qtbot, view, Qt.Key.Key_End)
    assert view.picked_words == "journée"
    press(qtbot, view, Qt.Key.Key_Home, shift=True)
    assert view.picked_words == TEXT
    press(qtbot, view, Qt.Key.Key_Escape)
    assert view.picked_span == Span(0, 0)


def test_the_mouse_picks_the_word_under_it(view: ReadingView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(70, 10))
    assert view.picked_words == "maire"
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(390, 10))
    assert view.picked_words == ""


def test_what_is_picked_is_found_again_while_she_writes_on(view: ReadingView, qtbot: QtBot) -> None:
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    view.show_text(f"Bonjour ! {TEXT}", 1)
    assert view.picked_words == "maire"
    view.show_text("Autre chose", 1)
    assert view.picked_span == Span(0, 0)


def test_keys_change_nothing(view: ReadingView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view, "xyz")
    press(qtbot, view, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Tab)
    assert view.text == TEXT


def test_the_name_has_the_text_only_when_the_focus_comes(view: ReadingView) -> None:
    view.clearFocus()
    assert view.accessibleName() == "Brouillon"
    view.activateWindow()
    view.setFocus()
    assert view.accessibleName() == f"Brouillon. {TEXT}"
    view.show_text("Le maire", 1)
    assert TEXT in view.accessibleName()


@pytest.mark.parametrize("text", ["", "\n", "🏳️‍🌈" * 50, "mot " * 200, "a\u00a0:\u00a0b"])
def test_any_text_is_drawn(view: ReadingView, text: str) -> None:
    view.show_text(text, len(text))
    assert view.heightForWidth(120) >= view.heightForWidth(600) > 0
    assert not view.grab().isNull()
