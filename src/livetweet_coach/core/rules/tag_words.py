"""The words of a hashtag that is written without capitals."""

from functools import lru_cache

from livetweet_coach.core.rules.closeness import fold, norm
from livetweet_coach.core.rules.data import words_en, words_fr

_LONGEST = 20
_LISTS = {"fr": words_fr, "en": words_en}


def split_tag(tag: str, language: str, glossary: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Its words where it is made of listed words, at least two of which carry meaning; empty otherwise.

    Of several ways the one with the fewest words is taken. A listed word is never split.
    """
    lists = [_LISTS[language]] if language in _LISTS else list(_LISTS.values())
    extra = frozenset(norm(word) for word in glossary if len(word) > 2)
    folded = fold(tag)
    for words in lists:
        if folded in words.CONTENT or folded in words.WHOLE or folded in extra:
            return ()
        lengths = _split(folded, words.CONTENT | extra, words.SMALL)
        if lengths:
            parts, at = [], 0
            for length in lengths:
                parts.append(tag[at : at + length])
                at += length
            return tuple(parts)
    return ()


@lru_cache(maxsize=256)
def _split(folded: str, content: frozenset[str], small: frozenset[str]) -> tuple[int, ...]:
    """The lengths of the words; empty without a way that has two words of meaning."""
    ways: list[tuple[int, int, tuple[int, ...]] | None] = [None] * (len(folded) + 1)
    ways[0] = (0, 0, ())
    for end in range(1, len(folded) + 1):
        best = None
        for start in range(max(0, end - _LONGEST), end):
            before, word = ways[start], folded[start:end]
            if before is None or not (word in content or word in small):
                continue
            meaning = before[1] - (1 if word in content else 0)
            way = (before[0] + 1, meaning, (*before[2], end - start))
            best = way if best is None or way[:2] < best[:2] else best
        ways[end] = best
    whole = ways[-1]
    return whole[2] if whole and whole[1] <= -2 else ()
