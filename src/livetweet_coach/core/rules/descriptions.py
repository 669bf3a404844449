"""Whether the description of a picture describes anything."""

from livetweet_coach.core.draft.draft import Media
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.thresholds import DESCRIBED_LETTERS, WEAK_LETTERS
from livetweet_coach.core.rules.lazy import pattern

_FILE_NAME = pattern(r"(?:img|dsc|image|photo|picture|capture)[\W_\d]*$")
_ANNOUNCED = pattern(r"(?:image|photo|picture|photographie)s? (?:de |d['’]|du |des |of )")


def is_weak(media: Media, text: str) -> bool:
    """A file's name, “photo of”, too short, the post's own text again, or a slide in a few words."""
    alt = norm(media.alt.strip())
    if _FILE_NAME.match(alt) or _ANNOUNCED.match(alt) or len(alt) < WEAK_LETTERS:
        return True
    return alt == norm(text.strip()) or (media.kind == "slide" and len(alt) < DESCRIBED_LETTERS)


def is_good(media: Media, text: str) -> bool:
    """Long enough to tell something, and not the post's text pasted."""
    alt = norm(media.alt.strip())
    return len(alt) >= DESCRIBED_LETTERS and not is_weak(media, text) and alt not in norm(text)
