"""The event's hashtags in a text: there, misspelt, or broken in two."""

from livetweet_coach.core.rules.broken_tags import broken
from livetweet_coach.core.rules.closeness import dist, norm
from livetweet_coach.core.rules.data.thresholds import TYPO_FAR_LENGTH, TYPO_LENGTH
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading
from livetweet_coach.core.rules.scene import Scene

_DIGITS = pattern(r"[\d_]+")
_NUMBER = pattern(r"\d+")


def has_event_tag(reading: Reading, scene: Scene) -> bool:
    """Whether the text carries a tag of the event, whatever its capitals and accents."""
    known = {norm(tag) for tag in scene.tags}
    return any(tag in known for tag in reading.folded_tags)


def meant(tag: str, scene: Scene) -> str | None:
    """The event's tag that this one was probably meant to be, None where it is right or something else."""
    folded = norm(tag)
    if any(folded == norm(known) for known in scene.tags):
        return None
    for known in scene.tags:
        if _is_session_of(folded, norm(known)) or is_other_edition(folded, norm(known)):
            return None
    close = [(dist(tag, known), known) for known in scene.tags if _is_close(folded, norm(known))]
    return min(close, key=lambda pair: pair[0])[1] if close else None


def is_other_edition(folded: str, known: str) -> bool:
    """Whether two normed tags differ by their year or number only: #JournéeNum25 when it is 26 now."""
    numbers, official = _NUMBER.findall(folded), _NUMBER.findall(known)
    if len(numbers) != 1 or len(official) != 1 or _NUMBER.sub("", folded) != _NUMBER.sub("", known):
        return False
    short, other = int(numbers[0][-2:]), int(official[0][-2:])
    same_century = len(numbers[0]) in (len(official[0]), 4) or len(official[0]) == 4
    return same_century and short != other and abs(short - other) <= 10


def _is_session_of(folded: str, known: str) -> bool:
    return len(folded) > len(known) + 1 and folded.startswith(known + "_")


def _is_close(folded: str, known: str) -> bool:
    if min(len(folded), len(known)) < TYPO_LENGTH:
        return False
    if _DIGITS.sub("", folded) == _DIGITS.sub("", known) != "":
        return True
    reach = 2 if len(known) >= TYPO_FAR_LENGTH else 1
    return abs(len(folded) - len(known)) <= reach and 1 <= dist(folded, known) <= reach


def is_written_wrong(reading: Reading, scene: Scene) -> bool:
    """Whether the event's tag is there but misspelt or cut: other rules' business, and one remark is enough."""
    known = {norm(tag) for tag in scene.tags}
    return any(meant(tag.text, scene) for tag in reading.tags) or any(
        norm(one.meant) in known for one in broken(reading, scene)
    )
