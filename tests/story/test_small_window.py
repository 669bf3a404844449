"""The smallest window with the largest text: nothing that must be read or pressed is cut."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from tests.story.accompanied import rooms
from tests.story.person import visible
from tests.story.places import saved

from livetweet_coach.ui.progress.mastery_table import MasteryTable

__all__ = ["rooms"]

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


@pytest.fixture
def called(rooms, small):
    """A tutor has been called from the small window."""
    small.press("Ctrl+T")
    small.type("Léa")
    small.learner.pages.get(small.learner.calling.inviting._call_page).call.click()
    small.settle()
    small.press("Escape")
    small.settle()
    return small, rooms.room


def test_with_somebody_there_one_still_sees_what_one_writes(called):
    """The strip scrolls: a line of the post at least, its caret and the whole bar stay in view."""
    small, room = called
    bar = small.learner.bar
    for happens in (lambda: None, room.knocks, lambda: small.press("Ctrl+Shift+Y"), lambda: room.knocks("Paul", "p")):
        happens()
        if not small.window.is_writing:
            small.press("Escape")
        small.settle()
        assert visible_height(small.edit) >= small.edit.fontMetrics().height()
        assert visible_height(bar) == bar.height() >= bar.minimumSizeHint().height()
    small.type("Une phrase assez longue pour deux lignes", every=0.01)
    small.settle()
    caret = small.edit.cursorRect().translated(small.edit.viewport().pos())
    assert small.edit.visibleRegion().boundingRect().contains(caret.center())


def test_what_the_keyboard_reaches_in_the_strip_comes_into_view(called):
    small, room = called
    room.knocks()
    small.settle()
    strip = small.learner.calling.accompanied.company.strip
    for made in visible(strip, QAbstractButton):
        if made.isEnabled():
            made.setFocus()
            small.settle()
            assert visible_height(made) >= made.height() - 2, made.text()


def test_the_mode_is_told_whole_where_its_words_are_cut(small):
    mode = small.learner.bar._mode
    assert mode.text().endswith("…")
    assert mode.accessibleName() == mode.toolTip() == small.learner.bar.mode


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
