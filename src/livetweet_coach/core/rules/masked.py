"""A text as the rules of typography see it: what is no prose is covered up, and every position stays."""

from functools import lru_cache

from livetweet_coach.core.rules.data.typography import CODE, EMAIL
from livetweet_coach.core.rules.readings import Reading

TAGGED, COVERED = "\ue000", "\ue001"


@lru_cache(maxsize=256)
def masked(reading: Reading) -> str:
    """The text with TAGGED for each sign of a tag or handle, COVERED for those of links and code."""
    signs = list(reading.text)
    code = CODE.finditer(reading.text) if any(mark in reading.text for mark in "`&:") else ()
    emails = EMAIL.finditer(reading.text) if "@" in reading.text else ()
    for matches in (code, emails):
        for match in matches:
            signs[match.start() : match.end()] = COVERED * len(match.group())
    for entity in (*reading.tags, *reading.handles):
        signs[entity.span.start : entity.span.end] = TAGGED * (entity.span.end - entity.span.start)
    for link in reading.links:
        signs[link.span.start : link.span.end] = COVERED * (link.span.end - link.span.start)
    return "".join(signs)
