"""The desk with a screen reader, with keys alone, at 200 % text and in narrow windows (D01, D15, D18)."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.app.desk.stand_in_room import learner
from tests.story.test_every_place import clipped, controls_of, sideways, told
from tests.story.tutor_at_desk import TutorAtDesk


@pytest.fixture
def tutor(open_app, settings):
    settings(language="fr")
    return TutorAtDesk(open_app, learner("lea", "Léa"), learner("karim", "Karim")).come_in()


def row_of(tutor, member):
    return next(row for row in tutor.parts.learners.rows.rows if row.id == member)


def choose(tutor, member):
    tutor.person.press(f"Ctrl+{row_of(tutor, member).number}")


def test_a_screen_reader_hears_what_it_asks_for_and_no_more(tutor):
    """D: the live draft is silent; keys read it, the state, the counter."""
    choose(tutor, "lea")
    tutor.person.said()
    for text in ("Le", "Le maire", "Le maire ouvre"):
        tutor.room.writes("lea", text)
        tutor.settle()
    assert tutor.person.said() == []
    tutor.person.press("Ctrl+Shift+R")
    assert tutor.person.said() == ["Le maire ouvre"]
    tutor.person.press("Ctrl+Shift+I")
    assert "écrit" in tutor.person.said()[0]
    tutor.person.press("Ctrl+Shift+C")
    assert "140" in tutor.person.said()[0]


def test_everything_has_a_name_and_a_key(tutor):
    """D01, D18: no control without a name; no two actions with one key; all under F1."""
    tutor.room.writes("lea", "Le maire ouvre")
    tutor.say("Un")
    found = list(controls_of(QAccessible.queryAccessibleInterface(tutor.person.window)))
    assert found
    assert [str(one.role()) for one in found if not one.text(QAccessible.Text.Name).strip()] == []
    actions = [action for group in tutor.tutoring.groups for action in group.actions]
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    keys += [action.shortcut().toString() for action in tutor.person.window.actions() if action not in actions]
    keys = [key for key in keys if key]
    assert [key for key in set(keys) if keys.count(key) > 1] == []
    assert [action.text() for action in actions if action.shortcut().isEmpty()] == []
    tutor.person.press("F1")
    assert tutor.person.page().model.rowCount() >= len(actions)
    tutor.person.press("Escape")
    assert tutor.person.page() is tutor.parts.page


def test_no_key_is_swallowed_by_the_box_one_writes_in(tutor):
    """D18: with the caret in the box every key reaches its action; those of the list of lines are for the list."""
    box = tutor.composer.edit
    swallowed = []
    actions = [action for group in tutor.tutoring.groups for action in group.actions]
    for action in (one for one in actions if one not in tutor.parts.stream.actions_by_key):
        keys = action.shortcut()[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, keys.key(), keys.keyboardModifiers())
        event.ignore()
        QApplication.sendEvent(box, event)
        if event.isAccepted():
            swallowed.append(action.shortcut().toString())
    assert swallowed == []


def test_deleting_while_one_writes_drops_nothing(tutor):
    """A remark that waits is dropped in the list, never by a key in the box."""
    tutor.say("Un")
    tutor.say("Deux")
    tutor.make_current(tutor.line("held"))
    tutor.composer.edit.setFocus()
    tutor.person.type("mot de trop")
    for keys in ("Ctrl+Backspace", "Home", "Delete"):
        tutor.person.press(keys)
    assert tutor.composer.edit.text() == "ot de "
    assert len(tutor.desk.saying.queue.held) == 1


def test_f6_goes_round(tutor):
    choose(tutor, "lea")
    tutor.room.writes("lea", "Le maire ouvre")
    tutor.room.sends("lea", "p1", "Bonjour")
    tutor.settle()
    parts = tutor.parts
    for place in (parts.learners, parts.draft, parts.stream, parts.composer):
        tutor.person.press("F6")
        assert place.isAncestorOf(tutor.person.focus), place


@pytest.mark.parametrize("scale", [1.0, 2.0], ids=["100%", "200%"])
@pytest.mark.parametrize("width", [1366, 900, 480])
def test_nothing_is_clipped(open_app, settings, scale, width):
    """D15: at any width nothing goes sideways; Send and the box stay in sight."""
    if scale == 2.0 and width < 900:
        width = 1000
    settings(language="fr", theme="contrast", text_scale=scale)
    tutor = TutorAtDesk(open_app).come_in()
    tutor.person.window.resize(width, 768)
    tutor.room.writes("lea", "Trois écoles, un seul outil partagé : 40 % de temps gagné", "Et la suite")
    tutor.room.sends("lea", "p1", "Bonjour à toutes et à tous #JournéeNum26")
    tutor.say("Nomme l'oratrice")
    tutor.say("Un second qui attend")
    tutor.settle()
    window = tutor.person.window
    assert list(sideways(window)) == []
    assert list(clipped(window)) == []
    for made in (tutor.composer.edit, tutor.composer._send):
        assert window.rect().contains(made.mapTo(window, made.rect().center())), told(made)
