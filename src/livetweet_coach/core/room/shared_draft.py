"""A learner's draft and posts as a room may see them: within its limits, the post being written first of all."""

from collections.abc import Iterable
from dataclasses import replace

from livetweet_coach.core.draft import draft as writing
from livetweet_coach.core.room.coding import TooLong, encode
from livetweet_coach.core.room.limits import ID_SIGNS, POSTS, TEXT_SIGNS
from livetweet_coach.core.room.messages import Draft, Sent

# Characters that are no text by themselves can't be told; a box stands for each.
_LONE = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


def in_sight(draft: writing.Draft) -> writing.Draft:
    """The draft as far as a room may ever see it: of a private message, or a template, nothing but that it is there."""
    return draft if is_for_all(draft) else replace(draft, posts=(writing.Post(draft.posts[0].id),))


def is_for_all(draft: writing.Draft) -> bool:
    """Whether the draft is meant for everybody's eyes."""
    return draft.kind not in ("dm", "template")


def shared_draft(draft: writing.Draft, active: str, caret: int, coached: str = "") -> Draft:
    """The draft as it is now, the caret (code points) in the post `active`.

    Where all of it is more than one message may hold, the posts farthest from the caret are left out, then the text
    around the caret is cut.
    """
    at = next((place for place, post in enumerate(draft.posts) if post.id == active), 0)
    first, last = max(0, at - POSTS // 2), min(len(draft.posts), max(0, at - POSTS // 2) + POSTS)
    while True:
        made = _draft(draft, first, last, at, caret, coached)
        if _fits(made):
            return made
        if last - first > 1:
            first, last = (first + 1, last) if at - first > last - 1 - at else (first, last - 1)
        else:
            return _cut(made)


def shared_post(post: writing.Post, at: int) -> Sent:
    """A post that was sent at `at` (milliseconds since 1970), with what its pictures show."""
    alts = tuple(_clean(media.alt) for media in post.media)
    for signs in (TEXT_SIGNS, 1000, 200, 0):
        sent = Sent(post.id[:ID_SIGNS], _clean(post.text), tuple(alt[:signs] for alt in alts), at)
        if _fits(sent):
            return sent
    return Sent(post.id[:ID_SIGNS], _clean(post.text)[:2000], tuple("" for _ in alts), at)


def signs(posts: Iterable[writing.Post]) -> int:
    """How many signs a draft has."""
    return sum(len(post.text) for post in posts)


def _draft(draft: writing.Draft, first: int, last: int, at: int, caret: int, coached: str) -> Draft:
    posts = draft.posts[first:last]
    return Draft(
        draft.id[:ID_SIGNS],
        draft.revision,
        tuple(post.id[:ID_SIGNS] for post in posts),
        tuple(_clean(post.text) for post in posts),
        at - first,
        min(max(caret, 0), TEXT_SIGNS),
        coached[:ID_SIGNS],
    )


def _cut(draft: Draft) -> Draft:
    """One post that is too long by itself: what is around the caret."""
    text, caret = draft.posts[0], draft.caret
    room = len(text)
    while room > 1:
        room //= 2
        start = max(0, min(caret - room // 2, len(text) - room))
        part = (text[start : start + room],)
        made = Draft(draft.id, draft.revision, draft.ids, part, 0, max(0, caret - start), draft.coached)
        if _fits(made):
            return made
    return Draft(draft.id, draft.revision, draft.ids, ("",), 0, 0, "")


def _clean(text: str) -> str:
    return text.translate(_LONE)[:TEXT_SIGNS]


def _fits(said: Draft | Sent) -> bool:
    try:
        encode(said)
    except TooLong:
        return False
    return True
