"""Hiding parts of a picture: keys, mouse, undo."""

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.draft.parts import Box
from livetweet_coach.ui.media.parts_editor import PartsEditor

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "a.png"
    Image.effect_noise((400, 200), 90).save(file)
    return file


@pytest.fixture
def editor(qtbot, look, picture):
    made = PartsEditor(look)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.activateWindow()
    assert made.show_media(Media("m", path=str(picture)))
    made.focus_first()
    return made


def test_arrows_move_shift_sizes_control_is_fine(editor, qtbot):
    canvas = editor.canvas
    assert canvas.frame == Box(150, 75, 100, 50)
    for key, held, wanted in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, Box(166, 75, 100, 50)),
        (Qt.Key.Key_Down, CONTROL, Box(166, 77, 100, 50)),
        (Qt.Key.Key_Left, SHIFT, Box(166, 77, 84, 50)),
        (Qt.Key.Key_Down, SHIFT | CONTROL, Box(166, 77, 84, 52)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.KeypadModifier, Box(166, 61, 84, 52)),
    ):
        qtbot.keyClick(canvas, key, held)
        assert canvas.frame == wanted


def test_enter_hides_c_cuts_and_undo_takes_back(editor, qtbot):
    told = []
    editor.told.connect(lambda words: told.append(words.source))
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Return)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Return)
    assert len(editor.parts.hidden) == 1
    qtbot.keyClick(editor.canvas, Qt.Key.Key_C)
    assert editor.parts.view == Box(150, 75, 100, 50)
    assert told[-1].startswith("Cut to the frame")
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Z, CONTROL)
    assert not editor.parts.is_changed
    assert told[-1].startswith("Undone")


def test_what_is_hidden_looks_hidden(editor):
    before = editor.canvas.grab().toImage()
    editor.hide_part()
    image = editor.canvas._shown
    frame = editor.canvas.frame
    found = {image.pixel(x, y) for x in range(frame.left, frame.right) for y in range(frame.top, frame.bottom)}
    assert len(found) <= 32
    assert editor.canvas.grab().toImage() != before


def test_a_screen_reader_meets_a_picture_with_a_frame(editor, qtbot):
    met = QAccessible.queryAccessibleInterface(editor.canvas)
    assert met.role() == QAccessible.Role.Graphic
    assert met.text(QAccessible.Text.Name).startswith("Frame, Middle: 38 % from the left")
    assert "Shift+arrows" in met.text(QAccessible.Text.Description)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Right)
    assert "42 % from the left" in met.text(QAccessible.Text.Name)


def test_the_mouse_draws_a_frame_and_a_click_moves_it(editor, qtbot):
    canvas = editor.canvas
    room = canvas._room().toRect()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=room.topLeft())
    qtbot.mouseMove(canvas, room.center())
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=room.center())
    frame = canvas.frame
    assert (frame.left, frame.top) == (0, 0)
    assert abs(frame.width - 200) < 5 and abs(frame.height - 100) < 5
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=room.bottomRight() - QPoint(2, 2))
    assert (canvas.frame.right, canvas.frame.bottom) == (400, 200)


@pytest.mark.parametrize("where", ["canvas", "button"])
@pytest.mark.parametrize("keys", ["Ctrl+Return", "Esc"])
def test_done_by_keys_and_the_post_is_not_sent(qtbot, look, picture, keys, where):
    window = QWidget()
    qtbot.addWidget(window)
    editor = PartsEditor(look)
    editor.show_media(Media("m", path=str(picture)))
    QVBoxLayout(window).addWidget(editor)
    sent = []
    action = QAction(window)
    action.setShortcut("Ctrl+Return")
    action.triggered.connect(lambda: sent.append("sent"))
    window.addAction(action)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    target = editor.canvas if where == "canvas" else editor.findChildren(QPushButton)[0]
    editor.hide_part()
    target.setFocus()
    done = []
    editor.done.connect(lambda media, parts: done.append((media, len(parts.hidden))))
    if keys == "Esc":
        qtbot.keyClick(target, Qt.Key.Key_Escape)
    else:
        qtbot.keyClick(target, Qt.Key.Key_Return, CONTROL)
    assert done == [("m", 1)]
    assert sent == []


def test_nothing_to_change_is_left_alone(editor, qtbot):
    with qtbot.waitSignal(editor.left_alone) as left, qtbot.assertNotEmitted(editor.done):
        editor.finish()
    assert left.args == ["m"]


def test_while_the_copy_is_written_nothing_changes(editor, qtbot):
    editor.hide_part()
    before = editor.parts
    editor.show_busy(busy=True)
    assert not any(made.isEnabled() for made in editor._buttons)
    with qtbot.assertNotEmitted(editor.done):
        for key in (Qt.Key.Key_C, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Escape):
            qtbot.keyClick(editor.canvas, key)
    assert editor.parts == before
    editor.show_trouble("The disk is full. Nothing is hidden yet.")
    assert editor.place.text().startswith("The disk is full")
    assert editor._buttons[0].isEnabled()


def test_a_picture_that_is_not_there_can_not_be_shown(editor):
    assert not editor.show_media(Media("n", path="/none.jpg"))
