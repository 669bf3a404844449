"""Whether the description of a picture describes anything."""

import re

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.thresholds import DESCRIBED_LETTERS, WEAK_LETTERS
from livetweet_coach.core.rules.lazy import pattern

_FILE_NAME = pattern(
    r"(?:img|dsc[a-z]?|pxl|image|photo|picture|capture(?: d['’]ecran)?|screenshot|screen shot)[\W_\d]*"
    r"(?:\.?(?:jpe?g|png|gif|webp|heic))?$"
)
_ANNOUNCED = pattern(r"(?:image|photo|picture|photographie)s? (?:de |d['’]|du |des |of )")
_ANNOUNCES = pattern(
    r"\s*(?:une? |an? |the |l['’])?(?:image|photo|picture|photographie)s? (?:de la |de l['’]|des |du |de |d['’]|of )",
    re.IGNORECASE,
)
_LOGO = pattern(r"\blogo \w|\w logo\b")
_DECORATIVE = ("decorative", "image decorative", "decorative image", "decoratif", "purement decoratif")


def is_weak(media: Media, text: str) -> bool:
    """A file's name, “photo of”, too short to be exact, the post's own text again, or a slide in a few words."""
    alt = norm(media.alt.strip())
    if alt in _DECORATIVE:
        return False
    if _FILE_NAME.match(alt) or _ANNOUNCED.match(alt):
        return True
    if len(alt) < WEAK_LETTERS and not _is_exact(alt):
        return True
    return repeats(media, text) or (media.kind == "slide" and len(alt) < DESCRIBED_LETTERS)


def is_missing(media: Media, text: str) -> bool:
    """No description, a file's name, or the post's own text again: nothing tells what is to be seen."""
    alt = norm(media.alt.strip())
    return not alt or _FILE_NAME.match(alt) is not None or repeats(media, text)


def _is_exact(alt: str) -> bool:
    """Whether a few words are all there is to say: whose logo it is."""
    return _LOGO.search(alt) is not None


def repeats(media: Media, text: str) -> bool:
    """Whether the description is the post's own text again."""
    return norm(media.alt.strip()) == norm(text.strip())


def unannounced(alt: str) -> str:
    """The description without “photo of” before it, which a screen reader says by itself; "" where it had none."""
    cut = _ANNOUNCES.match(alt)
    rest = alt[cut.end() :].strip() if cut else ""
    return rest[:1].upper() + rest[1:]


def is_good(media: Media, text: str) -> bool:
    """Long enough to tell something, and not the post's text pasted."""
    alt = norm(media.alt.strip())
    return len(alt) >= DESCRIBED_LETTERS and not is_weak(media, text) and alt not in norm(text)
