"""Emoji in a text: today's, and those that X's frozen library of 2018 knows. Positions are UTF-16 units."""

import re
from functools import cache

from livetweet_coach.core.text import emoji_data

Places = list[tuple[int, int]]

# What can make an emoji longer (presentation, joiner, keycap, skin tone or flag, tag), or forbid it (U+FE0E).
_FOLLOWERS = frozenset("\ufe0f\u200d\u20e3\ud83c\udb40\ufe0e")


@cache
def _first(keycaps: bool) -> re.Pattern[str]:
    """A character that may begin an emoji; figures only where there is a keycap."""
    single = "".join(sorted({s for s in emoji_data.SINGLE_EMOJI.split() if len(s) == 1}))
    return re.compile(rf"[{single}\xa9\xae\ud83c-\ud83e{'#*0-9' if keycaps else ''}]")


@cache
def _singles() -> frozenset[str]:
    return frozenset(emoji_data.SINGLE_EMOJI.split())


@cache
def _library_singles() -> frozenset[str]:
    return frozenset(s for s in (*_singles(), "\xa9", "\xae") if _library().fullmatch(s))


@cache
def _longer() -> tuple[frozenset[str], dict[str, tuple[int, ...]]]:
    """Sequences of several code points, and by first code point the lengths they have, the longest first."""
    sequences = frozenset(emoji_data.LONGER_EMOJI.split())
    lengths: dict[str, set[int]] = {}
    for sequence in sequences:
        first = sequence[:2] if "\ud800" <= sequence[0] <= "\udbff" else sequence[0]
        lengths.setdefault(first, set()).add(len(sequence))
    return sequences, {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


@cache
def _library() -> re.Pattern[str]:
    return re.compile(emoji_data.LIBRARY_EMOJI)


def find_emoji(units: str) -> tuple[Places, Places]:
    """Where today's emoji stand, each as long as possible; and what X's own library takes for one each."""
    today: Places = []
    library: Places = []
    last = library_last = 0
    singles, library_singles, library_match = _singles, _library_singles, _library
    for found in _first("\u20e3" in units).finditer(units):
        start = found.start()
        if start < last and start < library_last:
            continue
        end = start + (2 if "\ud83c" <= units[start] <= "\ud83e" else 1)
        first = units[start:end]
        if units[end : end + 1] in _FOLLOWERS:
            longest = _end_of_longest(units, start, first)
            match = library_match().match(units, start)
            library_end = match.end() if match else 0
        else:
            longest = end if first in singles() else 0
            library_end = end if first in library_singles() else 0
        if longest and start >= last:
            today.append((start, longest))
            last = longest
        if library_end and start >= library_last:
            library.append((start, library_end))
            library_last = library_end
    return today, library


def _end_of_longest(units: str, start: int, first: str) -> int:
    sequences, lengths = _longer()
    for length in lengths.get(first, ()):
        if units[start : start + length] in sequences:
            return start + length
    return start + len(first) if first in _singles() else 0
