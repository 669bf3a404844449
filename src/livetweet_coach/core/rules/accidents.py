"""Links that nobody meant: a missing space after a full stop, a file's name."""

from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.extensions import FILE_EXTENSIONS
from livetweet_coach.core.text.entities import Entity


def is_sentence_start(link: Entity) -> bool:
    """Whether what follows the dot begins a sentence: EXEMPLE.FR does not."""
    before, _, after = link.text.partition(".")
    return after[:1].isupper() and not (after.isupper() and len(after) > 1 and before.isupper())


def is_accident(link: Entity, event: EventSheet | None) -> bool:
    """Two words around one dot, the second a sentence's beginning or a file's extension, not listed by the event."""
    before, dot, after = link.text.partition(".")
    if not dot or not before or not after.isalpha() or "/" in before:
        return False
    if event and norm(link.text) in {norm(known) for known in event.links}:
        return False
    return is_sentence_start(link) or after in FILE_EXTENSIONS
