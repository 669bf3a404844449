"""Dictionaries by enchant (hunspell), where this machine has them: an optional extra, looked for when first needed."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enchant import Dict

# What to ask for, by language: the first that is there. Country variants beside it are asked too, so that colour and
# color are both right.
_WANTED = {"fr": ("fr", "fr_FR", "fr_CA", "fr_CH", "fr_BE"), "en": ("en_GB", "en_US", "en_CA", "en_AU", "en")}
MOST_SUGGESTIONS = 5
LONGEST = 60
_log = logging.getLogger(__name__)


class EnchantSpeller:
    """French and English at once: what one of them knows is right. Only one thread may use it."""

    def __init__(self, dictionaries: dict[str, list[Dict]]) -> None:
        self._dictionaries = dictionaries

    def languages(self) -> tuple[str, ...]:
        """The languages that have a dictionary here."""
        return tuple(language for language, found in self._dictionaries.items() if found)

    def wrong(self, words: Collection[str]) -> frozenset[str]:
        """Those of the words that no dictionary knows."""
        return frozenset(word for word in words if len(word) <= LONGEST and not self._knows(word))

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, those of `language` first."""
        order = sorted(self._dictionaries, key=lambda known: known != language[:2])
        found: list[str] = []
        for known in order:
            for dictionary in self._dictionaries[known][:1]:
                found += [guess for guess in dictionary.suggest(word) if guess not in found]
        return tuple(found[:MOST_SUGGESTIONS])

    def _knows(self, word: str) -> bool:
        straight = word.replace("’", "'").replace("‑", "-")
        return any(dictionary.check(straight) for found in self._dictionaries.values() for dictionary in found)


def find_speller() -> EnchantSpeller | None:
    """The dictionaries of this machine, None where enchant or every dictionary is missing."""
    try:
        import enchant  # an optional extra, with a library of the system's behind it
    except ImportError as missing:
        _log.info("no spelling: %s", missing)
        return None
    found: dict[str, list[Dict]] = {}
    try:
        broker = enchant.Broker()
        for language, tags in _WANTED.items():
            present = [tag for tag in tags if broker.dict_exists(tag)]
            # One French dictionary covers all countries; English ones differ in spelling.
            found[language] = [broker.request_dict(tag) for tag in (present if language == "en" else present[:1])]
    except enchant.errors.Error as broken:
        _log.warning("no spelling: %s", broken)
        return None
    return EnchantSpeller(found) if any(found.values()) else None
