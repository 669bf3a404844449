"""The strip's words and buttons at their full height, or in a window that is low for its text, a part that scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from livetweet_coach.ui.theme import Look

# Under this height (px at 100 % text) the strip takes no more than its share (%) of the window: one writes first.
LOW, SHARE = 330, 22


class InShort(QScrollArea):
    """As tall as what is in it while the window has room; what the keyboard reaches comes into view."""

    def __init__(self, look: Look, inner: QWidget) -> None:
        super().__init__()
        self._look, self._inner = look, inner
        self._window: QWidget | None = None
        self.setObjectName("inShort")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        inner.installEventFilter(self)
        look.changed.connect(self._fit)

    def bring(self, part: QWidget | None) -> None:
        """Begin with a part of it, or with its first words, once all has its place."""
        QTimer.singleShot(0, self, lambda: self._begin_with(part))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's height decides how much there may be; a child that gets the focus comes into view."""
        resized = watched is self._window and event.type() == QEvent.Type.Resize
        if resized or (watched is self._inner and event.type() == QEvent.Type.LayoutRequest):
            self._fit()
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and watched is not self._window:
            QTimer.singleShot(0, self, lambda: self._follow_focus(watched))
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
        for child in self._inner.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.installEventFilter(self)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _follow_focus(self, child: QWidget) -> None:
        """Not where the focus only passes, as when a page has closed."""
        if child.hasFocus():
            self.ensureWidgetVisible(child, 0, 0)

    def _begin_with(self, part: QWidget | None) -> None:
        layout = self._inner.layout()
        if layout is not None:
            layout.activate()
        top = part.mapTo(self._inner, QPoint(0, 0)).y() if part is not None and part.isVisible() else 0
        self.verticalScrollBar().setValue(top)

    def _fit(self) -> None:
        width, layout = self.width(), self._inner.layout()
        if layout is None or width <= 0:
            return
        tall, window = layout.heightForWidth(width), self.window().height()
        if window < self._look.size(LOW):
            tall = min(tall, window * SHARE // 100)
        self.setFixedHeight(max(1, tall))
