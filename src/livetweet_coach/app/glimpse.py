"""A picture of the writing page, so that a start can show it before what is behind it is read.

It is kept with the rows of the store that it shows. A start shows it only where the store still has these very rows,
and where it would look the same today: what is on screen is the person's text, whenever the app was killed.
"""

import base64
import contextlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "glimpse"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """`present` are the store's rows that it shows, `face` is what the look depends on.

    `until` is when (seconds since 1970) the live is over, 0 where it is not; `words` the post that is being written,
    for a screen reader; `scrolled` how far the thread is, in pixels; `window` geometry and columns; `picture` a PNG.
    """

    present: str
    face: str
    until: float
    title: str
    words: str
    scrolled: int
    window: tuple[bytes, bytes]
    picture: bytes


def face(resources: Path, settings: Mapping[str, object], theme: str, language: str, ratio: float) -> str:
    """What the page's look depends on: the app as installed, the settings, and what the system asks for."""
    installed = (resources / "themes" / "coach.qss").stat().st_mtime_ns
    return json.dumps([installed, dict(settings), theme, language, ratio], sort_keys=True)


def read(folder: Path) -> Glimpse | None:
    """What was left in a folder; None where nothing was, or where it is not whole."""
    try:
        head, _, picture = (folder / NAME).read_bytes().partition(b"\n")
        found = json.loads(head)
        if found["sum"] != zlib.crc32(picture):
            return None
        geometry, columns = (base64.b64decode(part) for part in found["window"])
        texts = (str(found[name]) for name in ("present", "face", "title", "words"))
        present, face, title, words = texts
        return Glimpse(
            present, face, float(found["until"]), title, words, int(found["scrolled"]), (geometry, columns), picture
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def leave(folder: Path, glimpse: Glimpse) -> None:
    """Leave it for the next start, whole or not at all; where it can't be written the next start is slower."""
    head = {
        "present": glimpse.present,
        "face": glimpse.face,
        "until": glimpse.until,
        "title": glimpse.title,
        "words": glimpse.words,
        "scrolled": glimpse.scrolled,
        "window": [base64.b64encode(part).decode() for part in glimpse.window],
        "sum": zlib.crc32(glimpse.picture),
    }
    fresh = folder / f"{NAME}.new"
    with contextlib.suppress(OSError):
        fresh.write_bytes(json.dumps(head).encode() + b"\n" + glimpse.picture)
        fresh.replace(folder / NAME)


def take_away(folder: Path) -> None:
    """Nothing is being written any more."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
