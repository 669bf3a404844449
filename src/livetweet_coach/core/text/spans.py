"""Positions in a text: code points for the core, UTF-16 units for Qt and for X; converted here and nowhere else."""

from dataclasses import dataclass


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


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units: an astral character counts 2, a lone surrogate 1."""
    return len(text) + sum(1 for c in text if c > "\uffff")


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 offset of code point `index` of `text`."""
    return index if text.isascii() else utf16_length(text[:index])


def from_utf16(text: str, offset: int) -> int:
    """The code point index at UTF-16 `offset`; an offset inside a surrogate pair gives the pair's start."""
    if text.isascii():
        return min(offset, len(text))
    units = 0
    for index, character in enumerate(text):
        units += 2 if character > "\uffff" else 1
        if units > offset:
            return index
    return len(text)
