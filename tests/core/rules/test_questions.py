"""Whose questions wait, and which are none."""

from datetime import timedelta

import pytest

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.rules.context import Account, Context, Reply
from livetweet_coach.core.rules.examples import NOW, sent
from livetweet_coach.core.rules.questions import is_question, open_questions
from livetweet_coach.core.rules.scene import scene

LEA = Account("lea")


def in_scene(*received, recent=(), account=LEA):
    return scene(Draft("d", (Post("p"),)), Context(now=NOW, received=received, recent=recent, account=account))


def asked(text, who="tom", minutes=9, id="r"):
    return Reply(id, who, text, NOW - timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "text", ["Où est la salle ?", "Are the slides online?", "@lea et toi ?", "Where is room 3", "Quand ? 👏"]
)
def test_a_question_is_one(text):
    assert is_question(asked(text), in_scene())


@pytest.mark.parametrize(
    "text", ["Merci", "C'est clair, non ?", "Right?", "Free followers?", "@zoe et toi ?", "Comment dire merci", "👏"]
)
def test_what_asks_nothing_of_the_learner_is_none(text):
    assert not is_question(asked(text), in_scene())


def test_without_a_handle_of_one_s_own_a_question_to_somebody_is_somebody_else_s():
    assert not is_question(asked("@lea et toi ?"), in_scene(account=Account()))


def test_a_person_waits_once_and_an_answer_before_the_question_is_none():
    one, again = asked("Où ?", id="r1"), asked("Et quand ?", minutes=8, id="r2")
    assert open_questions(in_scene(one, again)) == (one,)
    assert open_questions(in_scene(one, recent=(sent("@Tom bonjour", 20),))) == (one,)
    assert open_questions(in_scene(one, recent=(sent("@Tom en salle 3", 1),))) == ()
