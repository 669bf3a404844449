"""An account that a person has connected: who posts, where, and what that place allows."""

from dataclasses import dataclass, replace

from livetweet_coach.core.draft.draft import Visibility
from livetweet_coach.core.publishing.step import Way
from livetweet_coach.core.rules.rule import Account
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X_PREMIUM, Network, X

_NETWORKS: dict[Way, Network] = {"x": X, "mastodon": MASTODON, "bluesky": BLUESKY}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server allows, where it differs from its network's usual figures; None keeps those.

    `text` is in the network's units, `image_bytes` in bytes, `image_points` is width times height.
    """

    text: int | None = None
    url_weight: int | None = None
    max_images: int | None = None
    alt: int | None = None
    image_bytes: int | None = None
    image_points: int | None = None


@dataclass(frozen=True, slots=True)
class Connected:
    """An account on a network. `id` never changes and names its secrets; `user` is the network's own id of the person.

    `handle` is without @ and without server; `server` a host, empty for X; `client` is the id of the app that the
    account was connected with, where the network has such; `avatar` an address, shown only if it was fetched.
    `messages`: the person let this app write private messages too (X, where that is asked for apart).
    """

    id: str
    way: Way
    handle: str
    server: str = ""
    name: str = ""
    user: str = ""
    premium: bool = False
    client: str = ""
    visibility: Visibility = "public"
    limits: Limits = Limits()
    bio: str = ""
    avatar: str = ""
    messages: bool = False

    @property
    def account(self) -> Account:
        """The account as posts and rules know it."""
        return Account(self.handle, self.server, self.premium, self.bio, self.id)

    @property
    def network(self) -> Network:
        """The network's limits with this server's own. Raises KeyError where posts don't go to a network."""
        usual = X_PREMIUM if self.way == "x" and self.premium else _NETWORKS[self.way]
        own = self.limits
        return replace(
            usual,
            name=self.server if self.way == "mastodon" and self.server else usual.name,
            limit=own.text or usual.limit,
            url_weight=usual.url_weight if own.url_weight is None else own.url_weight,
            max_images=own.max_images or usual.max_images,
            alt_limit=own.alt or usual.alt_limit,
            image_bytes=own.image_bytes or usual.image_bytes,
        )

    @property
    def page(self) -> str:
        """The address of the account's own page."""
        pages = {"x": "https://x.com/{h}", "bluesky": "https://bsky.app/profile/{h}", "mastodon": "https://{s}/@{h}"}
        return pages[self.way].format(h=self.handle, s=self.server)

    @property
    def inbox(self) -> str:
        """The address of the person's own private messages."""
        pages = {"x": "https://x.com/messages", "mastodon": "https://{s}/conversations"}
        return pages.get(self.way, self.page).format(s=self.server)

    @property
    def address(self) -> str:
        """The account as people write it: @handle, or @handle@server where there are several servers."""
        return f"@{self.handle}@{self.server}" if self.way == "mastodon" else f"@{self.handle}"


def account_id(way: Way, server: str, user: str) -> str:
    """The id of a person's account: the same when it is connected again."""
    return ":".join(part for part in (way, server.lower(), user) if part)
