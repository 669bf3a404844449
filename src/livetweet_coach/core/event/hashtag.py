"""A hashtag is enough to start: cleaned, checked in words, and heard as a screen reader says it."""

import re
import unicodedata
from datetime import datetime

from livetweet_coach.core.event.sheet import EventSheet
from livetweet_coach.core.words import Phrase, say

# Letters, combining marks, digits and underscores; what X, Mastodon and Bluesky all keep inside a tag.
_TAG = re.compile(r"\w[\w\u0300-\u036f]*", re.UNICODE)
_WORDS = re.compile(r"[A-ZÀ-ÖØ-ÞŒŸ]+(?![a-zß-öø-ÿœ])|[A-ZÀ-ÖØ-ÞŒŸ]?[a-zß-öø-ÿœ]+|\d+|[^\W\d_]")
_SIGNS = "#＃"


class BadHashtag(ValueError):
    """A hashtag that no network would link; `message` says why."""

    def __init__(self, message: Phrase) -> None:
        super().__init__(message.source)
        self.message = message


def clean_hashtag(text: str) -> str:
    """The tag without its sign and without spaces around it, composed (NFC)."""
    return unicodedata.normalize("NFC", text.strip().lstrip(_SIGNS).strip())


def hashtag_trouble(text: str) -> Phrase | None:
    """What stops this from being a hashtag (given with or without its sign), or None."""
    tag = clean_hashtag(text)
    if not tag:
        return say("EventSheet", "Write the hashtag, for example #DigiDay26.")
    if len(tag) > 100:
        return say("EventSheet", "A hashtag has at most 100 characters.")
    found = _TAG.match(tag)
    kept = found.group() if found else ""
    if kept != tag:
        sign = tag[len(kept)]
        if sign.isspace():
            return say("EventSheet", "A hashtag has no space: #{joined}?", joined=_joined(tag))
        if not kept:
            return say("EventSheet", "A hashtag begins with a letter or a digit, not with “{sign}”.", sign=sign)
        return say(
            "EventSheet", "#{tag} would stop at #{kept}: “{sign}” ends a hashtag.", tag=tag, kept=kept, sign=sign
        )
    if not any(character.isalpha() for character in tag):
        return say("EventSheet", "#{tag} needs at least one letter to be a link.", tag=tag)
    return None


def hashtag_advice(text: str) -> tuple[Phrase, ...]:
    """What would make a valid hashtag easier to type, to read and to hear; empty when all is well."""
    tag = clean_hashtag(text)
    if hashtag_trouble(tag) is not None:
        return ()
    advice = []
    if len(tag) < 5:
        short = say("EventSheet", "#{tag} is short: somebody else may use it. 5 to 15 characters work best.", tag=tag)
        advice.append(short)
    if len(tag) > 15:
        advice.append(say("EventSheet", "#{tag} is long to type in a hurry. 5 to 15 characters work best.", tag=tag))
    if len(tag) >= 10 and tag.islower() and tag.isalpha():
        advice.append(say("EventSheet", "A capital at each word lets screen readers say #{tag} well.", tag=tag))
    return tuple(advice)


def read_aloud(text: str) -> str:
    """The words of a tag as a screen reader would part them: "JournéeNum26" is "Journée Num 26"."""
    return " ".join(_WORDS.findall(clean_hashtag(text)))


def improvised(hashtag: str, now: datetime | None = None, language: str = "fr") -> EventSheet:
    """A sheet that knows its hashtag only, begun `now` (kept as wall clock). Raises BadHashtag."""
    trouble = hashtag_trouble(hashtag)
    if trouble is not None:
        raise BadHashtag(trouble)
    starts = now.replace(tzinfo=None, second=0, microsecond=0) if now else None
    return EventSheet(hashtag=clean_hashtag(hashtag), language=language, starts=starts)


def _joined(tag: str) -> str:
    words = [re.sub(r"[^\w\u0300-\u036f]", "", word) for word in tag.split()]
    return "".join(word[:1].upper() + word[1:] for word in words)
