"""The emoji of a text that people take for such: a flag or a family is one, © and a plain arrow are none."""

from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.rules.data.emoji import PRESENTED, THREAD_MARKS
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.text.emoji import find_emoji
from livetweet_coach.core.text.spans import Span, UnitMap, split_units

_MAYBE = pattern("[\u231a-\u2bff\ufe0f\U0001f000-\U0001faff]")
_KEYCAP, _SELECTOR = "\u20e3", "\ufe0f"


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji: where it stands, and what it is without its selector."""

    span: Span
    sign: str

    @property
    def is_keycap(self) -> bool:
        """Whether it is a figure on a key."""
        return _KEYCAP in self.sign


@lru_cache(maxsize=512)
def emoji_of(text: str) -> tuple[Emoji, ...]:
    """Every emoji of a text in order, the marks of a thread left out."""
    if _MAYBE.search(text) is None:
        return ()
    places, _ = find_emoji(split_units(text))
    if not places:
        return ()
    to_span = UnitMap(text).span
    found = []
    for start, end in places:
        span = to_span(start, end)
        whole = span.of(text)
        sign = whole.replace(_SELECTOR, "")
        if sign[:1] in "©®™" or sign in THREAD_MARKS:
            continue
        if _SELECTOR in whole or sign[:1] >= "\U0001f000" or sign in PRESENTED or _KEYCAP in sign:
            found.append(Emoji(span, sign))
    return tuple(found)
