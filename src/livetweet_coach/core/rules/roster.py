"""The names that speakers go by in posts."""

from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.rules.closeness import fold


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a speaker without capitals and accents; `in_full`: no mere surname."""

    speaker: Speaker
    folded: str
    in_full: bool


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """All names of an event's speakers, the longest first, surnames last, and their first names.

    Compared by identity, which is quick.
    """

    names: tuple[Name, ...] = ()
    first_names: frozenset[str] = frozenset()


NOBODY = Roster()


@lru_cache(maxsize=16)
def roster(speakers: tuple[Speaker, ...]) -> Roster:
    """The roster of these speakers; a surname that two of them share is left out."""
    if not speakers:
        return NOBODY
    names = [Name(s, fold(name), True) for s in speakers for name in (s.name, *s.aliases) if len(name.strip()) > 1]
    surnames = [Name(s, fold(s.name.split()[-1]), False) for s in speakers if len(s.name.split()) > 1]
    shared = [name.folded for name in surnames]
    alone = [name for name in surnames if shared.count(name.folded) == 1 and len(name.folded) > 2]
    first = frozenset(fold(s.name.split()[0]) for s in speakers if len(s.name.split()) > 1)
    return Roster((*sorted(names, key=lambda name: -len(name.folded)), *alone), first)
