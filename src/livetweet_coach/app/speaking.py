"""What a screen reader is told: little, at a pause, in order."""

from PySide6.QtCore import QObject

from livetweet_coach.app.coaching import Coaching
from livetweet_coach.core.coaching import announce
from livetweet_coach.core.coaching.announce import Announcement, Manner, Voice, speak
from livetweet_coach.core.coaching.choose import Choice
from livetweet_coach.core.coaching.held import Held
from livetweet_coach.ui.announcer import Announcer
from livetweet_coach.ui.pause import Clock
from livetweet_coach.ui.words import shown


class Speaking(QObject):
    """Turns what happens into announcements."""

    def __init__(self, clock: Clock, announcer: Announcer, coaching: Coaching) -> None:
        super().__init__(announcer)
        self._clock, self._announcer, self._coaching = clock, announcer, coaching
        self._voice = Voice()
        self._last: object = None
        self._timer = clock.timer(lambda: self.say(), self)

    def say(self, *news: Announcement) -> None:
        """Say what is due, now or at its turn."""
        now = self._clock.now()
        told = speak(self._voice, news, self._coaching.attention, now, self._coaching.figures)
        self._voice = told.voice
        if told.announcement is not None:
            assertive = told.announcement.manner is Manner.ASSERTIVE
            self._announcer.announce(shown(told.announcement.words), assertive=assertive)
        if told.wake_at is None:
            self._timer.stop()
        else:
            self._timer.start(int((told.wake_at - now).total_seconds() * 1000) + 1)

    def chosen(self, choice: Choice) -> None:
        """A remark came onto the pane."""
        if choice.began and choice.shown is not None:
            if finding := choice.shown.finding:
                self.say(announce.remark_words(finding.message, choice.waiting))
            elif remark := choice.shown.remark:
                self.say(announce.tutor_words(remark.author.name, remark.body))

    def counted(self, left: int) -> None:
        """The counter of the post being written changed."""
        self._voice, news = announce.counted(self._voice, left, self._coaching.figures)
        if news:
            self.say(*news)

    def counter(self, left: int) -> None:
        """The counter was asked for."""
        self.say(Announcement(announce.counter_words(left), announce.Sort.REPLY))

    def held(self, held: Held) -> None:
        """Send is held."""
        words = announce.blocker_words if held.is_blocker else announce.held_words
        self.say(words(held.finding.message))
