"""Pictures on their way to X: checked before anything leaves, uploaded, described.

https://docs.x.com/x-api/media/upload-media and https://docs.x.com/x-api/media/create-media-metadata
"""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from livetweet_coach.core.publishing.step import MediaRef
from livetweet_coach.core.text.networks import X
from livetweet_coach.core.words import say
from livetweet_coach.ports import Ambiguous, Rejected

if TYPE_CHECKING:
    from livetweet_coach.core.draft.draft import Media

_TYPES = {b"\x89PNG": ("image/png", "png"), b"\xff\xd8\xff": ("image/jpeg", "jpg"), b"GIF8": ("image/gif", "gif")}
_USUAL_LIFE, _MARGIN = 86_400, timedelta(minutes=5)


def picture_bytes(media: Media) -> bytes:
    """A picture as X takes it, made smaller where it is too large. Raises Rejected."""
    if len(media.alt) > X.alt_limit:
        limit = X.alt_limit
        words = say("X", "A picture's description has at most {limit} characters on X: shorten it.", limit=limit)
        raise Rejected(words, "alt")
    try:
        data = Path(media.path).read_bytes()
    except OSError:
        words = say("X", "A picture of this post can't be read any more: nothing was sent. Attach it again.")
        raise Rejected(words, "media") from None
    if len(data) <= X.image_bytes and kind_of(data) is not None:
        return data
    return _smaller(data)


def kind_of(data: bytes) -> tuple[str, str] | None:
    """The MIME type of a picture and how its file's name ends; None for what X is not given as it is."""
    return next((kind for start, kind in _TYPES.items() if data.startswith(start)), None)


def _smaller(data: bytes) -> bytes:
    from PIL import Image

    from livetweet_coach.adapters.photos import encoded

    try:
        with Image.open(io.BytesIO(data)) as picture:
            if getattr(picture, "is_animated", False):
                raise ValueError("an animation can't be made smaller")
            upright = picture.convert("RGBA" if "A" in picture.getbands() else "RGB")
            return encoded(upright, X.image_bytes, lossless=False)[0]
    except Exception:  # decoders raise whatever they meet
        words = say("X", "A picture of this post is too large for X, or no picture: nothing was sent. Attach another.")
        raise Rejected(words, "media") from None


def upload(client: Any, data: bytes, of: Literal["tweet", "dm"] = "tweet") -> tuple[str, int]:
    """Give X a picture of a post or a private message: its id, and for how many seconds X keeps it.

    Raises what the wire raises. https://docs.x.com/x-api/media/quickstart/best-practices (media categories)
    """
    mime, end = kind_of(data) or ("image/jpeg", "jpg")
    response = client.session.request(
        "POST",
        "/2/media/upload",
        files={"media": (f"picture.{end}", data, mime)},
        data={"media_category": f"{of}_gif" if end == "gif" else f"{of}_image"},
    )
    found = response.json().get("data")
    if not isinstance(found, dict) or not isinstance(found.get("id"), str):
        raise Ambiguous(say("X", "X's answer about a picture can't be read."))
    life = found.get("expires_after_secs")
    return found["id"], life if isinstance(life, int) and life > 0 else _USUAL_LIFE


def describe(client: Any, name: str, alt: str) -> None:
    """Give X a picture's description. Raises what the wire raises."""
    client.request("POST", "/2/media/metadata", json={"id": name, "metadata": {"alt_text": {"text": alt}}})


def reference(media: Media, name: str, life: int, now: datetime) -> MediaRef:
    """What to remember of an uploaded picture; it counts as forgotten a little before X forgets it."""
    return MediaRef(media.id, name, now + max(timedelta(0), timedelta(seconds=min(life, 10**8)) - _MARGIN))
