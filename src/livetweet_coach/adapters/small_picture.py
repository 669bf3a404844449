"""A picture small enough to be sent to somebody who describes it."""

import io
from pathlib import Path

from livetweet_coach.adapters.photos import PhotoRefused
from livetweet_coach.core.words import say

# 15,000 bytes are what a room's message holds in base64.
MOST_BYTES = 15_000
SIDES = (640, 480, 360, 240, 160, 96)
QUALITIES = (80, 65, 50, 35)


def small_jpeg(path: Path, most: int = MOST_BYTES) -> bytes:
    """A JPEG of at most `most` bytes, as large as it can be.

    Slow: not for the thread that draws. Raises PhotoRefused.
    """
    from PIL import Image, ImageOps

    unreadable = say("Photos", "{name} can't be read: the file is damaged, or no picture.", name=path.name)
    try:
        with Image.open(path) as image:
            turned = ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise PhotoRefused("damaged", unreadable) from problem
    flat = Image.new("RGB", turned.size, "white")
    flat.paste(turned, mask=turned.getchannel("A"))
    for side in SIDES:
        small = flat.copy()
        small.thumbnail((side, side))
        for quality in QUALITIES:
            target = io.BytesIO()
            small.save(target, "JPEG", quality=quality, optimize=True)
            if target.tell() <= most:
                return target.getvalue()
    raise PhotoRefused("too-large", unreadable)
