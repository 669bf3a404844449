"""TS07: who will read it: practice that has just ended, and a hashtag under which nobody would find a quiet post."""

from dataclasses import replace

import pytest
from tests.app.accounts.stand_in_network import LEA
from tests.story.person import in_both_languages
from tests.story.test_accounts import with_networks

REAL = {"fr": "L'entraînement est fini\u00a0: celui-ci est publié pour de vrai.", "en": "Practice is off"}
QUIET = {"fr": "Sous le hashtag on ne trouve que les messages publics", "en": "Only public posts are found"}


@pytest.fixture
def person(open_app, settings, language):
    settings(language=language)
    one = with_networks(open_app())
    one.services.ledger.put(LEA)
    one.improvise("Num26")
    return one


def publish(person):
    person.learner.choosing.choose("accounts", (LEA.id,))


def posted(person):
    return [text for text, _ in person.networks["mastodon"].publisher(LEA).posts]


@in_both_languages
def test_the_first_post_after_practice_is_held_once(person, language):
    publish(person)
    person.write("Un essai #Num26")
    assert person.held().startswith(REAL[language])
    person.pause(9)
    assert posted(person) == []
    person.press("Shift+Return")
    person.pause(9)
    assert posted(person) == ["Un essai #Num26"]
    person.write("La suite #Num26")
    assert person.held() == ""


def test_two_minutes_later_one_knows(person):
    publish(person)
    person.pause(125)
    person.write("Un essai #Num26")
    assert person.held() == ""


def test_back_in_practice_there_is_nothing_to_say_and_leaving_it_again_is_said_again(person):
    publish(person)
    person.learner.choosing.choose("practice")
    person.write("Un essai #Num26")
    assert person.held() == ""
    person.pause(9)
    publish(person)
    person.learner.compose.notice.buttons[0].click()
    person.write("Pour de vrai #Num26")
    assert person.held().startswith(REAL["fr"])


def test_it_is_said_after_a_restart_too(person, open_app):
    publish(person)
    person.close()
    again = with_networks(open_app(clock=person.clock))
    again.press("Escape")
    again.learner.pages.show_writing()
    again.learner.compose.editor.focus_post()
    again.write("Un essai #Num26")
    assert again.held().startswith(REAL["fr"])


@in_both_languages
@pytest.mark.parametrize("visibility", ["direct", "followers", "unlisted"])
def test_a_quiet_post_is_not_found_under_the_hashtag(person, language, visibility):
    publish(person)
    person.pause(125)
    person.type("Former avant d'équiper #Num26")
    editor = person.learner.compose.editor
    editor.set_draft(replace(editor.draft, visibility=visibility))
    editor.focus_post()
    person.send()
    assert person.held().startswith(QUIET[language])


# choosing who reads a post


def choices(person):
    """The menu of where posts go, as it opens; its words by whether they are ticked."""
    menu = person.learner.choosing.menu
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if action.isCheckable()}


def above(person):
    label = person.learner.compose.kind.audience
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_one_post_is_for_those_who_follow_and_the_next_for_everybody(person):
    publish(person)
    person.pause(125)
    assert above(person) == "" and choices(person)["Everybody reads it"].isChecked()
    person.type("The doors open a little later for us")
    choices(person)["Only those who follow you"].trigger()
    assert "follow you" in above(person)
    person.send()
    assert above(person) == "" and person.learner.compose.editor.draft.visibility == "public"
    person.pause(9)
    (item,) = [post for post in person.services.store.timeline.posts() if post.own]
    assert item.visibility == "followers"


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_what_is_usual_for_the_account_is_where_a_post_begins(person):
    quiet = replace(LEA, visibility="unlisted")
    person.services.ledger.put(quiet)
    publish(person)
    assert "Quiet" in above(person) and person.learner.compose.editor.draft.visibility == "unlisted"
    person.learner.choosing.choose("practice")
    assert above(person) == "" and person.learner.compose.editor.draft.visibility == "public"
    assert "Everybody reads it" not in choices(person), "X, which practice counts like, has no such choice"


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_a_quiet_post_taken_back_is_still_quiet(person):
    publish(person)
    person.pause(125)
    person.type("The doors open a little later for us")
    choices(person)["Only those who follow you"].trigger()
    person.send()
    person.press("Ctrl+Shift+Z")
    assert "follow you" in above(person)
