"""Grapheme clusters: what a reader takes for one character."""

import re
from collections.abc import Iterator
from functools import cache

# Between two of these there is always a boundary: no marks, no joiners, no Hangul, no flags, no carriage return.
_PLAIN = (
    "\n -~\xa0-\xa8\xaa-\xac\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u2010-\u2027\u202f-\u203b"
    "\u20ac\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\ud800-\udfff\uff01-\uff9d"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001faff\U00020000-\U0002ffff"
)


@cache
def _expressions() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A run of plain characters; one of others with what may belong to them; one of flag letters."""
    return (
        re.compile(f"[{_PLAIN}]*"),
        re.compile(f"[^{_PLAIN}]+(?:[{_PLAIN}][^{_PLAIN}]+)*[{_PLAIN}]?"),
        re.compile("[\U0001f1e6-\U0001f1ff]+"),
    )


def grapheme_count(text: str) -> int:
    """How many grapheme clusters the text has."""
    count = size = len(text)
    if text.isascii() and "\r" not in text:
        return count
    plain_run, other_run, flag_run = _expressions()
    at = 0
    while at < size:
        plain = plain_run.match(text, at)
        start = plain.end() if plain else at
        if start == size:
            break
        others = other_run.match(text, start)
        assert others
        if flags := flag_run.fullmatch(text, start, others.end()):
            count -= (flags.end() - start) // 2
        else:
            some = text[max(start - 1, at) : others.end()]
            count += sum(1 for _ in graphemes(some)) - len(some)
        at = others.end()
    return count


def graphemes(text: str) -> Iterator[str]:
    """The text's grapheme clusters, in order."""
    from wcwidth import iter_graphemes  # costs 30 ms, and most texts don't need it

    return iter_graphemes(text)
