"""Words that give way: a button in a window narrower than itself is whole, and tells the rest."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QVBoxLayout, QWidget

from livetweet_coach.ui.widgets.fitting import FittingButton, FittingCheck, FittingRadio, _fitted
from livetweet_coach.ui.widgets.flow import FlowBox

WORDS = "Enregistrer le QR code en image"


@pytest.fixture
def column(qtbot):
    """A column as wide as one wants."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


@pytest.mark.parametrize("kind", [FittingCheck, FittingRadio])
def test_a_choice_is_never_wider_than_its_page(column, kind):
    made = kind(WORDS)
    column.layout().addWidget(made)
    column.resize(120, 60)
    column.show()
    assert column.width() == 120 and made.geometry().right() <= 120
    assert _fitted(made).endswith("…") and made.text() == WORDS
    column.resize(900, 60)
    assert _fitted(made) == WORDS


def test_in_a_row_a_button_takes_the_width_there_is(qtbot):
    column = QWidget()
    QVBoxLayout(column)
    flow = FlowBox()
    made = FittingButton(WORDS + "  Ctrl+S")
    flow.add(made)
    column.layout().addWidget(flow)
    page = QScrollArea()
    qtbot.addWidget(page)
    page.setWidgetResizable(True)
    page.setWidget(column)
    page.resize(made.sizeHint().width() + 60, 80)
    page.show()
    assert _fitted(made) == WORDS + "  Ctrl+S"
    made.resize(made.sizeHint().width() - 20, made.height())
    assert _fitted(made) == WORDS  # the keys go first
    page.resize(120, 80)
    qtbot.waitUntil(lambda: column.width() <= 120)
    assert made.width() <= 120
    assert _fitted(made).endswith("…") and made.text() == WORDS + "  Ctrl+S"
    QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), made.mapToGlobal(QPoint(5, 5))))
    qtbot.waitUntil(lambda: WORDS in QToolTip.text())
    QToolTip.hideText()
