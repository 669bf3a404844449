"""Edits that mend a draft: what a fix would change, how safe that is, and how it is applied."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase


class Safety(Enum):
    """How a fix may be applied: with one key, after a look at the difference, or only shown."""

    SAFE = "safe"
    LOOK = "look"
    SHOW = "show"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `span` of a post by `text`; an empty span inserts."""

    post_id: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A named set of edits, applied together or not at all; their spans don't overlap.

    `posts_after` adds posts to the thread: (id of the post they come behind, the posts). An added post whose id the
    draft already has is given another one. `media_after` is what pictures a post has then: (post's id, its media).
    """

    label: Phrase
    edits: tuple[Edit, ...]
    safety: Safety
    posts_after: tuple[tuple[str, tuple[Post, ...]], ...] = ()
    media_after: tuple[tuple[str, tuple[Media, ...]], ...] = ()


class StaleEdit(ValueError):
    """An edit that doesn't fit the draft it is applied to."""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """One post's text after its edits (given in any order, in positions of the text as it was).

    Raises StaleEdit when a span reaches outside the text or two edits overlap.
    """
    last = len(text) + 1
    for edit in sorted(edits, key=lambda e: (e.span.start, e.span.end), reverse=True):
        if edit.span.end > len(text) or edit.span.end > last:
            raise StaleEdit(f"{edit.span} does not fit")
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
        last = edit.span.start
    return text


def apply(fix: Fix, draft: Draft) -> Draft:
    """The draft after the fix, one revision later. Raises StaleEdit where the fix no longer fits."""
    by_post: dict[str, list[Edit]] = {}
    for edit in fix.edits:
        by_post.setdefault(edit.post_id, []).append(edit)
    added, pictured = dict(fix.posts_after), dict(fix.media_after)
    taken = {post.id for post in draft.posts}
    posts: list[Post] = []
    for post in draft.posts:
        if edits := by_post.pop(post.id, None):
            post = replace(post, text=apply_edits(post.text, edits))
        posts.append(replace(post, media=pictured.pop(post.id, post.media)))
        for other in added.pop(post.id, ()):
            posts.append(replace(other, id=_free(other.id, taken)))
            taken.add(posts[-1].id)
    if by_post or added or pictured:
        raise StaleEdit(f"no such post: {', '.join({**by_post, **added, **pictured})}")
    return draft.with_posts(posts)


def _free(wanted: str, taken: set[str]) -> str:
    """The id itself, or with the first number that makes it new."""
    number, free = 1, wanted
    while free in taken:
        number += 1
        free = f"{wanted}.{number}"
    return free
