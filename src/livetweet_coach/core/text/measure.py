"""How long a text is, as its network counts."""

import unicodedata
from dataclasses import dataclass

from livetweet_coach.core.text.entities import Entity, EntityKind, entities
from livetweet_coach.core.text.networks import Network, X


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
    text_nfc = unicodedata.normalize("NFC", text)
    found = entities(text, network)
    weight = len(text_nfc)
    for entity in found:
        if entity.kind is EntityKind.URL and network.url_weight is not None:
            weight += network.url_weight - len(entity.text)
    fits = len(text) if weight <= network.limit else max(0, len(text) - (weight - network.limit))
    size = len(text.encode("utf-8", "surrogatepass"))
    valid = bool(text.strip()) and weight <= network.limit
    return Measure(network.id, weight, network.limit, valid, weight, len(text), size, fits, found)
