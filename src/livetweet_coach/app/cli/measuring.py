"""`measure`: how long each text is, as its network counts, and what the network would link."""

from collections.abc import Iterable
from typing import BinaryIO

from livetweet_coach.app.cli.plain import posts_of
from livetweet_coach.app.cli.streams import BadInput, json_lines, to_json, whole
from livetweet_coach.core.text.entities import Entity
from livetweet_coach.core.text.measure import measure
from livetweet_coach.core.text.networks import Network, network
from livetweet_coach.core.text.spans import utf16_length
from livetweet_coach.core.words import say


def measured(text: str, limits: Network, name: str) -> dict[str, object]:
    """The answer for one text; `name` is the network as it was asked for."""
    result = measure(text, limits)
    return {
        "network": name,
        "weight": result.weight,
        "limit": result.limit,
        "valid": result.valid,
        "library_weight": result.library_weight,
        "graphemes": result.graphemes,
        "bytes": result.bytes,
        "entities": _entities(text, result.entities),
    }


def measure_plain(stream: BinaryIO, out: BinaryIO, name: str) -> None:
    """One line of JSON for each post of a plain text. Raises BadInput."""
    limits = network(name)
    for post in posts_of(whole(stream)):
        out.write(to_json(measured(post, limits, name)) + b"\n")


def measure_lines(stream: BinaryIO, out: BinaryIO, name: str) -> None:
    """One line of JSON for each JSON string, answered as they come. Raises BadInput."""
    limits = network(name)
    for values in json_lines(stream):
        for line, value in values:
            if not isinstance(value, str):
                out.flush()
                raise BadInput(say("CommandLine", "each line is a JSON string, in quotation marks."), line)
            out.write(to_json(measured(value, limits, name)) + b"\n")
        out.flush()


def _entities(text: str, found: Iterable[Entity]) -> list[dict[str, object]]:
    """Entities with both kinds of positions, counted on from one to the next."""
    answer: list[dict[str, object]] = []
    done = done_utf16 = 0
    for entity in found:
        start = done_utf16 + utf16_length(text[done : entity.span.start])
        done, done_utf16 = entity.span.end, start + utf16_length(entity.span.of(text))
        answer.append(
            {
                "type": entity.kind.value,
                "text": entity.text,
                "list": entity.list_slug,
                "start": entity.span.start,
                "end": entity.span.end,
                "start_utf16": start,
                "end_utf16": done_utf16,
            }
        )
    return answer
