"""What somebody mends before a word is said."""

from livetweet_coach.core.coaching.caught import caught, watched
from livetweet_coach.core.coaching.mastery import Mastery, Standing, State
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.review import Memory, review

RULE = "links/accidental"
GUIDED = Mastery(((RULE, Standing(State.GUIDED)),))


def draft_of(text):
    return Draft("d", (Post("p", text),))


def found(text):
    return review(draft_of(text), Context(), memory=Memory())


def after(before, now, mastery=GUIDED, remarked=()):
    points = watched({}, found(before), draft_of(before), mastery)
    return caught(points, found(now), draft_of(now), remarked)


def test_mended_before_a_word_is_caught():
    assert after("Super matin.Il pleut ici", "Super matin. Il pleut ici") == {RULE}


def test_what_is_still_there_was_said_or_is_new_is_not():
    assert after("Super matin.Il pleut ici", "Super matin.Il pleut encore") == frozenset()
    assert after("Super matin.Il pleut ici", "Super matin. Il pleut ici", remarked={RULE}) == frozenset()
    assert after("Super matin.Il pleut ici", "Super matin. Il pleut ici", mastery=Mastery()) == frozenset()


def test_a_text_pasted_over_is_not_caught():
    assert after("Super matin.Il pleut ici", "Tout autre chose à dire") == frozenset()
    assert after("Super matin.Il pleut ici", "") == frozenset()
