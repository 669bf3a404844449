"""Private messages on Mastodon: posts with the visibility "direct", which everyone who is mentioned in them reads.

https://docs.joinmastodon.org/methods/statuses/#create and https://docs.joinmastodon.org/entities/Status/#mentions
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from livetweet_coach.core.text.entities import EntityKind, entities
from livetweet_coach.core.text.networks import MASTODON
from livetweet_coach.core.text.private import addressed
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Rejected

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.step import Step


def sent_text(step: Step, home: str) -> str:
    """The words that leave for a step: a private message begins with the name of whom it is for.

    Raises Rejected for what the server would not take for a name, or only a part of it, which is somebody else.
    """
    if step.kind != "dm":
        return step.post.text
    named = entities(f"@{step.to}", MASTODON)
    if [(one.kind, one.text) for one in named] != [(EntityKind.MENTION, step.to)]:
        words = say("Outbox", "@{who} can't be a name on Mastodon: it goes @name, or @name@server.", who=step.to)
        raise Rejected(words, "to")
    return addressed(step.post.text, step.to, home)


def is_message_to(post: Mapping[str, Any], to: str) -> bool:
    """Whether a post of the server is a private message that reached this person."""
    return post.get("visibility") == "direct" and reaches(post, to)


def reaches(post: Mapping[str, Any], to: str) -> bool:
    """Whether the server found the person: it mentions who reads a post, and leaves out names that nobody has.

    The servers in names aren't compared: an account may be called by another one than it lives on.
    """
    mentions = post.get("mentions")
    if not isinstance(mentions, list):
        return True
    name = to.lstrip("@").partition("@")[0].casefold()
    return any(str(one.get("username", "")).casefold() == name for one in mentions if isinstance(one, Mapping))


def nobody_called(to: str, server: str) -> Phrase:
    """The server knows nobody of that name."""
    return say(
        "Outbox",
        "{server} does not find @{who}: the message did not reach them, and was taken off. Is the name right? On "
        "another server it goes @name@server.",
        server=server,
        who=to,
    )
