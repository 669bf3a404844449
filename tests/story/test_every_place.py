"""In every place of the app: names for a screen reader, and nothing clipped at 200 % on a small screen (D01, D15)."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QSplitterHandle,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)
from tests.story.person import visible
from tests.story.places import PLACES, SHEET, held, sheet, writing

SMALL_SCREEN = (1366, 768)
ROLE = QAccessible.Role
CONTROLS = {
    ROLE.Button,
    ROLE.CheckBox,
    ROLE.RadioButton,
    ROLE.EditableText,
    ROLE.ComboBox,
    ROLE.List,
    ROLE.Table,
    ROLE.Slider,
    ROLE.SpinBox,
    ROLE.Link,
    ROLE.ButtonMenu,
}
in_every_place = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)


def described(widget):
    made = QAccessible.queryAccessibleInterface(widget)
    return made.text(QAccessible.Text.Name) if made else ""


def told(widget):
    return f"{type(widget).__name__} {widget.objectName()} “{getattr(widget, 'text', lambda: '')()}”"


def controls_of(interface, depth=0):
    """Every control of the accessible tree that is on screen."""
    if interface is None or not interface.isValid() or interface.state().invisible or depth > 40:
        return
    if interface.role() in CONTROLS:
        yield interface
    if interface.role() not in (ROLE.Table, ROLE.List):
        for number in range(interface.childCount()):
            yield from controls_of(interface.child(number), depth + 1)


@in_every_place
def test_every_control_has_a_name(person, place):
    """D01: whatever Tab can reach says what it is; so does all that a screen reader meets in the tree."""
    place(person)
    reachable = [
        made
        for made in visible(person.window)
        if made.focusPolicy() & Qt.FocusPolicy.TabFocus and made.isEnabled() and not made.focusProxy()
    ]
    assert reachable
    assert [told(made) for made in reachable if not described(made).strip()] == []
    assert described(person.focus)
    found = list(controls_of(QAccessible.queryAccessibleInterface(person.window)))
    assert found
    nameless = [control for control in found if not control.text(QAccessible.Text.Name).strip()]
    assert [(str(one.role()), told(one.object()) if one.object() else "") for one in nameless] == []


def _is_elided(widget):
    """A label that shortens its words keeps them whole for a tooltip and a screen reader."""
    return "…" in widget.text() and widget.toolTip() and widget.accessibleName() == widget.toolTip()


def _needed(made):
    """The room for the words; an icon needs its own side, and a finger 32 px."""
    if isinstance(made, QToolButton) and made.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return made.iconSize().expandedTo(QSize(32, 32))
    if isinstance(made, QToolButton):
        metrics = made.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, made.text())
        return QSize(words.width() + made.iconSize().width(), max(words.height(), made.iconSize().height()))
    return made.minimumSizeHint() if isinstance(made, QLabel) else made.sizeHint()


def clipped(window):
    """What is on screen and has less room than it needs."""
    for made in visible(window):
        if isinstance(made, QLabel) and made.wordWrap():
            if made.text() and made.heightForWidth(made.width()) > made.height() + 1:
                yield f"{told(made)} needs {made.heightForWidth(made.width())} px of height, has {made.height()}"
        elif isinstance(made, QLabel | QAbstractButton) and made.text() and not _is_elided(made):
            wanted = _needed(made)
            if wanted.width() > made.width() + 1 or wanted.height() > made.height() + 1:
                yield f"{told(made)} needs {wanted.width()} x {wanted.height()}, has {made.width()} x {made.height()}"
            left = made.mapTo(window, QPoint(0, 0)).x()
            if left < 0 or left + made.width() > window.width():
                yield f"{told(made)} is beside the window"


def sideways(window):
    """What would have to be scrolled sideways."""
    for made in visible(window, QAbstractScrollArea):
        if not isinstance(made, QTableView) and made.horizontalScrollBar().maximum() > 0:
            yield f"{told(made)} is {made.horizontalScrollBar().maximum()} px too wide"


def _called(it):
    return f"{it:.0%}" if isinstance(it, float) else it.__name__


AT_BOTH_SIZES = [(place, 2.0) for place in PLACES] + [(writing, 1.0), (held, 1.0), (sheet, 1.0)]


@pytest.mark.parametrize(("place", "scale"), AT_BOTH_SIZES, ids=_called)
def test_nothing_is_clipped(open_app, settings, place, scale):
    """D15: high contrast, 1366 x 768, in French (the longer words): everything has its room, nothing goes sideways."""
    settings(language="fr", theme="contrast", text_scale=scale)
    person = open_app()
    place(person)
    person.settle()
    assert (person.window.width(), person.window.height()) == SMALL_SCREEN
    assert list(clipped(person.window)) == []
    assert list(sideways(person.window)) == []


@pytest.mark.parametrize("place", [writing, held], ids=lambda place: place.__name__)
def test_the_post_is_always_in_sight(open_app, settings, place):
    """D15: at 200 % the box one writes in, its counter and Send are on screen, whatever else is."""
    settings(language="fr", theme="contrast", text_scale=2.0)
    person = open_app()
    place(person)
    person.learner.compose.notice.close_notice()
    person.settle()
    window = person.window
    for made in (person.edit, person.learner.compose.editor.card().ring, person.learner.compose._send):
        assert made.visibleRegion().boundingRect().height() >= min(made.height(), 32), told(made)
        assert window.rect().contains(made.mapTo(window, made.rect().center())), told(made)
    assert isinstance(person.edit, QTextEdit)


@pytest.mark.parametrize("width", [480, 899, 900])
def test_narrow_windows(open_app, settings, width):
    """D15: under 900 px the coach goes below the text; nothing goes sideways at any width."""
    settings(language="fr")
    person = open_app(file=str(SHEET))
    person.press("Space")
    person.window.resize(width, 700)
    person.settle()
    assert person.window.width() == width
    assert list(sideways(person.window)) == []
    assert list(clipped(person.window)) == []


def test_the_focus_is_seen(person):
    """D15: what has the focus looks different from what has not, in every theme: a ring of the accent."""
    person.practise()
    for theme in ("day", "night", "contrast"):
        person.learner.look.choose(theme=theme)
        person.settle()
        send = person.learner.compose._send
        person.type("x")
        before = send.grab().toImage()
        send.setFocus(Qt.FocusReason.TabFocusReason)
        person.settle()
        assert send.grab().toImage() != before, theme
        person.edit.setFocus()


def test_there_is_no_stray_window(person):
    """A03: nothing is a window of its own but the window, its menus and what Qt keeps hidden."""
    writing(person)
    shown = [made for made in QApplication.topLevelWidgets() if made.isVisible()]
    assert shown == [person.window]
    assert all(isinstance(made, QWidget | QSplitterHandle) for made in shown)
