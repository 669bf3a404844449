"""Coming back, one first sees a picture of the page: it is true, the page takes its place unnoticed, no key is lost."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from livetweet_coach.adapters.store.lock import WriterLock
from livetweet_coach.app.glimpse import NAME
from livetweet_coach.ui.start.start_pane import StartPane

WORDS = "Karim Benali montre trois cartes, sur chacune un chemin"


@pytest.fixture
def writer(person):
    """Somebody in a live with a draft, the caret in its middle."""
    person.window.resize(780, 700)  # the offscreen screen has 800 x 800 pixels
    person.improvise("Num26")
    person.type(WORDS, every=0.02)
    person.edit.set_caret(20)
    return person


def differences(person, but_for=()):
    """The boxes (32 pixels) in which the page differs from its picture, what passes and the caret left out."""
    picture, page = person.glimpse, person.window.grab().toImage()
    assert picture.size() == page.size()
    edit = person.edit
    caret = edit.cursorRect().translated(edit.viewport().mapTo(person.window, QPoint()))
    parts = [QRect(part.mapTo(person.window, QPoint()), part.size()) for part in person.window.passing]
    apart = [*parts, caret.adjusted(-2, -2, 2, 2), *but_for]
    found = []
    for y in range(0, page.height(), 4):
        for x in range(0, page.width(), 4):
            if picture.pixel(x, y) != page.pixel(x, y) and not any(part.contains(x, y) for part in apart):
                found.append((x // 32, y // 32))
    return sorted(set(found))


def test_the_page_takes_the_place_of_its_picture_and_nothing_moves(writer):
    """A15: the same words at the same place."""
    writer.close()
    writer.open()
    assert writer.glimpse is not None
    assert differences(writer) == []
    assert (writer.page(), writer.text, writer.caret) == (None, WORDS, 20)
    assert writer.focus is writer.edit


def test_a_long_thread_is_where_it_was_scrolled_to(writer):
    for number in range(7):
        writer.press("Ctrl+Shift+Return")
        writer.type(f"Suite {number}", every=0.02)
    editor = writer.learner.compose.editor
    scrolled = editor.scrolled - 30
    assert scrolled > 0
    editor.scroll_to(scrolled)
    writer.settle()
    writer.close()
    writer.open()
    assert writer.glimpse is not None
    assert writer.learner.compose.editor.scrolled == scrolled
    assert differences(writer) == []


def test_the_picture_has_no_marks_of_the_coach(writer):
    """They come with the first review, at a pause, as at every start."""
    writer.type(" bjr à tous http://exemple", every=0.02)
    writer.pause(5)
    before = writer.marks()
    writer.close()
    writer.open()
    assert writer.glimpse is not None
    assert before == 0 or differences(writer) == []


def test_the_plug_pulled_at_a_rest(writer, open_app):
    """A15: whoever had paused sees the page at once also after a crash."""
    writer.pause(5)
    writer.pull_the_plug()
    app = open_app(clock=writer.clock)
    assert app.glimpse is not None
    assert differences(app) == []
    assert app.text == WORDS


def test_the_plug_pulled_after_more_was_typed(writer, open_app):
    """A15: a picture that is older than the text is not shown."""
    writer.pause(5)
    writer.type(" ici", every=0.1)
    writer.pause(0.9)
    writer.pull_the_plug()
    app = open_app(clock=writer.clock)
    assert app.glimpse is None
    assert app.text == WORDS[:20] + " ici" + WORDS[20:]


def test_a_caret_elsewhere_is_another_page(writer, open_app):
    writer.pause(5)
    writer.edit.set_caret(3)
    writer.pause(5)
    writer.pull_the_plug()
    app = open_app(clock=writer.clock)
    assert app.caret == 20  # as it was saved
    assert app.glimpse is not None
    assert differences(app) == []


def test_no_picture_while_a_post_waits_to_go_out(writer):
    writer.type(" #Num26 ", every=0.02)
    writer.send()
    assert writer.text == ""
    writer.type("La suite", every=0.02)
    writer.close()
    writer.open()
    assert writer.glimpse is None
    assert writer.text == "La suite"


def test_what_was_put_off_is_not_kept_as_a_picture(writer, home):
    """What was thrown away must not lie on the disk as a picture."""
    writer.pause(5)
    assert (home / NAME).exists()
    writer.press("Ctrl+A")
    writer.press("Delete")
    writer.learner.going.end()
    writer.close()
    assert not (home / NAME).exists()
    writer.open()
    assert isinstance(writer.page(), StartPane)


@pytest.mark.parametrize("changed", [{"theme": "night"}, {"text_scale": 2.0}, {"language": "en"}])
def test_a_page_that_would_look_different_is_not_shown(writer, settings, changed):
    writer.close()
    settings(**{"language": "fr", **changed})
    writer.open()
    assert writer.glimpse is None
    assert writer.text == WORDS


def test_a_live_that_is_over_is_not_shown(person):
    """A blank draft in a live of yesterday: the doors."""
    person.window.resize(780, 700)
    person.improvise("Num26")
    person.close()
    person.open()
    assert person.glimpse is not None
    person.close()
    person.clock.advance(13 * 3600)
    person.open()
    assert person.glimpse is None
    assert isinstance(person.page(), StartPane)


def test_not_while_another_app_has_the_store(writer, home, open_app):
    """The second of two starts finds the store held: it doesn't show a text that it would then take away."""
    writer.close()
    lock = WriterLock(home / "coach.lock")
    lock.take()
    second = open_app(clock=writer.clock)
    lock.release()
    assert second.glimpse is None


def test_keys_pressed_on_the_picture_are_kept(writer):
    """What is typed before everything is there goes where the caret is, a command is carried out."""

    def hurry(page):
        assert page.accessibleName() == WORDS
        QTest.keyClicks(page, "vite ")
        committed = QInputMethodEvent()
        committed.setCommitString("\u00e0 ")
        QApplication.sendEvent(page, committed)
        QTest.keyClick(page, Qt.Key.Key_Backspace)

    writer.close()
    writer.open(meanwhile=hurry)
    assert writer.glimpse is not None
    assert writer.text == WORDS[:20] + "vite \u00e0" + WORDS[20:]
    assert writer.caret == 26
    writer.close()
    writer.open(meanwhile=lambda page: QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier))
    assert writer.text == ""
    assert [row.state for row in writer.rows()] == ["kept"]


def test_nonsense_in_its_place_is_passed_over(writer, home):
    writer.close()
    whole = (home / NAME).read_bytes()
    for nonsense in (b"", b"\n", b"[]\n", b"{}\n", b"\x00\xff", whole[:-1], whole[: len(whole) // 2], whole + b"x"):
        (home / NAME).write_bytes(nonsense)
        writer.open()
        assert (writer.glimpse, writer.text) == (None, WORDS)
        writer.close()
        assert (home / NAME).read_bytes() != nonsense
