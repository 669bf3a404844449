"""How close two texts are: the catalogue's norm(), dist() and sim()."""

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=4096)
def norm(text: str) -> str:
    """Composed, case folded and without accents: what two spellings of one word have in common."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).casefold())
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


class _Folded(dict[int, str]):
    """Each sign's normed form where that is one sign too; filled as signs are met."""

    def __missing__(self, code: int) -> str:
        folded = norm(chr(code))
        self[code] = folded if len(folded) == 1 else chr(code)
        return self[code]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """The text normed sign by sign, so that every position stays what it was."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def dist(one: str, other: str) -> int:
    """Damerau-Levenshtein distance (swapped neighbours count one) of the two normed words."""
    one, other = norm(one), norm(other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, facing in enumerate(other, 1):
            cost = 0 if letter == facing else 1
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + cost)
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                best = min(best, last[j - 2] + 1)
            row.append(best)
    return row[-1]


def shingles(words: tuple[str, ...], size: int = 3) -> frozenset[tuple[str, ...]]:
    """Every run of `size` words; the whole text where it has fewer, nothing where it has none."""
    if len(words) < size:
        return frozenset({words}) if words else frozenset()
    return frozenset(words[i : i + size] for i in range(len(words) - size + 1))


def sim(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Jaccard likeness, from 0 to 1, of two texts given as normed words (without tags, handles and links)."""
    left, right = shingles(one), shingles(other)
    if not left or not right:
        return 0.0
    return len(left & right) / len(left | right)


def are_close(one: tuple[str, ...], other: tuple[str, ...], least: float) -> bool:
    """Whether sim() is `least` or more, told early from words that only one of them has.

    Each such word begins a run of three that only one text has, save the last two words of each text.
    """
    if len(set(one) ^ set(other)) - 4 > (1 - least) * (len(one) + len(other)):
        return False
    return sim(one, other) >= least
