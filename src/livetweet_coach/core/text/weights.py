"""How X weighs a text: exactly its library's count, and the same with today's emoji. Positions are UTF-16 units."""

import re
import unicodedata
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from livetweet_coach.core.text.emoji import Places, find_emoji
from livetweet_coach.core.text.spans import has_surrogates, join_units, split_units
from livetweet_coach.core.text.urls import Link, find_links

# Weighs 2 each; of surrogates, a pair weighs 2 (which is its length) and one alone too.
_HEAVY = "[^\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037\ud800-\udfff]"
_ALONE = "[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"
_INVALID = "\ufffe\ufeff\uffff"
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


_Event = tuple[int, int, int]  # where, how many units, which weight


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
    alone = has_surrogates(text)
    norm = normalised(join_units(text) if alone else text)
    if known is not None and norm == text:
        units, links = known
    else:
        units = split_units(norm)
        links = find_links(units)
    linked = [(link.start, len(link.url), url_weight) for link in links]
    today = library = linked
    if not units.isascii():
        emoji, known_to_library = find_emoji(units)
        if emoji or known_to_library:
            today = library = _merged(linked, emoji)
        if emoji != known_to_library:
            library = _merged(linked, known_to_library)
    weight = _total(units, today, alone)
    library_weight = weight if today is library else _total(units, library, alone)
    cut = library_cut = len(units)
    if weight > limit:
        cut = _cut(units, today, limit, alone)
    if library_weight > limit:
        library_cut = cut if today is library else _cut(units, library, limit, alone)
    invalid = [units.index(refused) for refused in _INVALID if refused in units]
    if invalid:
        library_cut = min(library_cut, *invalid)
    return Weight(weight, library_weight, cut, library_cut, bool(invalid))


@cache
def _heavy(alone: bool, runs: bool = False) -> re.Pattern[str]:
    return re.compile(f"{_HEAVY}|{_ALONE}" if alone else _HEAVY + ("+" if runs else ""))


def _merged(linked: list[_Event], emoji: Places) -> list[_Event]:
    """Links and emoji in order, a link first where both begin at once."""
    events = linked + [(start, end - start, _EMOJI_WEIGHT) for start, end in emoji]
    if linked:
        events.sort(key=itemgetter(0))
    return events


def _plain(units: str, alone: bool) -> int:
    """The weight of units without links and emoji."""
    if units.isascii():
        return len(units)
    return len(units) + sum(map(len, _heavy(alone, True).findall(units)))


_plain_emoji = lru_cache(4096)(_plain)


def _total(units: str, events: list[_Event], alone: bool) -> int:
    """The whole weight; like the library, passes over what begins inside the event before it."""
    weight = _plain(units, alone)
    at = 0
    links: list[str] = []
    for start, length, its in events:
        if start >= at:
            at = start + length
            if its == _EMOJI_WEIGHT:
                weight += its - _plain_emoji(units[start:at], alone)
                continue
            weight += its + 1
            links.append(units[start:at])
            if units[at : at + 1] > "\udbff" and _inside_pair(units, at):
                # a link whose path was cut short: the library goes on in mid-pair
                weight += 2 if alone else 1
    # All links at once, with a character of weight 1 after each (the 1 above) that keeps them apart.
    return weight - _plain("\n".join([*links, ""]), alone) if links else weight


def _inside_pair(units: str, at: int) -> bool:
    return "\udc00" <= units[at : at + 1] <= "\udfff" and "\ud800" <= units[at - 1] <= "\udbff"


def _cut(units: str, events: list[_Event], limit: int, alone: bool) -> int:
    """Where the first thing stands that the limit has no room for, in a text that is over it."""
    at = 0
    room = limit
    for start, length, its in events:
        if start < at:
            continue
        split = alone or _inside_pair(units, at)
        if (plain := _plain(units[at : min(start, at + room + 1)], split)) > room:
            break
        room -= plain
        at = start
        if its > room:
            return at
        room -= its
        at = start + length
    return _cut_plain(units, at, room, alone)


def _cut_plain(units: str, at: int, room: int, alone: bool) -> int:
    """The same where there is nothing but plain characters."""
    cut = at + room
    for heavy in _heavy(alone or _inside_pair(units, at)).finditer(units[at:cut]):
        place = at + heavy.start()
        if place >= cut - 1:
            cut = min(place, cut)
            break
        cut -= 1
    return cut - 1 if cut > at and _inside_pair(units, cut) else cut
