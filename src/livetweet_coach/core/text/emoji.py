"""Emoji in a text: today's, and those that X's frozen library of 2018 knows. Positions are UTF-16 units."""

import re
from functools import cache
from typing import Any

Places = list[tuple[int, int]]

# What can make an emoji longer (presentation, joiner, keycap, skin tone or flag, tag), or forbid it (U+FE0E).
_FOLLOWERS = frozenset("\ufe0f\u200d\u20e3\ud83c\udb40\ufe0e")
_NEWER, _GUARDED, _KNOWN = 1, 2, 3  # to today's tables only; to the library where no U+FE0E follows; to both


def _groups() -> tuple[tuple[str, int], ...]:
    from livetweet_coach.core.text import emoji_data  # 200 kB that many texts don't need

    return (emoji_data.NEWER, _NEWER), (emoji_data.GUARDED, _GUARDED), (emoji_data.KNOWN, _KNOWN)


@cache
def _first(keycaps: bool) -> re.Pattern[str]:
    """A character that may begin an emoji; figures only where there is a keycap."""
    single = "".join(sorted(s for s in _singles() if len(s) == 1))
    return re.compile(rf"[{single}\xa9\xae\ud83c-\ud83e{'#*0-9' if keycaps else ''}]")


@cache
def _singles() -> dict[str, int]:
    """Emoji of one code point, and who knows them."""
    return {
        sequence: known
        for group, known in _groups()
        for sequence in group.split()
        if len(sequence) == 1 or (len(sequence) == 2 and "\ud83c" <= sequence[0] <= "\ud83e")
    }


@cache
def _tree() -> dict[str, Any]:
    """All sequences, unit after unit; "" says who knows the one that ends here."""
    root: dict[str, Any] = {}
    for group, known in _groups():
        for sequence in group.split():
            node = root
            for unit in sequence:
                node = node.setdefault(unit, {})
            node[""] = known
    return root


def find_emoji(units: str) -> tuple[Places, Places]:
    """Where today's emoji stand, each as long as possible; and what X's own library takes for one each."""
    today: Places = []
    library: Places = []
    last = library_last = 0
    singles = _singles()
    for found in _first("\u20e3" in units).finditer(units):
        start = found.start()
        if start < last and start < library_last:
            continue
        end = start + (2 if "\ud83c" <= units[start] <= "\ud83e" else 1)
        if units[end : end + 1] in _FOLLOWERS:
            longest, library_longest = _ends_of_longest(units, start)
        elif known := singles.get(units[start:end]):
            longest, library_longest = end, 0 if known is _NEWER else end
        else:
            continue
        if longest and start >= last:
            today.append((start, longest))
            last = longest
        if library_longest and start >= library_last:
            library.append((start, library_longest))
            library_last = library_longest
    return today, library


def _ends_of_longest(units: str, start: int) -> tuple[int, int]:
    """Where the longest emoji from `start` on ends, for today's tables and for the library; 0: none."""
    longest = library = 0
    node = _tree()
    at = start
    for unit in units[start : start + 40]:
        if (following := node.get(unit)) is None:
            break
        node = following
        at += 1
        if known := node.get(""):
            longest = at
            if known is _KNOWN or (known is _GUARDED and units[at : at + 1] != "\ufe0e"):
                library = at
    return longest, library
