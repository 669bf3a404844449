"""What a draft is, said in words above it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.ui.compose.kind_strip import KindStrip
from livetweet_coach.ui.theme import Look

POST = Draft("d", (Post("p", "Hello"),))


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> KindStrip:
    made = KindStrip()
    qtbot.addWidget(made)
    made.show_draft(POST.as_kind("dm"))
    qtbot.waitExposed(made)
    return made


def test_a_post_needs_no_words(strip: KindStrip) -> None:
    strip.show_draft(POST)
    assert not strip.isVisible()


def test_the_recipient_is_typed_without_its_sign(strip: KindStrip, qtbot: QtBot) -> None:
    heard: list[str] = []
    strip.recipient_typed.connect(heard.append)
    QTest.keyClicks(strip.recipient, "@ana b")
    assert heard == ["", "a", "an", "ana", "ana", "anab"]
    with qtbot.waitSignal(strip.done):
        QTest.keyClick(strip.recipient, Qt.Key.Key_Return)


def test_what_is_being_typed_is_left_alone(strip: KindStrip) -> None:
    strip.recipient.setText("ana")
    strip.show_draft(POST.as_kind("dm", "ana"))
    assert strip.recipient.text() == "ana" and strip.words.text() == "Private message to @ana"
    strip.show_draft(POST.as_kind("dm", "bob"))
    assert strip.recipient.text() == "@bob"


def test_who_else_reads_it_stands_under_the_recipient(strip: KindStrip) -> None:
    assert not strip.readers.isVisible()
    strip.show_readers("Everyone named in it can read it: @luc")
    assert strip.readers.isVisible() and strip.readers.wordWrap()
    assert strip.readers.y() > strip.recipient.y() and strip.recipient.accessibleDescription().endswith("@luc")
    strip.show_readers("")
    assert not strip.readers.isVisible() and not strip.recipient.accessibleDescription()


def test_a_template_says_that_nothing_is_sent(strip: KindStrip) -> None:
    strip.show_draft(POST.as_kind("template"))
    assert "nothing is sent" in strip.words.text() and not strip.recipient.isVisible()
    assert strip.recipient.accessibleName()
