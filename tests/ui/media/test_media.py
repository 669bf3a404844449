"""Pictures of a post and their alt text."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livetweet_coach.core.draft.draft import Media, Post
from livetweet_coach.core.text.networks import X
from livetweet_coach.ui.compose.post_card import PostCard
from livetweet_coach.ui.media.alt_editor import AltEditor
from livetweet_coach.ui.media.media_strip import MediaStrip
from livetweet_coach.ui.media.thumbnail import read_scaled
from livetweet_coach.ui.theme import Look


@pytest.fixture
def photo(tmp_path: Path) -> str:
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (800, 400), "teal").save(path)
    return str(path)


@pytest.fixture
def strip(qtbot: QtBot, look: Look, photo: str) -> MediaStrip:
    made = MediaStrip(look)
    qtbot.addWidget(made)
    made.set_media((Media("a", path=photo), Media("b", path=photo, alt="A slide"), Media("c", path="/none.jpg")))
    made.show()
    return made


def test_a_picture_is_read_at_the_size_it_is_shown_in(photo: str, tmp_path: Path) -> None:
    assert read_scaled(photo, QSize(100, 100)).size() == QSize(100, 50)
    assert read_scaled(photo, QSize(100, 100), fill=True).size() == QSize(200, 100)
    assert read_scaled(photo, QSize(4000, 4000)).size() == QSize(800, 400)
    turned = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (800, 400), "teal").save(turned, exif=exif)
    assert read_scaled(str(turned), QSize(100, 100)).size() == QSize(50, 100)


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0broken"])
def test_a_broken_picture_is_null(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    assert read_scaled(str(path), QSize(10, 10)).isNull()


def test_tiles_say_which_picture_and_whether_it_is_described(strip: MediaStrip) -> None:
    names = [tile.edit.accessibleName() for tile in strip.tiles]
    assert names == ["Photo 1 of 3, to describe", "Photo 2 of 3, described", "Photo 3 of 3, unreadable picture"]
    assert [tile.is_readable for tile in strip.tiles] == [True, True, False]
    assert strip.tiles[1].edit.toolTip() == "A slide"


def test_tiles_are_opened_and_taken_out_by_keyboard(strip: MediaStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.edit_requested) as asked:
        qtbot.keyClick(strip.tiles[1].edit, Qt.Key.Key_Space)
    assert asked.args == ["b"]
    with qtbot.waitSignal(strip.removed) as gone:
        qtbot.keyClick(strip.tiles[2].edit, Qt.Key.Key_Delete)
    assert gone.args == ["c"]


def test_describing_a_picture_keeps_the_focus_on_it(strip: MediaStrip, photo: str) -> None:
    strip.activateWindow()
    strip.tiles[1].edit.setFocus()
    strip.set_media((Media("b", path=photo, alt="Better"), Media("d", path=photo)))
    assert [tile.media.id for tile in strip.tiles] == ["b", "d"]
    assert strip.window().focusWidget() is strip.tiles[0].edit
    strip.set_media(())
    assert strip.tiles == []
    assert not strip.isVisible()


def test_four_pictures_are_whole_in_a_narrow_post(qtbot: QtBot, look: Look, photo: str) -> None:
    card = PostCard(look, Post("p", "Text", tuple(Media(name, path=photo) for name in "abcd")), [X])
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(card)
    column.addStretch(1)
    holder.resize(420, 600)
    holder.show()
    tiles = card.media.tiles
    qtbot.waitUntil(lambda: tiles[3].y() > 0 and card.media.rect().contains(tiles[3].geometry()))
    qtbot.waitUntil(lambda: card.rect().contains(QRect(tiles[3].mapTo(card, QPoint(0, 0)), tiles[3].size())))


@pytest.fixture
def editor(qtbot: QtBot, look: Look, photo: str) -> AltEditor:
    made = AltEditor(look)
    qtbot.addWidget(made)
    made.show_media(Media("a", path=photo, alt="A slide", gps=True), 1, 2, limit=10)
    made.show()
    return made


def test_writing_tells_the_text_and_how_much_is_left(editor: AltEditor, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    editor.alt_changed.connect(lambda media, text: told.append((media, text)))
    assert editor.left == "3 left"
    assert editor.focusWidget() is editor.edit
    qtbot.keyClicks(editor.edit, " now")
    assert told[-1] == ("a", "A slide now")
    assert editor.left == "1 over"
    editor.edit.setPlainText("«\u00a0Oui\u00a0»")
    assert told[-1] == ("a", "«\u00a0Oui\u00a0»")


def test_showing_another_picture_tells_nothing(editor: AltEditor, qtbot: QtBot, photo: str) -> None:
    assert editor.place.isVisible()
    with qtbot.assertNotEmitted(editor.alt_changed):
        editor.show_media(Media("b", path="/none.jpg", alt=""), 2, 2)
    assert editor.media_id == "b"
    assert not editor.place.isVisible()
    assert "kept" in editor.picture.text()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)],
)
def test_it_is_finished_by_keyboard_without_sending_the_post(
    qtbot: QtBot, look: Look, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    editor = AltEditor(look)
    editor.setParent(window)
    sent: list[str] = []
    for keys in ("Ctrl+Return", "Esc"):
        action = QAction(window)
        action.setShortcut(keys)
        action.triggered.connect(lambda: sent.append("sent"))
        window.addAction(action)
    window.show()
    window.activateWindow()
    editor.edit.setFocus()
    done: list[bool] = []
    editor.done.connect(lambda: done.append(True))
    qtbot.keyClick(editor.edit, key, held)
    assert done == [True]
    assert sent == []


def test_a_picture_is_taken_out(editor: AltEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.removed) as gone:
        editor.remove_action.trigger()
    assert gone.args == ["a"]
