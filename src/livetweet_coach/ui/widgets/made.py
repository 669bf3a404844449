"""Small makers of everyday widgets, so that each has its look and its accessible name from the start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.fitting import FittingButton


def label(text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; roles are title, heading, subheading, soft, small and strong."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def button(text: str, kind: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button; kinds are primary, quiet and link."""
    made = FittingButton(text, parent)
    if kind:
        made.setProperty("kind", kind)
    made.setAutoDefault(True)  # outside dialogs this is what lets Enter press it, as Space does
    return made


def keyed_action(parent: QObject, text: str, keys: str, slot: Callable[[], object]) -> QAction:
    """An action of `parent` with its keys, as they are written in the menu; `slot` is called without anything."""
    made = QAction(text, parent)
    made.setShortcut(QKeySequence(keys))
    made.triggered.connect(lambda: slot())
    return made


class IconButton(QToolButton):
    """A button that shows an action's icon (and, if asked, its text), in the look's ink."""

    def __init__(
        self,
        look: Look,
        action: QAction,
        icon: str,
        *,
        kind: str = "quiet",
        token: str = "ink",
        with_text: bool = False,
    ):
        super().__init__()
        self._look, self._icon, self._token = look, icon, token
        self.setProperty("kind", kind)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if with_text else Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(style)
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self._dress)
        action.changed.connect(self._name)
        self._dress()
        self._name()

    def set_icon(self, icon: str, token: str | None = None) -> None:
        """Show another icon of the family."""
        self._icon, self._token = icon, token or self._token
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, on every desktop."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setIcon(self._look.icon(self._icon, self._token))
        side = self._look.size(20)
        self.setIconSize(QSize(side, side))
        self.setMinimumSize(self._side(), self._side())

    def sizeHint(self) -> QSize:
        """As high as the other buttons: Qt would add the stylesheet's paddings to the icon's own."""
        side = self._side()
        return QSize(max(side, super().sizeHint().width()), max(side, self.fontMetrics().height() + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _side(self) -> int:
        return max(32, self._look.size(20) + 12)

    def _name(self) -> None:
        action = self.defaultAction()
        name = action.text().replace("&", "")
        keys = keys_of(action)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({keys})" if keys else name)
        self.setIcon(self._look.icon(self._icon, self._token))


def frame(name: str, layout: QLayout | None = None, tone: str = "") -> QFrame:
    """A frame that the stylesheet knows by name, with an optional tone."""
    made = QFrame()
    made.setObjectName(name)
    if tone:
        made.setProperty("tone", tone)
    if layout is not None:
        made.setLayout(layout)
    return made


def restyle(widget: QWidget, **properties: object) -> None:
    """Change properties that the stylesheet looks at, and have them looked at again."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def keys_of(action: QAction) -> str:
    """The action's keys as they are written on the keyboard, empty where it has none."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return keys.replace("Return", "⏎").replace("Retour", "⏎")


def with_keys(text: str, action: QAction) -> str:
    """A text with the action's keys after it."""
    keys = keys_of(action)
    return f"{text}  {keys}" if keys else text


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets go when Qt next has time."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)
