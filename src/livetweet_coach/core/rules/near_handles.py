"""Handles that are nearly, but not quite, somebody's."""

from livetweet_coach.core.rules.closeness import dist
from livetweet_coach.core.rules.data.thresholds import HANDLE_FAR_LENGTH, HANDLE_LENGTH
from livetweet_coach.core.rules.lazy import pattern

_DIGITS, _SIGNS = pattern(r"\d+"), pattern(r"[_.-]+")


def is_near(typed: str, known: str) -> bool:
    """Whether one handle was probably meant to be the other, both folded: one or two letters, or signs, differ.

    With a server (Mastodon) or a domain (Bluesky), either that or the name may differ, not both; a handle without
    server is compared with the name.
    """
    name, mark, server = known.partition("@" if "@" in known else ".")
    if not mark:
        return _is_near(typed, known)
    mine, sign, mine_server = typed.partition(mark)
    if not sign:
        return mark == "@" and _is_near(mine, name)
    if mine_server == server:
        return _is_near(mine, name)
    return mine == name and _is_near(mine_server, server)


def _is_near(one: str, other: str) -> bool:
    if one == other or min(len(one), len(other)) < HANDLE_LENGTH:
        return False
    if _SIGNS.sub("", one) == _SIGNS.sub("", other):
        return True
    if _DIGITS.sub("", one) == _DIGITS.sub("", other):
        return False  # @salle1 and @salle2 are two
    reach = 2 if min(len(one), len(other)) >= HANDLE_FAR_LENGTH else 1
    return abs(len(one) - len(other)) <= reach and dist(one, other) <= reach
