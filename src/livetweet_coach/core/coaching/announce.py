"""What a screen reader is told, and how (P18): little, at a pause, and never over typing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.figures import FIGURES, Figures
from livetweet_coach.core.words import Phrase, say


class Manner(Enum):
    """How it is told: when speech is idle, or at once."""

    POLITE = "polite"
    ASSERTIVE = "assertive"


class Sort(Enum):
    """Why it is told: a remark, who is there, a reminder, the counter, a blocker at Send, or a reply to a command."""

    REMARK = "remark"
    COMPANY = "company"
    REMINDER = "reminder"
    COUNTER = "counter"
    BLOCKER = "blocker"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Announcement:
    """Words for a screen reader."""

    words: Phrase
    sort: Sort

    @property
    def manner(self) -> Manner:
        """Assertive for a blocker at Send only."""
        return Manner.ASSERTIVE if self.sort is Sort.BLOCKER else Manner.POLITE


# What waits for a pause, in the order in which it is told.
_WAITS = (Sort.REMARK, Sort.COMPANY, Sort.REMINDER, Sort.COUNTER)


@dataclass(frozen=True, slots=True)
class Voice:
    """What was told when, and what waits; `zone` is the last mark of the counter that was passed.

    `last` is when the coach spoke unasked, `replied` when it answered a command.
    """

    last: datetime | None = None
    replied: datetime | None = None
    waiting: tuple[Announcement, ...] = ()
    zone: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """What to say now (None: nothing); keep `voice`, and call `speak` again at `wake_at`."""

    announcement: Announcement | None
    voice: Voice
    wake_at: datetime | None


def speak(
    voice: Voice,
    new: Sequence[Announcement],
    attention: Attention,
    now: datetime,
    figures: Figures = FIGURES,
) -> Told:
    """Decide what is said now.

    Replies and blockers are said at once. What is unasked waits for a pause and for the coach's turn, once in
    `announce_every`; a newer one of a sort takes the place of an older one that still waits, a remark goes first.
    """
    at_once = [a for a in new if a.sort in (Sort.REPLY, Sort.BLOCKER)]
    waiting = {a.sort: a for a in (*voice.waiting, *new) if a.sort in _WAITS}
    if attention.is_silent(now, figures):
        waiting.pop(Sort.REMARK, None)
    queue = tuple(sorted(waiting.values(), key=lambda a: _WAITS.index(a.sort)))
    if at_once:
        first = next((a for a in at_once if a.sort is Sort.BLOCKER), at_once[-1])
        last = now if first.sort is Sort.BLOCKER else voice.last
        return _told(first, replace(voice, last=last, replied=now, waiting=queue), attention, now, figures)
    if not queue or _next_turn(voice, attention, now, figures) > now:
        return _told(None, replace(voice, waiting=queue), attention, now, figures)
    return _told(queue[0], replace(voice, last=now, waiting=queue[1:]), attention, now, figures)


def _told(
    announcement: Announcement | None, voice: Voice, attention: Attention, now: datetime, figures: Figures
) -> Told:
    wake_at = _next_turn(voice, attention, now, figures) if voice.waiting else None
    return Told(announcement, voice, wake_at)


def _next_turn(voice: Voice, attention: Attention, now: datetime, figures: Figures) -> datetime:
    times = [now]
    if voice.last is not None and abs(now - voice.last) < figures.announce_every:
        times.append(voice.last + figures.announce_every)
    if voice.replied is not None and abs(now - voice.replied) < figures.settled_for:
        # A reply is let finish before anything unasked follows it.
        times.append(voice.replied + figures.settled_for)
    if attention.is_typing(now, figures) and attention.last_key is not None:
        times.append(attention.last_key + figures.pause)
    return max(times)


def counted(voice: Voice, left: int, figures: Figures = FIGURES) -> tuple[Voice, tuple[Announcement, ...]]:
    """The counter has changed: an announcement where it passed a mark downwards; going back up is silent.

    One that still waits for a pause is kept true: it tells what is left when it is told.
    """
    zone = sum(1 for mark in figures.counter_marks if left <= mark) + (1 if left < 0 else 0)
    waiting = tuple(a for a in voice.waiting if a.sort is not Sort.COUNTER)
    is_due = zone > voice.zone or (zone == voice.zone and waiting != voice.waiting)
    news = (Announcement(counter_words(left), Sort.COUNTER),) if is_due else ()
    return replace(voice, zone=zone, waiting=waiting), news


def counter_words(left: int) -> Phrase:
    """What the counter says, at a mark or on demand."""
    if left < 0:
        over = abs(left)
        return say("Announcement", "{n} over.", "characters over the limit", over)
    return say("Announcement", "{n} left.", "characters left", left)


def counter_now(left: int) -> Announcement:
    """The counter, asked for with its key."""
    return Announcement(counter_words(left), Sort.REPLY)


def remark_words(words: Phrase, waiting: int) -> Announcement:
    """A remark has come: how many there are, and the one on show."""
    return Announcement(say("Announcement", "{n} remark: {words}", "", waiting + 1, words=words), Sort.REMARK)


def tutor_words(name: str, body: str) -> Announcement:
    """A tutor's remark has come."""
    return Announcement(say("Announcement", "{name}: {body}", "a tutor's remark", name=name, body=body), Sort.REMARK)


def praise_words(name: str, body: str) -> Announcement:
    """A tutor praised a post."""
    return Announcement(
        say("Announcement", "Well done, says {name}: {body}", "", None, name=name, body=body), Sort.REMARK
    )


def company_words(words: Phrase) -> Announcement:
    """Somebody came, left, or is out of reach."""
    return Announcement(words, Sort.COMPANY)


def blocker_words(words: Phrase) -> Announcement:
    """Send is held by a blocker."""
    return Announcement(say("Announcement", "Not sent. {words}", words=words), Sort.BLOCKER)


def held_words(words: Phrase) -> Announcement:
    """Send is held by a warning: the reply to the key that was pressed."""
    return Announcement(say("Announcement", "Before sending: {words}", words=words), Sort.REPLY)


def added_words() -> Announcement:
    """A fix was applied."""
    return Announcement(say("Announcement", "Added."), Sort.REPLY)


def sent_words() -> Announcement:
    """A post was sent."""
    return Announcement(say("Announcement", "Sent."), Sort.REPLY)


def scheduled_words(words: Phrase) -> Announcement:
    """A post was scheduled; when it leaves."""
    return Announcement(words, Sort.REPLY)


def undone_words() -> Announcement:
    """Send was undone."""
    return Announcement(say("Announcement", "Taken back."), Sort.REPLY)


def kept_words() -> Announcement:
    """A draft was kept for later."""
    return Announcement(say("Announcement", "Kept for later."), Sort.REPLY)


def reopened_words() -> Announcement:
    """A kept draft is in the editor again."""
    return Announcement(say("Announcement", "Reopened."), Sort.REPLY)


def reminder_words(words: Phrase) -> Announcement:
    """The time of a kept draft has come."""
    return Announcement(words, Sort.REMINDER)


def silence_words(minutes: int) -> Announcement:
    """Silence began (minutes above 0) or ended."""
    if minutes > 0:
        return Announcement(say("Announcement", "Silence for {n} minutes.", "", minutes), Sort.REPLY)
    return Announcement(say("Announcement", "The coach is back."), Sort.REPLY)
