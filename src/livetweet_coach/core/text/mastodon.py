"""What Mastodon links and how it counts, after its published server code (app/lib/extractor.rb and its validators).

Links need http(s)://; mentions may name a server, which doesn't count; there are no cashtags. Positions are code
points.
"""

import re
from functools import cache
from typing import NamedTuple

from livetweet_coach.core.text import classes_data as of
from livetweet_coach.core.text.domains import Domains
from livetweet_coach.core.text.graphemes import grapheme_count
from livetweet_coach.core.text.spans import UnitMap, split_units

_WORD = r"\w\u0300-\u036f"
_SEPARATOR = "·・\u200c"


class Part(NamedTuple):
    """A link, mention or hashtag; `counts` is what of it counts."""

    kind: str
    start: int
    end: int
    text: str
    counts: str


@cache
def _rest() -> re.Pattern[str]:
    any_ = r"[^\s<>()?]"
    last = r"""[^\s()?!*"'「」<>;:=,.$%\[\]~&|@]"""
    parens = rf"\((?:{any_}+|{any_}*\({any_}+\){any_}*)\)"
    query = rf"(?:\?[{of.QUERY}^\xa0-\U0010fffd]*[{of.QUERY_END}\xa0-\U0010fffd])?"
    return re.compile(rf"(?::[0-9]+)?(?:/(?:{any_}*(?:{parens}{any_}*)*{last})?(?:{parens})*)?{query}")


@cache
def _mention() -> re.Pattern[str]:
    name = r"[a-zA-Z0-9_]+(?:[.-]+[a-zA-Z0-9_]+)*"
    return re.compile(rf"(?<![=/{_WORD}])@({name})((?:@[{_WORD}]+(?:[.-]+[{_WORD}]+)*)?)(?!@|[{of.LATIN_ACCENT}]|://)")


@cache
def _hashtag() -> re.Pattern[str]:
    return re.compile(rf"(?<![=/){_WORD}])#([{_WORD}](?:[{_WORD}{_SEPARATOR}]*[{_WORD}])?)")


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(rf"[^\W\d]|[\u0300-\u036f{_SEPARATOR}]")


def find_parts(text: str, url_weight: int) -> list[Part]:
    """Everything Mastodon links, in order, without overlaps."""
    found = _links(text, url_weight)
    if "@" in text:
        for match in _mention().finditer(text):
            found.append(Part("mention", *match.span(), match.group()[1:], "@" + match.group(1)))
    if "#" in text:
        for match in _hashtag().finditer(text):
            if _letter().search(match.group(1)):
                found.append(Part("hashtag", *match.span(), match.group(1), match.group()))
    found.sort(key=lambda part: part.start)
    kept: list[Part] = []
    for part in found:
        if not kept or part.start >= kept[-1].end:
            kept.append(part)
    return kept


def _links(text: str, url_weight: int) -> list[Part]:
    found: list[Part] = []
    if "://" not in text:
        return found
    units = split_units(text)
    places = UnitMap(text)
    domains = Domains(units)
    last = 0
    while (domain := domains.after(last)) is not None:
        rest = _rest().match(units, domain.end)
        last = rest.end() if rest else domain.end
        if domain.protocol:
            span = places.span(domain.start - len(domain.protocol), last)
            found.append(Part("url", span.start, span.end, span.of(text), "x" * url_weight))
    return found


def count(text: str, parts: list[Part]) -> int:
    """Grapheme clusters of what counts."""
    pieces = []
    at = 0
    for part in parts:
        if part.kind != "hashtag":
            pieces += [text[at : part.start], part.counts]
            at = part.end
    return grapheme_count("".join((*pieces, text[at:])))
