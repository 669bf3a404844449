"""Text in a row of a list: wrapped between words, and inside one only where it is too long for the line."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption


def lay(text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """The text in lines of this width, and how high that is."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    high, y = QFontMetrics(font).lineSpacing(), 0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, y))
        y += high
    layout.endLayout()
    return layout, max(y, high)


def draw(painter: QPainter, text: str, font: QFont, x: int, y: int, width: int) -> int:
    """Draw it in the painter's ink; where it ends."""
    layout, high = lay(text, font, width)
    layout.draw(painter, QPointF(x, y))
    return y + high
