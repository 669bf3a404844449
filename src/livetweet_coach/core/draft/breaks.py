"""Where a text may be cut into posts: after sentences, clauses or words, and never inside a quotation."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum

# Not U+00A0, U+202F and their like: what they join stays together.
_SPACE = re.compile(r"[ \t\n\r\f\v\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_SENTENCE = re.compile(r"[.!?…。！？]+[»”\"')\]]*\Z|[»”\"')\]]\Z(?<=[.!?…][  \u202f][»”])")
_ABBREVIATION = re.compile(
    r"(?:\A|[\s(«“\"'’])(?:[^\W\d_]|MM|Mme|Mlle|Mr|Mrs|Ms|Dr|Pr|St|Ste|cf|vs|art|no|vol|e\.g|i\.e)\.\Z"
)
_CLAUSE = re.compile(r"[,;:—–，；：、]\Z")
_STAYS_WITH_WORD_BEFORE = frozenset("!?:;»%€")
_QUOTATIONS = re.compile(r"«[^»\n]*(?:»|(?=\n|\Z))|“[^”\n]*(?:”|(?=\n|\Z))|(?<![^\s(\[])\"[^\"\n]*(?:\"|(?=\n|\Z))")


class Break(IntEnum):
    """How good a place is for a cut."""

    SENTENCE = 1
    CLAUSE = 2
    WORD = 3


@dataclass(frozen=True, slots=True)
class Breaks:
    """The places after which a text may be cut, in order, how good each is, and whether it is inside a quotation."""

    places: tuple[int, ...]
    kinds: tuple[Break, ...]
    quoted: tuple[bool, ...]

    def best(self, start: int, edge: int) -> int:
        """The best place after `start` and not after `edge`; 0 where there is none.

        A sentence's end in the second half of the room, else a clause's, else the last word's.
        """
        first, last = bisect_right(self.places, start), bisect_right(self.places, edge)
        for quoted in (False, True):
            allowed = [rank for rank in range(first, last) if self.quoted[rank] <= quoted]
            for kind in (Break.SENTENCE, Break.CLAUSE):
                for rank in reversed(allowed):
                    if self.kinds[rank] <= kind and self.places[rank] - start >= (edge - start) / 2:
                        return self.places[rank]
            if allowed:
                return self.places[allowed[-1]]
        return 0


def breaks(text: str) -> Breaks:
    """Every place where the text may be cut: after the spaces between two words."""
    quotations = [match.span() for match in _QUOTATIONS.finditer(text)]
    starts = [start for start, _ in quotations]
    places: list[int] = []
    kinds: list[Break] = []
    quoted: list[bool] = []
    for match in _SPACE.finditer(text):
        place = match.end()
        if text[place : place + 1] in _STAYS_WITH_WORD_BEFORE or text[: match.start()][-1:] == "«":
            continue
        rank = bisect_right(starts, match.start()) - 1
        places.append(place)
        kinds.append(
            Break.SENTENCE if "\n" in match.group() else _kind(text[max(0, match.start() - 12) : match.start()])
        )
        quoted.append(rank >= 0 and match.start() < quotations[rank][1])
    return Breaks(tuple(places), tuple(kinds), tuple(quoted))


def _kind(before: str) -> Break:
    """What ends with these characters."""
    if _SENTENCE.search(before) and not _ABBREVIATION.search(before):
        return Break.SENTENCE
    return Break.CLAUSE if _CLAUSE.search(before) else Break.WORD
