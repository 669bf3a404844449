"""Small widgets that others stand on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from livetweet_coach.core.text.measure import measure
from livetweet_coach.ui.widgets.counter_ring import CounterRing
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.tall_and_rest import TallAndRest


@pytest.fixture
def shown_widget(qtbot):
    def show(widget, width=600, height=400):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        return widget

    return show


@pytest.mark.parametrize(
    ("signs", "words", "token"),
    [(0, "280 left", "soft"), (259, "21 left", "soft"), (260, "20 left", "tip"), (270, "10 left", "warning"),
     (280, "0 left", "warning"), (292, "12 over", "blocker")],
)  # fmt: skip
def test_the_counter_says_what_is_left(look, qtbot, signs, words, token):
    ring = CounterRing(look)
    qtbot.addWidget(ring)
    ring.show_measure(measure("a" * signs))
    assert (ring.words, ring.accessibleName(), ring.token) == (words, words, token)


def test_a_flow_goes_on_below(look, shown_widget):
    box = FlowBox()
    buttons = [QPushButton(f"button {number}") for number in range(6)]
    for button in buttons:
        box.add(button)
    shown_widget(box, 2000)
    assert len({button.y() for button in buttons}) == 1
    box.resize(200, 400)
    assert len({button.y() for button in buttons}) > 1
    assert all(button.geometry().right() <= 200 for button in buttons)


def test_notices_wait_for_each_other(look, qtbot, shown_widget):
    notice = Notice(look)
    called = []
    shown_widget(notice)
    notice.hide()
    notice.tell("one", offers=[("do it", lambda: called.append("one"))])
    notice.tell("two")
    notice.tell("two")
    assert notice.words == "one"
    qtbot.mouseClick(notice.buttons[0], Qt.MouseButton.LeftButton)
    assert called == ["one"]
    assert notice.words == "two"
    notice.close_action.trigger()
    assert notice.words == ""


def test_the_upper_one_has_what_it_asks_for_and_the_lower_one_gives_way(look, shown_widget):
    upper, lower = QLabel("\n".join("line" for _ in range(10))), QLabel("below")
    column = shown_widget(TallAndRest(look, upper, lower, least=100))
    asked = upper.sizeHint().height()
    assert upper.height() == asked
    assert lower.geometry().top() == asked
    column.resize(600, asked + 50)
    assert lower.isHidden()
    assert upper.height() == asked + 50
    column.resize(600, 400)
    assert not lower.isHidden()
    column.give_whole(True)
    assert upper.height() == 400


def test_what_can_be_acted_on_overtakes_what_can_only_be_read(look, shown_widget):
    notice = Notice(look)
    shown_widget(notice)
    notice.hide()
    notice.tell("to read")
    notice.tell("to read too")
    notice.tell("to do", offers=[("do it", lambda: None)])
    assert notice.words == "to do"
    for words in ("to read", "to read too", ""):
        notice.close_action.trigger()
        assert notice.words == words
