"""The editor of a post keeps every character, mends in one undo step, and never moves the caret by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from livetweet_coach.core.draft.edit import Edit, apply_edits
from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.text.completion import Completion
from livetweet_coach.ui.text.post_edit import PostEdit
from livetweet_coach.ui.theme import Look

ASTRAL = "👩‍🏫 Bravo 🎉 matin.Il pleut"


@pytest.fixture
def edit(qtbot: QtBot, look: Look) -> PostEdit:
    made = PostEdit(look)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    made.setFocus()
    return made


def test_keeps_french_spaces_and_line_ends(edit: PostEdit) -> None:
    text = "« Bravo ! »\nDeuxième ligne : 3 000 😀"
    edit.set_text(text)
    assert edit.text() == text


def test_typing_is_told_once_a_key(qtbot: QtBot, edit: PostEdit) -> None:
    told: list[str] = []
    edit.text_edited.connect(told.append)
    qtbot.keyClicks(edit, "abc")
    assert told == ["a", "ab", "abc"]


def test_a_fix_after_an_emoji_hits_its_spot_and_is_one_undo_step(qtbot: QtBot, edit: PostEdit) -> None:
    edit.set_text(ASTRAL)
    at = ASTRAL.index("Il")
    edit.set_caret(3)
    edit.apply_edits([Edit("p", Span(at, at), " ")])
    assert edit.text() == ASTRAL.replace("matin.Il", "matin. Il")
    assert edit.caret() == 3
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ASTRAL
    assert edit.caret() == 3


def test_a_fix_with_several_edits_is_one_undo_step(qtbot: QtBot, edit: PostEdit) -> None:
    edit.set_text("le le projet ,demain")
    edit.apply_edits([Edit("p", Span(0, 3), ""), Edit("p", Span(12, 14), ", ")])
    assert edit.text() == "le projet, demain"
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "le le projet ,demain"


def test_what_is_appended_at_the_caret_leaves_it_before(edit: PostEdit) -> None:
    edit.set_text("Bonjour")
    edit.set_caret(7)
    edit.apply_edits([Edit("p", Span(7, 7), " #TestRadio")])
    assert edit.caret() == 7


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40),
    data=st.data(),
)
def test_edits_do_to_the_widget_what_they_do_to_the_core(edit: PostEdit, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = data.draw(st.sampled_from(["", " ", "é🎉", "ligne\nligne"]))
    change = Edit("p", Span(start, end), new)
    edit.set_text(text)
    caret = data.draw(st.integers(0, len(text)))
    edit.set_caret(caret)
    edit.apply_edits([change])
    assert edit.text() == apply_edits(text, [change])
    if caret <= start:
        assert edit.caret() == caret
    elif caret >= end:
        assert edit.caret() == caret + len(new) - (end - start)


def test_pictures_are_offered_not_inserted(qtbot: QtBot, edit: PostEdit) -> None:
    offered: list[object] = []
    edit.pictures_offered.connect(offered.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.jpg")])
    edit.insertFromMimeData(data)
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    edit.insertFromMimeData(picture)
    assert offered[0] == ["/tmp/a.jpg"]
    assert isinstance(offered[1], QImage)
    assert edit.text() == ""


def test_marks_leave_with_the_next_key_and_spare_the_word_under_the_caret(qtbot: QtBot, edit: PostEdit) -> None:
    edit.set_text("matin.Il pleut")
    edit.set_caret(14)
    edit.mark([(Span(0, 8), "warning")])
    assert len(edit.extraSelections()) == 1
    qtbot.keyClicks(edit, "!")
    assert edit.extraSelections() == []
    edit.set_caret(4)
    edit.mark([(Span(0, 8), "warning")])
    assert edit.extraSelections() == []


def test_completes_a_name_to_its_handle_by_keyboard(qtbot: QtBot, edit: PostEdit) -> None:
    edit.offer([Completion("@Sophie_Martin", "Sophie Martin"), Completion("#JournéeNum26")])
    qtbot.keyClicks(edit, "Merci @mar")
    assert edit.completions.is_open()
    qtbot.keyClick(edit.completions._popup, Qt.Key.Key_Tab)
    assert edit.text() == "Merci @Sophie_Martin "
    assert not edit.completions.is_open()


def test_an_address_is_not_completed(qtbot: QtBot, edit: PostEdit) -> None:
    edit.offer([Completion("@Sophie_Martin", "Sophie Martin")])
    qtbot.keyClicks(edit, "lea@so")
    assert not edit.completions.is_open()


def test_grows_with_its_text(edit: PostEdit) -> None:
    edit.set_text("une ligne")
    low = edit.height()
    edit.set_text("\n".join("ligne" for _ in range(8)))
    assert edit.height() > low * 2


UNSEEN = [chr(code) for code in range(32) if chr(code) not in "\n\r\t"] + ["\x7f", "\ufdd0", "\ufdd1"]


@settings(deadline=None, max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=st.lists(st.sampled_from([*UNSEEN, "\t", "\r\n", "\n", "é", "🎉", "\u00a0", "un mot"]), max_size=20))
def test_what_nobody_sees_stays_out_of_a_post(edit: PostEdit, parts: list[str]) -> None:
    """Pasted, inserted or opened: control characters go, a tab is a space, all the rest stays as it was."""
    wanted = "".join({"\t": " ", "\r\n": "\n"}.get(part, part) for part in parts if part not in UNSEEN)
    text = "".join(parts)
    data = QMimeData()
    data.setText(text)
    for put in (
        lambda: edit.set_text(text),
        lambda: edit.insertFromMimeData(data),
        lambda: edit.insert(text),
    ):
        edit.set_text("")
        put()
        assert edit.text() == wanted


def test_what_an_input_method_commits_carries_no_control_characters(edit: PostEdit) -> None:
    edit.set_text("abcd")
    edit.set_caret(4)
    event = QInputMethodEvent()
    event.setCommitString("\x00é\x1b\ufdd0\tà\r\n", -1, 1)
    QApplication.sendEvent(edit, event)
    assert edit.text() == "abcé à\n"
