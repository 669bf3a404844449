"""Who of a talk is named in a post, in whatever form, and how the post reads without them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from livetweet_coach.core.event import EventSheet, Talk
from livetweet_coach.core.rules.closeness import fold, norm
from livetweet_coach.core.rules.data.private import TITLES
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading
from livetweet_coach.core.text.spans import Span

_TITLE = pattern(rf"\b{TITLES}\s+$")
_AFFILIATED = pattern(r"\s*\([^()\n]*\)")
_COLON = pattern(r"[\s\u00a0]*:[\s\u00a0]*")
_DASH = pattern(r"\s*[–—-][\s\u00a0]*$")
_BRACKETS = pattern(r"[\s\u00a0]*\)")
_AND = pattern(r"(?:,|\s(?:et|and|&))?\s*$", re.IGNORECASE)
_OPENS = pattern(r"(?:^|[.!?…\n])[\s\u00a0]*$")


@dataclass(frozen=True, slots=True)
class People:
    """Names without capitals and accents, the longest first, and handles in small letters without servers."""

    names: tuple[str, ...]
    handles: frozenset[str]


@lru_cache(maxsize=16)
def people(sheet: EventSheet, talk: Talk) -> People:
    """Who takes part in a talk; all the sheet's speakers where the agenda does not say."""
    told = talk.speakers or tuple(speaker.name for speaker in sheet.speakers)
    names: set[str] = set()
    handles: set[str] = set()
    for name in told:
        speaker = sheet.speaker(name)
        known = (name, *((speaker.name, *speaker.aliases) if speaker else ()))
        words = name.split()
        names.update(fold(one.strip()) for one in known if len(one.strip()) > 1)
        names.update(fold(word) for word in (words[0], words[-1]) if len(words) > 1 and len(word) > 2)
        handles.update(handle.lower().split("@")[0] for _, handle in (speaker.handles if speaker else ()))
    return People(tuple(sorted(names, key=lambda name: (-len(name), name))), frozenset(handles))


def mentioned(reading: Reading, who: People) -> tuple[Span, ...]:
    """Every mention of these people, in order: names (a single word has a capital), hashtags made of one, handles."""
    found = [h.span for h in reading.handles if h.text.lower().lstrip("@").split("@")[0] in who.handles]
    joined = {name.replace(" ", "") for name in who.names if " " in name}
    found += [tag.span for tag in reading.tags if norm(tag.text) in joined]
    for name in who.names:
        at = reading.folded.find(name)
        while at >= 0:
            span = Span(at, at + len(name))
            around = reading.folded[at - 1 : at] + reading.folded[span.end : span.end + 1]
            alone = not any(sign.isalnum() for sign in around)
            is_name = " " in name or reading.text[at].isupper()
            if alone and is_name and not any(span.overlaps(other) for other in found):
                found.append(span)
            at = reading.folded.find(name, at + 1)
    return tuple(sorted(found))


def unnamed(text: str, spans: tuple[Span, ...], someone: str) -> tuple[tuple[int, int, str], ...]:
    """Edits that leave the ideas and take the people: who is only credited goes, who acts becomes `someone`."""
    edits: list[tuple[int, int, str]] = []
    for span in spans:
        start, end = span.start, span.end
        titled = _TITLE.search(text[:start])
        start = titled.start() if titled else start
        where = _AFFILIATED.match(text, end)
        end = where.end() if where else end
        opens, dashed, colon = _OPENS.search(text[:start]), _DASH.search(text[:start]), _COLON.match(text, end)
        credited = _BRACKETS.match(text, end) if text[start - 1 : start] == "(" else None
        joined = _AND.search(text[:start]) if edits else None
        if joined and joined.start() <= edits[-1][1]:  # two people are credited as one
            start, _, instead = edits.pop()
            edit = (start, colon.end(), "") if colon and instead[:1].isupper() else (start, end, instead)
        elif credited:
            edit = (len(text[: start - 1].rstrip()), credited.end(), "")
        elif opens and colon:
            edit = (start, colon.end(), "")
        elif dashed and text[: dashed.start()].strip():
            edit = (dashed.start(), end, "")
        else:
            edit = (start, end, someone[:1].upper() + someone[1:] if opens else someone)
        if not edits or edit[0] >= edits[-1][1]:
            edits.append(edit)
    return tuple(edits)
