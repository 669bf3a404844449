"""A private message as networks take it: who is addressed, who else reads it, how much fits.

On Mastodon it is a post with the visibility "direct", and everyone who is mentioned in it reads it
(https://docs.joinmastodon.org/user/posting/#privacy). On X only the one it is sent to does.
"""

from dataclasses import replace

from livetweet_coach.core.text.entities import EntityKind, entities
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import MASTODON, X_MESSAGE, Counting, Network


def addressed(text: str, to: str, home: str = "") -> str:
    """The text as Mastodon needs it: it begins with the recipient's name; `home` is the own account's server."""
    if _begins_with(text, to, home):
        return text
    return f"@{to} {text}" if text.strip() else f"@{to}"


def readers(text: str, to: str, network: Network, home: str = "", me: str = "") -> tuple[str, ...]:
    """Who would read a message besides the one it is `to`, as they are named in it, each once; `me` is nobody else."""
    if network.counting is not Counting.GRAPHEMES_MASTODON:
        return ()
    known = {_account(name, home) for name in (to, me) if name}
    found: dict[str, str] = {}
    for entity in entities(text, network):
        if entity.kind is EntityKind.MENTION and (who := _account(entity.text, home)) not in known:
            found.setdefault(who, entity.text)
    return tuple(found.values())


def as_message(network: Network, text: str, to: str, home: str = "") -> Network:
    """The network with what it allows for a private message: less where it has to name the recipient first."""
    if network.counting is Counting.WEIGHTED:
        return replace(X_MESSAGE, id=network.id, name=network.name)
    if network.counting is Counting.GRAPHEMES_MASTODON and to and not _begins_with(text, to, home):
        return replace(network, limit=max(1, network.limit - measure(f"@{to} ", network).weight))
    return network


def _begins_with(text: str, to: str, home: str) -> bool:
    found = entities(text, MASTODON)
    if not found or found[0].kind is not EntityKind.MENTION or text[: found[0].span.start].strip():
        return False
    return _account(found[0].text, home) == _account(to, home)


def _account(name: str, home: str) -> str:
    name = name.strip().lstrip("@").casefold()
    return name if "@" in name else f"{name}@{home.casefold()}"
