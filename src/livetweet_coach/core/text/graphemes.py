"""Grapheme clusters: what a reader takes for one character."""

import re
from collections.abc import Iterator

# Between two of these there is always a boundary: no marks, no joiners, no Hangul, no flags, no control characters.
_PLAIN = "\n -~\xa0-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u202f-\u203b\u20ac\U0001f300-\U0001f3fa\U0001f400-\U0001faff"
_PLAIN_RUN = re.compile(f"[{_PLAIN}]*")
_OTHERS = re.compile(f"[^{_PLAIN}]+(?:[{_PLAIN}][^{_PLAIN}]+)*[{_PLAIN}]?")


def grapheme_count(text: str) -> int:
    """How many grapheme clusters the text has."""
    count = size = len(text)
    at = 0
    while at < size:
        plain = _PLAIN_RUN.match(text, at)
        start = plain.end() if plain else at
        if start == size:
            break
        others = _OTHERS.match(text, start)
        assert others
        some = text[max(start - 1, at) : others.end()]
        count += sum(1 for _ in graphemes(some)) - len(some)
        at = others.end()
    return count


def graphemes(text: str) -> Iterator[str]:
    """The text's grapheme clusters, in order."""
    from wcwidth import iter_graphemes  # costs 30 ms, and most texts don't need it

    return iter_graphemes(text)
