"""Pages that take the whole window: one readable column that scrolls down, never sideways."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import IconButton, label


class Page(QScrollArea):
    """A titled page; what it shows goes into `column`. `closed` when the person leaves it (Escape)."""

    closed = Signal()

    def __init__(self, look: Look, title: str, *, width: int = 720, closable: bool = True) -> None:
        super().__init__()
        self.look = look
        self.first: QWidget | None = None
        self._width = width
        self.setObjectName("plain")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.title = label(title, "title", wrap=True)
        self.close_action = QAction(self.tr("Close"), self)
        self.close_action.setShortcut(QKeySequence("Esc"))
        self.close_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.close_action.triggered.connect(self.closed)
        self.close_action.setEnabled(closable)
        self.addAction(self.close_action)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self.header.addWidget(self.title, 1)
        self._close = IconButton(look, self.close_action, "x")
        self.header.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._lay_out_page()
        self._close.setVisible(closable)
        look.changed.connect(self._fit_page)
        self._fit_page()

    def _lay_out_page(self) -> None:
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.column.addLayout(self.header)
        inner = QWidget()
        inner.setObjectName("page")
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(24, 24, 24, 32)
        sides.addStretch(1)
        sides.addWidget(self._body, 1000)
        sides.addStretch(1)
        self.setWidget(inner)

    def _fit_page(self) -> None:
        self._body.setMaximumWidth(self.look.size(self._width))

    def focus_first(self) -> None:
        """Put the focus on `first`, or on the first control of the page that isn't its close button."""
        target = self.first or next(
            (child for child in self._body.findChildren(QWidget) if self._welcomes(child)), None
        )
        (target or self._close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _welcomes(self, child: QWidget) -> bool:
        reachable = bool(child.focusPolicy() & Qt.FocusPolicy.TabFocus) and child.isEnabled()
        return reachable and child is not self._close and child.isVisibleTo(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.focus_first()


class TurningRow(QWidget):
    """Children side by side, or one below the other where there is less room than `turn_at` (px at 100 %)."""

    turned = Signal(bool)

    def __init__(self, look: Look, turn_at: int, spacing: int = 16) -> None:
        super().__init__()
        self._look, self._turn_at = look, turn_at
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        look.changed.connect(self._turn)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Add a child at the end."""
        self._row.addWidget(widget, stretch)

    @property
    def is_turned(self) -> bool:
        """Whether the children stand one below the other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest child, so that the row can be made narrow enough to turn."""
        hint = super().minimumSizeHint()
        items = [self._row.itemAt(index) for index in range(self._row.count())]
        wide = max((item.minimumSize().width() for item in items if item and not item.isEmpty()), default=0)
        return QSize(wide, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        narrow = self.width() < self._look.size(self._turn_at)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.turned.emit(narrow)
            self.updateGeometry()


class Symbol(QLabel):
    """An icon of the family as a picture beside words; screen readers pass over it."""

    def __init__(self, look: Look, name: str, token: str = "ink", pixels: int = 20, role: str = "") -> None:
        super().__init__()
        self._look, self._name, self._token, self._pixels = look, name, token, pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        look.changed.connect(self._draw)
        self._draw()

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(self._look.pixmap(self._name, self._token, self._pixels))


def field(text: str, control: QWidget, hint: str = "") -> QWidget:
    """A control under its label, with an optional soft line below; the control takes the label as its name."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    words = label(text, "strong", wrap=True)
    words.setBuddy(control)
    column.addWidget(words)
    column.addWidget(control)
    if hint:
        column.addWidget(label(hint, "small", wrap=True))
        control.setAccessibleDescription(hint)
    control.setAccessibleName(text)
    column.addStretch(1)
    return made
