"""A picture with a frame on it that keys and the mouse move; what is hidden shows as it will be."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from livetweet_coach.core.draft.parts import Box, Parts, place_words, whole
from livetweet_coach.core.words import Phrase
from livetweet_coach.ui.theme import Look

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
PATCHES = 4
LEAST = (200, 160)


class PartsCanvas(QLabel):
    """Arrows move the frame, Shift sizes it, Ctrl makes the step fine. `hide_requested`, `crop_requested`, `moved`."""

    hide_requested = Signal()
    crop_requested = Signal()
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._shown = QImage()
        self.parts = whole(1, 1)
        self.frame = self.parts.first_frame()
        self._from: QPointF | None = None
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)  # never drawn: with one, a screen reader calls a label a picture
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(*LEAST)
        self.setCursor(Qt.CursorShape.CrossCursor)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Begin with a picture, in whose points frames are told."""
        self._image = image
        self.show_parts(whole(max(1, image.width()), max(1, image.height())))
        self.frame = self.parts.first_frame()

    def show_parts(self, parts: Parts) -> None:
        """Show what is hidden and what is left."""
        self.parts = parts
        self.frame = self.frame.within(parts.view)
        self._shown = hidden_in(self._image, parts)
        self.update()

    @property
    def place(self) -> Phrase:
        """Where the frame stands, in words."""
        return place_words(self.frame, self.parts.view)

    def put_frame(self, frame: Box) -> None:
        """Move the frame."""
        frame = frame.within(self.parts.view)
        if frame != self.frame:
            self.frame = frame
            self.update()
        self.moved.emit()

    # keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ARROWS:
            across, down = ARROWS[Qt.Key(event.key())]
            step = self.parts.fine_step if held & Qt.KeyboardModifier.ControlModifier else self.parts.step
            change = self.frame.sized if held & Qt.KeyboardModifier.ShiftModifier else self.frame.moved
            self.put_frame(change(across * step, down * step, self.parts.view))
        elif event.key() in ENTER and not held:
            self.hide_requested.emit()
        elif event.key() == Qt.Key.Key_C and not held:
            self.crop_requested.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.put_frame(self._box_between(self._from, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and (self._from - event.position()).manhattanLength() < 4:
            at = self._point(event.position())
            left, top = at.x() - self.frame.width // 2, at.y() - self.frame.height // 2
            self.put_frame(Box(left, top, self.frame.width, self.frame.height))
        self._from = None

    def _box_between(self, one: QPointF, other: QPointF) -> Box:
        a, b = self._point(one), self._point(other)
        left, top = min(a.x(), b.x()), min(a.y(), b.y())
        return Box(left, top, max(1, abs(a.x() - b.x())), max(1, abs(a.y() - b.y())))

    def _point(self, at: QPointF) -> QPoint:
        """The picture's point under a place in the widget, the nearest one beside it."""
        view, room = self.parts.view, self._room()
        x = view.left + (at.x() - room.left()) * view.width / room.width()
        y = view.top + (at.y() - room.top()) * view.height / room.height()
        return QPoint(min(max(round(x), view.left), view.right), min(max(round(y), view.top), view.bottom))

    # drawing

    def sizeHint(self) -> QSize:
        return QSize(480, LEAST[1])

    def _room(self) -> QRectF:
        """Where what is left of the picture is drawn: as large as it fits, in the middle."""
        view = self.parts.view
        size = QSize(view.width, view.height).scaled(self.size() - QSize(8, 8), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.expandedTo(QSize(1, 1))
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())

    def _on_screen(self, box: Box) -> QRectF:
        view, room = self.parts.view, self._room()
        scale = room.width() / view.width
        left, top = room.left() + (box.left - view.left) * scale, room.top() + (box.top - view.top) * scale
        return QRectF(left, top, box.width * scale, box.height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        view = self.parts.view
        painter.drawImage(self._room(), self._shown, QRectF(view.left, view.top, view.width, view.height))
        frame = self._on_screen(self.frame)
        # Light and dark lines beside each other are seen on every picture.
        for colour, width, style in (
            (QColor("white"), 5, Qt.PenStyle.SolidLine),
            (QColor("black"), 3, Qt.PenStyle.SolidLine),
            (QColor("#FFD400"), 3, Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(colour, width, style))
            painter.drawRect(frame)
        if self.hasFocus():
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()


def hidden_in(image: QImage, parts: Parts) -> QImage:
    """The picture with its hidden parts as patches, much as the copy will have them."""
    if image.isNull() or not parts.hidden:
        return image
    made = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(made)
    least = max(1, max(image.width(), image.height()) // 32)
    for box in parts.hidden:
        rect = QRect(box.left, box.top, box.width, box.height)
        patch = max(least, min(box.width, box.height) // PATCHES)
        few = QSize(max(1, box.width // patch), max(1, box.height // patch))
        smooth, hard = Qt.TransformationMode.SmoothTransformation, Qt.TransformationMode.FastTransformation
        ignore = Qt.AspectRatioMode.IgnoreAspectRatio
        painter.drawImage(rect, made.copy(rect).scaled(few, ignore, smooth).scaled(rect.size(), ignore, hard))
    painter.end()
    return made
