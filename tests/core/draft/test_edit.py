"""Fixes are applied whole or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety, StaleEdit, apply, apply_edits
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say

LABEL = say("Test", "mend")


def fix(*edits, posts_after=()):
    return Fix(LABEL, edits, Safety.LOOK, posts_after)


def test_edits_are_in_the_positions_of_the_text_as_it_was():
    text = "le le projet ,demain"
    edits = [Edit("p", Span(0, 3), ""), Edit("p", Span(12, 14), ", ")]
    assert apply_edits(text, edits) == apply_edits(text, reversed(edits)) == "le projet, demain"


def test_edits_that_overlap_or_reach_outside_are_refused():
    for edits in (
        [Edit("p", Span(0, 3), "x"), Edit("p", Span(2, 4), "y")],
        [Edit("p", Span(3, 6), "x")],
    ):
        with pytest.raises(StaleEdit):
            apply_edits("abcd", edits)


def test_a_fix_for_a_post_that_is_gone_changes_nothing():
    draft = Draft("d", (Post("a", "un"),))
    with pytest.raises(StaleEdit):
        apply(fix(Edit("a", Span(0, 2), "1"), Edit("b", Span(0, 0), "2")), draft)
    assert draft.posts == (Post("a", "un"),)


def test_a_fix_can_add_posts_behind_one():
    draft = Draft("d", (Post("a", "un deux"), Post("b", "fin")))
    after = apply(fix(Edit("a", Span(2, 7), ""), posts_after=(("a", (Post("n", "deux"),)),)), draft)
    assert [post.text for post in after.posts] == ["un", "deux", "fin"]
    assert after.revision == draft.revision + 1


@given(st.text(max_size=20), st.data())
def test_an_edit_replaces_exactly_its_span(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    new = data.draw(st.text(max_size=5))
    after = apply_edits(text, [Edit("p", Span(start, end), new)])
    assert after == text[:start] + new + text[end:]
