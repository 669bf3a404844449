"""How a line between learner and desk is drawn: posts as cards, what was said with a bar, what waits with dashes."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livetweet_coach.ui.desk.stream_row import StreamRow
from livetweet_coach.ui.desk.wrapped_text import draw, lay
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

BARS = {"engine": "tip", "mine": "tutor", "other": "tutor", "held": "tutor", "picture": "warning"}
PAD = 12


class StreamDrawing(QStyledItemDelegate):
    """Draws rows and remembers their heights by what is in them."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: dict[tuple[StreamRow, int, float], int] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: StreamRow = index.data(ROW_ROLE)
        rect = QRect(option.rect).adjusted(0, 2, -4, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, row, rect, bool(option.state & QStyle.StateFlag.State_HasFocus))
        inner = rect.adjusted(PAD + (4 if row.sort in BARS else 0), 8, -PAD + 1, -8)
        y = self._draw_head(painter, row, inner)
        y = self._draw_words(painter, row.text, self._font(14), "ink", inner, y + 4)
        if row.quote:
            y = self._draw_words(painter, row.quote, self._font(12), "soft", inner, y + 2)
        if row.state:
            y = self._draw_line(painter, row.icon, row.token, row.state, inner, y + 4)
        if row.mark:
            self._draw_line(painter, "praise", "praise", row.mark, inner, y + 4)
        painter.restore()

    def _draw_ground(self, painter: QPainter, row: StreamRow, rect: QRect, focused: bool) -> None:
        look, box = self._look, QRectF(rect).adjusted(1, 1, -1, -1)
        pen = QPen(look.colour("accent" if focused else "warning" if row.asks else "line"), 2 if focused else 1)
        if row.sort == "held" and not focused:
            pen = QPen(look.colour("edge"), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("ground" if row.sort == "held" else "raised"))
        painter.drawRoundedRect(box, 8, 8)
        if row.sort in BARS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(BARS[row.sort]))
            painter.drawRoundedRect(QRectF(box.left() + 4, box.top() + 8, 3, box.height() - 16), 1.5, 1.5)

    def _draw_head(self, painter: QPainter, row: StreamRow, inner: QRect) -> int:
        look, bold, small = self._look, self._font(12, bold=True), self._font(12)
        metrics = QFontMetrics(bold)
        painter.setFont(bold)
        painter.setPen(look.colour(BARS.get(row.sort, "ink")))
        time = QFontMetrics(small).horizontalAdvance(row.time)
        who = metrics.elidedText(row.who, Qt.TextElideMode.ElideRight, inner.width() - time - 8)
        painter.drawText(inner.topLeft() + QPoint(0, metrics.ascent()), who)
        painter.setFont(small)
        painter.setPen(look.colour("soft"))
        painter.drawText(QPoint(inner.right() - time, inner.top() + metrics.ascent()), row.time)
        return inner.top() + metrics.height()

    def _draw_words(self, painter: QPainter, words: str, font: QFont, token: str, inner: QRect, y: int) -> int:
        painter.setPen(self._look.colour(token))
        return draw(painter, words, font, inner.left(), y, inner.width())

    def _draw_line(self, painter: QPainter, icon: str, token: str, words: str, inner: QRect, y: int) -> int:
        look, font = self._look, self._font(12)
        side = look.size(14)
        if icon:
            look.icon(icon, token, 14).paint(painter, inner.left(), y, side, side)
        shift = side + 6 if icon else 0
        return max(y + side, self._draw_words(painter, words, font, token, inner.adjusted(shift, 0, 0, 0), y))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: StreamRow = index.data(ROW_ROLE)
        view = option.widget
        inside = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        width = max(120, inside)
        key = (row, width, self._look.text_scale)
        if key not in self._heights:
            if len(self._heights) > 4000:
                self._heights.clear()
            self._heights[key] = self._height(row, width)
        return QSize(width, self._heights[key])

    def _height(self, row: StreamRow, width: int) -> int:
        inside = width - 4 - 2 * PAD - (4 if row.sort in BARS else 0)
        side = self._look.size(14)

        def high(words: str, pixels: int, room: int) -> int:
            return lay(words, self._font(pixels), room)[1]

        total = QFontMetrics(self._font(12, bold=True)).height() + 4 + high(row.text or " ", 14, inside)
        total += 2 + high(row.quote, 12, inside) if row.quote else 0
        for words in (row.state, row.mark):
            if words:
                total += 4 + max(side, high(words, 12, inside - side - 6))
        return total + 16 + 8

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setPixelSize(self._look.size(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
