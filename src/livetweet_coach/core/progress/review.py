"""The review after a live (P15): at most three strengths in the learner's own words, one next step, one challenge."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.coaching.mastery import Mastery, State
from livetweet_coach.core.progress.defis import Defi, challenge
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.steps import NextStep, next_step
from livetweet_coach.core.progress.strengths import Strength, excerpt, sent_posts, strengths
from livetweet_coach.core.rules.rule import Rule, Severity
from livetweet_coach.core.words import Phrase, say


@dataclass(frozen=True, slots=True)
class Deferred:
    """Remarks of one rule that were put off or never said: `quotes` are of their posts, `source` is a link."""

    rule: str
    title: Phrase
    why: Phrase
    quotes: tuple[str, ...]
    times: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class MasteryRow:
    """One rule on the mastery map: a state in words, never a percentage."""

    rule: str
    title: Phrase
    state: State
    words: Phrase


@dataclass(frozen=True, slots=True)
class TutorWord:
    """What a tutor wrote for the review, or said during the live."""

    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Review:
    """What the review shows, in this order; `deferred`, and what a tutor `said` during the live, are folded."""

    greeting: Phrase
    tutor: tuple[TutorWord, ...]
    strengths: tuple[Strength, ...]
    next_step: NextStep
    challenge: Defi
    deferred: tuple[Deferred, ...]
    mastery: tuple[MasteryRow, ...]
    said: tuple[TutorWord, ...] = ()


def review(
    entries: Sequence[Entry],
    mastery: Mastery,
    rules: Sequence[Rule],
    done: Collection[str] = (),
    figures: Figures = FIGURES,
) -> Review:
    """The review of one live: `entries` are that live's, oldest first; `done` are ids of challenges already taken."""
    posts = sent_posts(entries)
    step = next_step(entries, rules, figures)
    return Review(
        _greeting(len(posts)),
        _tutor_words(entries, Kind.TUTOR_NOTE),
        strengths(entries, rules, figures),
        step,
        challenge(step.rule, done, mastery),
        _deferred(entries, rules),
        mastery_map(mastery, rules, figures),
        _tutor_words(entries, Kind.TUTOR_REMARK),
    )


def _tutor_words(entries: Sequence[Entry], kind: Kind) -> tuple[TutorWord, ...]:
    return tuple(TutorWord(e.person, e.text) for e in entries if e.kind is kind and e.text)


def mastery_map(mastery: Mastery, rules: Sequence[Rule], figures: Figures = FIGURES) -> tuple[MasteryRow, ...]:
    """The rules the learner has met, in the catalogue's order."""
    rows = []
    for rule in rules:
        if mastery.has_met(rule.id) and rule.severity is not Severity.PRAISE:
            state = mastery.state(rule.id, figures)
            rows.append(MasteryRow(rule.id, rule.title, state, state_words(state)))
    return tuple(rows)


def state_words(state: State) -> Phrase:
    """A state as people read it."""
    if state is State.NEW:
        return say("Mastery", "just met")
    if state is State.GUIDED:
        return say("Mastery", "with a hand")
    if state is State.REMINDER:
        return say("Mastery", "a word is enough")
    return say("Mastery", "by yourself")


def _greeting(posts: int) -> Phrase:
    if posts == 0:
        return say("Review", "You came and you listened: that is where it starts.")
    return say("Review", "{n} post sent. Here is what stays.", "", posts)


def _deferred(entries: Sequence[Entry], rules: Sequence[Rule]) -> tuple[Deferred, ...]:
    switched_off = {e.rule for e in entries if e.kind in (Kind.REMARK_NOT_HERE, Kind.REMARK_KNOWN)}
    put_off = [e for e in entries if e.kind in (Kind.REMARK_LATER, Kind.REMARK_UNSAID) and e.rule not in switched_off]
    times = Counter(entry.rule for entry in put_off)
    texts = {post.post: post.text for post in sent_posts(entries)}
    found = []
    for rule in rules:
        if times[rule.id]:
            about = dict.fromkeys(e.post for e in put_off if e.rule == rule.id and e.post in texts)
            quotes = tuple(excerpt(texts[post]) for post in about)
            found.append(Deferred(rule.id, rule.title, rule.why, quotes, times[rule.id], rule.source))
    return tuple(found)
