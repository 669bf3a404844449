"""A newcomer opens the app for the first time and practises (A01 to A03)."""

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit
from tests.story.person import in_both_languages, visible

from livetweet_coach.ui.desk.join_pane import JoinPane
from livetweet_coach.ui.practice.prompter_pane import PrompterPane
from livetweet_coach.ui.start.start_pane import StartPane

DOORS = {
    "fr": ["M'entraîner", "Live-tweeter un événement", "Accompagner quelqu'un"],
    "en": ["Practise", "Live-tweet an event", "Coach somebody"],
}
NOTHING_PUBLISHED = {"fr": "Entraînement — rien n'est publié", "en": "Practice — nothing is published"}


@in_both_languages
def test_three_doors_and_nothing_to_sign(person, language):
    """A01: the window opens in one's language on three doors; nobody asks for a name, an address or a password."""
    doors = person.page().doors
    assert isinstance(person.page(), StartPane)
    assert [door.accessibleName() for door in doors] == DOORS[language]
    assert person.focus is doors[0]
    assert visible(person.window, QLineEdit) == []


@pytest.mark.parametrize(("system", "language"), [("fr_FR", "fr"), ("fr_CA", "fr"), ("de_DE", "en")])
def test_the_language_is_the_systems(open_app, monkeypatch, system, language):
    """A01: where nothing was chosen the system's language is spoken, English where it is neither."""
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert open_app().page().doors[0].accessibleName() == DOORS[language][0]


@in_both_languages
def test_practice_says_that_nothing_is_published(person, language):
    """A02: the words stay on screen, in the title too; the only way out of practice leads into its own timeline."""
    person.practise()
    assert NOTHING_PUBLISHED[language] in person.words()
    assert NOTHING_PUBLISHED[language] in person.window.windowTitle()
    person.write("Bonjour à toutes et à tous #TestRadio")
    assert NOTHING_PUBLISHED[language] in person.words()
    assert {item.step.way for item in person.services.outbox.items()} == {"practice"}
    person.pause(9)
    assert [row.state for row in person.rows()] == ["sent"]


def test_play_leaves_the_hands_on_the_post(person):
    """A03: the caret is in the post, 280 are left, the programme runs, no tour; at most one line of help."""
    person.practise()
    assert person.focus is person.edit
    assert person.learner.compose.editor.card().left == 280
    prompter = person.learner.practising.prompter
    assert isinstance(prompter, PrompterPane) and prompter.isVisible()
    assert prompter.playback.paused
    person.press("Ctrl+P")
    assert not prompter.playback.paused
    assert person.focus is person.edit
    person.pause(12)
    assert prompter.playback.position(person.clock.now()) == pytest.approx(12)
    assert person.notice() == ""
    assert not person.learner.compose._note.isVisible()


def test_the_coaching_door_asks_for_an_invite(person):
    """A01, B01: the third door leads to a page that asks for a name and an invite, and Escape leads back."""
    person.press("3")
    assert isinstance(person.page(), JoinPane)
    person.press("Escape")
    assert isinstance(person.page(), StartPane)


def test_prepared_lines_make_room_for_the_strip_and_come_back(person):
    """A07: while Send is held the prepared lines wait; they are back once it is settled."""
    person.learner.going.begin_exercise(person.learner.practising.exercises()[0])
    lines = person.learner.compose.lines
    assert lines.isVisible()
    person.type("On parle des MOOC ce matin")
    person.send()
    assert person.held()
    assert not lines.isVisible()
    person.press("Return")
    assert not person.held()
    assert lines.isVisible()
