"""How long a text is, as its network counts."""

from dataclasses import dataclass

from livetweet_coach.core.text.entities import Entity, in_units
from livetweet_coach.core.text.graphemes import grapheme_count
from livetweet_coach.core.text.networks import Counting, Network, X
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
    return _weighted(text, network)


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
