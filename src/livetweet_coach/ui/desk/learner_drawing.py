"""How a learner is drawn, in the list and as a tile: name, hand, state, what is seen, the end of the draft."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from livetweet_coach.ui.desk.learner_row import LearnerRow
from livetweet_coach.ui.desk.wrapped_text import draw, lay
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.rows_in_place import ROW_ROLE

PAD = 12
GAP = 4
TILE_WIDE, TILE_HIGH = 300, (148, 280)
# Qt keeps this much free beside wrapped items.
SCROLL_BAR = 16


class LearnerDrawing(QStyledItemDelegate):
    """Draws rows of the list; with `tiles` it draws tiles, with the end of the draft in them."""

    def __init__(self, look: Look, parent: QObject | None = None, *, tiles: bool = False) -> None:
        super().__init__(parent)
        self._look, self._tiles = look, tiles

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: LearnerRow = index.data(ROW_ROLE)
        rect = QRect(option.rect).adjusted(2, 2, -6, -6)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, row, rect, bool(option.state & QStyle.StateFlag.State_HasFocus))
        inner = rect.adjusted(PAD + 4, 8, -PAD, -8)
        y = self._draw_name(painter, row, inner)
        for icon, token, words in self._lines(row):
            y = self._draw_line(painter, icon, token, words, QRect(inner.left(), y, inner.width(), inner.height()))
        if self._tiles:
            self._draw_tail(painter, row, inner.adjusted(0, y + GAP - inner.top(), 0, 0))
        painter.restore()

    def _draw_ground(self, painter: QPainter, row: LearnerRow, rect: QRect, focused: bool) -> None:
        look, box = self._look, QRectF(rect).adjusted(1, 1, -1, -1)
        edge = "accent" if focused or row.is_active else "warning" if row.hand else "line"
        painter.setPen(QPen(look.colour(edge), 2 if focused or row.is_active else 1))
        painter.setBrush(look.colour("wash" if row.is_active else "raised"))
        painter.drawRoundedRect(box, 8, 8)
        if row.is_active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(QRectF(box.left() + 4, box.top() + 8, 4, box.height() - 16), 2, 2)

    def _draw_name(self, painter: QPainter, row: LearnerRow, inner: QRect) -> int:
        look, bold, small = self._look, self._font(14, bold=True), self._font(12)
        key = str(row.number) if row.number else ""
        room = QFontMetrics(small).horizontalAdvance(key) + 12 if key else 0
        painter.setFont(bold)
        painter.setPen(look.colour("ink"))
        metrics = QFontMetrics(bold)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, inner.width() - room - 8)
        painter.drawText(inner.topLeft() + QPoint(0, metrics.ascent()), name)
        if key:
            box = QRectF(inner.right() - room, inner.top(), room, metrics.height())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("edge"), 1))
            painter.drawRoundedRect(box, 4, 4)
            painter.setFont(small)
            painter.setPen(look.colour("soft"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
        return inner.top() + metrics.height() + GAP

    def _lines(self, row: LearnerRow) -> list[tuple[str, str, str]]:
        lines = [("hand", "warning", row.hand), ("help", "warning", row.news), ("queue", "tutor", row.waits)]
        lines += [(row.icon, row.token, row.state), ("eye", "soft", row.sees)]
        return [line for line in lines if line[2]]

    def _draw_line(self, painter: QPainter, icon: str, token: str, words: str, room: QRect) -> int:
        look, font = self._look, self._font(12)
        metrics, side = QFontMetrics(font), look.size(14)
        middle = room.top() + (metrics.height() - side) // 2
        look.icon(icon, token, 14).paint(painter, room.left(), middle, side, side)
        painter.setFont(font)
        painter.setPen(look.colour(token))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - side - 6)
        painter.drawText(room.topLeft() + QPoint(side + 6, metrics.ascent()), shown)
        return room.top() + metrics.height() + GAP

    def _draw_tail(self, painter: QPainter, row: LearnerRow, room: QRect) -> None:
        font, text = self._font(14), row.tail
        painter.setPen(self._look.colour("ink"))
        lines = max(1, room.height() // QFontMetrics(font).lineSpacing())
        while text and lay(text, font, room.width())[0].lineCount() > lines:
            words = text.removeprefix("… ").split(" ", 1)
            text = f"… {words[1]}" if len(words) > 1 else f"… {words[0][len(words[0]) // 2 + 1 :]}"
        draw(painter, text, font, room.left(), room.top(), room.width())

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = option.widget
        inside = view.viewport().size() if isinstance(view, QAbstractItemView) else option.rect.size()
        if self._tiles:
            return self._tile(inside, index.model().rowCount())
        row: LearnerRow = index.data(ROW_ROLE)
        name, line = QFontMetrics(self._font(14, bold=True)).height(), QFontMetrics(self._font(12)).height()
        return QSize(max(120, inside.width()), name + len(self._lines(row)) * (line + GAP) + GAP + 16 + 6)

    def _tile(self, inside: QSize, count: int) -> QSize:
        """As many beside each other as there is room for, and as high as all of them can be in sight."""
        room = inside.width() - SCROLL_BAR
        across = max(1, min(3, room // self._look.size(TILE_WIDE)))
        high = inside.height() // -(-count // across) - 2 if count else 0
        return QSize(
            max(160, room // across), min(self._look.size(TILE_HIGH[1]), max(self._look.size(TILE_HIGH[0]), high))
        )

    def _font(self, pixels: int, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setPixelSize(self._look.size(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
