"""A picture's copy as a network takes it: small enough, made the same way each time."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from livetweet_coach.adapters.photos import encoded
from livetweet_coach.core.words import say
from livetweet_coach.ports import Rejected

_KINDS = {"JPEG": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp"}
_ENDS = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes that go, their type, and the picture's size in points."""

    data: bytes
    mime: str
    width: int
    height: int


def picture_for(path: str, most: int, points: int = 0) -> Picture:
    """The picture at `path` in at most `most` bytes and, unless 0, `points` points. Raises Rejected (field "media")."""
    from PIL import Image  # only where a picture goes out

    try:
        data = Path(path).read_bytes()
        with Image.open(io.BytesIO(data)) as image:
            kind, (width, height) = _KINDS.get(image.format or "", ""), image.size
            if kind and len(data) <= most and (not points or width * height <= points):
                return Picture(data, kind, width, height)
            image.load()
            smaller = image if not points else _within(image, points)
            made, end, size = encoded(smaller, most, lossless=False)
    except (OSError, ValueError, Image.DecompressionBombError) as problem:
        raise Rejected(
            say("Outbox", "A picture can't be read any more. Take it out, or attach it again."), "media"
        ) from problem
    return Picture(made, _ENDS.get(end, "image/jpeg"), *size)


def _within(image, points: int):  # type: ignore[no-untyped-def]
    """The image with at most so many points."""
    width, height = image.size
    if width * height <= points:
        return image
    share = (points / (width * height)) ** 0.5
    return image.resize((max(1, int(width * share)), max(1, int(height * share))))
