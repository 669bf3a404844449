"""Who is there: a heartbeat each 2 s, and the same words for both sides; `now` is in seconds of any steady clock."""

from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.room.state import Newest, Stamp

BEAT_EACH = 2.0
OUT_OF_REACH_AFTER = 7.0
WRITING_FOR = 3.0
PAUSING_FOR = 60.0


class Presence(Enum):
    """What a member is seen to do. OUT_OF_REACH is never said, only found."""

    HERE = "here"
    WRITING = "writing"
    PAUSING = "pausing"
    SENDING = "sending"
    SILENT = "silent"
    OUT_OF_REACH = "out-of-reach"
    GONE = "gone"


def doing(last_key: float | None, silenced: bool, now: float) -> Presence:
    """The word for oneself: writing for 3 s after a key, pausing for a minute, else here; silent while F8 holds."""
    if silenced:
        return Presence.SILENT
    if last_key is None or now - last_key > PAUSING_FOR:
        return Presence.HERE
    return Presence.WRITING if now - last_key <= WRITING_FOR else Presence.PAUSING


AWAY = (Presence.OUT_OF_REACH, Presence.GONE)


@dataclass(frozen=True, slots=True)
class Beating:
    """One's own heartbeat; `epoch` is greater in each run of the app. A new word leaves at once.

    `about` is the member one writes to, empty for none.
    """

    epoch: int
    counter: int = 0
    word: Presence | None = None
    about: str = ""
    left: float = float("-inf")

    def is_due(self, word: Presence, about: str, now: float) -> bool:
        """Whether a beat leaves now."""
        return (word, about) != (self.word, self.about) or now - self.left >= BEAT_EACH

    def beaten(self, word: Presence, about: str, now: float) -> "Beating":
        """After the beat, whose stamp is (epoch, counter)."""
        return Beating(self.epoch, self.counter + 1, word, about, now)


_UNHEARD: Newest[Presence] = Newest()


@dataclass(frozen=True, slots=True)
class Seen:
    """Another member, as last heard of."""

    newest: Newest[Presence] = _UNHEARD
    heard: float = float("-inf")
    about: str = ""

    def told(self, stamp: Stamp, word: Presence, now: float, about: str = "") -> "Seen":
        """After a beat; one that is late or repeated changes nothing."""
        newest = self.newest.told(stamp, word)
        return self if newest is self.newest else Seen(newest, now, about)

    def word(self, now: float) -> Presence:
        """What both sides call it: gone stays gone, silence of the wire for 7 s is out of reach."""
        if self.newest.content is Presence.GONE:
            return Presence.GONE
        if self.newest.content is None or now - self.heard > OUT_OF_REACH_AFTER:
            return Presence.OUT_OF_REACH
        return self.newest.content
