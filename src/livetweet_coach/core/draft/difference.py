"""What another wording changes in a text: words that go, words that come, words that stay."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from livetweet_coach.core.draft.edit import Edit
from livetweet_coach.core.text.spans import Span

# A word with what clings to it, or the spaces between words.
_WORDS = re.compile(r"\s+|[^\s]+")


class Change(Enum):
    """What happens to some words."""

    STAYS = "stays"
    GOES = "goes"
    COMES = "comes"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in a row that share their fate."""

    change: Change
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """From one text to the other in whole words; what goes stands before what comes in its place."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    pieces: list[Piece] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append(Piece(Change.STAYS, "".join(old[a:b])))
        else:
            pieces += [Piece(Change.GOES, "".join(old[a:b])), Piece(Change.COMES, "".join(new[c:d]))]
    return tuple(_joined(piece for piece in pieces if piece.text))


def edits(post_id: str, pieces: Iterable[Piece]) -> tuple[Edit, ...]:
    """The edits of a post that make the second text of the first."""
    made: list[Edit] = []
    at = 0
    for piece in pieces:
        if piece.change is Change.COMES:
            last = made[-1] if made else None
            if last is not None and last.span.end == at and not last.text:
                made[-1] = Edit(post_id, last.span, piece.text)
            else:
                made.append(Edit(post_id, Span(at, at), piece.text))
            continue
        end = at + len(piece.text)
        if piece.change is Change.GOES:
            made.append(Edit(post_id, Span(at, end), ""))
        at = end
    return tuple(made)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """One space between two changes is part of both, so that a run of changed words reads as one."""
    run = list(pieces)
    at = 0
    while at < len(run):
        gone, come = "", ""
        while at < len(run) and (run[at].change is not Change.STAYS or _bridges(run, at)):
            stays = run[at].change is Change.STAYS
            gone += run[at].text if stays or run[at].change is Change.GOES else ""
            come += run[at].text if stays or run[at].change is Change.COMES else ""
            at += 1
        yield from (Piece(change, text) for change, text in ((Change.GOES, gone), (Change.COMES, come)) if text)
        if at < len(run):
            yield run[at]
            at += 1


def _bridges(run: list[Piece], at: int) -> bool:
    return 0 < at < len(run) - 1 and run[at].text.isspace() and "\n" not in run[at].text
