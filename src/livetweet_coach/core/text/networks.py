"""What each network allows, as dated data: a limit that changes is changed here and nowhere else."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Counting(Enum):
    """How a network measures a text."""

    WEIGHTED = "weighted"
    GRAPHEMES_MASTODON = "mastodon"
    GRAPHEMES_BLUESKY = "bluesky"


@dataclass(frozen=True, slots=True)
class Network:
    """A network's (or one server's) limits, as of `as_of`, from `source`.

    `limit` is in the network's own units (see `counting`), `byte_limit` in UTF-8 bytes; `url_weight` is what any
    link counts, None where a link counts as it is written; `max_tags` is a craft default, not a limit. `image_bytes`
    holds for animations too, save where `gif_bytes` says more; `video_bytes` is None where nobody knows.
    """

    id: str
    name: str
    counting: Counting
    limit: int
    url_weight: int | None
    byte_limit: int | None
    max_images: int
    alt_limit: int
    image_bytes: int
    max_tags: int
    has_replies: bool
    as_of: date
    source: str
    gif_bytes: int | None = None
    video_bytes: int | None = None


X = Network(
    id="x", name="X", counting=Counting.WEIGHTED, limit=280, url_weight=23, byte_limit=None, max_images=4,
    alt_limit=1000, image_bytes=5_000_000, max_tags=2, has_replies=True, as_of=date(2026, 11, 1),
    source="https://docs.x.com/fundamentals/counting-characters", gif_bytes=15_000_000, video_bytes=512_000_000,
)  # fmt: skip
X_PREMIUM = Network(
    id="x-premium", name="X Premium", counting=Counting.WEIGHTED, limit=25_000, url_weight=23, byte_limit=None,
    max_images=4, alt_limit=1000, image_bytes=5_000_000, max_tags=2, has_replies=True, as_of=date(2026, 11, 1),
    source="https://docs.x.com/fundamentals/counting-characters", gif_bytes=15_000_000, video_bytes=512_000_000,
)  # fmt: skip
# What X takes as a private message; how it counts those is not said, so the posts' way serves.
X_MESSAGE = Network(
    id="x-message", name="X", counting=Counting.WEIGHTED, limit=10_000, url_weight=23, byte_limit=None, max_images=1,
    alt_limit=1000, image_bytes=5_000_000, max_tags=2, has_replies=False, as_of=date(2026, 11, 26),
    source="https://docs.x.com/x-api/direct-messages/manage/introduction", gif_bytes=15_000_000,
    video_bytes=512_000_000,
)  # fmt: skip
MASTODON = Network(
    id="mastodon", name="Mastodon", counting=Counting.GRAPHEMES_MASTODON, limit=500, url_weight=23, byte_limit=None,
    max_images=4, alt_limit=1500, image_bytes=16_000_000, max_tags=4, has_replies=True, as_of=date(2026, 11, 1),
    source="https://docs.joinmastodon.org/user/posting/", video_bytes=99_000_000,
)  # fmt: skip
BLUESKY = Network(
    id="bluesky", name="Bluesky", counting=Counting.GRAPHEMES_BLUESKY, limit=300, url_weight=None, byte_limit=3000,
    max_images=4, alt_limit=2000, image_bytes=2_000_000, max_tags=3, has_replies=True, as_of=date(2026, 11, 1),
    source="https://docs.bsky.app/docs/advanced-guides/posts", video_bytes=100_000_000,
)  # fmt: skip

NETWORKS: tuple[Network, ...] = (X, X_PREMIUM, X_MESSAGE, MASTODON, BLUESKY)


def network(network_id: str) -> Network:
    """The network with this id; "practice" is X's limits. Raises KeyError with the id."""
    if network_id == "practice":
        return X
    for candidate in NETWORKS:
        if candidate.id == network_id:
            return candidate
    raise KeyError(network_id)
