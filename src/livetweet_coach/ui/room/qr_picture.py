"""A QR code as we draw it: dark on white in every theme, for cameras want it so."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livetweet_coach.ui.theme import Look

QUIET = 4
Rows = Sequence[Sequence[bool]]


class QrPicture(QWidget):
    """Shows the dark squares of a code, as large as its room allows in whole pixels a square."""

    def __init__(self, look: Look, side: int = 220) -> None:
        super().__init__()
        self._look, self._side = look, side
        self._rows: Rows = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Rows) -> None:
        """Show this code, or nothing."""
        self._rows = rows
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._rows) + 2 * QUIET
        side = max(3, round(self._side / count)) * count if self._rows else 0
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw(painter, self._rows, self.width())
        painter.end()


def picture(rows: Rows, square: int = 10) -> QImage:
    """The code as an image to be shared, `square` pixels a square."""
    side = (len(rows) + 2 * QUIET) * square
    made = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    draw(painter, rows, side)
    painter.end()
    return made


def draw(painter: QPainter, rows: Rows, side: int) -> None:
    """Draw a code into a square of `side` pixels."""
    if not rows:
        return
    square = max(1, side // (len(rows) + 2 * QUIET))
    edge = (side - square * len(rows)) // 2
    painter.fillRect(0, 0, side, side, Qt.GlobalColor.white)
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                painter.fillRect(QRect(edge + x * square, edge + y * square, square, square), QColor("#000000"))
