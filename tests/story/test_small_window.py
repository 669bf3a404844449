"""The smallest window with the largest text: nothing that must be read or pressed is cut."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from tests.story.person import visible
from tests.story.places import saved

from livetweet_coach.ui.progress.mastery_table import MasteryTable

LONG = "La ville prête quarante vélos aux soignants, et la maire a dit ce que cela change la nuit. " * 4


@pytest.fixture
def small(open_app, settings, language):
    settings(language=language, text_scale=2.0)
    person = open_app()
    person.window.resize(480, 400)
    person.improvise("Num26")
    return person


def visible_height(widget):
    return widget.visibleRegion().boundingRect().height()


@pytest.mark.parametrize("language", ["fr", "en"], indirect=True)
def test_what_holds_a_post_comes_into_view_whole(small):
    """The strip has the height that its words and buttons ask for, and its sentence is in view."""
    small.write(LONG, every=0.01)
    small.settle()
    strip = small.learner.compose.held
    assert small.held()
    assert strip.height() >= strip.heightForWidth(strip.width())
    sentence = next(made for made in strip.findChildren(QLabel) if made.text() == small.held())
    assert visible_height(sentence) == sentence.height() >= sentence.heightForWidth(sentence.width())
    buttons = [made for made in strip.findChildren(QPushButton) if made.isVisibleTo(strip)]
    assert all(made.height() >= made.minimumSizeHint().height() for made in buttons)
    small.press("Escape")
    small.settle()
    assert visible_height(small.edit) > 0


def test_the_line_one_writes_on_stays_in_view(small):
    for sign in LONG[:200]:
        small.type(sign, every=0.01)
    edit = small.edit
    caret = edit.cursorRect()
    assert edit.visibleRegion().boundingRect().contains(caret.translated(edit.viewport().pos()).center())


def test_a_usual_window_does_not_scroll_the_column(open_app, settings):
    """1366 x 768 at 200 %: Send stays where it is; the thread scrolls in its own place."""
    settings(language="fr", text_scale=2.0)
    person = open_app()
    person.window.resize(1366, 768)
    person.improvise("Num26")
    for _ in range(4):
        person.type("La ville prête quarante vélos aux soignants", every=0.01)
        person.press("Ctrl+Shift+Return")
    send = next(made for made in visible(person.learner.compose, QPushButton) if made.property("kind") == "primary")
    assert visible_height(send) == send.height()


@pytest.mark.parametrize("language", ["fr", "en"], indirect=True)
def test_no_button_of_a_page_is_wider_than_the_window(small):
    """Words give way, the page never scrolls sideways: the call, the sheet, the preferences."""
    for keys in ("Ctrl+T", "Ctrl+E", "Ctrl+,"):
        small.press(keys)
        small.settle()
        page = small.page()
        for made in visible(page, QAbstractButton):
            left = made.mapTo(small.window, QPoint(0, 0)).x()
            assert 0 <= left <= left + made.width() <= small.window.width(), made.text()
        small.press("Escape")


def test_the_review_fits_a_small_window_with_all_its_parts_open(open_app, settings):
    """480 x 400 at 200 %: nothing is beside the page, and the rows of the table hold their words."""
    settings(language="fr", text_scale=2.0, address="vous")
    person = open_app()
    person.window.resize(480, 400)
    saved(person)
    assert person.page().horizontalScrollBar().maximum() == 0
    table = person.page().findChild(MasteryTable)
    assert table.rowCount() > 3
    needed = [table.sizeHintForRow(row) for row in range(table.rowCount())]
    assert max(needed) > min(needed)
    assert all(table.rowHeight(row) >= high for row, high in enumerate(needed))
    assert table.verticalScrollBar().maximum() == 0
