"""How X weighs a text: exactly its library's count, and the same with today's emoji. Positions are UTF-16 units."""

import re
import unicodedata
from itertools import groupby
from typing import NamedTuple

from livetweet_coach.core.text.emoji import find_emoji, find_library_emoji
from livetweet_coach.core.text.spans import has_surrogates, join_units, split_units
from livetweet_coach.core.text.urls import Link, find_links

_HEAVY = re.compile("[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037\ud800-\udfff]+")
_HEAVY_OR_ALONE = re.compile(
    "[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037\ud800-\udfff]"
    "|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
)
_MAY_BE_EMOJI = re.compile("[\xa9\xae\u20e3\u203c-\u3299\ud83c-\ud83e\ufe0f\ue50a]")
_INVALID = re.compile("[\ufffe\ufeff\uffff]")
_EMOJI_WEIGHT = 2
_MANY = 1000


class Weight(NamedTuple):
    """A text's weight; `cut` is the offset in the normalised text where the overflow begins, its length when it fits.

    `invalid` tells of characters that X refuses (U+FEFF, U+FFFE, U+FFFF).
    """

    weight: int
    library_weight: int
    cut: int
    library_cut: int
    invalid: bool


class _Event(NamedTuple):
    start: int
    length: int
    weight: int


def normalised(text: str) -> str:
    """The text in NFC, quickly even where combining marks come in thousands."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    if len(text) > _MANY:
        # CPython sorts marks by insertion, which is quadratic: hand them over in order.
        text = _ordered(text)
    return unicodedata.normalize("NFC", text)


def _ordered(text: str) -> str:
    pieces: list[str] = []
    for is_mark, run in groupby(text, lambda character: unicodedata.combining(character) > 0):
        pieces += sorted(run, key=unicodedata.combining) if is_mark else run  # noqa: B031
    return "".join(pieces)


def weigh(text: str, limit: int, url_weight: int, known: tuple[str, list[Link]] | None = None) -> Weight:
    """Weigh a text; `known` is the text in units and its links, where the caller has them."""
    norm = normalised(join_units(text))
    if known is not None and norm == text:
        units, links = known
    else:
        units = split_units(norm)
        links = find_links(units)
    alone = has_surrogates(norm)
    linked = [_Event(link.start, len(link.url), url_weight) for link in links]
    today = library = linked
    if not units.isascii() and _MAY_BE_EMOJI.search(units):
        today = _merged(linked, find_emoji(units))
        library = _merged(linked, find_library_emoji(units))
    weight = _total(units, today, alone)
    library_weight = weight if today == library else _total(units, library, alone)
    cut = library_cut = len(units)
    if weight > limit:
        cut = _cut(units, today, limit)
    if library_weight > limit:
        library_cut = cut if today == library else _cut(units, library, limit)
    invalid = None if units.isascii() else _INVALID.search(units)
    if invalid:
        library_cut = min(library_cut, invalid.start())
    return Weight(weight, library_weight, cut, library_cut, bool(invalid))


def _merged(linked: list[_Event], emoji: list[tuple[int, int]]) -> list[_Event]:
    """Links and emoji as the library walks through them: what begins inside another one is passed over."""
    events = linked + [_Event(start, end - start, _EMOJI_WEIGHT) for start, end in emoji]
    if linked:
        events.sort(key=lambda event: event.start)
    return events


def _plain(units: str, alone: bool) -> int:
    """The weight of units without links and emoji."""
    if units.isascii():
        return len(units)
    heavy = _HEAVY_OR_ALONE if alone else _HEAVY
    return len(units) + sum(map(len, heavy.findall(units)))


def _total(units: str, events: list[_Event], alone: bool) -> int:
    weight = _plain(units, alone)
    at = 0
    for start, length, its in events:
        if start >= at:
            at = start + length
            weight += its - _plain(units[start:at], alone)
    return weight


def _cut(units: str, events: list[_Event], limit: int) -> int:
    """Where the first thing stands that the limit has no room for."""
    by_start: dict[int, _Event] = {}
    for event in events:
        by_start.setdefault(event.start, event)
    weight = at = 0
    while at < len(units):
        if found := by_start.get(at):
            length, its = found.length, found.weight
        else:
            length = 2 if "\ud800" <= units[at] <= "\udbff" and "\udc00" <= units[at + 1 : at + 2] <= "\udfff" else 1
            its = 2 if length == 2 else _plain(units[at], True)
        if (weight := weight + its) > limit:
            return at
        at += length
    return at
