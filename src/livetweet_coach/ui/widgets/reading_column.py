"""A column that grows no wider than lines can be read."""

from PySide6.QtWidgets import QWidget

from livetweet_coach.ui.theme import Look

# About 70 characters of the editor's type, with the card's own margins, in pixels at 100 % text.
WIDEST = 720


class ReadingColumn(QWidget):
    """Its width follows the person's text size."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(self._look.size(WIDEST))
