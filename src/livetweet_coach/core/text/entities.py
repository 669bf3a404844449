"""What a network would make clickable in a text."""

import re
from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.text.networks import Network, X
from livetweet_coach.core.text.spans import Span


class EntityKind(Enum):
    """The kinds of things networks link."""

    URL = "url"
    MENTION = "mention"
    HASHTAG = "hashtag"
    CASHTAG = "cashtag"


@dataclass(frozen=True, slots=True)
class Entity:
    """One linked thing: `text` has no sign (#, @, $); `list_slug` keeps its slash where a mention has a list."""

    kind: EntityKind
    span: Span
    text: str
    list_slug: str = ""


_SIMPLE = re.compile(
    r"(?P<url>https?://[^\s]+|(?<![\w@.])[\w-]+\.(?:com|fr|org|md|Il|il|net|example)\b)"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d_]\w*)|(?P<mention>(?<![\w@])@\w{1,20})|(?P<cashtag>(?<!\S)\$[A-Za-z]{1,6}\b)"
)


def entities(text: str, network: Network = X) -> tuple[Entity, ...]:
    """Everything the network would link, in order, without overlaps."""
    found = []
    for match in _SIMPLE.finditer(text):
        kind = EntityKind(match.lastgroup)
        words = match.group() if kind is EntityKind.URL else match.group()[1:]
        found.append(Entity(kind, Span(*match.span()), words))
    return tuple(found)
