"""Letters of other alphabets that imitate bold, italics and frames; and drawings made of characters."""

import unicodedata
from functools import lru_cache

from livetweet_coach.core.rules.data.fake_alphabets import BOXES, CIRCLED, CJK, FAKE, FULLWIDTH, MATHS, SMALL_CAPITALS
from livetweet_coach.core.rules.data.thresholds import DRAWN_LINES, FAKE_LETTERS, FAKE_SURELY
from livetweet_coach.core.text.spans import Span


@lru_cache(maxsize=512)
def fake_runs(text: str) -> tuple[Span, ...]:
    """Where words in such letters stand; none where they are a talk's mathematics, or Chinese, Japanese or Korean."""
    if text.isascii() or FAKE.search(text) is None:
        return ()
    runs = [Span(*match.span()) for match in FAKE.finditer(text)]
    if CJK.search(text):
        runs = [run for run in runs if FULLWIDTH.fullmatch(run.of(text)) is None]
    sizes = [_letters(run.of(text)) for run in runs]
    if not sizes:
        return ()
    longest = max(sizes)
    if longest >= FAKE_SURELY:
        return tuple(runs)
    if MATHS.search(text) or sum(sizes) < FAKE_LETTERS:
        return ()
    return tuple(runs) if longest >= FAKE_LETTERS or sum(size > 1 for size in sizes) > 1 else ()


def plain(words: str) -> str:
    """The same words in plain letters, accents composed."""
    return unicodedata.normalize("NFC", "".join(map(_plain, words)))


def _plain(letter: str) -> str:
    code = ord(letter)
    for first, last, begins in CIRCLED:
        if first <= code <= last:
            return chr(ord(begins) + code - first)
    return SMALL_CAPITALS.get(letter) or unicodedata.normalize("NFKC", letter)


def _letters(run: str) -> int:
    return sum(not unicodedata.combining(sign) for sign in run)


def drawing(text: str) -> Span | None:
    """The first line of a drawing in boxes and spaces, which takes two lines at least."""
    if "\n" not in text or BOXES.search(text) is None:
        return None
    at, drawn = 0, []
    for line in text.split("\n"):
        if BOXES.search(line):
            start = at + len(line) - len(line.lstrip())
            drawn.append(Span(start, at + len(line.rstrip())))
        at += len(line) + 1
    return drawn[0] if len(drawn) >= DRAWN_LINES else None
