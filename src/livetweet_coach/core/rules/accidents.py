"""Links that nobody meant: a missing space after a full stop, a file's name."""

from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.closeness import norm
from livetweet_coach.core.rules.data.extensions import FILE_EXTENSIONS
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.text.entities import Entity

_INCLUSIVE = pattern(
    r"[^\W\d_]+(?:(?<![oae])(?<=[tdéiurlnsxfc])\.es|(?<=eu[rx])\.ses?|n\.nes?|f\.ves?|eur\.(?:r?ices?|euses?|eresses?)"
    r"|l\.les?|t\.tes?|[eè]r\.(?:[eè]?res?))$"
)
_ADDRESS = ("sur", "via", "site", "www", "chez", "voir", "on", "at", "adresse")


def is_sentence_start(link: Entity) -> bool:
    """Whether what follows the dot begins a sentence: EXEMPLE.FR does not."""
    before, _, after = link.text.partition(".")
    return after[:1].isupper() and not (after.isupper() and len(after) > 1 and before.isupper())


def is_inclusive(link: Entity, text: str) -> bool:
    """Whether the dot joins two genders, as French writes them: doctorant.es, chercheur.se."""
    words = text[: link.span.start].split()
    at_address = bool(words) and words[-1].lower() in _ADDRESS
    return link.text[1:].islower() and _INCLUSIVE.match(link.text) is not None and not at_address


def is_accident(link: Entity, event: EventSheet | None, text: str = "") -> bool:
    """Two words around one dot, the second a sentence's beginning or a file's extension, not listed by the event.

    With a French text also one word in two genders.
    """
    before, dot, after = link.text.partition(".")
    if not dot or not before or not after.isalpha() or "/" in before:
        return False
    if event and norm(link.text) in {norm(known) for known in event.links}:
        return False
    return is_sentence_start(link) or after in FILE_EXTENSIONS or (text != "" and is_inclusive(link, text))
