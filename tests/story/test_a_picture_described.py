"""A tutor describes a picture for somebody who can't see it, or has no time to (D11)."""

import base64
import io

import pytest
from PIL import Image
from tests.story.accompanied import *  # noqa: F403
from tests.story.accompanied import card
from tests.story.person import in_both_languages

from livetweet_coach.core.room.messages import Description, Picture

WORDS = "Une salle pleine, vue du fond\u00a0; au tableau, \u201c40 %\u201d."


@pytest.fixture
def picture(accompanied, tmp_path):
    """A photo was added and its description is open."""
    person, room = accompanied
    Image.new("RGB", (1600, 900), "#335577").save(tmp_path / "salle.jpg")
    person.paste(tmp_path / "salle.jpg")
    assert person.focus is person.learner.pictures.pane.edit, "the alt text is the first focus"
    return person, room


def ask(person):
    person.learner.pictures.pane.help.click()
    person.learner.pictures.finish()
    person.settle()


@in_both_languages
def test_a_small_copy_is_asked_about(picture, language):
    """D11: Marie is asked by name; a JPEG of at most 15,000 bytes leaves, and nothing else."""
    person, room = picture
    assert (
        person.learner.pictures.pane.help.text()
        == {
            "fr": "Demander à Marie de la décrire",
            "en": "Ask Marie to describe it",
        }[language]
    )
    ask(person)
    (told,) = room.told(Picture)
    jpeg = base64.b64decode(told.jpeg)
    assert len(jpeg) <= 15_000
    assert Image.open(io.BytesIO(jpeg)).size == (640, 360)
    post = person.learner.compose.editor.draft.posts[0]
    assert (told.post, told.media) == (post.id, post.media[0].id)
    assert "Marie" in person.notice()


def test_the_words_come_as_a_suggestion(picture):
    """D11: at a pause, announced with the name; Ctrl+J takes them over, one Ctrl+Z gives the old text back."""
    person, room = picture
    person.type("Une salle")
    ask(person)
    (told,) = room.told(Picture)
    room.says(Description("d", told.post, told.media, WORDS))
    assert card(person) is None, "not while keys move"
    person.pause(4)
    assert card(person).wording.isVisible()
    assert any("Marie" in text for text in person.said())
    person.press("Ctrl+J")
    edit = person.learner.pictures.pane.edit
    media = person.learner.compose.editor.draft.posts[0].media[0]
    assert (edit.words(), media.alt) == (WORDS, WORDS)
    assert room.answers("d") == ["shown", "applied"]
    person.press("Ctrl+Z")
    assert edit.words() == "Une salle"


def test_they_can_be_taken_over_from_the_post_too(picture):
    """D11: the description was closed meanwhile."""
    person, room = picture
    ask(person)
    (told,) = room.told(Picture)
    person.press("Ctrl+Return")
    room.says(Description("d", told.post, told.media, WORDS))
    person.pause(4)
    person.press("Ctrl+J")
    assert person.learner.compose.editor.draft.posts[0].media[0].alt == WORDS


def test_words_for_a_picture_that_is_gone_are_lost(picture):
    """D11: nothing is shown, and he is told."""
    person, room = picture
    ask(person)
    (told,) = room.told(Picture)
    person.learner.pictures.pane.remove_action.trigger()
    room.says(Description("d", told.post, told.media, WORDS))
    person.pause(4)
    assert card(person) is None
    assert room.answers("d") == ["lost"]


def test_nobody_can_be_asked_while_nobody_sees_anything(picture):
    """D11: the button is there while somebody may see something, and only then."""
    person, _ = picture
    assert person.learner.pictures.pane.help.isVisible()
    person.press("F7")
    assert not person.learner.pictures.pane.help.isVisible()
