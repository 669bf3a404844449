"""The line of a programme that is being said, in large type; its place is kept for the longest line."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QSizePolicy

from livetweet_coach.ui.theme import Look

# In very large type a line is shown part by part, so that the coach below stays in sight.
MOST_ROWS = 4


class TimedLine(QLabel):
    """Words said so far in ink, those to come in soft ink; its height stays the same from line to line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: Sequence[tuple[str, ...]] = ()
        self._words: tuple[str, ...] = ()
        self._count = 0
        self._parts: tuple[range, ...] = ()
        self._width = 400
        self.setObjectName("prompterLine")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._draw)

    def keep_room_for(self, lines: Sequence[tuple[str, ...]]) -> None:
        """The lines that will be shown, as words: the tallest one decides the height."""
        self._lines = lines
        self._fit()

    def fit(self, width: int) -> None:
        """The width there is, in pixels, told before the label is on screen."""
        if width != self._width:
            self._width = width
            self._fit()

    def show_said(self, words: tuple[str, ...], count: int) -> None:
        """Show a line of which the first `count` words have been said."""
        if (words, count) == (self._words, self._count):
            return
        if words != self._words:
            self._parts = self._cut(words)
        self._words, self._count = words, count
        self._draw()

    def _draw(self) -> None:
        current = max(0, self._count - 1)
        part = next((part for part in self._parts if current in part), range(0))
        middle = min(max(self._count, part.start), part.stop)
        so_far = " ".join(self._words[part.start : middle])
        to_come = " ".join(self._words[middle : part.stop])
        gap = " " if so_far and to_come else ""
        soft = self._look.colour("soft").name()
        self.setText(f'{escape(so_far)}{gap}<span style="color:{soft}">{escape(to_come)}</span>')

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _tall(self, words: Sequence[str]) -> float:
        # A label lays rich text out with a document of this kind: measuring with another ruler would clip.
        ruler = QTextDocument()
        ruler.setDefaultFont(self.font())
        ruler.setDocumentMargin(0)
        ruler.setPlainText(" ".join(words))
        ruler.setTextWidth(max(1, self._width))
        return ruler.size().height()

    def _most(self) -> float:
        return MOST_ROWS * self._tall(("X",)) + 1

    def _cut(self, words: tuple[str, ...]) -> tuple[range, ...]:
        """The line in parts that each fit into the rows there are; nearly always one part."""
        parts: list[range] = []
        start, most = 0, self._most()
        while start < len(words):
            stop = len(words)
            while stop > start + 1 and self._tall(words[start:stop]) > most:
                stop -= 1
            parts.append(range(start, stop))
            start = stop
        return tuple(parts)

    def _fit(self) -> None:
        if not self._lines:
            return
        # Only lines among the longest can be the tallest; measuring them all would be felt while resizing.
        longest = sorted(self._lines, key=_signs)[-8:]
        self.setFixedHeight(round(min(self._most(), max(map(self._tall, longest))) + 0.5))
        self._parts = self._cut(self._words)
        self._draw()


def _signs(words: tuple[str, ...]) -> int:
    return sum(map(len, words))
