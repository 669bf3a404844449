"""What differs between two wordings, word by word, to be read before it is said."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


class Change(Enum):
    """What happened to a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and what happened to it."""

    change: Change
    text: str


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order: SAME and GONE make up `before`, SAME and NEW make up `after`."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, fresh = "".join(old[a:b]), "".join(new[c:d])
        if gone == fresh:
            pieces.append(Piece(Change.SAME, gone))
            continue
        if gone:
            pieces.append(Piece(Change.GONE, gone))
        if fresh:
            pieces.append(Piece(Change.NEW, fresh))
    return tuple(pieces)
