"""What is left of a post's length: a ring, a number, and words when it is over."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from livetweet_coach.core.text.measure import Measure
from livetweet_coach.ui.theme import Look

NEARLY = 20
CLOSE = 10


class CounterRing(QLabel):
    """A ring that fills up as the post does; it says how much is left, never "168/280".

    A label by its role only: a plain widget that takes the focus is nothing that a screen reader has a word for.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left, self._limit = 0, 1
        self._text = ""
        self._networks: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self.updateGeometry)

    @property
    def left(self) -> int:
        """How much is left, negative when over."""
        return self._left

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        if self._networks:
            return ", ".join(f"{name}: {self._words(left)}" for name, left in self._networks)
        return self._words(self._left)

    def _words(self, left: int) -> str:
        return self.tr("%n over", "", -left) if left < 0 else self.tr("%n left", "", left)

    def show_networks(self, networks: Sequence[tuple[str, int]]) -> None:
        """What is left on each of several networks, as (name, left), the tightest first; none for a single one."""
        if tuple(networks) != self._networks:
            wide = self._text_width()
            self._networks = tuple(networks)
            self.setAccessibleName(self.words)
            self.setToolTip(self.words if networks else "")
            self._text = self._shown_text()
            if self._text_width() != wide:
                self.updateGeometry()
            self.update()

    def _shown_text(self) -> str:
        count = self._words(self._left) if self._left < 0 else str(self._left)
        return f"{self._networks[0][0]} {count}" if self._networks else count

    def show_measure(self, measure: Measure) -> None:
        """Show how much of the limit is left."""
        if (measure.left, measure.limit) == (self._left, self._limit) and self._text:
            return
        wide = self._text_width()
        self._left, self._limit = measure.left, max(1, measure.limit)
        self._text = self._shown_text()
        self.setAccessibleName(self.words)
        if self._text_width() != wide:
            self.updateGeometry()
        self.update()

    @property
    def token(self) -> str:
        """The colour token in force: soft until 20 are left, then tip, then warning, then blocker."""
        if self._left < 0:
            return "blocker"
        if self._left <= CLOSE:
            return "warning"
        return "tip" if self._left <= NEARLY else "soft"

    def sizeHint(self) -> QSize:
        side = self._look.size(24)
        return QSize(side + 8 + self._text_width() + 4, max(side, 24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _text_width(self) -> int:
        steady = self._left < 0 or self._networks
        shown = self._text if steady else "0000"[: max(3, len(self._text))]
        return QFontMetrics(self._font()).horizontalAdvance(shown)

    def _font(self) -> QFont:
        font = self.font()
        font.setPixelSize(self._look.size(12 if self._left > NEARLY else 14))
        font.setBold(self._left <= NEARLY)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._look.size(18)
        ring = QRectF(3, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(self._look.colour("line"), 3))
        painter.drawEllipse(ring)
        share = min(1.0, max(0.0, (self._limit - self._left) / self._limit))
        colour = self._look.colour("accent" if self.token == "soft" else self.token)
        painter.setPen(QPen(colour, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if share > 0:
            painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))
        painter.setFont(self._font())
        painter.setPen(self._look.colour(self.token))
        words = QRectF(ring.right() + 6, 0, self.width() - ring.right() - 6, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
