"""Whether one post puts another one right: all but the same, and a number, a name or a negation differs."""

from livetweet_coach.core.rules.closeness import fold, sim
from livetweet_coach.core.rules.data.corrections import COUNTS_ON, NEGATIONS, NUMBERS, OF_THE_CLOCK
from livetweet_coach.core.rules.data.thresholds import CORRECTION_LEAST, CORRECTION_MOST
from livetweet_coach.core.rules.lazy import pattern
from livetweet_coach.core.rules.readings import Reading
from livetweet_coach.core.rules.scene import View
from livetweet_coach.core.text.spans import Span

_MOST_CHANGED, _SHORT = 2, 5
_TOKEN = pattern(r"\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3}(?!\d))*|[^\W_]+(?:['’][^\W_]+)*")


def _is_figure(word: str) -> bool:
    return word[0].isdigit() or word in NUMBERS


def _tokens(reading: Reading) -> tuple[str, ...]:
    """The words, with a number that has a comma or thousands apart as one."""
    return tuple(_TOKEN.findall(reading.folded))


def changed(view: View, other: Reading) -> Span | None:
    """Where the one number, name or negation stands that differs; None where it is another post."""
    one = view.reading
    ours, theirs = _tokens(one), _tokens(other)
    added, gone = set(ours) - set(theirs), set(theirs) - set(ours)
    if len(added) > _MOST_CHANGED or len(gone) > _MOST_CHANGED or not added:
        return None
    if not _is_alike(ours, theirs):
        return None
    negations = NEGATIONS.get(view.scene.language, frozenset())
    for match in _TOKEN.finditer(one.folded):
        word = match.group()
        if word not in added:
            continue
        if _is_figure(word) and any(map(_is_figure, gone)) and not _counts_on(view.text, match.span()):
            return Span(*match.span())
        if word in negations and len(added) <= _MOST_CHANGED and not gone:
            return Span(*match.span())
        if _is_name(word, view) and any(_is_name(old, view) for old in gone):
            return Span(*match.span())
    return None


def _is_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """By sim(), or where a short post differs in one word only, which breaks three of its few shingles."""
    if len(one) == len(other) >= _SHORT and sum(a != b for a, b in zip(one, other, strict=True)) == 1:
        return True
    return CORRECTION_LEAST <= sim(one, other) < CORRECTION_MOST


def _counts_on(text: str, place: tuple[int, int]) -> bool:
    """Whether a number counts posts, rooms or the hours."""
    return COUNTS_ON.search(text[: place[0]]) is not None or OF_THE_CLOCK.match(text[place[1] :]) is not None


def _is_name(word: str, view: View) -> bool:
    return any(word in (name.folded, fold(name.speaker.name.split()[-1])) for name in view.scene.roster.names)
