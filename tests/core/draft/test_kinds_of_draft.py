"""A draft turns into another kind and back without losing a word."""

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, DraftKind, Post
from livetweet_coach.core.publishing.plan import plan
from livetweet_coach.core.rules.rule import Account

KINDS: tuple[DraftKind, ...] = ("post", "dm", "template")


@given(
    st.text(max_size=20), st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from(["", "ana", "bob"])), max_size=6)
)
def test_words_stay_and_revisions_grow(text: str, turns: list[tuple[DraftKind, str]]) -> None:
    draft = Draft("d", (Post("p", text),))
    for kind, to in turns:
        before, draft = draft, draft.as_kind(kind, to)
        assert draft.posts == before.posts and draft.kind == kind
        assert draft.to == (to if kind == "dm" else "")
        assert (draft is before) == (draft.revision == before.revision)


def test_a_message_says_whom_it_is_for_and_a_template_goes_nowhere() -> None:
    draft = Draft("d", (Post("p", "Hello"),))
    (step,) = plan(draft.as_kind("dm", "ana"), Account(), "practice", "s")
    assert (step.kind, step.to) == ("dm", "ana")
    assert plan(draft.as_kind("template"), Account(), "practice", "s") == ()
