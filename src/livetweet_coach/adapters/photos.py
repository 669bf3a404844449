"""Pictures on their way out: a copy without its location, upright, and small enough; the original is never touched."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from livetweet_coach.adapters.gif import without_notes
from livetweet_coach.core.draft.draft import Media, MediaKind
from livetweet_coach.core.text.networks import Network, X
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

LONGEST_SIDE, THUMBNAIL_SIDE = 2048, 480
LARGEST_FILE = 100_000_000
# A JPEG is decoded at a fraction of its size; the others need four bytes for each of their points.
MOST_POINTS_JPEG, MOST_POINTS = 250_000_000, 50_000_000
LARGEST_PNG = 2_000_000
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")
_HEIC = {b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
_GPS, _EXIF, _TAKEN, _OFFSET, _CAMERA = 0x8825, 0x8769, 0x9003, 0x9011, (0x010F, 0x0110)

Reason = Literal["missing", "empty", "too-large", "heic", "video", "damaged", "unwritable"]


class PhotoRefused(Refusal):
    """A picture that can't be attached; `reason` for programs, `phrase` for people."""

    def __init__(self, reason: Reason, phrase: Phrase) -> None:
        super().__init__(phrase)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture's copy as it will be sent. `gps`: the original told where it was taken, the copy doesn't.

    `size` is the copy's in bytes, `width` and `height` are as people see it; `shrunk` when it is smaller than the
    original; `kind` is a guess; `original` is where it came from, empty when it was pasted.
    """

    path: Path
    thumbnail: Path
    width: int
    height: int
    size: int
    gps: bool
    taken: datetime | None
    kind: MediaKind
    shrunk: bool
    original: str = ""

    def media(self, media_id: str, alt: str = "") -> Media:
        """The picture as a draft carries it."""
        return Media(media_id, self.kind, alt, str(self.path), self.taken, self.gps, self.size, self.original)


def prepare(source: Path | bytes, folder: Path, network: Network = X) -> Prepared:
    """Make the copy of a picture, and a thumbnail, in a folder. Slow: not for the thread that draws.

    Raises PhotoRefused.
    """
    data = _read(source)
    _refuse_by_first_bytes(data)
    from PIL import Image, TiffImagePlugin, WebPImagePlugin  # noqa: F401 (the two register themselves)

    Image.MAX_IMAGE_PIXELS = None  # checked here: Pillow's own check only warns, and refuses phones' 108 megapixels
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            points = image.width * image.height
            if points > (MOST_POINTS_JPEG if image.format in ("JPEG", "MPO") else MOST_POINTS):
                raise _too_large()
            return _prepared(image, data, folder, network, source)
    except PhotoRefused:
        raise
    except MemoryError as problem:
        raise _too_large() from problem
    except Exception as problem:  # decoders raise whatever they meet in a file that is not what it says
        raise PhotoRefused("damaged", _unreadable(source)) from problem


def _prepared(image: Image, data: bytes, folder: Path, network: Network, source: Path | bytes) -> Prepared:
    exif = image.getexif()
    gps, taken = _has_place(image, exif), _taken(exif)
    animated = bool(getattr(image, "is_animated", False)) and image.format == "GIF"
    camera = any(exif.get(tag) for tag in _CAMERA)
    screen = image.format in ("PNG", "BMP", "WEBP", "GIF") and not camera
    kind: MediaKind = "gif" if animated else "screenshot" if screen else "photo"
    full = max(image.size)
    upright = _upright(image)
    if animated:
        copy, end, size = without_notes(data), "gif", image.size
        if len(copy) > network.image_bytes:
            raise _too_large_animation(network)
    else:
        copy, end, size = encoded(upright, network.image_bytes, lossless=screen)
    path, thumbnail = put_away(upright, copy, end, folder)
    original = str(source) if isinstance(source, Path) else ""
    return Prepared(path, thumbnail, *size, len(copy), gps, taken, kind, max(size) < full, original)


def put_away(image: Image, copy: bytes, end: str, folder: Path) -> tuple[Path, Path]:
    """Write a picture's copy, named by what is in it, and its thumbnail; where they are. Raises PhotoRefused."""
    small = image.copy()
    small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
    path = folder / f"{hashlib.sha256(copy).hexdigest()[:24]}.{end}"
    _write(path, copy)
    _write(thumbnail_of(path), _saved(small, "PNG"))
    return path, thumbnail_of(path)


def thumbnail_of(copy: Path) -> Path:
    """Where the thumbnail of a copy is."""
    return copy.with_name(f"{copy.stem}.small.png")


def _upright(image: Image) -> Image:
    """The picture turned as people see it, at most as large as it may be, in sRGB, with nothing but its points."""
    from PIL import Image, ImageOps

    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    turned = ImageOps.exif_transpose(image)
    profile = image.info.get("icc_profile")
    clear = "A" in turned.getbands() or "transparency" in turned.info
    made = turned.convert("RGBA" if clear else "RGB")
    if profile and turned.mode in ("RGB", "RGBA"):
        made = _in_srgb(made, profile)
    made.info = {}
    return made


def _in_srgb(image: Image, profile: bytes) -> Image:
    """Colours as the profile means them; as they are where the profile makes no sense."""
    from PIL import ImageCms

    try:
        meant = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(image, meant, ImageCms.createProfile("sRGB"), outputMode=image.mode) or image
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image


def encoded(image: Image, most: int, lossless: bool) -> tuple[bytes, str, tuple[int, int]]:
    """A file of at most `most` bytes, how its name ends, and its size in points. Raises PhotoRefused."""
    from PIL import Image

    if lossless or image.mode == "RGBA":
        png = _saved(image, "PNG")
        if len(png) <= min(most, LARGEST_PNG):
            return png, "png", image.size
    if image.mode == "RGBA":
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        image = white
    for quality in (88, 75):
        jpeg = _saved(image, "JPEG", quality)
        if len(jpeg) <= most:
            return jpeg, "jpg", image.size
    if max(image.size) < 64:
        raise _too_large()
    part = max(0.3, min(0.9, (most / len(jpeg)) ** 0.5))
    smaller = image.resize((max(1, round(image.width * part)), max(1, round(image.height * part))))
    return encoded(smaller, most, lossless=False)


def _saved(image: Image, kind: str, quality: int = 88) -> bytes:
    image.info = {}
    target = io.BytesIO()
    if kind == "JPEG":
        image.save(target, kind, quality=quality)
    else:
        image.save(target, kind, compress_level=6)
    return target.getvalue()


def _has_place(image: Image, exif: Exif) -> bool:
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    words = xmp if isinstance(xmp, bytes) else str(xmp).encode()
    try:
        place = exif.get_ifd(_GPS)
    except Exception:  # a broken table of places may still hold one: say so rather than not
        return True
    return any(tag != 0 for tag in place) or b"GPSLatitude" in words


def _taken(exif: Exif) -> datetime | None:
    """When the picture was taken; without an offset the camera is taken to be set to this machine's time."""
    try:
        details = exif.get_ifd(_EXIF)
        moment = datetime.strptime(str(details.get(_TAKEN, "")).strip("\0 "), "%Y:%m:%d %H:%M:%S")
        offset = str(details.get(_OFFSET, "")).strip("\0 ")
        return datetime.fromisoformat(f"{moment.isoformat()}{offset}") if offset else moment.astimezone()
    except Exception:  # dates are what cameras get wrong in the most ways
        return None


def _read(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        size = len(source)
    else:
        try:
            size = source.stat().st_size
        except OSError as problem:
            raise _missing(problem) from problem
    if size == 0:
        raise PhotoRefused("empty", say("Photos", "This file is empty: copy the picture again from where it came."))
    if size > LARGEST_FILE:
        raise _too_large()
    try:
        return source if isinstance(source, bytes) else source.read_bytes()
    except OSError as problem:
        raise _missing(problem) from problem


def _refuse_by_first_bytes(data: bytes) -> None:
    if data[4:8] != b"ftyp":
        return
    if data[8:12] in _HEIC:
        raise PhotoRefused(
            "heic",
            say("Photos", "This picture is in the HEIC format, which can't be read here: export it as JPEG first."),
        )
    raise PhotoRefused("video", say("Photos", "This is a video: only pictures can be attached for now."))


def _unreadable(source: Path | bytes) -> Phrase:
    if isinstance(source, bytes):
        return say("Photos", "This picture can't be read: the file is damaged, or no picture.")
    return say("Photos", "{name} can't be read: the file is damaged, or no picture.", name=source.name)


def _too_large() -> PhotoRefused:
    return PhotoRefused("too-large", say("Photos", "This picture is too large to be opened: make it smaller first."))


def _too_large_animation(network: Network) -> PhotoRefused:
    limit = network.image_bytes // 1_000_000
    phrase = say("Photos", "This animation is too large for the network ({limit} MB at most).", "", None, limit=limit)
    return PhotoRefused("too-large", phrase)


def _missing(problem: OSError) -> PhotoRefused:
    detail = problem.strerror or str(problem)
    return PhotoRefused("missing", say("Photos", "This file can't be opened ({detail}).", "", None, detail=detail))


def _write(path: Path, data: bytes) -> None:
    """Write a file whole or not at all."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as problem:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise unwritable(problem) from problem


def unwritable(problem: OSError) -> PhotoRefused:
    """The sentence for a disk that refuses a picture."""
    detail = problem.strerror or str(problem)
    phrase = say("Photos", "The picture's copy can't be written ({detail}).", "", None, detail=detail)
    return PhotoRefused("unwritable", phrase)
