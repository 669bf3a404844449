"""Icons: drawings in one ink, tinted by the theme and sharp at every scale."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


@cache
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def drawing(path: Path, colour: QColor, pixels: int) -> QIcon:
    """The drawing at `path` in one colour, `pixels` wide, at the screen's scale. Raises FileNotFoundError."""
    source = _source(path).replace("currentColor", colour.name())
    screen = QGuiApplication.primaryScreen()
    scale = max(screen.devicePixelRatio() if screen else 1.0, 1.0)
    picture = QPixmap(round(pixels * scale), round(pixels * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return QIcon(picture)
