"""A person's first letter in a circle: of the tutor's colour, or another."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from livetweet_coach.ui.theme import Look


class Avatar(QWidget):
    """Draws the letter; screen readers pass over it, for the name stands beside."""

    def __init__(self, look: Look, side: int = 28, token: str = "tutor") -> None:
        super().__init__()
        self._look, self._side, self._token, self.initial = look, side, token, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._dress)
        self._dress()

    def show_initial(self, initial: str) -> None:
        """Show this letter."""
        self.initial = initial
        self.update()

    def _dress(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        side = self._look.size(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(self._token))
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawEllipse(room)
        font = QFont(self.font())
        font.setPixelSize(self._look.size(self._side * 0.5))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._look.colour("raised"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self.initial)
        painter.end()
