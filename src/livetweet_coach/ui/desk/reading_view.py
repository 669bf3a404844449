"""A learner's text to be read: words can be picked out of it, nothing can be typed into it.

It is drawn, not edited: there is no editor behind it that could be made writable. Positions are code points.
"""

import re

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy

from livetweet_coach.core.text.spans import Span, from_utf16, to_utf16
from livetweet_coach.ui.theme import Look

LINE_HEIGHT = 1.45
_WORDS = re.compile(r"\S+")


class ReadingView(QFrame):  # for a plain widget a screen reader has no word
    """`picked(span)` when other words are picked, an empty span for none; `opened` by Enter."""

    picked = Signal(object)
    opened = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name, self._text = look, name, ""
        self._caret: int | None = None
        self._first = self._last = -1
        self._layout = QTextLayout()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(name)
        look.changed.connect(self._lay)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    @property
    def picked_span(self) -> Span:
        """The words that are picked, an empty span at 0 for none."""
        words = self._words()
        if not 0 <= self._first < len(words):
            return Span(0, 0)
        low, high = sorted((self._first, min(self._last, len(words) - 1)))
        return Span(words[low].start, words[high].end)

    @property
    def picked_words(self) -> str:
        """The words that are picked."""
        return self.picked_span.of(self._text)

    def show_text(self, text: str, caret: int | None = None) -> None:
        """Show a text and where its writer's caret is (None: not known). What was picked stays while it is there."""
        if (text, caret) == (self._text, self._caret):
            return
        quote, start = self.picked_words, self.picked_span.start
        changed = text != self._text
        self._text, self._caret = text, caret
        if changed:
            self._lay()
            if quote:
                self._pick_again(quote, start)
        self.update()

    def clear_pick(self) -> None:
        """Nothing is picked any more."""
        self._pick(-1, -1)

    def name(self, words: str) -> None:
        """What a screen reader calls it, without the text: that is read when the focus comes."""
        self._name = words
        if not self.hasFocus():
            self.setAccessibleName(words)

    # picking words

    def _words(self) -> list[Span]:
        return [Span(found.start(), found.end()) for found in _WORDS.finditer(self._text)]

    def _pick_again(self, quote: str, start: int) -> None:
        """The picked words after the text changed: the nearest occurrence, or nothing."""
        found = [match.start() for match in re.finditer(re.escape(quote), self._text)]
        words = self._words()
        if not found or not words:
            self._pick(-1, -1)
            return
        at = min(found, key=lambda position: abs(position - start))
        inside = [number for number, word in enumerate(words) if word.start < at + len(quote) and at < word.end]
        self._pick(inside[0], inside[-1])

    def _pick(self, first: int, last: int) -> None:
        before = self.picked_words
        self._first, self._last = first, last
        self.update()
        if self.picked_words != before:
            self.picked.emit(self.picked_span)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self._words())
        key, extends = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit()
        elif count and key in steps:
            start = self._last + steps[key] if self._first >= 0 else (0 if steps[key] > 0 else count - 1)
            to = min(count - 1, max(0, start))
            self._pick(self._first if extends and self._first >= 0 else to, to)
        elif count and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            to = 0 if key == Qt.Key.Key_Home else count - 1
            self._pick(self._first if extends and self._first >= 0 else to, to)
        elif count and key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._pick(0, count - 1)
        elif key == Qt.Key.Key_Escape and self._first >= 0:
            self._pick(-1, -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._word_at(event.position())
        self._pick(at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._word_at(event.position())
        if at >= 0 and self._first >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(self._first, at)

    def _word_at(self, point: QPointF) -> int:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.y() <= point.y() < line.y() + self._line_height() and point.x() <= line.naturalTextRect().right():
                at = from_utf16(self._text, int(_first(line.xToCursor(point.x()))))
                found = (n for n, word in enumerate(self._words()) if word.start <= at <= word.end)
                return next(found, -1)
        return -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setAccessibleName(f"{self._name}. {self._text}" if self._text else self._name)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setAccessibleName(self._name)
        self.update()

    # drawing

    def _line_height(self) -> float:
        return self._look.size(16) * LINE_HEIGHT

    def _font(self) -> QFont:
        font = QFont()
        font.setPixelSize(self._look.size(16))
        return font

    def _lay(self) -> None:
        self._height_at(self.width())
        self.updateGeometry()
        self.update()

    def _height_at(self, width: int) -> int:
        """Break the lines for a width; the height that takes."""
        layout = self._layout = QTextLayout(self._text.replace("\n", "\u2028"), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 2.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(40, width - 4))
            line.setPosition(QPointF(2, y))
            y += self._line_height()
        layout.endLayout()
        return round(max(y, self._line_height() + 2)) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._height_at(self.width())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._height_at(width)
        if width != self.width():
            self._height_at(self.width())
        return height

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._look.size(240))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, round(self._line_height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("ink"))
        chosen = []
        span = self.picked_span
        if span.end > span.start:
            shape = QTextLayout.FormatRange()
            start, end = to_utf16(self._text, span.start), to_utf16(self._text, span.end)
            shape.start, shape.length = start, end - start
            form = QTextCharFormat()
            form.setBackground(self._look.colour("selection"))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(self._look.colour("tutor"))
            shape.format = form
            chosen.append(shape)
        self._layout.draw(painter, QPointF(0, 0), chosen)
        self._draw_caret(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _draw_caret(self, painter: QPainter) -> None:
        """The writer's caret: a thin bar, that doesn't blink."""
        if self._caret is None or self._layout.lineCount() == 0:
            return
        unit = to_utf16(self._text, min(self._caret, len(self._text)))
        line = self._layout.lineForTextPosition(unit)
        if not line.isValid():
            line = self._layout.lineAt(self._layout.lineCount() - 1)
        x = _first(line.cursorToX(unit))
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawLine(QPointF(x, line.y()), QPointF(x, line.y() + line.height()))


def _first(answer: object) -> float:
    """What Qt answers alone in one version, with the cursor beside it in another."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]
