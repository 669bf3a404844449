"""A live: which event, how it is published, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from livetweet_coach.core.draft.draft import Draft
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.words import Phrase, say

Way = Literal["practice", "clipboard", "accounts"]


@dataclass(frozen=True, slots=True)
class Live:
    """One live-tweet. `path` is the sheet's file, `exercise` the radio programme's id, both empty where there is none.

    `ended` once one has looked back on it. `shift` is how many minutes the agenda runs late; `network` the id of the
    network whose limits count where posts go to no account; `accounts` the ids of those that they go to;
    `left_practice` is when its posts began to be published for real, None where they always were or are not.
    """

    id: str
    sheet: EventSheet
    way: Way = "practice"
    network: str = "x"
    exercise: str = ""
    path: str = ""
    started: datetime | None = None
    shift: int = 0
    keep_hashtag: bool = False
    ended: bool = False
    accounts: tuple[str, ...] = ()
    left_practice: datetime | None = None

    @property
    def title(self) -> str:
        """How the live is called: its event, or its hashtag."""
        return self.sheet.title or (f"#{self.sheet.hashtag}" if self.sheet.hashtag else "")

    def with_sheet(self, sheet: EventSheet) -> "Live":
        """The same live with a changed sheet."""
        return replace(self, sheet=sheet)


def is_blank(draft: Draft, live: Live) -> bool:
    """Whether nothing is written but what every new post of the live begins with."""
    tag = f"#{live.sheet.hashtag}"
    return all(post.is_blank or (not post.media and post.text.strip() == tag) for post in draft.posts)


def mode_words(live: Live) -> Phrase:
    """What stays on screen about where posts go."""
    if live.way == "practice":
        return say("Live", "Practice — nothing is published")
    if live.way == "accounts":
        return say("Live", "Live — your posts are published")
    return say("Live", "Copy and paste — you publish")


def who_words(live: Live, accounts: Sequence[Connected] = ()) -> Phrase:
    """Who posts, and how it is counted."""
    if live.way == "accounts":
        return posting_words(accounts)
    names = {"x": "X", "mastodon": "Mastodon", "bluesky": "Bluesky"}
    name = names.get(live.network, "X")
    if live.way == "practice":
        return say("Live", "You, in practice · counted as on {network}", "", None, network=name)
    return say("Live", "You, with your own app · counted as on {network}", "", None, network=name)


NETWORK_NAMES = {"x": "X", "mastodon": "Mastodon", "bluesky": "Bluesky"}


def account_words(account: Connected) -> str:
    """An account in one line: "Léa · @lea · X"."""
    return " · ".join(part for part in (account.name, account.address, NETWORK_NAMES[account.way]) if part)


def posting_words(accounts: Sequence[Connected]) -> Phrase:
    """Which accounts a post goes to."""
    if not accounts:
        return say("Live", "No account: choose where your posts go")
    names = ", ".join(f"{account.address} ({NETWORK_NAMES[account.way]})" for account in accounts)
    if len(accounts) == 1:
        return say("Live", "You post as {account}", "", None, account=account_words(accounts[0]))
    return say("Live", "You post as {accounts}", "several accounts", None, accounts=names)
