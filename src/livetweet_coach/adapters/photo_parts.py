"""Parts of a picture hidden for good, or cut away: in a new copy; the copy that it is made from stays as it is."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from livetweet_coach.adapters.photos import PhotoRefused, encoded, put_away, thumbnail_of
from livetweet_coach.core.draft.parts import Box, Parts
from livetweet_coach.core.text.networks import Network, X
from livetweet_coach.core.words import say

if TYPE_CHECKING:
    from PIL.Image import Image

# A hidden part keeps at most four patches along its shorter side, none of them smaller than this share of the picture:
# letters and faces are smaller than a patch. Each patch keeps eight shades of red, green and blue.
PATCHES, LEAST_PATCH, SHADE = 4, 32, 32
# JPEG mixes the points of squares of this side: a square that a hidden part touches is hidden whole.
JPEG_SQUARE = 16


@dataclass(frozen=True, slots=True)
class Changed:
    """A picture's new copy; `size` is in bytes."""

    path: Path
    thumbnail: Path
    width: int
    height: int
    size: int


def without_parts(source: Path, folder: Path, parts: Parts, network: Network = X) -> Changed:
    """Make a copy in a folder in which parts are hidden or cut away. Slow: not for the thread that draws.

    `parts` may be told in other points than the file's; they are fitted. Raises PhotoRefused.
    """
    from PIL import Image

    try:
        with Image.open(source) as opened:
            squares = opened.format in ("JPEG", "MPO", "WEBP")
            lossless = opened.format == "PNG"
            clear = "A" in opened.getbands() or "transparency" in opened.info
            image = opened.convert("RGBA" if clear else "RGB")
    except OSError as problem:
        detail = problem.strerror or str(problem)
        phrase = say("Photos", "This file can't be opened ({detail}).", "", None, detail=detail)
        raise PhotoRefused("missing", phrase) from problem
    image.info = {}
    across, down = image.width / parts.whole.width, image.height / parts.whole.height
    hide(image, [_fitted(box, across, down) for box in parts.hidden], JPEG_SQUARE if squares else 1)
    view = _fitted(parts.view, across, down)
    image = image.crop((view.left, view.top, view.right, view.bottom))
    copy, end, size = encoded(image, network.image_bytes, lossless=lossless)
    path, thumbnail = put_away(image, copy, end, folder)
    return Changed(path, thumbnail, *size, len(copy))


def hide(image: Image, boxes: Sequence[Box], squares: int = 1) -> None:
    """Replace parts of an image by a few patches in few shades, from which nothing can be made out or worked back."""
    least = math.ceil(max(image.size) / LEAST_PATCH)
    for box in boxes:
        left, top = max(0, box.left // squares * squares), max(0, box.top // squares * squares)
        right = min(image.width, math.ceil(box.right / squares) * squares)
        bottom = min(image.height, math.ceil(box.bottom / squares) * squares)
        width, height = right - left, bottom - top
        if width > 0 and height > 0:
            patch = max(least, math.ceil(min(width, height) / PATCHES))
            image.paste(_patches(image.crop((left, top, right, bottom)), patch), (left, top))


def forget_copy(path: Path) -> None:
    """Delete a copy that no draft has any more, and its thumbnail."""
    for file in (path, thumbnail_of(path)):
        with contextlib.suppress(OSError):
            file.unlink()


def _patches(part: Image, patch: int) -> Image:
    from PIL import Image

    few = (max(1, part.width // patch), max(1, part.height // patch))
    shades = part.convert("RGB").resize(few, Image.Resampling.BOX).point(_shade)
    return shades.resize(part.size, Image.Resampling.NEAREST)


def _shade(value: int) -> int:
    return value // SHADE * SHADE + SHADE // 2


def _fitted(box: Box, across: float, down: float) -> Box:
    """A box in the points of the file, rounded outwards."""
    left, top = math.floor(box.left * across), math.floor(box.top * down)
    return Box(left, top, math.ceil(box.right * across) - left, math.ceil(box.bottom * down) - top)
