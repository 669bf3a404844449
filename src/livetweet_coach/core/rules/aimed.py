"""Whether somebody in a post is called something that puts them down."""

from livetweet_coach.core.rules.data.tone import (
    CALLED,
    DEMEANING,
    DOUBLE_MEANING,
    EXCLAIMED,
    LUMPED,
    NEAR_WORDS,
    OF_REFEREES,
    OF_SOMEBODY,
    OF_THINGS,
    OWN_MOCKERY,
    OWN_MOCKERY_AFTER,
    PUT_DOWNS,
    REFEREES,
    SENT_OFF,
    SOMEBODY,
    SUBJECT,
    THING,
)
from livetweet_coach.core.rules.readings import WORD
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.rules.speakers import named
from livetweet_coach.core.text.spans import Span

_WORDS = PUT_DOWNS | DOUBLE_MEANING | DEMEANING | OF_REFEREES
_OFF = ("chez vous", "degage", "cassez", "casse-toi", "barre", "stuffed", "piss off", "sod off", "get lost", "the bin")


def aimed(view: View) -> Span | None:
    """The first word that somebody is called outside quotes: “est une buse”, “what a muppet”, “absolute clowns”."""
    reading = view.reading
    if any(off in reading.folded for off in _OFF):
        sent = SENT_OFF.search(reading.blanked)
        if sent and any(_near(view, Span(*sent.span()), one) for one in _people(view)):
            return Span(*sent.span())
    if _WORDS.isdisjoint(reading.words):
        return None
    for match in WORD.finditer(reading.folded):
        span = Span(*match.span())
        if match.group() in _WORDS and not _is_meant_otherwise(view, span) and _is_aimed(view, span, match.group()):
            return span
    return None


def _is_meant_otherwise(view: View, span: Span) -> bool:
    """Whether it is quoted, denied, or said of oneself."""
    text = view.reading.blanked
    return (
        view.reading.in_quote(span)
        or OWN_MOCKERY.search(text[: span.start]) is not None
        or OWN_MOCKERY_AFTER.match(text, span.end) is not None
    )


def _is_aimed(view: View, span: Span, word: str) -> bool:
    before = view.reading.blanked[: span.start]
    people = _people(view)
    called = CALLED.search(before)
    if called and (word in PUT_DOWNS or word in DOUBLE_MEANING or word in DEMEANING):
        if _is_subject(view, called.start(), people):
            return True
        if SUBJECT.search(before[: called.start()]) and (word in PUT_DOWNS or not THING.search(before)):
            return any(_near(view, span, one) for one in people)
    if called and word in OF_REFEREES:
        return _is_subject(view, called.start(), _referees(view))
    if word in PUT_DOWNS and LUMPED.search(before):
        return bool(people)
    if word in OF_THINGS or (word in DEMEANING and word not in PUT_DOWNS and word not in DOUBLE_MEANING):
        return False
    return EXCLAIMED.search(before) is not None and any(_near(view, span, one) for one in people)


def _people(view: View) -> list[Span]:
    found = [handle.span for handle in view.reading.handles]
    found += [one.span for one in named(view.reading, view.scene)]
    found += [Span(*match.span()) for match in SOMEBODY.finditer(view.reading.blanked)]
    return found + _referees(view)


def _referees(view: View) -> list[Span]:
    return [Span(*match.span()) for match in REFEREES.finditer(view.reading.blanked)]


def _is_subject(view: View, verb: int, people: list[Span]) -> bool:
    """Whether one of them stands right before the verb, and not what is theirs: l'idée de Karim Benali est nulle."""
    text = view.reading.blanked
    for one in people:
        apart = text[one.end : verb] if one.end <= verb else "."
        owner = OF_SOMEBODY.search(text[: one.start]) or THING.search(text[: one.start])
        if len(WORD.findall(apart)) <= 1 and not any(mark in apart for mark in ".!?:") and not owner:
            return True
    return False


def _near(view: View, span: Span, person: Span) -> bool:
    left, right = sorted((span, person))
    return len(WORD.findall(view.text, left.end, right.start)) <= NEAR_WORDS
