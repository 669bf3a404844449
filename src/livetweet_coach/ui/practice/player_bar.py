"""The prompter's controls: play or pause, ten seconds back, and the speed."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from livetweet_coach.core.practice.playback import SPEEDS
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton

# Below this width (px at 100 %) the way back is an icon alone.
NARROW = 320


class PlayerBar(QWidget):
    """Tells what was asked for and shows how things stand; a click on it leaves the caret where it is."""

    toggle_asked = Signal()
    back_asked = Signal()
    speed_chosen = Signal(float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._speed_index = SPEEDS.index(1.0)
        self.play_action = self._action(self.tr("Play"), "Ctrl+P")
        self.back_action = self._action(self.tr("Back 10 seconds"), "Ctrl+B")
        self.slower_action = self._action(self.tr("Slower"), "Alt+PgDown")
        self.faster_action = self._action(self.tr("Faster"), "Alt+PgUp")
        self.back_action.setIconText(self.tr("10 s"))
        self.play_action.triggered.connect(lambda: self.toggle_asked.emit())
        self.back_action.triggered.connect(lambda: self.back_asked.emit())
        self.slower_action.triggered.connect(lambda: self._step(-1))
        self.faster_action.triggered.connect(lambda: self._step(1))
        self._play = IconButton(look, self.play_action, "play", kind="", with_text=True)
        self._back = IconButton(look, self.back_action, "rewind", with_text=True)
        self._speed = self._speeds()
        self._lay_out()
        self.setFocusProxy(self._play)
        look.changed.connect(self._dress)
        self._dress()

    def _action(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        self.addAction(action)
        return action

    def _speeds(self) -> QComboBox:
        box = QComboBox()
        for speed in SPEEDS:
            figure = self.locale().toString(speed, "g", 3)
            box.addItem(f"×\u00a0{figure}")
        box.setAccessibleName(self.tr("Speed"))
        box.setToolTip(self.tr("Speed"))
        box.activated.connect(lambda index: self.speed_chosen.emit(SPEEDS[index]))
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for control in (self._play, self._back, self._speed):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self._play)
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._speed)

    def show_state(self, *, paused: bool, begun: bool, over: bool, speed: float) -> None:
        """Show how the playing stands; `speed` is one of SPEEDS."""
        play, pause, again = self._play_words()
        words = again if over else play if paused else pause
        if words != self.play_action.text():
            self._play.set_icon("pause" if words == pause else "play")
            self.play_action.setText(words)
            self._dress()
        self.back_action.setEnabled(begun)
        self._speed_index = SPEEDS.index(speed)
        with QSignalBlocker(self._speed):
            self._speed.setCurrentIndex(self._speed_index)
        self.slower_action.setEnabled(self._speed_index > 0)
        self.faster_action.setEnabled(self._speed_index < len(SPEEDS) - 1)

    def _play_words(self) -> tuple[str, str, str]:
        return self.tr("Play"), self.tr("Pause"), self.tr("Play again")

    def _step(self, by: int) -> None:
        self.speed_chosen.emit(SPEEDS[min(max(0, self._speed_index + by), len(SPEEDS) - 1)])

    def fit(self, width: int) -> None:
        """The width there is, in pixels."""
        style = Qt.ToolButtonStyle
        narrow = width < self._look.size(NARROW)
        self._back.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Put into a window, the stylesheet's own minimum sizes have come over these.
        self._dress()

    def _dress(self) -> None:
        # The button is as wide as its widest word, so that its neighbours stay where they are.
        self._play.ensurePolished()
        widest = max(self._play.fontMetrics().horizontalAdvance(words) for words in self._play_words())
        self._play.setMinimumWidth(widest + self._look.size(20) + 34)
        height = max(self._play.sizeHint().height(), self._speed.sizeHint().height())
        for control in (self._play, self._back, self._speed):
            control.setFixedHeight(height)
