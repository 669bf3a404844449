"""Buttons whose words give way where a window is narrower than they are, and are then told in full by a tooltip."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
)

LEAST_SIGNS = 6


class FittingButton(QPushButton):
    """First the keys after its words go, then the end of the words. Enter presses it, Ctrl+Enter is the page's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _fitted(self)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:
        return _tells(self, event) or super().event(event)


class FittingCheck(QCheckBox):
    """A box to tick whose words may be cut at their end."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _fitted(self)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)

    def event(self, event: QEvent) -> bool:
        return _tells(self, event) or super().event(event)


class FittingRadio(QRadioButton):
    """A choice whose words may be cut at their end."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return _least(self, super().minimumSizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = _fitted(self)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_RadioButton, option)

    def event(self, event: QEvent) -> bool:
        return _tells(self, event) or super().event(event)


def _wide(made: QPushButton | QCheckBox | QRadioButton) -> int:
    return made.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, made.text()).width()


def _least(made: QPushButton | QCheckBox | QRadioButton, hint: QSize) -> QSize:
    """As wide as it is without its words, and some signs of them."""
    signs = made.fontMetrics().averageCharWidth() * LEAST_SIGNS
    return QSize(hint.width() - max(0, _wide(made) - signs), hint.height())


def _fitted(made: QPushButton | QCheckBox | QRadioButton) -> str:
    """The words for which there is room."""
    text, lacks = made.text(), made.sizeHint().width() - made.width()
    if lacks <= 0:
        return text
    words, room = text.split("  ")[0], _wide(made) - lacks
    return made.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic.value)


def _tells(made: QPushButton | QCheckBox | QRadioButton, event: QEvent) -> bool:
    """Show all the words where they were cut and no other tooltip is there."""
    if event.type() != QEvent.Type.ToolTip or made.toolTip() or _fitted(made) == made.text():
        return False
    if isinstance(event, QHelpEvent):
        QToolTip.showText(event.globalPos(), made.text().replace("&", ""), made)
    return True
