"""The door to dictionaries."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol


class Speller(Protocol):
    """Dictionaries of this machine. Slow to make and to ask: one worker thread does all of it."""

    def languages(self) -> tuple[str, ...]:
        """The languages it has a dictionary for: "fr", "en"."""

    def wrong(self, words: Collection[str]) -> frozenset[str]:
        """Those of the words that none of its languages knows."""

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """What may have been meant, the likeliest first, in this language before the others; some 100 ms."""
