"""Hashtags that networks cut short or do not see: an apostrophe inside, digits only, no space before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading, blank
from livetweet_coach.core.rules.scene import Scene
from livetweet_coach.core.text.entities import Entity
from livetweet_coach.core.text.spans import Span

_PIECES = pattern(r"(?:['’\-‐‑&][^\W_]\w*)+")
_AFTER_DOT = pattern(r"\.([^\W\d_]\w*)")
_AFTER_SPACE = pattern(r"[ \u00a0](\w+)(?:[ \u00a0](\w+))?")
_POSSESSIVE = pattern(r"['’]s(?!\w)")
_YEAR = pattern(r"(?<![\w#＃&/])[#＃]((?:19|20)\d\d)(?![\w'’\-/])")
_GLUED = pattern(r"(?<=\w)[#＃]\w*[^\W\d_]\w*")
_CHORD = pattern(r"(?<!\w)[A-G]$")


@dataclass(frozen=True, slots=True)
class Broken:
    """A hashtag that does not work: the whole of it in the text, what the network keeps ("" for nothing), the tag
    that was meant (without sign); `glued` where only a space before it is missing.
    """

    span: Span
    kept: str
    meant: str
    glued: bool = False


def broken(reading: Reading, scene: Scene) -> tuple[Broken, ...]:
    """The broken hashtags of a text, in order."""
    if "#" not in reading.text and "＃" not in reading.text:
        return ()
    known = {norm(tag): tag for tag in reversed(scene.tags)}
    found = [one for tag in reading.tags if (one := _cut(tag, reading, known, scene.language))]
    found += _years(reading, scene.language)
    found += _glued(reading, known)
    return tuple(sorted(found, key=lambda one: one.span))


def _cut(tag: Entity, reading: Reading, known: dict[str, str], language: str) -> Broken | None:
    text, end = reading.text, tag.span.end
    whole, meant = end, ""
    if match := _PIECES.match(text, end):
        if language == "en" and _POSSESSIVE.match(text, end):
            return None
        whole, meant = match.end(), _joined(text[tag.span.start + 1 : match.end()], language)
    elif (match := _AFTER_DOT.match(text, end)) and (match[1][0].isupper() or norm(tag.text + match[1]) in known):
        whole, meant = match.end(), tag.text + match[1][0].upper() + match[1][1:]
    elif match := _AFTER_SPACE.match(text, end):
        for group in (2, 1):
            if match[group] and norm(tag.text + "".join(match.groups()[:group])) in known:
                whole, meant = match.end(group), tag.text + "".join(match.groups()[:group])
                break
    if not meant or (norm(tag.text) in known and norm(meant) not in known):
        return None
    return Broken(Span(tag.span.start, whole), tag.text, known.get(norm(meant), meant))


def _joined(text: str, language: str) -> str:
    """The words of a tag joined, with a capital each; what follows an English apostrophe keeps its small letter."""
    pieces = re.split(r"(['’\-‐‑&])", text)
    joined = pieces[0][:1].upper() + pieces[0][1:]
    for sign, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        small = language == "en" and sign in "'’"
        joined += piece if small else piece[:1].upper() + piece[1:]
    return joined


def _years(reading: Reading, language: str) -> Iterator[Broken]:
    for match in _YEAR.finditer(_without_links(reading)):
        yield Broken(Span(*match.span()), "", ("An" if language == "fr" else "Year") + match[1])


def _glued(reading: Reading, known: dict[str, str]) -> Iterator[Broken]:
    for match in _GLUED.finditer(_without_links(reading)):
        if not _CHORD.search(reading.text[max(0, match.start() - 2) : match.start()]):
            tag = match.group()[1:]
            yield Broken(Span(*match.span()), "", known.get(norm(tag), tag), glued=True)


def _without_links(reading: Reading) -> str:
    return blank(reading.text, tuple(link.span for link in reading.links))
