"""Whether a post tells anything of a talk that may not be shared now."""

import re

from livetweet_coach.core.rules.closeness import fold
from livetweet_coach.core.rules.data.private import FIGURE, HOUR_OR_ROOM
from livetweet_coach.core.rules.data.sealed import (
    ABOUT_ROOM,
    ANNOUNCED,
    CLOSED,
    HOUR,
    MEET,
    OUTCOME,
    SEAL,
    SMALL_TALK,
    STATES,
    STRONG_FIGURE,
    THANKS,
    TURNS_OUT,
)
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import WORD
from livetweet_coach.core.rules.scene import Line, Scene
from livetweet_coach.core.rules.session_people import mentioned, people
from livetweet_coach.core.rules.speakers import named
from livetweet_coach.core.text.spans import Span

_PART = pattern(r"(?:[^.!?…;\n]|\.(?=\w))+")
_BUT = pattern(r"\s(?:mais|but|pourtant|however|though|yet)\s")
_LETTERS, _EXCLAIMED, _BEHIND_DOORS = 3, 2, 3


def tells(line: Line, scene: Scene) -> bool:
    """Whether a post says anything of the talk; silence itself, the room, thanks and a short cry are no news of it.

    A picture or a quote always tells something. When in doubt it does: the person can send it all the same.
    """
    if line.media or line.reading.quotes:
        return True
    who = [one.span for one in named(line.reading, scene)]
    if scene.event and scene.talk:
        who += mentioned(line.reading, people(scene.event, scene.talk))
    text = _without_titles(line.reading.folded, scene)
    if ANNOUNCED.search(HOUR_OR_ROOM.sub(f" {HOUR} ", text)) and not SEAL.search(text):
        return True
    keeps = False
    for start, end in _parts(text):
        part = HOUR_OR_ROOM.sub(f" {HOUR} ", text[start:end])
        head, _, rest = part.partition(":")
        if rest and _is_silent(head):
            start, part = text.index(":", start), rest
            keeps = True
        elif _is_silent(part):
            keeps = True
            continue
        is_named = any(span.overlaps(Span(start, end)) for span in who)
        if _says(part, is_named, _BEHIND_DOORS if CLOSED.search(part) else 0):
            return True
    stray = any(not span.of(text).strip() for span in who)  # a handle is blank in the reading
    return stray and not keeps and not THANKS.search(text)


def _without_titles(text: str, scene: Scene) -> str:
    """The text without the titles of the event and the talk, which the programme tells; every place stays."""
    for title in (scene.event.title if scene.event else "", scene.talk.title if scene.talk else ""):
        known = fold(title.strip())
        if len(known) > _LETTERS and known in text:
            text = text.replace(known, " " * len(known))
    return text


def _parts(text: str) -> list[tuple[int, int]]:
    """Where its clauses begin and end: a post may keep the seal in one and break it in the next."""
    found = []
    for match in _PART.finditer(text):
        at = match.start()
        for but in _BUT.finditer(text, match.start(), match.end()):
            found.append((at, but.start()))
            at = but.end()
        found.append((at, match.end()))
    return found


def _is_silent(part: str) -> bool:
    if STRONG_FIGURE.search(part):
        return False
    return SEAL.search(part) is not None or (MEET.search(part) is not None and not OUTCOME.search(part))


def _says(part: str, is_named: bool, spare: int) -> bool:
    """Whether a clause that does not speak of the seal tells something; `spare` words go with what does."""
    if OUTCOME.search(part) or STRONG_FIGURE.search(part) or (is_named and not THANKS.search(part)):
        return True
    words = [_bare(word) for word in WORD.findall(CLOSED.sub(" ", part))]
    words = [word for word in words if len(word) >= _LETTERS and not word.isdigit() and word not in SMALL_TALK]
    rest = sum(word not in ABOUT_ROOM for word in words)
    about = len(words) - rest + part.count(HOUR)
    if FIGURE.search(part.replace(HOUR, " ")) and not spare and not (about and rest <= 1):
        return True
    if rest and not spare and ((rest > about and STATES.match(part)) or (not about and TURNS_OUT.search(part))):
        return True
    return rest > max(_EXCLAIMED, spare, about)


def _bare(word: str) -> str:
    """A word without its elided article: l'amphi."""
    return re.sub(r"^[^\W\d_]{1,2}['’]|(?:n['’]t|['’](?:s|re|ve|ll|d|m))$", "", word)
