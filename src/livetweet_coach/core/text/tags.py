"""Mentions, hashtags and cashtags as X finds them, exactly. Positions are UTF-16 units.

X's expressions match the character before the sign too, and what one match took is lost for the next: `taken` is that.
"""

import re
from functools import cache
from typing import NamedTuple

from livetweet_coach.core.text import classes_data as of


class Tag(NamedTuple):
    """A mention, hashtag or cashtag from its sign on: `text` has no sign, `slug` is a mention's list with its slash."""

    start: int
    end: int
    text: str
    slug: str = ""


_NOT_BEFORE_MENTION = frozenset("_!#$%&*@＠0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_NOT_BEFORE_RETWEET = frozenset("_+~.-0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

# Two of the large classes take some milliseconds to compile each: what is ASCII is known without them.
_ASCII_LETTER = re.compile("[A-Za-z]")
_ASCII_TAG = frozenset("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


@cache
def _mention(sign: str) -> re.Pattern[str]:
    return re.compile(rf"{sign}([a-zA-Z0-9_]{{1,20}})(/[a-zA-Z][a-zA-Z0-9_-]{{0,24}})?")


@cache
def _after_mention() -> re.Pattern[str]:
    return re.compile(rf"[@＠]|[{of.LATIN_ACCENT}]|://")


@cache
def _hashtag(sign: str) -> re.Pattern[str]:
    astral = f"{of.ASTRAL_TAG_LETTERS}|{of.ASTRAL_NUMERALS}"
    return re.compile(rf"{sign}(?![\ufe0f\u20e3])((?:[{of.TAG}]+|{astral})+)")


@cache
def _tag_letter() -> re.Pattern[str]:
    return re.compile(rf"[{of.TAG_LETTER}]|{of.ASTRAL_TAG_LETTERS}")


@cache
def _tag_character() -> re.Pattern[str]:
    return re.compile(rf"[{of.TAG}]|{of.ASTRAL_TAG_LETTERS}|{of.ASTRAL_NUMERALS}")


@cache
def _cashtag() -> re.Pattern[str]:
    return re.compile(rf"\$([a-zA-Z]{{1,6}}(?:[._][a-zA-Z]{{1,2}})?)(?=\Z|[{of.CASHTAG_AFTER}])")


@cache
def _space() -> re.Pattern[str]:
    return re.compile(f"[{of.SPACE}]")


def find_mentions(units: str) -> list[Tag]:
    """Mentions of people (a name of 1 to 20 characters) and of their lists."""
    found: list[Tag] = []
    # A search for one sign alone is much faster than for one of two.
    sign = "[@＠]" if "＠" in units else "@"
    if sign == "@" and sign not in units:
        return found
    taken = 0
    for match in _mention(sign).finditer(units):
        start, end = match.span()
        if not _may_follow(units, start, taken):
            continue
        taken = end
        if not _after_mention().match(units, end):
            found.append(Tag(start, end, match.group(1), match.group(2) or ""))
    return found


def _may_follow(units: str, start: int, taken: int) -> bool:
    """Whether a mention may start after what stands before it."""
    if start == 0:
        return True
    if start <= taken:
        return False
    if units[start - 1] not in _NOT_BEFORE_MENTION:
        return True
    before = start - 3
    if units[start - 2 : start] not in ("rt", "RT", "rT", "Rt") or before < -1:
        return False
    return before == -1 or (before >= taken and units[before] not in _NOT_BEFORE_RETWEET)


def find_hashtags(units: str) -> list[Tag]:
    """Hashtags: at least one letter, cut by anything that is no letter, figure or one of a few other characters."""
    found: list[Tag] = []
    sign = "[#＃]" if "＃" in units else "#"
    if sign == "#" and sign not in units:
        return found
    taken = 0
    for match in _hashtag(sign).finditer(units):
        start, end = match.span()
        if not _has_letter(units, start + 1, end) or not _may_hold_tag(units, start, taken):
            continue
        taken = end
        if units[end : end + 1] not in ("#", "＃") and not units.startswith("://", end):
            found.append(Tag(start, end, match.group(1)))
    return found


def _has_letter(units: str, start: int, end: int) -> bool:
    return bool(_ASCII_LETTER.search(units, start, end) or _tag_letter().search(units, start, end))


def _may_hold_tag(units: str, start: int, taken: int) -> bool:
    """Whether a hashtag may start after what stands before it."""
    if start == 0:
        return True
    before = units[start - 1]
    if start <= taken or before == "&":
        return False
    if before.isascii():
        return before not in _ASCII_TAG
    if before in "\ufe0e\ufe0f":
        return True
    if "\ud800" <= before <= "\udfff":
        pair = units[start - 2 : start]
        return (
            start - 2 >= taken
            and len(pair) == 2
            and "\ud800" <= pair[0] <= "\udbff"
            and before >= "\udc00"
            and not _tag_character().match(pair)
        )
    return not _tag_character().match(before)


def find_cashtags(units: str) -> list[Tag]:
    """Cashtags: 1 to 6 letters, perhaps `.` or `_` and 1 or 2 more, between spaces or at an end."""
    found: list[Tag] = []
    if "$" not in units:
        return found
    taken = 0
    for match in _cashtag().finditer(units):
        start, end = match.span()
        if start == 0 or (start > taken and _space().match(units, start - 1)):
            taken = end
            found.append(Tag(start, end, match.group(1)))
    return found
