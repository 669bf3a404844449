"""Room in a post: whether a text fits its network, and what is split off where it does not."""

from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.draft.edit import Edit, Fix, Safety
from livetweet_coach.core.draft.split import split
from livetweet_coach.core.rules.data.thresholds import SPLIT_POSTS
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import say


def fits(text: str, network: Network) -> bool:
    """Whether the network takes the text, in its own units and in bytes."""
    found = measure(text, network)
    return found.left >= 0 and found.fits_until == len(text)


def splitting(view: View, hashtag: str) -> Fix | None:
    """The post as two or more, each with the hashtag ("" for none); None for what is no post any more but a book."""
    text, network = view.text, view.scene.network
    if len(text) > SPLIT_POSTS * network.limit:
        return None
    try:
        parts = [_tidy(part) for part in split(text, network, hashtag=hashtag)]
    except ValueError:
        return None
    parts = [part for part in parts if part]
    if len(parts) < 2:
        return None
    post_id = view.line.post.id
    kept = next((at for at, (a, b) in enumerate(zip(parts[0], text, strict=False)) if a != b), len(parts[0]))
    later = tuple(Post(f"{post_id}+{number}", part) for number, part in enumerate(parts[1:], 2))
    label = say("Rules", "Split in two posts")
    if len(parts) > 2:
        label = say("Rules", "Split into {number} posts", number=len(parts))
    edit = Edit(post_id, Span(min(kept, len(text)), len(text)), parts[0][kept:])
    return Fix(label, (edit,), Safety.LOOK, ((post_id, later),))


def _tidy(part: str) -> str:
    """No space is left at the ends, nor before the line with the hashtag."""
    body, line, tail = part.strip().rpartition("\n")
    return body.rstrip() + line + tail if tail.startswith("#") else part.strip()
