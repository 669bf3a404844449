"""The coach's pane shows one remark, and answers are keys."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from livetweet_coach.ui.coach.coach_pane import CoachPane
from livetweet_coach.ui.coach.other_remarks import OtherRemarks
from livetweet_coach.ui.coach.remark_view import RemarkView

LINK = RemarkView(
    "1", "The coach", "remark", "warning", "matin.Il becomes a link.", fix="Add the space", why="A country.",
    source="https://docs.example/links",
)  # fmt: skip
TAG = RemarkView("2", "The coach", "tip", "tip", "The hashtag is missing.")


@pytest.fixture
def pane(qtbot, look):
    made = CoachPane(look)
    qtbot.addWidget(made)
    made.resize(480, 600)
    made.show()
    return made


def test_one_remark_and_the_others_behind_a_number(pane, qtbot):
    pane.show_remark(LINK, [TAG])
    assert pane.card.isVisible()
    others = pane.findChild(OtherRemarks)
    assert not others.isVisible()
    pane._more.click()
    assert others.isVisible()
    assert others.list.item(0).text() == "tip · The hashtag is missing."


def test_answers_carry_the_remark_they_are_about(pane, qtbot):
    pane.show_remark(LINK, ())
    for action, signal in (
        (pane.apply_action, pane.applied),
        (pane.later_action, pane.put_off),
        (pane.not_here_action, pane.not_here),
        (pane.known_action, pane.known),
    ):
        with qtbot.waitSignal(signal) as told:
            action.trigger()
        assert told.args == ["1"]


def test_nothing_can_be_answered_where_nothing_is_said(pane):
    pane.show_remark(None, ())
    answers = (pane.apply_action, pane.later_action, pane.not_here_action, pane.known_action, pane.why_action)
    assert [action.isEnabled() for action in answers] == [False] * 5
    pane.show_remark(TAG, ())
    assert [action.isEnabled() for action in answers] == [False, True, True, True, True]


def test_what_the_event_asks_for_can_be_put_off_but_not_switched_off(pane):
    pane.show_remark(replace(LINK, stays=True), ())
    answers = (pane.apply_action, pane.later_action, pane.not_here_action, pane.known_action, pane.why_action)
    assert [action.isEnabled() for action in answers] == [True, True, False, False, True]
    shown = [made.accessibleName() for made in pane.card.findChildren(QPushButton) if made.isVisible()]
    assert "Later" in shown and "Not here" not in shown and "I know" not in shown
    pane.show_remark(LINK, ())
    assert all(action.isEnabled() for action in answers)


def test_why_opens_and_folds_and_stays_open_for_the_same_remark(pane):
    pane.show_remark(LINK, ())
    assert not pane.card.why_is_open
    pane.why_action.trigger()
    assert pane.card.why_is_open
    pane.show_remark(LINK, [TAG])
    assert pane.card.why_is_open
    pane.show_remark(TAG, ())
    assert not pane.card.why_is_open


def test_a_remark_reads_as_who_how_and_what(pane):
    pane.show_remark(LINK, ())
    assert pane.card.accessibleName() == "The coach, remark. matin.Il becomes a link."
