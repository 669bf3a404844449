"""How a kept draft is drawn: its first words, then when it was kept and when it comes back to mind."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livetweet_coach.ui.kept.kept_model import KeptRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

PAD = 12
MOST_LINES = 2
ICON = 14
WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


class KeptDelegate(QStyledItemDelegate):
    """The chosen row has a bar at its side, and a thicker frame while the list has the keys."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: KeptRow = index.data(ROW_ROLE)
        look, rect = self._look, QRect(option.rect).adjusted(0, 2, -4, -6)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent" if focused else "edge" if chosen else "line"), 2 if focused else 1))
        painter.setBrush(look.colour("wash" if chosen else "raised"))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        if chosen:
            painter.fillRect(QRect(rect.left() + 1, rect.top() + 8, 4, rect.height() - 16), look.colour("accent"))
        inner = rect.adjusted(PAD, 8, -PAD, -8)
        words = self._font(14)
        painter.setFont(words)
        painter.setPen(look.colour("ink"))
        height = self._words_height(row, inner.width())
        text = _shortened(row.text, QFontMetrics(words), QSize(inner.width(), height))
        painter.drawText(QRect(inner.topLeft(), QSize(inner.width(), height)), int(WRAP), text)
        self._draw_details(painter, row, inner.topLeft() + QPoint(0, height + 4), inner.width())
        painter.restore()

    def _draw_details(self, painter: QPainter, row: KeptRow, at: QPoint, width: int) -> None:
        metrics = QFontMetrics(self._font(12))
        line, side = metrics.height(), self._look.size(ICON)
        painter.setFont(self._font(12))
        painter.setPen(self._look.colour("soft"))
        painter.drawText(at + QPoint(0, metrics.ascent()), row.details)
        if not row.reminder:
            return
        beside = metrics.horizontalAdvance(row.details) + 16
        if beside + side + 4 + metrics.horizontalAdvance(row.reminder) > width:
            beside, at = 0, at + QPoint(0, line + 4)
        self._look.icon("bell", "tip", ICON).paint(painter, at.x() + beside, at.y() + (line - side) // 2, side, side)
        painter.setPen(self._look.colour("tip"))
        painter.drawText(at + QPoint(beside + side + 4, metrics.ascent()), row.reminder)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: KeptRow = index.data(ROW_ROLE)
        view = option.widget
        width = max(120, view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width())
        room = width - 4 - 2 * PAD
        metrics = QFontMetrics(self._font(12))
        details = metrics.horizontalAdvance(f"{row.details}{row.reminder}") + 20 + self._look.size(ICON)
        lines = 2 if row.reminder and details > room else 1
        high = self._words_height(row, room) + 4 + lines * (metrics.height() + 4) + 16 + 4
        return QSize(width, high)

    def _words_height(self, row: KeptRow, width: int) -> int:
        metrics = QFontMetrics(self._font(14))
        whole = metrics.boundingRect(QRect(0, 0, width, 10_000), int(WRAP), row.text or " ").height()
        return min(whole, MOST_LINES * metrics.lineSpacing())

    def _font(self, pixels: int) -> QFont:
        font = QFont()
        font.setPixelSize(self._look.size(pixels))
        return font


def _shortened(text: str, metrics: QFontMetrics, room: QSize) -> str:
    """The words that fit, with an ellipsis where there are more: half by half, the whole draft is short enough."""

    def fits(words: str) -> bool:
        box = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), int(WRAP), words)
        return box.height() <= room.height() + 1

    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[:middle].rstrip() + "…") else (low, middle - 1)
    return text[:low].rstrip() + "…"
