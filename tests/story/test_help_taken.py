"""PR07: advice that was followed within two posts is named on the post: help goes both ways."""

import pytest
from tests.story.accompanied import *  # noqa: F403
from tests.story.test_a_tutor_speaks import TEXT, about, card

from livetweet_coach.core.progress.journal import Kind
from livetweet_coach.core.room.messages import Remark, Suggestion


@pytest.fixture
def after_first(accompanied):
    """The first post, which has a praise of its own, has gone."""
    person, room = accompanied
    person.write("Bonjour à toutes et à tous #Num26", every=0.05)
    person.pause(10)
    person.type(TEXT)
    return person, room


def helped(person):
    live = person.learner.event_now.live.id
    entries = person.services.entries(live)
    return [entry.rule for entry in entries if entry.kind is Kind.PRAISED].count("praise/help-exchanged")


def marks(person):
    return [row.mark for row in person.rows() if "Marie" in row.mark]


def name_her(person):
    """What the remark asks for: the name in place of the pronoun."""
    person.edit.set_caret(2)
    person.press("Backspace")
    person.press("Backspace")
    person.type("Sophie Martin")


def test_other_words_after_a_remark_about_them(after_first):
    person, room = after_first
    room.says(about(person, 0, 2))
    person.pause(4)
    assert person.learner.queueing.context().helped_by == ()
    name_her(person)
    person.press("Ctrl+J")
    person.send()
    assert helped(person) == 1
    assert marks(person)[0].startswith("Le conseil de Marie est dans ce message")


def test_advice_that_was_only_read_is_not_praised(after_first):
    person, room = after_first
    room.says(about(person, 0, 2))
    person.pause(4)
    person.press("Ctrl+J")
    person.send()
    assert helped(person) == 0


def test_a_wording_that_was_taken_over(after_first):
    person, room = after_first
    post = person.learner.compose.editor.draft.posts[0]
    room.says(Suggestion("s", post.id, TEXT, TEXT.replace("Il", "Sophie"), "On saura qui parle"))
    person.pause(4)
    person.press("Ctrl+J")
    assert person.learner.queueing.context().helped_by == ("Marie",)
    person.send()
    person.pause(10)
    assert helped(person) == 1
    person.write("La suite #Num26", every=0.05)
    assert helped(person) == 1, "one piece of advice is counted for one post"


def test_a_rule_that_somebody_named_is_followed_in_the_next_post(after_first):
    person, room = after_first
    room.says(Remark("r1", "Nomme qui parle", "", 0, 0, "", False, "quoting/no-speaker"))
    person.pause(4)
    assert card(person) is not None
    person.press("Ctrl+J")
    person.send()
    person.pause(10)
    assert helped(person) == 0
    person.type("Nadia Ferhat : « on n'apprend jamais seul » #Num26", every=0.05)
    assert person.learner.queueing.context().helped_by == ("Marie",)
