"""How long a text is, as its network counts."""

from dataclasses import dataclass

from livetweet_coach.core.text.entities import Entity, entities, in_units
from livetweet_coach.core.text.graphemes import grapheme_count, graphemes
from livetweet_coach.core.text.networks import NETWORKS, Counting, Network, X
from livetweet_coach.core.text.spans import UnitMap, split_units
from livetweet_coach.core.text.urls import find_links
from livetweet_coach.core.text.weights import normalised, weigh


@dataclass(frozen=True, slots=True)
class Measure:
    """A text as a network counts it.

    `weight` and `limit` are in the network's units; `library_weight` is what X's frozen library (2018 emoji) counts,
    equal to `weight` on other networks; `graphemes` and `bytes` (UTF-8) are of the text as written; `fits_until` is
    the code point index where the overflow begins (the text's length when it fits).
    """

    network: str
    weight: int
    limit: int
    valid: bool
    library_weight: int
    graphemes: int
    bytes: int
    fits_until: int
    entities: tuple[Entity, ...]

    @property
    def left(self) -> int:
        """What is left, negative when over."""
        return self.limit - self.weight


def measure(text: str, network: Network = X) -> Measure:
    """Measure a text for a network; never raises, lone surrogates included."""
    if network.counting is Counting.WEIGHTED:
        return _weighted(text, network)
    return _in_graphemes(text, network)


def warm() -> None:
    """Compile now what the first draft would wait for (some 50 ms in all): for an idle moment after the first paint."""
    for network in NETWORKS:
        measure("#é @b/c a.co/d http://é.fr?e $A ❤️ e\u0301 \ud83d", network)


def _in_graphemes(text: str, network: Network) -> Measure:
    found = entities(text, network)
    shortened: list[tuple[int, int, int]] = []
    clusters = weight = grapheme_count(text)
    if network.counting is Counting.GRAPHEMES_MASTODON:
        weight, shortened = _mastodon(text, network)
    size = utf8_length(text)
    byte_limit = network.byte_limit if network.byte_limit is not None else size
    fits = weight <= network.limit and size <= byte_limit
    until = len(text) if fits else _cut(text, shortened, network.limit, byte_limit)
    valid = bool(text.strip()) and fits
    return Measure(network.id, weight, network.limit, valid, weight, clusters, size, until, found)


def _mastodon(text: str, network: Network) -> tuple[int, list[tuple[int, int, int]]]:
    """The count, and where something counts otherwise than as it is written: from, to, how much."""
    from livetweet_coach.core.text.mastodon import count, find_parts  # only where it is needed

    parts = find_parts(text, network.url_weight or 0)
    shortened = [(part.start, part.end, len(part.counts)) for part in parts if part.kind != "hashtag"]
    return count(text, parts), shortened


def _cut(text: str, shortened: list[tuple[int, int, int]], limit: int, byte_limit: int) -> int:
    """Where the first grapheme cluster or entity stands that there is no room for."""
    at = weight = size = 0
    for start, end, its in [*shortened, (len(text), len(text), 0)]:
        for cluster in graphemes(text[at:start]):
            weight += 1
            size += utf8_length(cluster)
            if weight > limit or size > byte_limit:
                return at
            at += len(cluster)
        weight += its
        size += utf8_length(text[start:end])
        if weight > limit or size > byte_limit:
            return at
        at = end
    return at


def _weighted(text: str, network: Network) -> Measure:
    units = split_units(text)
    links = find_links(units)
    found = in_units(text, units, links)
    weight = weigh(text, network.limit, network.url_weight or 0, (units, links))
    fits = len(text) if weight.weight <= network.limit else _written(text, weight.cut)
    return Measure(
        network.id,
        weight.weight,
        network.limit,
        bool(text.strip()) and weight.weight <= network.limit and not weight.invalid,
        weight.library_weight,
        grapheme_count(text),
        utf8_length(text),
        fits,
        found,
    )


def utf8_length(text: str) -> int:
    """Length in UTF-8 bytes; a lone surrogate counts 3."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def _written(text: str, cut: int) -> int:
    """Where a UTF-16 offset in the normalised text is in the text as written."""
    norm = normalised(text)
    point = UnitMap(norm).point(cut)
    if norm == text:
        return point
    low, high = 0, min(len(text), 4 * point + 64)
    while low < high:
        middle = (low + high + 1) // 2
        if len(normalised(text[:middle])) <= point:
            low = middle
        else:
            high = middle - 1
    return low
