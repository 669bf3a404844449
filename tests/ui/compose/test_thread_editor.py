"""The thread on one page."""

import itertools

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety, StaleEdit
from livetweet_coach.core.text.networks import MASTODON
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say
from livetweet_coach.ui.compose.thread_editor import ThreadEditor
from livetweet_coach.ui.theme import Look


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> ThreadEditor:
    ids = itertools.count(1)
    made = ThreadEditor(look, lambda: f"new{next(ids)}", Draft("d", (Post("a", "un"), Post("b", "deux"))))
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def texts(editor: ThreadEditor) -> list[str]:
    return [post.text for post in editor.draft.posts]


def fix(*edits: Edit) -> Fix:
    return Fix(say("Test", "mend"), edits, Safety.SAFE)


def test_typing_changes_the_draft_and_its_revision(qtbot: QtBot, editor: ThreadEditor) -> None:
    before = editor.draft.revision
    editor.focus_post("b")
    qtbot.keyClicks(editor.card("b").edit, "!")
    assert editor.draft.revision == before + 1
    assert texts(editor) == ["un", "!deux"]


def test_a_post_is_added_after_the_active_one_and_undo_takes_it_away(qtbot: QtBot, editor: ThreadEditor) -> None:
    editor.focus_post("a")
    editor.add_action.trigger()
    assert [post.id for post in editor.draft.posts] == ["a", "new1", "b"]
    assert editor.active == "new1"
    qtbot.keyClick(editor.card().edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [post.id for post in editor.draft.posts] == ["a", "b"]


def test_a_removed_post_comes_back_with_its_text(qtbot: QtBot, editor: ThreadEditor) -> None:
    editor.card("a").remove_action.trigger()
    assert texts(editor) == ["deux"]
    revision = editor.draft.revision
    qtbot.keyClick(editor.card().edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(editor) == ["un", "deux"]
    assert editor.draft.revision > revision


def test_a_fix_over_two_posts_mends_both(editor: ThreadEditor) -> None:
    editor.apply_fix(fix(Edit("a", Span(0, 2), "1/"), Edit("b", Span(0, 4), "2/")))
    assert texts(editor) == ["1/", "2/"]


def test_a_fix_that_no_longer_fits_is_refused_and_nothing_changes(editor: ThreadEditor) -> None:
    with pytest.raises(StaleEdit):
        editor.apply_fix(fix(Edit("a", Span(0, 99), "")))
    assert texts(editor) == ["un", "deux"]


def test_counts_as_the_network_does(editor: ThreadEditor) -> None:
    assert editor.card("a").ring.words == "278 left"
    editor.set_networks([MASTODON])
    assert editor.card("a").ring.words == "498 left"


def test_media_stay_with_their_post(editor: ThreadEditor) -> None:
    editor.set_media("b", [Media("m", alt="Une salle")])
    assert editor.draft.post("b").media[0].alt == "Une salle"
    assert editor.draft.post("a").media == ()


def test_every_post_says_where_it_stands(editor: ThreadEditor) -> None:
    assert editor.card("a").edit.accessibleName() == "Post 1 of 2"
    editor.remove_post("b")
    assert editor.card("a").edit.accessibleName() == "Your post"


def test_a_draft_with_control_characters_is_opened_without_them(editor: ThreadEditor) -> None:
    """A draft from an older app: what is in the box and what is in the draft are the same text."""
    editor.set_draft(Draft("d", (Post("a", "un\x07\tdeux\ufdd0"), Post("b", "trois"))), "a", 3)
    assert [post.text for post in editor.draft.posts] == ["un deux", "trois"]
    assert editor.card().edit.text() == "un deux"
    assert editor.caret == 3
