"""Where a noun is to come: after an article, a possessive or a preposition."""

from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.function_words import BEFORE_NOUNS
from livetweet_coach.core.rules.lazy import pattern

_WORD_BEFORE = pattern(r"(?<![^\W\d_])([^\W\d_]+)(?:['’]|[ \u00a0]+)$")
_LONGEST = 12


def is_noun_place(text: str, at: int, language: str) -> bool:
    """Whether the word before this place leads to a noun, in French, English, or for other languages either."""
    before = _WORD_BEFORE.search(text[max(0, at - _LONGEST) : at])
    if before is None:
        return False
    lists = [BEFORE_NOUNS[language]] if language in BEFORE_NOUNS else list(BEFORE_NOUNS.values())
    return any(norm(before[1]) in words for words in lists)
