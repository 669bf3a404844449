"""A fix may add posts to a thread, next to its edits."""

import pytest

from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety, StaleEdit, apply
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

LABEL = say("Rules", "Split in two posts")
DRAFT = Draft("d", (Post("a", "one two"), Post("b", "three")), revision=4)


def test_posts_come_behind_theirs():
    fix = Fix(LABEL, (Edit("a", Span(3, 7), ""),), Safety.LOOK, (("a", (Post("a.2", "two"), Post("a.3", "2½"))),))
    mended = apply(fix, DRAFT)
    assert [(post.id, post.text) for post in mended.posts] == [
        ("a", "one"),
        ("a.2", "two"),
        ("a.3", "2½"),
        ("b", "three"),
    ]
    assert mended.revision == 5


def test_an_id_that_is_taken_is_changed():
    mended = apply(Fix(LABEL, (), Safety.LOOK, (("a", (Post("b", "x"), Post("b", "y"))),)), DRAFT)
    assert [post.id for post in mended.posts] == ["a", "b.2", "b.3", "b"]


def test_behind_a_post_that_is_gone_nothing_can_come():
    with pytest.raises(StaleEdit):
        apply(Fix(LABEL, (), Safety.LOOK, (("gone", (Post("x"),)),)), DRAFT)


def test_a_fix_may_change_what_pictures_a_post_has():
    photo, slide = Media("m1", alt="Photo de la salle"), Media("m2", "slide")
    draft = DRAFT.with_media("a", (photo, slide))
    mended = apply(Fix(LABEL, (), Safety.LOOK, media_after=(("a", (slide,)),)), draft)
    assert mended.post("a").media == (slide,)
    assert (mended.post("a").text, mended.post("b"), mended.revision) == (
        "one two",
        draft.post("b"),
        draft.revision + 1,
    )
    with pytest.raises(StaleEdit):
        apply(Fix(LABEL, (), Safety.LOOK, media_after=(("gone", (slide,)),)), draft)
