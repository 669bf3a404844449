"""Who of the event's speakers is named in a text, and who a quote is put down to."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data.attribution import ATTRIBUTED, LEADING_WORDS, NOT_NAMES, SOMEBODY_SAYS
from livetweet_coach.core.rules.data.sayers import ALSO_NAMES, NOBODY
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import WORD, Reading, blank
from livetweet_coach.core.rules.roster import Roster
from livetweet_coach.core.rules.scene import Scene
from livetweet_coach.core.text.spans import Span

_WORD_BEFORE = pattern(r"([^\W\d_][\w'’-]*)\.?\s$")


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker's name in a text; `in_full`: by name or alias, not by surname only."""

    speaker: Speaker
    span: Span
    in_full: bool


def named(reading: Reading, scene: Scene) -> tuple[Named, ...]:
    """The speakers named outside tags, handles and links, each at their first mention, in order.

    A surname alone counts where it is written with a capital, belongs to one speaker, and has no other first name
    before it.
    """
    return _named(reading, scene.roster)


def named_outside_quotes(reading: Reading, scene: Scene) -> tuple[Named, ...]:
    """The same for what the author writes, and not somebody quoted."""
    found = named(reading, scene)
    if not any(reading.in_quote(one.span) for one in found):
        return found
    folded = blank(reading.folded, reading.quotes)
    return _named(replace(reading, text=blank(reading.text, reading.quotes), folded=folded), scene.roster)


def used_handles(reading: Reading) -> frozenset[str]:
    """The handles in a text without capitals, each also without its server."""
    texts = {fold(handle.text) for handle in reading.handles}
    return frozenset(texts | {text.split("@")[0] for text in texts})


def says_who(reading: Reading, scene: Scene) -> bool:
    """Whether the text tells who speaks: a speaker's name, a handle, or a name beside the quotation marks."""
    if reading.handles or named(reading, scene):
        return True
    outside = list(reading.text)
    for quote in reading.quotes:
        outside[quote.start + 1 : quote.end - 1] = " " * max(0, quote.end - quote.start - 2)
    text = "".join(outside)
    if any(word[0].isupper() and fold(word) in scene.roster.first_names for word in re.findall(r"[^\W\d_]+", text)):
        return True
    if any(
        not (fold(match["who"] or "") in NOT_NAMES or _is_empty(match["who"] or "x"))
        for match in SOMEBODY_SAYS.finditer(text)
    ):
        return True
    return any(_tells(match.group()) for match in ATTRIBUTED.finditer(text))


def _tells(words: str) -> bool:
    """Whether one of the capitalised words may be a name."""
    found = [word for word in WORD.findall(words) if word[0].isupper()]
    return not all(fold(word) in NOT_NAMES or _is_empty(word) for word in found) or (
        bool(found) and set(map(fold, found)) <= ALSO_NAMES
    )


def _is_empty(word: str) -> bool:
    return all(part in NOBODY for part in fold(word).replace("’", "'").split("'"))


@lru_cache(maxsize=512)
def _named(reading: Reading, people: Roster) -> tuple[Named, ...]:
    found: dict[str, Named] = {}
    for name in people.names:
        if name.speaker.name not in found:
            at = _find(reading, name.folded, None if name.in_full else name.speaker)
            if at is not None:
                found[name.speaker.name] = Named(name.speaker, Span(at, at + len(name.folded)), name.in_full)
    return tuple(sorted(found.values(), key=lambda one: one.span))


def _find(reading: Reading, name: str, by_surname: Speaker | None) -> int | None:
    at = reading.folded.find(name)
    while at >= 0:
        end = at + len(name)
        apart = not (reading.folded[at - 1 : at].isalnum() or reading.folded[end : end + 1].isalnum())
        if apart and (by_surname is None or _is_this_one(reading, at, by_surname)):
            return at
        at = reading.folded.find(name, at + 1)
    return None


def _is_this_one(reading: Reading, at: int, speaker: Speaker) -> bool:
    """Whether a surname at this place may be this speaker's: Paul Martin is not Sophie Martin."""
    if not reading.text[at].isupper() or reading.text[at - 1 : at] == "-":
        return False
    before = _WORD_BEFORE.search(reading.text[max(0, at - 40) : at])
    word = fold(before[1]).replace("’", "'").rpartition("'")[2] if before else ""
    if before is None or not before[1][-len(word) :][:1].isupper():
        return True
    first = fold(speaker.name.split()[0])
    return word in LEADING_WORDS or word == first or word == first[0]
