"""Misspelt words are underlined once the caret has left them, and put right from the menu."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from livetweet_coach.adapters.spelling import EnchantSpeller


class Dictionary:
    """Knows the words of this story."""

    right = frozenset(["le", "la", "les", "une", "oratrice", "parle", "de", "bonjour", "talk", "to", "all"])

    def check(self, word):
        return word.lower() in self.right

    def suggest(self, word):
        return ["oratrice", "oratoire"]


@pytest.fixture
def person(open_app):
    one = open_app()
    help_ = one.learner.preferences.spelling
    help_.find = lambda: EnchantSpeller({"fr": [Dictionary()], "en": []})
    one.improvise("Num26")
    return one


def underlined(person):
    person.learner.preferences.spelling.wait()
    person.settle()
    edit = person.learner.compose.editor.card().edit
    return [span.of(edit.text()) for span in edit.misspelt]


def menu_at_caret(person):
    edit = person.learner.compose.editor.card().edit
    at = edit.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, edit.mapToGlobal(at))
    QApplication.sendEvent(edit.viewport(), event)
    underlined(person)
    return next(menu for menu in edit.findChildren(QMenu) if menu.isVisible())


def test_a_word_is_underlined_when_the_caret_has_left_it(person):
    person.type("une oratice")
    assert underlined(person) == []
    person.type(" parle")
    assert underlined(person) == ["oratice"]
    for _ in range(10):
        person.press("Left")
    assert underlined(person) == []  # the caret is in it again
    person.press("End")
    assert underlined(person) == ["oratice"]


def test_a_suggestion_is_one_undo_step(person):
    person.type("une oratice parle")
    for _ in range(8):
        person.press("Left")
    menu = menu_at_caret(person)
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered[:2] == ["oratrice", "oratoire"]
    assert menu.activeAction().text() == "oratrice"
    person.press("Return")
    edit = person.learner.compose.editor.card().edit
    assert edit.text() == "une oratrice parle"
    person.press("Ctrl+Z")
    assert edit.text() == "une oratice parle"


def test_the_persons_own_words_stay_right(person):
    person.type("la twictée de")
    assert underlined(person) == ["twictée"]
    for _ in range(5):
        person.press("Left")
    menu = menu_at_caret(person)
    next(action for action in menu.actions() if "twictée" in action.text()).trigger()
    menu.close()
    person.press("End")
    assert underlined(person) == []
    person.close()
    person.open()
    person.learner.preferences.spelling.find = lambda: EnchantSpeller({"fr": [Dictionary()], "en": []})
    person.press("End")
    assert "twictée" in person.learner.compose.editor.draft.posts[0].text
    assert underlined(person) == []


def test_names_of_speakers_hashtags_and_links_are_left_alone(open_app):
    from tests.story.places import SHEET

    person = open_app()
    person.learner.preferences.spelling.find = lambda: EnchantSpeller({"fr": [Dictionary()], "en": []})
    person.learner.sheets.open(str(SHEET))
    person.press("Space")
    person.type("Benali parle de #JournéeNum26 avce @karim https://exemple.fr/oratice le")
    assert underlined(person) == ["avce"]


def test_it_can_be_switched_off(person):
    person.type("une oratice parle")
    assert underlined(person) == ["oratice"]
    person.learner.preferences.change("spelling", False)
    assert underlined(person) == []


def test_a_machine_without_dictionaries_underlines_nothing(open_app):
    person = open_app()
    person.learner.preferences.spelling.find = lambda: None
    person.improvise("Num26")
    person.type("une oratice parle")
    assert underlined(person) == []


def test_words_of_a_pack_are_right_while_it_is_in_use(person):
    """A pack that is a glossary and nothing else: used, its words are underlined no more; stopped, they are again."""
    person.type("une oratice parle")
    assert underlined(person) == ["oratice"]
    person.learner.packs.write()
    page = person.page()
    page.name.setFocus()
    person.type("Mots du lieu")
    person.press("Tab")
    assert person.focus is page.glossary
    person.type("oratice")
    page.use_button.click()
    person.settle()
    assert "1 word" in " ".join(person.words(person.page()))
    person.press("Escape")
    assert underlined(person) == []
    assert person.learner.event_now.live.sheet.glossary == (), "the sheet is as it was"
    person.learner.packs.show()
    person.page().cards[0].stop_button.click()
    person.press("Escape")
    assert underlined(person) == ["oratice"]
