"""Whether a text is in the language that its draft is said to be in."""

from livetweet_coach.core.rules.data import words_en, words_fr

_ONLY = {"fr": words_fr.SMALL - words_en.SMALL, "en": words_en.SMALL - words_fr.SMALL}
_OTHER = {"fr": "en", "en": "fr"}


def is_foreign(words: tuple[str, ...], language: str) -> bool:
    """Whether normed words sound like the other of French and English rather than like `language`."""
    parts = [part for word in words for part in word.replace("’", "'").split("'")]
    theirs = sum(part in _ONLY[_OTHER[language]] for part in parts)
    return theirs > sum(part in _ONLY[language] for part in parts)
