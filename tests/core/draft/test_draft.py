"""Drafts never change under anybody: each change is another draft, one revision later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Media, Post


def draft(*texts):
    return Draft("d", tuple(Post(f"p{number}", text) for number, text in enumerate(texts)))


def test_a_change_is_another_draft_one_revision_later():
    before = draft("un", "deux")
    after = before.with_text("p1", "trois")
    assert [post.text for post in before.posts] == ["un", "deux"]
    assert [post.text for post in after.posts] == ["un", "trois"]
    assert after.revision == before.revision + 1


def test_no_change_is_the_same_draft():
    before = draft("un")
    assert before.with_text("p0", "un") is before
    assert before.with_media("p0", ()) is before


def test_media_belong_to_their_post():
    after = draft("un", "deux").with_media("p1", [Media("m", alt="La salle")])
    assert [len(post.media) for post in after.posts] == [0, 1]


def test_the_last_post_is_emptied_and_not_removed():
    assert draft("un").without_post("p0").posts == (Post("p0"),)
    assert [post.id for post in draft("un", "deux").without_post("p0").posts] == ["p1"]


def test_a_post_that_is_not_there_is_named():
    for change in (lambda d: d.with_text("x", ""), lambda d: d.without_post("x"), lambda d: d.post("x")):
        with pytest.raises(KeyError):
            change(draft("un"))


def test_a_draft_has_at_least_one_post():
    with pytest.raises(ValueError):
        Draft("d", ())


@given(st.lists(st.text(max_size=8), min_size=1, max_size=5), st.data())
def test_whatever_is_done_the_revision_never_goes_back(texts, data):
    now = draft(*texts)
    for step in range(data.draw(st.integers(0, 6))):
        target = data.draw(st.sampled_from([post.id for post in now.posts]))
        change = data.draw(st.sampled_from(["text", "add", "remove"]))
        after = {
            "text": lambda: now.with_text(target, data.draw(st.text(max_size=8))),  # noqa: B023
            "add": lambda: now.with_post_after(target, Post(f"new{step}")),  # noqa: B023
            "remove": lambda: now.without_post(target),  # noqa: B023
        }[change]()
        assert after.revision in (now.revision, now.revision + 1)
        assert (after.revision == now.revision) == (after.posts == now.posts)
        assert len({post.id for post in after.posts}) == len(after.posts) > 0
        now = after
