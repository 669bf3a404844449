"""Choosing an exercise with keys alone, and with the mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.practice.exercise import Exercise, Line
from livetweet_coach.ui.practice.exercise_choice import ExerciseChoice
from livetweet_coach.ui.theme import Look


def exercise(name: str) -> Exercise:
    line = Line(0, 360, "Ada", "Hello.")
    return Exercise(f"{name}_en", f"About {name}", f"Tag{name}", "en", f"All of {name}.", (Speaker("Ada"),), (line,))


ALL = tuple(exercise(name) for name in ("One", "Two", "Three"))


@pytest.fixture
def choice(qtbot: QtBot, look: Look) -> ExerciseChoice:
    made = ExerciseChoice(look, ALL)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def chosen(choice: ExerciseChoice) -> list[Exercise]:
    seen: list[Exercise] = []
    choice.exercise_chosen.connect(seen.append)
    return seen


def focused(choice: ExerciseChoice) -> QWidget:
    return choice.window().focusWidget()


def test_each_card_says_title_length_tag_and_summary(choice: ExerciseChoice) -> None:
    texts = [label.text() for label in choice.cards[1].findChildren(QLabel)]
    assert {"About Two", "6 min · #TagTwo", "All of Two."} <= set(texts)
    assert choice.cards[1].accessibleName() == "About Two"
    assert choice.cards[1].accessibleDescription() == "6 min · #TagTwo. All of Two."


def test_the_first_card_waits_for_enter(choice: ExerciseChoice) -> None:
    seen = chosen(choice)
    assert focused(choice) is choice.cards[0]
    QTest.keyClick(focused(choice), Qt.Key.Key_Return)
    assert seen == [ALL[0]]


def test_arrows_go_round_and_space_chooses(choice: ExerciseChoice) -> None:
    seen = chosen(choice)
    QTest.keyClick(focused(choice), Qt.Key.Key_Down)
    assert focused(choice) is choice.cards[1]
    QTest.keyClick(focused(choice), Qt.Key.Key_Up)
    QTest.keyClick(focused(choice), Qt.Key.Key_Up)
    assert focused(choice) is choice.cards[2]
    QTest.keyClick(focused(choice), Qt.Key.Key_Space)
    assert seen == [ALL[2]]


def test_a_number_chooses_its_card(choice: ExerciseChoice) -> None:
    seen = chosen(choice)
    QTest.keyClick(focused(choice), Qt.Key.Key_2)
    assert seen == [ALL[1]]


def test_a_click_chooses_wherever_it_falls_on_the_card(choice: ExerciseChoice) -> None:
    seen = chosen(choice)
    card = choice.cards[1]
    inside = next(label for label in card.findChildren(QLabel) if label.text() == "All of Two.")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=inside.geometry().center())
    assert seen == [ALL[1]]


def test_other_exercises_take_the_place_of_the_first_ones(choice: ExerciseChoice) -> None:
    seen = chosen(choice)
    choice.show_exercises([exercise("Four")])
    assert [card.accessibleName() for card in choice.cards] == ["About Four"]
    choice.focus_first()
    QTest.keyClick(focused(choice), Qt.Key.Key_2)
    assert seen == []
    QTest.keyClick(focused(choice), Qt.Key.Key_1)
    assert [one.title for one in seen] == ["About Four"]
    choice.show_exercises([])
    choice.focus_first()
    assert choice.cards == []


def test_escape_leaves(choice: ExerciseChoice, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.closed):
        QTest.keyClick(focused(choice), Qt.Key.Key_Escape)
