"""Playing an exercise: a frozen state and its transitions, with the instant handed in."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from livetweet_coach.core.practice.exercise import Exercise, change_after

SPEEDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
BACK_SECONDS = 10.0
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Playback:
    """Where a programme of `length` seconds stands: at `offset` when it was last touched, playing since `started`.

    `started` is None while it is paused; instants are aware datetimes.
    """

    length: float
    offset: float = 0.0
    started: datetime | None = None
    speed: float = 1.0

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self.started is None

    def position(self, now: datetime) -> float:
        """The second of the programme at this instant, from 0 to its length."""
        if self.started is None:
            return self.offset
        # A clock that was set back while playing must not take the programme back.
        passed = max(0.0, (now - self.started).total_seconds())
        return min(self.length, self.offset + passed * self.speed)

    def is_over(self, now: datetime) -> bool:
        """Whether the end has been reached."""
        return self.position(now) >= self.length


def play(playback: Playback, now: datetime) -> Playback:
    """Let it run; from the start again where it was over; the same state where it runs already."""
    if playback.is_over(now):
        return replace(playback, offset=0.0, started=now)
    return playback if playback.started else replace(playback, started=now)


def pause(playback: Playback, now: datetime) -> Playback:
    """Hold it where it is."""
    return replace(playback, offset=playback.position(now), started=None)


def seek(playback: Playback, position: float, now: datetime) -> Playback:
    """Go to a second of the programme (kept between 0 and its length), playing or paused as before."""
    inside = min(max(0.0, position), playback.length)
    return replace(playback, offset=inside, started=None if playback.paused else now)


def back(playback: Playback, now: datetime, seconds: float = BACK_SECONDS) -> Playback:
    """Hear the last seconds of the programme again."""
    return seek(playback, playback.position(now) - seconds, now)


def set_speed(playback: Playback, speed: float, now: datetime) -> Playback:
    """Play faster or slower from here on. Raises ValueError for a speed that is not one of SPEEDS."""
    if speed not in SPEEDS:
        raise ValueError(f"not a speed: {speed}")
    return replace(seek(playback, playback.position(now), now), speed=speed)


def next_change(playback: Playback, exercise: Exercise, now: datetime) -> datetime | None:
    """When what is seen changes next (a word, a line, the end), or None while paused or after the end.

    At that instant the position has reached the change, so a timer set for it never fires for nothing.
    """
    if playback.started is None:
        return None
    due = change_after(exercise, playback.position(now))
    if due is None:
        return None
    when = playback.started + timedelta(seconds=(due - playback.offset) / playback.speed)
    while playback.position(when) < due:
        when += _TICK
    return when
