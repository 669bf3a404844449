"""An exercise: a radio programme as timed lines, which somebody live-tweets to learn how."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Literal

from livetweet_coach.core.event import EventKind, EventSheet, Speaker

Language = Literal["fr", "en"]

# The share of a line's time in which its words are said; the rest is the breath before the next one.
SAID_WITHIN = 0.94


@dataclass(frozen=True, slots=True)
class Line:
    """What one voice says without a break; `at` and `until` are seconds of the programme."""

    at: float
    until: float
    speaker: str
    text: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words in order; a punctuation mark after a space goes with the word before it."""
        words: list[str] = []
        for part in self.text.split(" "):
            # French keeps "quoi ?" together with a no-break space; a plain space may have been typed.
            if words and part and not any(sign.isalnum() for sign in part):
                words[-1] += " " + part
            else:
                words.append(part)
        return tuple(words)

    def word_starts(self) -> tuple[float, ...]:
        """When each word begins, in seconds of the programme: a long word takes longer than a short one."""
        # Signs stand in for syllables; the added two are the little gap that even "à" takes.
        weights = [len(word) + 2 for word in self.words]
        before = (0, *accumulate(weights))
        share = (self.until - self.at) * SAID_WITHIN / before[-1]
        return tuple(self.at + sign * share for sign in before[:-1])


@dataclass(frozen=True, slots=True)
class Said:
    """How far a line has been said: its words so far, and those to come."""

    line: Line
    count: int

    @property
    def so_far(self) -> str:
        """What has been said of the line."""
        return " ".join(self.line.words[: self.count])

    @property
    def to_come(self) -> str:
        """What has not been said yet."""
        return " ".join(self.line.words[self.count :])


@dataclass(frozen=True, slots=True)
class Exercise:
    """A programme to live-tweet: its voices, its timed lines, and two or three small things to try.

    Lines are in order of time and do not overlap; `length` is in seconds, at ordinary speed.
    """

    id: str
    title: str
    hashtag: str
    language: Language
    summary: str
    speakers: tuple[Speaker, ...]
    lines: tuple[Line, ...]
    goals: tuple[str, ...] = ()
    kind: EventKind = "radio"
    secrets: tuple[str, ...] = ()
    glossary: tuple[str, ...] = ()

    @property
    def length(self) -> float:
        """How long the programme lasts, in seconds at ordinary speed."""
        return self.lines[-1].until

    @property
    def minutes(self) -> int:
        """How long it lasts, in whole minutes."""
        return max(1, round(self.length / 60))

    def sheet(self) -> EventSheet:
        """The event sheet of this programme, as a host would have filled it in."""
        return EventSheet(
            title=self.title,
            hashtag=self.hashtag,
            language=self.language,
            kind=self.kind,
            secrets=self.secrets,
            glossary=self.glossary,
            speakers=self.speakers,
        )


def lines_until(exercise: Exercise, position: float) -> tuple[Line, ...]:
    """The lines that have begun at this second of the programme; the last of them is the current one."""
    return exercise.lines[: bisect_right(exercise.lines, position, key=lambda line: line.at)]


def said(exercise: Exercise, position: float) -> Said | None:
    """The current line and how far it has got, or None before the first word."""
    begun = lines_until(exercise, position)
    if not begun:
        return None
    return Said(begun[-1], bisect_right(begun[-1].word_starts(), position))


def change_after(exercise: Exercise, position: float) -> float | None:
    """The second at which what is seen changes next (a word, a line, the end), or None after the end."""
    begun = lines_until(exercise, position)
    starts = begun[-1].word_starts() if begun else ()
    later = [start for start in starts if start > position]
    if later:
        return later[0]
    if len(begun) < len(exercise.lines):
        return exercise.lines[len(begun)].at
    return exercise.length if position < exercise.length else None
