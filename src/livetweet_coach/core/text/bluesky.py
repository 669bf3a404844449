"""What Bluesky links, after its published rich-text detection (packages/api in bluesky-social/atproto).

Everything stands after a space or a bracket; handles are domains; nothing is shortened. Positions are code points.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from livetweet_coach.core.text.spans import utf16_length
from livetweet_coach.core.text.tlds import is_tld

_LONGEST_TAG = 64


class Facet(NamedTuple):
    """A link, mention or hashtag, which ends before `end`."""

    kind: str
    start: int
    end: int
    text: str


@cache
def _mention() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[\s(])|\A)@([a-zA-Z0-9.-]*[a-zA-Z0-9])(?![a-zA-Z0-9_])")


@cache
def _link() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[\s(])|\A)(?:https?://\S+|([a-z][a-z0-9]*(?:\.[a-z0-9]+)+)\S*)", re.I | re.A)


@cache
def _hashtag() -> re.Pattern[str]:
    return re.compile("(?:(?<=\\s)|\\A)[#＃](?!\ufe0f)([^\\s\xad\u2060\u200a-\u200d\u20e2]+)")


def find_facets(text: str) -> list[Facet]:
    """Everything Bluesky's own apps link, in order, without overlaps."""
    found = [*_links(text), *_mentions(text), *_hashtags(text)]
    found.sort(key=lambda facet: facet.start)
    kept: list[Facet] = []
    for facet in found:
        if not kept or facet.start >= kept[-1].end:
            kept.append(facet)
    return kept


def _mentions(text: str) -> list[Facet]:
    if "@" not in text:
        return []
    return [
        Facet("mention", *match.span(), match.group(1))
        for match in _mention().finditer(text)
        if _is_handle(match.group(1))
    ]


def _is_handle(name: str) -> bool:
    before, _, last = name.rpartition(".")
    return bool(before) and (is_tld(last) or last == "test")


def _links(text: str) -> list[Facet]:
    found = []
    for match in _link().finditer(text) if "." in text or "://" in text else ():
        domain = match.group(1)
        if domain and not is_tld(domain.rpartition(".")[2]):
            continue
        start, end = match.span()
        if text[end - 1] in ".,;!?":
            end -= 1
        if text[end - 1] == ")" and "(" not in text[start:end]:
            end -= 1
        found.append(Facet("url", start, end, text[start:end]))
    return found


def _hashtags(text: str) -> list[Facet]:
    found = []
    for match in _hashtag().finditer(text) if "#" in text or "＃" in text else ():
        tag = match.group(1)
        while tag and unicodedata.category(tag[-1])[0] == "P":
            tag = tag[:-1]
        holds = any(not c.isdecimal() and unicodedata.category(c)[0] != "P" for c in tag)
        if holds and utf16_length(tag) <= _LONGEST_TAG:
            found.append(Facet("hashtag", match.start(), match.start() + 1 + len(tag), tag))
    return found
