"""What a network would make clickable in a text."""

from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.text.networks import Counting, Network, X
from livetweet_coach.core.text.spans import Span, UnitMap, join_units, split_units
from livetweet_coach.core.text.tags import Tag, find_cashtags, find_hashtags, find_mentions
from livetweet_coach.core.text.urls import Link, find_links


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


def entities(text: str, network: Network = X) -> tuple[Entity, ...]:
    """Everything the network would link, in order, without overlaps."""
    # Only one network is needed at a time: the others are imported when they are.
    if network.counting is Counting.GRAPHEMES_MASTODON:
        from livetweet_coach.core.text import mastodon

        parts = mastodon.find_parts(text, network.url_weight or 0)
        return tuple(Entity(EntityKind(part.kind), Span(part.start, part.end), part.text) for part in parts)
    if network.counting is Counting.GRAPHEMES_BLUESKY:
        from livetweet_coach.core.text import bluesky

        return tuple(Entity(EntityKind(f.kind), Span(f.start, f.end), f.text) for f in bluesky.find_facets(text))
    units = split_units(text)
    return in_units(text, units, find_links(units))


def in_units(text: str, units: str, links: list[Link]) -> tuple[Entity, ...]:
    """X's entities, with the units and links of the text at hand."""
    found = _without_overlaps(units, links)
    if not found:
        return ()
    # Where nothing is astral, which is nearly always, units are code points.
    span_at = Span if len(units) == len(text) else UnitMap(text).span
    kept = []
    for kind, item in found:
        span = span_at(item[0], item[1])
        if isinstance(item, Link):
            kept.append(Entity(kind, span, text[span.start : span.end]))
        else:
            kept.append(Entity(kind, span, join_units(item.text), item.slug))
    return tuple(kept)


def _without_overlaps(units: str, links: list[Link]) -> list[tuple[EntityKind, Link | Tag]]:
    """Links and tags in order; of two that overlap, the first (and a link before a tag)."""
    url = EntityKind.URL  # looking it up takes longer than making the pair
    found: list[tuple[EntityKind, Link | Tag]] = [(url, link) for link in links]
    found += [(EntityKind.MENTION, tag) for tag in find_mentions(units)]
    found += [(EntityKind.HASHTAG, tag) for tag in find_hashtags(units)]
    found += [(EntityKind.CASHTAG, tag) for tag in find_cashtags(units)]
    if len(found) < 2 or len(found) == len(links):
        return found
    found.sort(key=lambda pair: pair[1].start)
    kept = []
    last = 0
    for pair in found:
        if pair[1].start >= last:
            kept.append(pair)
            last = pair[1].end
    return kept


def tagged_in_units(units: str) -> list[tuple[str, int, int, str, str]]:
    """Kind, start, end, text and list of everything X's library extracts, in UTF-16 units and in its own words."""
    found = _without_overlaps(units, find_links(units))
    return [
        (kind.value, item.start, item.end, join_units(item.url), "")
        if isinstance(item, Link)
        else (kind.value, item.start, item.end, join_units(item.text), item.slug)
        for kind, item in found
    ]


def _of_kind(kind: EntityKind, text: str, network: Network) -> tuple[Entity, ...]:
    return tuple(entity for entity in entities(text, network) if entity.kind is kind)


def hashtags(text: str, network: Network = X) -> tuple[Entity, ...]:
    """The hashtags the network would link, in order."""
    return _of_kind(EntityKind.HASHTAG, text, network)


def mentions(text: str, network: Network = X) -> tuple[Entity, ...]:
    """The mentions the network would link, in order, lists included."""
    return _of_kind(EntityKind.MENTION, text, network)


def urls(text: str, network: Network = X) -> tuple[Entity, ...]:
    """The links the network would make, in order, those without a scheme included."""
    return _of_kind(EntityKind.URL, text, network)
