"""Grapheme clusters: what a reader takes for one character."""

import re
from collections.abc import Iterator

# Characters that are a cluster each, whatever stands beside them: no marks, no joiners, no Hangul, no \r.
_PLAIN = re.compile("[\n -~\xa0-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u202f-\u203b\u20ac]*")


def grapheme_count(text: str) -> int:
    """How many grapheme clusters the text has."""
    plain = _PLAIN.match(text)
    if plain and plain.end() == len(text):
        return len(text)
    return sum(1 for _ in graphemes(text))


def graphemes(text: str) -> Iterator[str]:
    """The text's grapheme clusters, in order."""
    from wcwidth import iter_graphemes  # costs 30 ms, and most texts don't need it

    return iter_graphemes(text)
