"""How a row of the timeline is drawn: who and when, the words, the state, the mark."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livetweet_coach.ui.publish.timeline_model import TimelineRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

STATES = {
    "sent": ("check", "praise"),
    "sending": ("send", "tip"),
    "waiting": ("queue", "tip"),
    "kept": ("clock", "soft"),
    "attention": ("warning", "warning"),
    "simulation": ("radio", "soft"),
    "copied": ("clipboard", "accent"),
}
PAD = 12
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
SENTENCE = Qt.TextFlag.TextWordWrap


class TimelineDelegate(QStyledItemDelegate):
    """Draws rows and remembers their heights by width and text size."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heights: dict[tuple[str, str, str, int, float], int] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TimelineRow = index.data(ROW_ROLE)
        look, rect = self._look, QRect(option.rect).adjusted(0, 2, -4, -6)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(look.colour("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(look.colour("raised" if row.own else "sunken"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        inner = rect.adjusted(PAD, 8, -PAD, -8)
        head = self._draw_head(painter, row, inner)
        painter.setFont(self._font(14))
        painter.setPen(look.colour("ink"))
        body = inner.adjusted(0, head + 4, 0, 0)
        drawn = painter.drawText(body, int(WRAP), row.text)
        below = QRect(inner.left(), drawn.bottom() + 7, inner.width(), 10_000)
        if row.note:
            below.setTop(self._draw_mark(painter, row.note, STATES[row.state], below))
        if row.mark:
            below.setTop(self._draw_mark(painter, row.mark, ("praise", "praise"), below))
        if row.pinned:
            self._draw_mark(painter, row.pinned, ("tutor", "tutor"), below)
        painter.restore()

    def _draw_head(self, painter: QPainter, row: TimelineRow, inner: QRect) -> int:
        look = self._look
        bold = self._font(12, bold=True)
        line = QFontMetrics(bold).height()
        painter.setFont(bold)
        painter.setPen(look.colour("ink"))
        left = QFontMetrics(bold).horizontalAdvance(row.author)
        painter.drawText(inner.topLeft() + QPoint(0, QFontMetrics(bold).ascent()), row.author)
        small = self._font(12)
        painter.setFont(small)
        painter.setPen(look.colour("soft"))
        painter.drawText(inner.topLeft() + QPoint(left + 8, QFontMetrics(small).ascent()), row.time)
        if row.state_words:
            icon, token = STATES[row.state]
            side = look.size(14)
            words = QFontMetrics(small).horizontalAdvance(row.state_words)
            x = inner.right() - words
            painter.setPen(look.colour(token))
            painter.drawText(QPoint(x, inner.top() + QFontMetrics(small).ascent()), row.state_words)
            look.icon(icon, token, 14).paint(painter, x - side - 4, inner.top() + (line - side) // 2, side, side)
        return line

    def _draw_mark(self, painter: QPainter, words: str, kind: tuple[str, str], room: QRect) -> int:
        """An icon and words in its ink, (icon, token), in as many lines as it takes; where the next one starts."""
        look, side = self._look, self._look.size(14)
        icon, token = kind
        look.icon(icon, token, 14).paint(painter, room.left(), room.top(), side, side)
        painter.setFont(self._font(12))
        painter.setPen(look.colour(token))
        drawn = painter.drawText(room.adjusted(side + 6, 0, 0, 0), int(SENTENCE), words)
        return max(drawn.bottom(), room.top() + side) + 5

    def _mark_height(self, words: str, width: int) -> int:
        room = QRect(0, 0, width - self._look.size(14) - 6, 10_000)
        drawn = QFontMetrics(self._font(12)).boundingRect(room, int(SENTENCE), words)
        return max(drawn.height(), self._look.size(14)) + 8 if words else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: TimelineRow = index.data(ROW_ROLE)
        view = option.widget
        inside = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        width = max(120, inside)
        key = (row.text, row.mark + row.note, row.pinned, width, self._look.text_scale)
        if key not in self._heights:
            room = QRect(0, 0, width - 4 - 2 * PAD, 10_000)
            body = QFontMetrics(self._font(14)).boundingRect(room, int(WRAP), row.text or " ").height()
            small = QFontMetrics(self._font(12)).height()
            marks = sum(self._mark_height(words, room.width()) for words in (row.note, row.mark, row.pinned))
            self._heights[key] = small + 4 + body + marks + 16 + 8
        return QSize(width, self._heights[key])

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setPixelSize(self._look.size(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
