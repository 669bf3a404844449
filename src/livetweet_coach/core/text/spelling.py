"""Which parts of a text are words that a dictionary may be asked about."""

import re
from collections.abc import Collection, Iterable

from livetweet_coach.core.text.spans import Span

_APOSTROPHES = "'’"
# A whole run without blanks decides: what begins with a sign, or has a dot, a slash or a digit inside, is no word.
_RUN = re.compile(r"\S+")
_WORD = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHES}\-‑][^\W\d_]+)*")
_NO_WORDS = re.compile(r"[#＃@＠$/\\_]|\d|[^\W_]\.[^\W_]")
LONGEST_ACRONYM = 6
SHORTEST = 2


def plain_word(word: str) -> str:
    """A word as dictionaries and people's own lists know it: straight apostrophes, small letters."""
    return word.replace("’", "'").replace("‑", "-").casefold()


def words(text: str, known: Collection[str] = frozenset()) -> tuple[tuple[Span, str], ...]:
    """The words to ask about with their spans, in order, `known` ones (as `plain_word` gives them) left out.

    Handles, hashtags, links, numbers, acronyms and names with capitals inside are not words.
    """
    found = []
    for run in _RUN.finditer(text):
        if _NO_WORDS.search(run[0]):
            continue
        for match in _WORD.finditer(text, run.start(), run.end()):
            word = match[0]
            if len(word) >= SHORTEST and not _is_name(word) and not _is_known(word, known):
                found.append((Span(match.start(), match.end()), word))
    return tuple(found)


def parts_of_names(names: Iterable[str]) -> frozenset[str]:
    """What a speaker's name makes right to write: each of its words, and those with their hyphens."""
    found: set[str] = set()
    for name in names:
        for match in _WORD.finditer(name):
            found.add(plain_word(match[0]))
            found.update(plain_word(part) for part in re.split(r"[-‑]", match[0]))
    return frozenset(found)


def _is_name(word: str) -> bool:
    """MOOC, ENS, iPhone, LaTeX; but not L'École or Saint-Denis."""
    if word.isupper():
        return len(word) <= LONGEST_ACRONYM
    parts = re.split(rf"[{_APOSTROPHES}\-‑]", word)
    return any(any(sign.isupper() for sign in part[1:]) for part in parts)


def _is_known(word: str, known: Collection[str]) -> bool:
    plain = plain_word(word)
    if plain in known:
        return True
    head, mark, tail = plain.partition("'")  # d'Ana, l'Ifé; and Ana's
    return bool(mark) and ((len(head) <= 2 and tail in known) or (tail == "s" and head in known))
