"""One choice among a few, all of them in sight: radio buttons in a row that goes on below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QRadioButton

from livetweet_coach.ui.widgets.fitting import FittingRadio
from livetweet_coach.ui.widgets.flow import FlowBox


class Choices(FlowBox):
    """`chosen(value)` when the person picks another value; arrows move between them."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[str, object]]) -> None:
        super().__init__(spacing=4)
        self.setAccessibleName(name)
        self._buttons: list[tuple[QRadioButton, object]] = []
        for words, value in options:
            made = FittingRadio(words.replace("&", "&&"))
            made.setProperty("kind", "segment")
            made.setAccessibleName(f"{name}, {words}")
            made.toggled.connect(self._toggled)
            self._buttons.append((made, value))
            self.add(made)

    @property
    def value(self) -> object:
        """The value in force, None before one was shown."""
        return next((value for made, value in self._buttons if made.isChecked()), None)

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody; one that isn't offered leaves the choice as it is."""
        for made, own in self._buttons:
            if type(own) is type(value) and own == value:
                self.blockSignals(True)
                made.setChecked(True)
                self.blockSignals(False)
                self._fix_focus()

    def choose(self, value: object) -> None:
        """Pick a value as a click would."""
        for made, own in self._buttons:
            if type(own) is type(value) and own == value:
                made.setChecked(True)

    def _toggled(self, checked: bool) -> None:
        if checked:
            self._fix_focus()
            self.chosen.emit(self.value)

    def _fix_focus(self) -> None:
        """Tab stops once, at the value in force; arrows go on from there."""
        had_focus = any(made.hasFocus() for made, _value in self._buttons)
        for made, _value in self._buttons:
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if made.isChecked() else Qt.FocusPolicy.ClickFocus)
            if had_focus and made.isChecked():
                made.setFocus(Qt.FocusReason.OtherFocusReason)
