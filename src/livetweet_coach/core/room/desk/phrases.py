"""A tutor's ready phrases: `/attrib` becomes a sentence of one's own, linked to a rule so that mastery counts it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from livetweet_coach.core.room.limits import REMARK_SIGNS
from livetweet_coach.core.words import Phrase, say

_CALLED = re.compile(r"(?:^|(?<=\s))/(\w[\w-]*)$")
KEY_SIGNS = 24


@dataclass(frozen=True, slots=True)
class ReadyPhrase:
    """`key` is what one types after the slash; `rule` the id of the rule it is about, empty for none."""

    key: str
    text: str
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Expanded:
    """The words that come in the place of what stands from `start` to the caret, and the phrase's rule."""

    start: int
    words: str
    rule: str


# (key, words, rule): what a new tutor starts with.
SHIPPED: tuple[tuple[str, Phrase, str], ...] = (
    ("attrib", say("ReadyPhrases", "Name the speaker before the quote."), "quoting/no-speaker"),
    ("quote", say("ReadyPhrases", "Close the quotation marks, so that we know who speaks."), "quoting/open-quote"),
    ("tag", say("ReadyPhrases", "The event's hashtag is missing here."), "hashtags/event-missing"),
    ("alt", say("ReadyPhrases", "Describe the picture for those who don't see it."), "media/no-description"),
    ("link", say("ReadyPhrases", "Say in three words what the link leads to."), "links/naked"),
    ("you", say("ReadyPhrases", "After the quote, say what you make of it."), ""),
    ("who", say("ReadyPhrases", "Think of those who are not in the room: what do they need to know first?"), ""),
    ("breathe", say("ReadyPhrases", "Let this one go. The next idea is coming."), ""),
)


def expand(text: str, caret: int, phrases: Sequence[ReadyPhrase]) -> Expanded | None:
    """What the `/key` that ends at the caret stands for; None where there is no such phrase."""
    called = _CALLED.search(text[:caret])
    if called is None:
        return None
    found = next((one for one in phrases if one.key.casefold() == called[1].casefold()), None)
    return None if found is None else Expanded(called.start(), found.text, found.rule)


def trouble(phrase: ReadyPhrase, others: Sequence[ReadyPhrase]) -> Phrase | None:
    """What keeps a phrase from being used, in a sentence; None when all is well."""
    if not re.fullmatch(r"\w[\w-]*", phrase.key) or len(phrase.key) > KEY_SIGNS:
        return say("ReadyPhrases", "A key is one short word, without the slash.")
    if any(other.key.casefold() == phrase.key.casefold() for other in others):
        return say("ReadyPhrases", "Another phrase is already called /{key}.", "", None, key=phrase.key)
    if not phrase.text.strip():
        return say("ReadyPhrases", "Write what /{key} is to say.", "", None, key=phrase.key)
    over = len(phrase.text) - REMARK_SIGNS
    if over > 0:
        return say("ReadyPhrases", "/{key} is {n} too long for a remark.", "", over, key=phrase.key)
    return None
