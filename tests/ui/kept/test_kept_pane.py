"""The list of kept drafts: its rows, its keys, what it offers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from livetweet_coach.ui.kept.kept_model import KeptModel, KeptRow
from livetweet_coach.ui.kept.kept_pane import KeptPane

ROWS = tuple(KeptRow(name, f"Le brouillon {name}", "Gardé à 10:04") for name in "abc")


@pytest.fixture
def pane(qtbot, look):
    made = KeptPane(look)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show_rows(ROWS)
    made.show_times({"soon": "Dans 10 minutes", "none": "Jamais"})
    made.show()
    return made


def test_the_model_follows_its_rows(qapp):
    model = KeptModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    changed = KeptRow("b", "Un autre texte", "Gardé à 10:04", "Rappel à 14:00")
    for rows in (ROWS, ROWS[1:], (ROWS[0], changed, ROWS[2]), ROWS[::-1], (), ROWS[:1]):
        model.show_rows(rows)
        assert model.rows == tuple(rows)
    assert changed.spoken == "Un autre texte, Gardé à 10:04, Rappel à 14:00"


def test_the_first_is_chosen_and_stays_so_when_another_comes(pane):
    assert pane.chosen == "a"
    pane.show_rows((KeptRow("n", "Nouveau", ""), *ROWS))
    assert pane.chosen == "a"
    pane.show_rows(ROWS[1:])
    assert pane.chosen == "b"


def test_enter_and_delete_are_for_the_chosen_one(pane, qtbot):
    pane.list.setCurrentIndex(pane.model.index(1))
    for key, signal in (
        (Qt.Key.Key_Return, pane.reopen_requested),
        (Qt.Key.Key_Delete, pane.discard_requested),
        (Qt.Key.Key_Backspace, pane.discard_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            qtbot.keyClick(pane.list, key)
        assert told.args == ["b"]


def test_a_button_keeps_its_own_enter(pane, qtbot):
    """Delete and Enter belong to the list: on a button they press it, or do nothing."""
    pane._discard_button.setFocus()
    with qtbot.assertNotEmitted(pane.discard_requested), qtbot.assertNotEmitted(pane.reopen_requested):
        qtbot.keyClick(pane._discard_button, Qt.Key.Key_Delete)


def test_times_that_are_not_offered_have_no_key(pane, qtbot):
    pane.activateWindow()
    with qtbot.waitSignal(pane.reminder_chosen) as told:
        qtbot.keyClick(pane.list, "1")
    assert told.args == ["a", "soon"]
    with qtbot.assertNotEmitted(pane.reminder_chosen):
        qtbot.keyClick(pane.list, "3")


def test_empty_says_what_will_be_here(pane, qtbot):
    pane.show_rows(())
    assert pane._empty.isVisible()
    assert not pane.list.isVisible()
    assert pane.chosen == ""
    with qtbot.assertNotEmitted(pane.reopen_requested):
        pane.reopen_action.trigger()


def test_a_long_draft_is_cut_after_two_lines(pane):
    short = pane.list.sizeHintForRow(0)
    long = KeptRow(
        "l", "Une phrase qui n'en finit pas et qui va encore plus loin que la fin de la ligne. " * 9, "Gardé"
    )
    pane.show_rows((long, *ROWS))
    assert short < pane.list.sizeHintForRow(0) < 3 * short
    assert not pane.list.horizontalScrollBar().isVisible()
