"""Where the words or the expression of a facilitator's rule stand in a text.

Capitals and accents do not count. Nothing inside a link, a handle or a hashtag is looked at, unless what is looked for
begins with # or @.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.readings import Reading
from livetweet_coach.core.text.spans import Span
from livetweet_coach.core.words import Phrase

SPOTS_A_TEXT = 50
"""How many places of one rule are looked at in one text."""
_LINKED = "\ufffc"
_TOKEN = re.compile(r"\w+")
# Networks link only what ends in a domain that they know; to a person all of these are links.
_ADDRESS = re.compile(r"https?://\S+")
_LETTERS = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'", "‘": "'", "ʼ": "'", "\ufe0f": ""}

Find = Callable[[str], Iterable[tuple[int, int]]]
"""Finds an expression in a text: pairs of start and end, in order."""
Compile = Callable[[str], Find]
"""Makes a Find of an expression; raises BadExpression."""
Spot = Callable[[Reading], tuple[Span, ...]]


class BadExpression(ValueError):
    """An expression that can't be read; `message` says what is wrong with it."""

    def __init__(self, message: Phrase) -> None:
        super().__init__(message.source)
        self.message = message


class _Signs(dict[str, str]):
    """Each sign without its capital and accents, "" where nothing is left of it; filled as signs are met."""

    def __missing__(self, sign: str) -> str:
        self[sign] = folded = self._folded(sign)
        return folded

    def _folded(self, sign: str) -> str:
        if sign in _LETTERS:
            return _LETTERS[sign]
        if unicodedata.category(sign) == "Cs":
            return "\ufffd"
        return " " if sign.isspace() and sign != "\n" else norm(sign)


_SIGNS = _Signs()


@dataclass(frozen=True, slots=True, eq=False)
class _Folded:
    """A text without capitals and accents; `places` says where each of its signs stands in the text itself."""

    text: str
    places: tuple[int, ...]
    tokens: tuple[tuple[str, int], ...]

    def span(self, start: int, end: int) -> Span:
        """The span in the text itself, with accents that stand on their own."""
        return Span(self.places[start], max(self.places[end], self.places[end - 1] + 1))


@lru_cache(maxsize=64)
def _folded(reading: Reading, whole: bool) -> _Folded:
    """The text of a reading; without `whole`, what is linked in it is covered."""
    text = reading.text
    if not whole:
        linked = [entity.span for entity in (*reading.tags, *reading.handles, *reading.links)]
        for span in (*linked, *(Span(*match.span()) for match in _ADDRESS.finditer(text))):
            text = text[: span.start] + _LINKED * (span.end - span.start) + text[span.end :]
    signs = [_SIGNS[sign] for sign in text]
    folded = "".join(signs)
    places = [at for at, sign in enumerate(signs) for _ in sign]
    tokens = tuple((match.group(), match.start()) for match in _TOKEN.finditer(folded))
    return _Folded(folded, (*places, len(text)), tokens)


def spotter(words: tuple[str, ...], expression: str, compile_expression: Compile) -> Spot:
    """What finds these words, or else this expression, in a text's reading. Raises BadExpression."""
    return _of_words(words) if words else _of_expression(expression, compile_expression)


def fold_words(text: str) -> str:
    """The text as it is compared."""
    return "".join(_SIGNS[sign] for sign in text)


# words


def _of_words(words: tuple[str, ...]) -> Spot:
    plain = [fold_words(word) for word in words if not word.startswith(("#", "@"))]
    tags = frozenset(norm(word[1:]) for word in words if word.startswith("#"))
    handles = frozenset(norm(word[1:]) for word in words if word.startswith("@"))
    by_token, other = _table(plain)

    def spot(reading: Reading) -> tuple[Span, ...]:
        found = [entity.span for entity in reading.tags if norm(entity.text) in tags]
        found += [e.span for e in reading.handles if handles & {norm(e.text), norm(e.text).split("@")[0]}]
        if by_token or other:
            folded = _folded(reading, False)
            found += [folded.span(*pair) for pair in _standing(folded, by_token, other)]
        return _apart(found)

    return spot


def _table(words: list[str]) -> tuple[dict[str, list[str]], re.Pattern[str] | None]:
    """The words by what they begin with, the longest first, and one pattern for those that begin with a sign.

    A dictionary of what is compiled when its first word is met, because two hundred lists of two hundred words must
    not make a pause felt.
    """
    by_token: dict[str, list[str]] = {}
    signs = []
    for word in sorted(words, key=len, reverse=True):
        if not word.strip():
            continue
        pattern = r"\s+".join(re.escape(part) for part in word.split()) + (r"(?!\w)" if _TOKEN.match(word[-1]) else "")
        first = _TOKEN.match(word)
        if first:
            by_token.setdefault(first.group(), []).append(pattern)
        else:
            signs.append(pattern)
    return by_token, re.compile("|".join(signs)) if signs else None


def _standing(
    folded: _Folded, by_token: dict[str, list[str]], other: re.Pattern[str] | None
) -> Iterator[tuple[int, int]]:
    for token, start in folded.tokens:
        for pattern in by_token.get(token, ()):
            if match := re.compile(pattern).match(folded.text, start):
                yield match.span()
                break
    if other is not None:
        yield from (match.span() for match in islice(other.finditer(folded.text), SPOTS_A_TEXT))


# expressions


def _of_expression(expression: str, compile_expression: Compile) -> Spot:
    if not expression:
        return lambda reading: ()
    find = compile_expression("".join(_plain_sign(sign) for sign in expression))
    whole = expression.startswith(("#", "@"))

    def spot(reading: Reading) -> tuple[Span, ...]:
        folded = _folded(reading, whole)
        pairs = islice(find(folded.text), SPOTS_A_TEXT)
        shown = (pair for pair in pairs if folded.text[slice(*pair)].strip(_LINKED + " \n"))
        return _apart([folded.span(*pair) for pair in shown])

    return spot


def _plain_sign(sign: str) -> str:
    """A sign of an expression as texts have it after folding; those of ASCII mean something and stay."""
    return sign if sign.isascii() else _SIGNS[sign]


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    """In order; of two that overlap the first, and the longer of two that begin together."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept[:SPOTS_A_TEXT])
