"""The links of a text taken apart, those included that the network would not link (file:, http://localhost)."""

from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.text.spans import Span

_ADDRESS = pattern(r"(?:\b(?:https?|file)://|(?<![\w@/.:-])(?=(?:[\w-]+\.)+[A-Za-z]{2,}/))[^\s«»“”\"<>]+")
_AFTER = frozenset(".,;:!?…'’*")
_OPENS = {")": "(", "]": "["}


@dataclass(frozen=True, slots=True)
class Address:
    """One link: `scheme` is http, https, file or empty; `host` in small letters; `user` is what stands before @.

    `path` has its leading slash; `query` and `fragment` have no sign before them.
    """

    span: Span
    scheme: str
    user: str
    host: str
    path: str
    query: str
    fragment: str

    @property
    def place(self) -> str:
        """Host and path."""
        return self.host.removeprefix("www.") + self.path.rstrip("/")

    @property
    def parameters(self) -> tuple[tuple[str, str], ...]:
        """The query's names, in small letters, and values."""
        pairs = (part.partition("=") for part in self.query.split("&") if part)
        return tuple((name.lower(), value) for name, _, value in pairs)


@lru_cache(maxsize=512)
def addresses(text: str) -> tuple[Address, ...]:
    """Every link of a text, in order."""
    if "/" not in text:
        return ()
    found = []
    for match in _ADDRESS.finditer(text):
        found.append(taken_apart(_trimmed(match.group()), match.start()))
    return tuple(found)


def _trimmed(link: str) -> str:
    """The link without what ends the sentence, and without brackets that close nothing in it."""
    end = len(link)
    more = {closing: link.count(closing) - link.count(opening) for closing, opening in _OPENS.items()}
    while end and (link[end - 1] in _AFTER or more.get(link[end - 1], 0) > 0):
        end -= 1
        if link[end] in more:
            more[link[end]] -= 1
    return link[:end]


def taken_apart(link: str, start: int = 0) -> Address:
    """One link's parts; `start` is where it stands in its text."""
    scheme, sign, rest = link.partition("://")
    if not sign or "/" in scheme:
        scheme, rest = "", link
    rest, _, fragment = rest.partition("#")
    rest, _, query = rest.partition("?")
    host, slash, path = rest.partition("/")
    user, _, host = host.rpartition("@")
    host = host.lower()
    if not host.startswith("["):
        host = host.partition(":")[0]
    elif "]" in host:
        host = host[: host.index("]") + 1]
    return Address(Span(start, start + len(link)), scheme.lower(), user, host, slash + path, query, fragment)


def is_listed(address: Address, event: EventSheet | None) -> bool:
    """Whether the event itself gives this link, with the same query and place in the page."""
    if event is None or not event.links:
        return False
    known = (taken_apart(link.strip()) for link in event.links)
    wanted = (address.place, address.query, address.fragment)
    return any((one.place, one.query, one.fragment) == wanted for one in known)
