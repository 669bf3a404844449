"""Whether the words around a quotation leave somebody, or something written, to put it down to."""

from functools import lru_cache

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data.sayers import (
    AGENTS,
    ALSO_NAMES,
    COINED,
    IRONY,
    NOBODY,
    NOT_AGENTS,
    NOT_NUMBERED,
    OVERHEARD,
    PEOPLE,
    SAYS,
    WRITTEN,
)
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading, blank
from livetweet_coach.core.text.spans import Span

_PART = pattern(r"[^\W_]+")
_LETTERS = pattern(r"[^\W\d_]{2,}")
_ENDS = pattern(r"[.!?…;\n]")
_ASKED = pattern(r"\w+\W+\w+\W+\w+[^.!?…\n]*\?\s*$")
_MOST_TITLED = 0.6
_POINTS = ("this", "that", "these", "those")


def is_titled(reading: Reading, quote: Span) -> bool:
    """Whether the words in the marks Are Written Like a Title, as English does."""
    words = reading.text[quote.start + 1 : quote.end - 1].split()
    if reading.text[quote.start : quote.end].isupper():
        return False
    long = [word for word in words if len(word) > 3 or word[:1].isupper()]
    return len(long) > 2 and sum(word[:1].isupper() for word in long) / len(long) > _MOST_TITLED


@lru_cache(maxsize=256)
def tells(reading: Reading, language: str, event_words: frozenset[str]) -> bool:
    """Whether the words outside quotation marks name or mean anybody, a source in writing, or a place of hearing.

    `event_words` are those of the event's title, normed: they name nobody.
    """
    outside = _outside(reading)
    folded = fold(outside).replace("\u00a0", " ").replace("\u202f", " ")
    if any(found.search(folded) for found in (PEOPLE, SAYS, WRITTEN, OVERHEARD)):
        return True
    agents = AGENTS["fr" if language == "fr" else "en"]
    for match in agents.finditer(folded):
        word = match.group()
        if word not in NOBODY and word.removesuffix("s") not in NOT_AGENTS and word not in NOT_AGENTS:
            return True
    return any(
        word[0].isupper() and fold(word) not in NOBODY and fold(word) not in event_words
        for word in _LETTERS.findall(outside)
    )


def is_bare(reading: Reading, quote: Span) -> bool:
    """Whether the words right beside the marks say nothing: a reaction, `Heard:`, or none at all."""
    outside = _outside(reading)
    before = outside[: quote.start]
    lead = before.rstrip()
    if IRONY.search(fold(before)) or _ASKED.search(before):
        return False
    if COINED.search(fold(before)) and _goes_on(outside[quote.end :]):
        return False
    if lead and not _ENDS.match(lead[-1]) and not _says_nothing(_clause_before(lead)):
        return False
    behind = outside[quote.end :]
    if _goes_on(behind) and not _says_nothing(_ENDS.split(behind.lstrip(" ,–—-"), 1)[0]):
        return False
    return not COINED.search(fold(before)) or fold(lead).endswith(_POINTS)


def _outside(reading: Reading) -> str:
    """The text without what is in quotation marks, tags, handles and links; every sign still in its place."""
    inside = tuple(Span(quote.start + 1, max(quote.start + 1, quote.end - 1)) for quote in reading.quotes)
    text = blank(reading.blanked, inside)
    for mark in '«»“”"':
        text = text.replace(mark, "\x00")
    return text


def _clause_before(lead: str) -> str:
    """From the end of the sentence before to the quotation; what a quote before it leaves counts as an end too."""
    body = lead.rstrip(": \u00a0\u202f–—-,")
    ends = [match.end() for match in _ENDS.finditer(body)]
    return body[max([*ends, body.rfind("\x00") + 1, 0]) :]


def _says_nothing(clause: str) -> bool:
    """Whether each of its words is empty; a figure behind a word that counts nothing is a stall or a line."""
    words, before = _PART.findall(fold(clause)), ""
    if len(words) == 1 and words[0] in ALSO_NAMES:
        return False
    for word in words:
        if word.isdigit():
            if before and before not in NOT_NUMBERED:
                return False
        elif word not in NOBODY:
            return False
        before = word
    return True


def _goes_on(behind: str) -> bool:
    """Whether the sentence goes on behind the marks: a small letter, a comma, a dash."""
    text = behind.lstrip("\x00 \u00a0\u202f")
    return text[:1] in ",–—-(" or text[:1].islower()
