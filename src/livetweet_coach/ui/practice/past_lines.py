"""The lines that have just been said, dimmed, above the one being said."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from livetweet_coach.ui.theme import Look

# Rows kept for what is past, below each text size: large type needs the room for the present.
ROWS = ((1.3, 4), (1.6, 2), (9.9, 0))


class PastLines(QLabel):
    """Who said what a moment ago, the latest at the bottom; what doesn't fit loses its first words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: Sequence[tuple[str, str]] = ()
        self._width = 400
        self.setObjectName("prompterPast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)
        self._fit()

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show (speaker, text) lines, oldest first."""
        if lines != self._lines:
            self._lines = lines
            self._draw()

    def fit(self, width: int) -> None:
        """The width there is, in pixels, told before the label is on screen."""
        if width != self._width:
            self._width = width
            self._draw()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _draw(self) -> None:
        lines = list(self._lines)
        while lines:
            latest = [self._spoken(who, text) for who, text in lines[1:]]
            who, text = lines[0]
            words = text.split(" ")
            for start in range(len(words)):
                rest = text if start == 0 else "…\u00a0" + " ".join(words[start:])
                whole = "\n".join([self._spoken(who, rest), *latest])
                if self._fits(whole):
                    self.setText(whole)
                    return
            del lines[0]
        self.setText("")

    def _spoken(self, who: str, text: str) -> str:
        return self.tr("{speaker}: {text}").replace("{speaker}", who).replace("{text}", text)

    def _fits(self, text: str) -> bool:
        room = QRect(0, 0, max(1, self._width), 100_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() <= self._height()

    def _height(self) -> int:
        rows = next(rows for scale, rows in ROWS if self._look.text_scale < scale)
        metrics = self.fontMetrics()
        return rows * metrics.lineSpacing() + (1 if rows else 0)

    def _fit(self) -> None:
        self.setFixedHeight(self._height())
        if self.parent() is not None:  # else it would open as a window of its own
            self.setVisible(self._height() > 0)
        self._draw()
