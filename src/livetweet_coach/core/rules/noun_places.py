"""Where a noun is to come: after an article, a possessive or a preposition."""

from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.function_words import ARTICLES, BEFORE_NOUNS
from livetweet_coach.core.rules.lazy import pattern

_WORD_BEFORE = pattern(r"(?<![^\W\d_])([^\W\d_]+)(?:['’]|[ \u00a0]+)$")
_LONGEST = 12


def is_noun_place(text: str, at: int, language: str, *, surely: bool = False) -> bool:
    """Whether the word before this place leads to a noun, in French, English, or for other languages either.

    `surely`: only an article or a possessive does.
    """
    before = _WORD_BEFORE.search(text[max(0, at - _LONGEST) : at])
    if before is None:
        return False
    known = ARTICLES if surely else BEFORE_NOUNS
    lists = [known[language]] if language in known else list(known.values())
    return any(norm(before[1]) in words for words in lists)
