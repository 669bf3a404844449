"""Exhibits of the museum of automatic messages: what arrived, where, and the scene in which the coach looks at it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.event import EventSheet
from livetweet_coach.core.rules.context import Context, SentPost

ExhibitKind = Literal["post", "dm", "template", "scheduled"]
Language = Literal["fr", "en"]

STARTS = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
_SOON = timedelta(minutes=40)
_LASTS = timedelta(hours=3)
_HASHTAG = {"fr": "Exemple26", "en": "Example26"}


@dataclass(frozen=True, slots=True)
class Earlier:
    """The same sender's message `minutes` before the exhibit; `to` is who got it, "" for everybody."""

    text: str
    minutes: float
    to: str = ""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One automatic message, or one that only looks like it (`rules` is empty).

    `where` is a short place and time, `readers` who got it, `reasons` what a room may notice, `rules` the ids of the
    rules it falls under. `leaves` is minutes after the start of a three-hour live, for a scheduled one.
    """

    id: str
    kind: ExhibitKind
    language: Language
    text: str
    where: str
    readers: str
    reasons: tuple[str, ...]
    rules: tuple[str, ...]
    explanation: str
    better: str
    before: tuple[Earlier, ...] = ()
    leaves: float = 0

    @property
    def is_harmless(self) -> bool:
        """Whether the coach has nothing to say about it."""
        return not self.rules


def as_draft(exhibit: Exhibit) -> Draft:
    """The draft that its sender could have had in front of them."""
    at = STARTS + timedelta(minutes=exhibit.leaves) if exhibit.kind == "scheduled" else None
    to = "museum" if exhibit.kind == "dm" else ""
    post = Post(exhibit.id, exhibit.text)
    return Draft(exhibit.id, (post,), kind=exhibit.kind, language=exhibit.language, to=to, at=at)


def surroundings(exhibit: Exhibit) -> Context:
    """What the coach may know of it: what went before, and for a scheduled one the live that comes."""
    now = STARTS - _SOON
    kind: Literal["dm", "post"] = "dm" if exhibit.kind == "dm" else "post"
    before = tuple(
        SentPost(one.text, now - timedelta(minutes=one.minutes), kind, to=one.to)
        for one in sorted(exhibit.before, key=lambda one: -one.minutes)
    )
    if exhibit.kind == "dm":
        return Context(now=now, messages=before)
    if exhibit.kind == "post":
        return Context(now=now, recent=before)
    begins, language = STARTS.replace(tzinfo=None), exhibit.language
    sheet = EventSheet(
        hashtag=_HASHTAG[language], language=language, timezone="UTC", starts=begins, ends=begins + _LASTS
    )
    return Context(now=now, event=sheet if exhibit.kind == "scheduled" else None)
