"""Pictures read at the size they are shown in, never whole."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QPainterPath, QPixmap


def read_scaled(path: str, room: QSize, *, fill: bool = False) -> QImage:
    """The picture, upright, within `room` (or filling it, cut at the sides); a null image where it can't be read."""
    if not path:
        return QImage()
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return QImage()
    sideways = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    upright = size.transposed() if sideways else size
    mode = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
    target = upright.scaled(room, mode)
    if not fill and target.width() > upright.width():
        target = upright
    reader.setScaledSize((target.transposed() if sideways else target).expandedTo(QSize(1, 1)))
    return reader.read()


def rounded(image: QImage, side: int, gap: int, scale: float, radius: float = 6.0) -> QPixmap:
    """The middle of a picture as a round-cornered square, `side` logical pixels wide, then an empty `gap`."""
    pixels = round(side * scale)
    made = QPixmap(pixels + round(gap * scale), pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(0, 0, pixels, pixels), radius * scale, radius * scale)
    painter.setClipPath(outline)
    painter.drawImage(round((pixels - image.width()) / 2), round((pixels - image.height()) / 2), image)
    painter.end()
    made.setDevicePixelRatio(scale)
    return made
