"""A text read once for all rules: what the network links in it, and the words that are left."""

from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.rules.closeness import fold, norm
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.text.entities import Entity, EntityKind, entities
from livetweet_coach.core.text.networks import Network
from livetweet_coach.core.text.spans import Span

WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*")
_QUOTES = pattern(r"«([^«»]*)»|“([^“”]*)”|(?<!\d)\"([^\"]*)\"")


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """One text as a network reads it; compared by identity, since a text that is known is not read again.

    `blanked` is the text with a space for each sign of a tag, handle or link: the catalogue's body(), with every word
    still where it stands in the text; `folded` is that without capitals and accents, `words` are its words, normed.
    """

    text: str
    tags: tuple[Entity, ...]
    handles: tuple[Entity, ...]
    links: tuple[Entity, ...]
    blanked: str
    folded: str
    words: tuple[str, ...]
    quotes: tuple[Span, ...]

    @property
    def folded_tags(self) -> tuple[str, ...]:
        """The tags, normed."""
        return tuple(norm(tag.text) for tag in self.tags)

    def quoted_words(self, quote: Span) -> tuple[str, ...]:
        """The words inside a quote, without tags, handles and links."""
        return tuple(WORD.findall(self.blanked, quote.start, quote.end))

    def in_quote(self, span: Span) -> bool:
        """Whether the span lies inside quotation marks."""
        return any(quote.start <= span.start and span.end <= quote.end for quote in self.quotes)


@lru_cache(maxsize=512)
def read(text: str, network: Network) -> Reading:
    """The reading of a text; remembered, since most posts of a thread do not change from one key to the next."""
    found = entities(text, network)
    blanked = blank(text, tuple(entity.span for entity in found if entity.kind is not EntityKind.CASHTAG))
    folded = fold(blanked)
    return Reading(
        text=text,
        tags=tuple(e for e in found if e.kind is EntityKind.HASHTAG),
        handles=tuple(e for e in found if e.kind is EntityKind.MENTION),
        links=tuple(e for e in found if e.kind is EntityKind.URL),
        blanked=blanked,
        folded=folded,
        words=tuple(WORD.findall(folded)),
        quotes=tuple(Span(*match.span()) for match in _QUOTES.finditer(text)),
    )


def blank(text: str, spans: tuple[Span, ...]) -> str:
    """The text with these spans turned into spaces."""
    parts, at = [], 0
    for span in spans:
        parts += [text[at : span.start], " " * (span.end - span.start)]
        at = span.end
    return "".join(parts) + text[at:]


@lru_cache(maxsize=512)
def tail_start(reading: Reading) -> int:
    """Where the tags, links and spaces at the end of the text begin; its length where there are none.

    A link without a scheme (ASP.net) is a word of the sentence.
    """
    links = [link for link in reading.links if "://" in link.text]
    ends = {entity.span.end: entity.span.start for entity in (*reading.tags, *links)}
    at = len(reading.text)
    while at > 0:
        if at in ends:
            at = ends[at]
        elif reading.text[at - 1].isspace():
            at -= 1
        else:
            break
    return at
