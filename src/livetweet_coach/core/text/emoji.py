"""Emoji in a text: today's, and those that X's frozen library of 2018 knows. Positions are UTF-16 units."""

import re
from functools import cache

from livetweet_coach.core.text import emoji_data

_FOLLOWERS = frozenset("\ufe0f\u200d\u20e3\ud83c\udb40")
"""What can make an emoji longer: presentation, joiner, keycap, skin tone or flag, tag."""


@cache
def _first() -> re.Pattern[str]:
    single = "".join(sorted({s for s in emoji_data.SINGLE_EMOJI.split() if len(s) == 1} - {"\ufe0f"}))
    return re.compile(rf"\ud83c[\udc00-\udfff]|[\ud83d\ud83e][\udc00-\udfff]|[\xa9\xae](?=\ufe0f)|[{single}]"
                      r"|[#*0-9](?=\ufe0f?\u20e3)")  # fmt: skip


@cache
def _singles() -> frozenset[str]:
    return frozenset(emoji_data.SINGLE_EMOJI.split())


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


def find_emoji(units: str) -> list[tuple[int, int]]:
    """Where today's emoji stand, each as long as possible."""
    found: list[tuple[int, int]] = []
    last = 0
    for match in _first().finditer(units):
        start, end = match.span()
        if start < last:
            continue
        first = match.group()
        if units[end : end + 1] in _FOLLOWERS:
            end = _end_of_longest(units, start, first)
        elif first not in _singles():
            continue
        if end:
            found.append((start, end))
            last = end
    return found


def _end_of_longest(units: str, start: int, first: str) -> int:
    sequences, lengths = _longer()
    for length in lengths.get(first, ()):
        if units[start : start + length] in sequences:
            return start + length
    return start + len(first) if first in _singles() else 0


def find_library_emoji(units: str) -> list[tuple[int, int]]:
    """What X's own library takes for one emoji."""
    return [match.span() for match in _library().finditer(units)]
