"""The prompter: a programme as calm timed text, with play, pause, back and speed."""

from datetime import datetime, timedelta
from math import ceil, floor

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from livetweet_coach.core.practice import playback as player
from livetweet_coach.core.practice.exercise import Exercise, Line, lines_until, said
from livetweet_coach.core.practice.playback import Playback
from livetweet_coach.ui.pause import Clock
from livetweet_coach.ui.practice.past_lines import PastLines
from livetweet_coach.ui.practice.player_bar import PlayerBar
from livetweet_coach.ui.practice.timed_line import TimedLine
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import label

# A tick that comes later than this means that the machine slept: the programme waits for the listener.
ASLEEP = timedelta(seconds=3)
PAST_LINES = 2
SIDE = 16


class PrompterPane(QFrame):
    """Plays one exercise. It never takes the focus by itself: a click on its buttons leaves the caret where it is.

    `line_begun` tells each new line (for whoever wants it read out), `finished` the end, once a run.
    """

    playback_changed = Signal(object)
    line_begun = Signal(object)
    finished = Signal()

    def __init__(self, look: Look, clock: Clock, exercise: Exercise) -> None:
        super().__init__()
        self._look, self._clock = look, clock
        self._exercise = exercise
        self._playback = Playback(exercise.length)
        self._line: Line | None = None
        self._due: datetime | None = None
        self._timer = clock.timer(self._tick, self)
        self.setObjectName("prompterPane")
        self._bar = PlayerBar(look)
        self.play_action = self._bar.play_action
        self.back_action = self._bar.back_action
        self.slower_action = self._bar.slower_action
        self.faster_action = self._bar.faster_action
        self.addActions(self._bar.actions())
        self._title = label("", "strong", wrap=True)
        self._time = label("", "soft")
        self._goals_heading = label(self.tr("To try, if you like"), "strong")
        self._goals = label("", wrap=True)
        self._past = PastLines(look)
        self._speaker = label()
        self._speaker.setObjectName("prompterSpeaker")
        self._current = TimedLine(look)
        self._pages = QStackedWidget()
        self._lay_out()
        self._bar.toggle_asked.connect(self.toggle)
        self._bar.back_asked.connect(self.go_back)
        self._bar.speed_chosen.connect(self.choose_speed)
        self.setFocusProxy(self._bar)
        self.show_exercise(exercise)

    # making

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 12, SIDE, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._pages.addWidget(self._page(self._goals_heading, self._goals))
        self._pages.addWidget(self._page(self._past, self._speaker, self._current))
        column.addWidget(self._pages)
        column.addWidget(self._bar)

    def _page(self, *widgets: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in widgets:
            column.addWidget(widget)
            if widget is self._past:
                column.addSpacing(4)
        column.addStretch(1)
        return page

    # what it is about

    @property
    def exercise(self) -> Exercise:
        """The programme."""
        return self._exercise

    @property
    def playback(self) -> Playback:
        """Where it stands."""
        return self._playback

    def show_exercise(self, exercise: Exercise) -> None:
        """Take another programme, at its start and paused, with what there is to try."""
        self._exercise = exercise
        self._line = None
        self._title.setText(exercise.title)
        self.setAccessibleName(self.tr("Prompter: {title}").replace("{title}", exercise.title))
        self._goals.setText("\n".join(f"•\u00a0{goal}" for goal in exercise.goals))
        self._goals_heading.setVisible(bool(exercise.goals))
        self._current.keep_room_for([line.words for line in exercise.lines])
        self._pages.setCurrentIndex(0)
        self._change(Playback(exercise.length, speed=self._playback.speed))

    # what people do

    def toggle(self) -> None:
        """Play, or pause."""
        now = self._clock.now()
        self._change((player.play if self._playback.paused else player.pause)(self._playback, now))

    def play(self) -> None:
        """Let it run, from the start again where it was over."""
        self._change(player.play(self._playback, self._clock.now()))

    def pause(self) -> None:
        """Hold it where it is."""
        self._change(player.pause(self._playback, self._clock.now()))

    def go_back(self) -> None:
        """Hear the last ten seconds again."""
        self._change(player.back(self._playback, self._clock.now()))

    def seek(self, position: float) -> None:
        """Go to a second of the programme."""
        self._change(player.seek(self._playback, position, self._clock.now()))

    def choose_speed(self, speed: float) -> None:
        """Go on at one of SPEEDS. Raises ValueError for another one."""
        self._change(player.set_speed(self._playback, speed, self._clock.now()))

    # what time does

    def _change(self, playback: Playback) -> None:
        self._playback = playback
        self._show()
        self._wait()
        self.playback_changed.emit(playback)

    def _tick(self) -> None:
        now = self._clock.now()
        if self._due is not None and now - self._due > ASLEEP:
            self._playback = player.seek(self._playback, self._playback.position(self._due), now)
        if not self._playback.is_over(now):
            self._show()
            self._wait()
            return
        self._change(player.pause(self._playback, now))
        self.finished.emit()

    def _wait(self) -> None:
        now = self._clock.now()
        change = player.next_change(self._playback, self._exercise, now)
        if change is None:
            self._due = None
            # A programme played to its very end by hand still ends by the timer, so that `finished` is said once.
            if not self._playback.paused:
                self._timer.start(0)
            else:
                self._timer.stop()
            return
        position = self._playback.position(now)
        second = timedelta(seconds=(floor(position) + 1 - position) / self._playback.speed)
        self._due = min(change, now + second)
        self._timer.start(ceil((self._due - now).total_seconds() * 1000))

    # what is seen

    def _show(self) -> None:
        position = self._playback.position(self._clock.now())
        self._show_time(position)
        paused, over = self._playback.paused, position >= self._exercise.length
        self._bar.show_state(paused=paused, begun=position > 0, over=over, speed=self._playback.speed)
        if position > 0 or not self._playback.paused:
            self._pages.setCurrentIndex(1)
        begun = lines_until(self._exercise, position)
        current = said(self._exercise, position)
        if over:
            words = self.tr("The programme is over.")
            self._show_words(begun, "", tuple(words.split(" ")))
            self._line = None
        elif current is None:
            self._show_words((), "", ())
            self._line = None
        else:
            line = current.line
            self._show_words(begun[:-1], line.speaker, line.words, current.count)
            if line != self._line:
                self._line = line
                self.line_begun.emit(line)

    def _show_words(
        self, past: tuple[Line, ...], speaker: str, words: tuple[str, ...], count: int | None = None
    ) -> None:
        self._past.show_lines([(line.speaker, line.text) for line in past[-PAST_LINES:]])
        self._speaker.setText(speaker)
        self._current.show_said(words, len(words) if count is None else count)
        # A screen reader meets the whole line, never half of one.
        whole = " ".join(words)
        if self._current.accessibleName() != whole:
            self._current.setAccessibleName(whole)

    def _show_time(self, position: float) -> None:
        elapsed, whole = _clock_text(position), _clock_text(self._exercise.length)
        self._time.setText(self.tr("{elapsed} of {whole}").replace("{elapsed}", elapsed).replace("{whole}", whole))

    # how it fits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The frame of the stylesheet takes a pixel on each side.
        inside = event.size().width() - 2 * SIDE - 2
        for part in (self._past, self._current, self._bar):
            part.fit(inside)


def _clock_text(seconds: float) -> str:
    minutes, rest = divmod(floor(seconds), 60)
    return f"{minutes}:{rest:02}"
