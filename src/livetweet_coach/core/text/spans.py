"""Positions in a text: code points for the core, UTF-16 units for Qt and for X; converted here and nowhere else."""

import re
from bisect import bisect_left
from dataclasses import dataclass

_ASTRAL = re.compile("[\U00010000-\U0010ffff]+")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points inside one post: 0 <= start <= end."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The words this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class _Pairs(dict[str, str]):
    """Astral characters as surrogate pairs, remembered."""

    def __missing__(self, character: str) -> str:
        code = ord(character)
        self[character] = pair = chr(0xD7C0 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))
        return pair


_pair = _Pairs().__getitem__


def split_units(text: str) -> str:
    """The text with one character for each UTF-16 unit: astral characters become surrogate pairs."""
    if text.isascii() or utf16_length(text) == len(text):
        return text
    return _ASTRAL.sub(lambda run: "".join(map(_pair, run.group())), text)


def has_surrogates(text: str) -> bool:
    """Whether there are surrogates on their own in the text, as Qt gives them while half a pair is typed."""
    if text.isascii():
        return False
    try:
        text.encode()  # four times faster than looking for them
    except UnicodeEncodeError:
        return True
    return False


def join_units(text: str) -> str:
    """The text with its surrogate pairs as astral characters; surrogates without a partner stay."""
    if not has_surrogates(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


class UnitMap:
    """Converts many positions of one text."""

    __slots__ = ("_last", "_points", "_units")

    def __init__(self, text: str) -> None:
        self._last = len(text)
        self._points: list[int] = []
        if not text.isascii():
            for run in _ASTRAL.finditer(text):
                self._points.extend(range(*run.span()))
        self._units = [point + rank for rank, point in enumerate(self._points)]

    def point(self, unit: int) -> int:
        """The code point index at a UTF-16 offset; inside a surrogate pair, the pair's start; past the end, the end."""
        return min(unit - bisect_left(self._units, unit), self._last) if self._units else min(unit, self._last)

    def unit(self, point: int) -> int:
        """The UTF-16 offset of a code point index."""
        return point + bisect_left(self._points, point) if self._points else point

    def span(self, start: int, end: int) -> Span:
        """A span from two UTF-16 offsets of the text."""
        if not self._units:
            return Span(start, end)
        return Span(self.point(start), self.point(end))


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units: an astral character counts 2, a lone surrogate 1."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 offset of code point `index` of `text`."""
    return index if text.isascii() else utf16_length(text[:index])


def from_utf16(text: str, offset: int) -> int:
    """The code point index at UTF-16 `offset`; an offset inside a surrogate pair gives the pair's start."""
    return min(offset, len(text)) if text.isascii() else UnitMap(text).point(offset)
