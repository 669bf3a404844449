"""Before the live: five calm lines from the event sheet (P17), also where it holds a hashtag and nothing else."""

from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.event import EventSheet, Policy
from livetweet_coach.core.words import Phrase, say

_NAMED = 3


class Topic(Enum):
    """The five things worth a look before a live."""

    HASHTAG = "hashtag"
    NAMES = "names"
    POLICIES = "policies"
    PICTURES = "pictures"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class OpeningLine:
    """One line; `known` says that the sheet answers it, so that the rest can be filled in or left blank."""

    topic: Topic
    words: Phrase
    known: bool


def opening(sheet: EventSheet) -> tuple[OpeningLine, ...]:
    """The five lines, always in the same order."""
    return (_hashtag(sheet), _names(sheet), _policies(sheet), _pictures(sheet), _closing(sheet))


def _hashtag(sheet: EventSheet) -> OpeningLine:
    if not sheet.hashtag:
        words = say("Opening", "Which hashtag? It is how people follow you.")
    else:
        words = say("Opening", "#{hashtag} goes into each post.", hashtag=sheet.hashtag)
    return OpeningLine(Topic.HASHTAG, words, bool(sheet.hashtag))


def _names(sheet: EventSheet) -> OpeningLine:
    names = [speaker.name for speaker in sheet.speakers]
    if not names:
        words = say("Opening", "Who speaks? Note the names as you hear them, spelt right.")
    elif len(names) <= _NAMED:
        words = say("Opening", "Names at hand: {names}.", names=", ".join(names))
    else:
        words = say(
            "Opening",
            "Names at hand: {names} and {n} more.",
            "",
            len(names) - _NAMED,
            names=", ".join(names[:_NAMED]),
        )
    return OpeningLine(Topic.NAMES, words, bool(names))


def _policies(sheet: EventSheet) -> OpeningLine:
    strict = [talk for talk in sheet.agenda if any(policy != "open" for policy in talk.policies)]
    said = [talk for talk in sheet.agenda if talk.policies]
    if len(strict) == 1:
        rule = next(policy for policy in strict[0].policies if policy != "open")
        words = say(
            "Opening", "“{talk}”: {policy}. I will remind you.", talk=strict[0].title, policy=policy_words(rule)
        )
    elif strict:
        words = say("Opening", "{n} talks have rules of their own. I will remind you.", "", len(strict))
    elif said:
        words = say("Opening", "Everything may be shared today.")
    else:
        words = say("Opening", "Nothing is said about sharing: listen for “please don't post this”.")
    return OpeningLine(Topic.POLICIES, words, bool(said))


def _pictures(sheet: EventSheet) -> OpeningLine:
    if sheet.minors_present:
        words = say("Opening", "Each picture gets its sentence; children's faces stay out.")
    else:
        words = say("Opening", "Each picture gets a sentence for those who cannot see it.")
    return OpeningLine(Topic.PICTURES, words, True)


def _closing(sheet: EventSheet) -> OpeningLine:
    if sheet.ends is not None:
        words = say("Opening", "At {time}, a last post to thank and close.", time=f"{sheet.ends:%H:%M}")
    else:
        words = say("Opening", "At the end, a last post to thank and close.")
    return OpeningLine(Topic.CLOSING, words, sheet.ends is not None)


def policy_words(policy: Policy) -> Phrase:
    """A policy in a few words, to stand inside a sentence."""
    if policy == "no-tweet":
        return say("Opening", "not to be shared")
    if policy == "no-photo":
        return say("Opening", "no photos")
    if policy == "chatham":
        return say("Opening", "ideas yes, names no")
    if policy == "embargo":
        return say("Opening", "not before its hour")
    return say("Opening", "free to share")
