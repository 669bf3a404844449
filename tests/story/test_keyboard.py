"""Everything with the keyboard alone (D02, D18), silence (A21), and a word about a pause (A23)."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from tests.story.person import in_both_languages

from livetweet_coach.ui.help.keys_pane import KeysPane
from livetweet_coach.ui.progress.review_pane import ReviewPane
from livetweet_coach.ui.settings.settings_pane import SettingsPane
from livetweet_coach.ui.sheet.sheet_pane import SheetPane
from livetweet_coach.ui.start.start_pane import StartPane

HELD_BACK = "Super matin.Il pleut mais on parle des MOOC #TestRadio"
MOST_TABS = 80


@pytest.fixture
def full(person):
    """A window with something everywhere: a programme, a remark, a draft and posts in the timeline."""
    person.practise()
    person.write("Bonjour à toutes et à tous #TestRadio")
    person.pause(9)
    person.type(HELD_BACK)
    person.pause(3.1)
    assert person.remark() and person.rows()
    return person


def actions(person):
    return [action for group in person.learner.groups for action in group.actions]


def test_no_key_of_an_action_is_swallowed_by_the_post(full):
    """D18: with the caret in the post every key in the menu still reaches its action."""
    swallowed = []
    for action in actions(full):
        if action.shortcut().isEmpty():
            continue
        keys = action.shortcut()[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, keys.key(), keys.keyboardModifiers())
        event.ignore()
        QApplication.sendEvent(full.edit, event)
        if event.isAccepted():
            swallowed.append(f"{action.text()} {action.shortcut().toString()}")
    assert swallowed == []


def test_no_two_actions_share_a_key(full):
    """D18: a key means one thing."""
    keys = [action.shortcut().toString() for action in actions(full) if not action.shortcut().isEmpty()]
    keys += [action.shortcut().toString() for action in full.learner.practising.prompter.actions()]
    assert sorted(keys) == sorted(set(keys))


@in_both_languages
def test_every_action_is_in_the_menu_and_under_f1(full, language):
    """D18: F1 lists every action with its group and its key, searchable; Escape leads back to the caret."""
    full.press("F1")
    page = full.page()
    assert isinstance(page, KeysPane)
    assert page.model.rowCount() >= len([action for action in actions(full) if action.text()])
    full.type("F8")
    assert page.found.rowCount() == 2  # silence, and why the coach speaks
    full.press("Escape")
    assert full.page() is None
    assert full.focus is full.edit
    listed = {action for menu in full.learner.menu.findChildren(type(full.learner.menu)) for action in menu.actions()}
    assert set(actions(full)) <= listed


def test_f6_goes_round(full):
    """D02: F6 leads from the post to the programme, the coach, the timeline, and back."""
    places = [full.learner.practising.prompter, full.learner.coach, full.learner.timeline, full.learner.compose]
    assert full.focus is full.edit
    for _ in range(2):
        for place in places:
            full.press("F6")
            assert place.isAncestorOf(full.focus), place
    assert full.focus is full.edit


def test_shift_f6_goes_the_other_way_round(full):
    """D02: Shift+F6 leads from the post to the timeline, the coach, the programme, and back."""
    places = [full.learner.timeline, full.learner.coach, full.learner.practising.prompter, full.learner.compose]
    for place in places:
        full.press("Shift+F6")
        assert place.isAncestorOf(full.focus), place
    assert full.focus is full.edit


def test_ctrl_y_takes_an_undo_back(full):
    """The two keys for it that people know from elsewhere do the same."""
    before = full.text
    full.type(" encore")
    full.press("Ctrl+Z")
    assert full.text != before + " encore"
    full.press("Ctrl+Y")
    assert full.text == before + " encore"


def tabbed(person, key=Qt.Key.Key_Tab):
    """The widgets that Tab meets, from the post until it is back there."""
    person.edit.setFocus()
    met = []
    for _ in range(MOST_TABS):
        QTest.keyClick(person.focus, key)
        if person.focus is person.edit:
            return met
        met.append(person.focus)
    raise AssertionError(f"a trap, or no way back: {met[-3:]}")


def test_tab_goes_round_in_reading_order(full):
    """D02: counter, Send, then the remark's answers, then the timeline; no trap, forwards or backwards."""
    met = tabbed(full)
    order = [
        full.learner.compose.editor.card().ring,
        full.learner.compose._send,
        full.learner.coach.card._apply,
        full.learner.timeline._list,
    ]
    assert all(widget in met for widget in order)
    places = [met.index(widget) for widget in order]
    assert places[0] < places[1]
    assert set(tabbed(full, Qt.Key.Key_Backtab)) == set(met)


def test_every_control_can_be_reached_by_tab(full):
    """D18: nothing that can be pressed is for the mouse only."""
    met = set(tabbed(full))
    buttons = [made for made in full.window.findChildren(QPushButton) if made.isVisible() and made.isEnabled()]
    assert [made.text() for made in buttons if made not in met] == []


def test_a_whole_live_without_a_mouse(person):
    """D18: from the first page to the review and back, with keys alone."""
    assert isinstance(person.page(), StartPane)
    person.press("2")
    person.type("Num26")
    person.press("Return")
    person.type("Bonjour")
    person.press("Ctrl+H")
    assert person.text.rstrip().endswith("#Num26")
    person.send()
    person.pause(9)
    assert [row.state for row in person.rows()] == ["sent"]
    person.press("Ctrl+,")
    assert isinstance(person.page(), SettingsPane)
    person.press("Escape")
    person.press("Ctrl+E")
    assert isinstance(person.page(), SheetPane)
    person.press("Escape")
    assert person.focus is person.edit
    person.press("Ctrl+Shift+E")
    assert isinstance(person.page(), ReviewPane)
    person.press("Space")
    assert isinstance(person.page(), StartPane)


def test_the_pages_arrows_and_numbers(person):
    """D18: arrows walk between the doors, Enter opens one."""
    doors = person.page().doors
    person.press("Right")
    assert person.focus is doors[1]
    person.press("Left")
    person.press("Left")
    assert person.focus is doors[2]
    person.press("Right")
    person.press("Return")
    assert person.page() is not None
    assert not isinstance(person.page(), StartPane)


@pytest.mark.parametrize("keys", ["Ctrl+K", "Ctrl+Shift+K", "Ctrl+Shift+J"])
def test_later_not_here_and_i_know(full, keys):
    """D18: the other answers have their keys; the remark leaves and stays away, the text stays as it is."""
    full.press(keys)
    assert full.remark() == ""
    assert full.text == HELD_BACK
    assert full.focus is full.edit
    full.pause(120)
    assert full.remark() == ""


def test_why_opens_under_the_remark(full):
    """D08: Ctrl+D unfolds one sentence and its source, and folds it again."""
    card = full.learner.coach.card
    full.press("Ctrl+D")
    assert card._why.isVisible() and card._why.text()
    assert full.focus is full.edit
    full.press("Ctrl+D")
    assert not card._why.isVisible()


@in_both_languages
def test_silence_for_ten_minutes(person, language):
    """A21: F8: no remark for 10 minutes, a countdown in words, no praise; then the coach is back."""
    person.practise()
    person.press("F8")
    left = person.learner.coach._silence
    assert left.isVisible() and "10:00" in left.text()
    person.heard.clear()
    person.type(HELD_BACK)
    person.pause(60)
    assert person.remark() == ""
    assert "8:5" in left.text() or "8:4" in left.text()
    person.send()
    assert person.held() == ""
    assert [row.mark for row in person.rows()] == [""]
    person.type("Encore un soir.Il est tard #TestRadio")
    said = person.said()
    assert len(said) == 1, said
    person.pause(9 * 60)
    assert person.remark() != ""
    assert not left.text()


def test_silence_lets_what_cannot_be_sent_through(person):
    """A21: in silence too, Send tells what the network would refuse."""
    person.practise()
    person.press("F8")
    person.type("mot " * 71 + "#TestRadio", every=0.01)
    person.send()
    assert person.held() != ""
    assert person.rows() == ()


def test_f8_again_ends_the_silence(person):
    """A21: the same key brings the coach back."""
    person.practise()
    person.press("F8")
    person.press("F8")
    person.type(HELD_BACK)
    person.pause(3.1)
    assert person.remark() != ""


def test_one_gentle_word_about_a_pause(person):
    """A23: after 45 minutes one line in the window, that can be closed, and never again in this event."""
    person.improvise("Num26")
    began = person.now
    while person.now - began < 44 * 60:
        person.type("mot ")
        assert person.notice() == ""
        person.clock.advance(240)
    person.clock.advance(120)
    person.type("mot ")
    person.pause(4)
    assert person.notice() != ""
    assert person.focus is person.edit
    person.learner.compose.notice.close_notice()
    for _ in range(8):
        person.clock.advance(timedelta(minutes=8).total_seconds())
        person.type("mot ")
        person.pause(4)
        assert person.notice() == ""


def test_nothing_takes_the_focus(full):
    """A03 to A24: for ten minutes of timers, answers and counters, the caret stays where it is."""
    stolen = []
    application = QApplication.instance()

    def note(_, now):
        if isinstance(now, QWidget) and now is not full.edit:
            stolen.append(now)

    application.focusChanged.connect(note)
    full.pause(300)
    application.focusChanged.disconnect(note)
    assert stolen == []
