"""Another wording as a difference: what goes is struck out, what comes is underlined, and both are told in words."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from livetweet_coach.core.draft.difference import Change, Piece
from livetweet_coach.ui.theme import Look


class Wording(QLabel):
    """Shows pieces of text; its accessible name tells the change in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pieces: Sequence[Piece] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._dress)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show a difference, or nothing."""
        self._pieces = pieces
        self.setVisible(bool(pieces))
        self.setAccessibleName(self.spoken(pieces))
        self._dress()

    def spoken(self, pieces: Sequence[Piece]) -> str:
        """The difference as a screen reader tells it."""
        words = []
        for piece in pieces:
            text = piece.text.strip()
            if not text or piece.change is Change.STAYS:
                continue
            gone = piece.change is Change.GOES
            words.append((self.tr("Out: “{words}”.") if gone else self.tr("In: “{words}”.")).format(words=text))
        return " ".join(words) or (self.tr("Nothing is changed yet.") if pieces else "")

    def _dress(self) -> None:
        going, coming = self._look.tokens["blocker"], self._look.tokens["praise"]
        styles = {
            Change.STAYS: "{}",
            Change.GOES: f'<span style="color:{going}; text-decoration:line-through">{{}}</span>',
            Change.COMES: f'<span style="color:{coming}; text-decoration:underline; font-weight:600">{{}}</span>',
        }
        html = ""
        before: Change | None = None
        for piece in self._pieces:
            # What goes and what comes in its place must not read as one word.
            html += " " if before is Change.GOES and piece.change is Change.COMES else ""
            html += styles[piece.change].replace("{}", escape(piece.text).replace("\n", "<br>"))
            before = piece.change
        self.setText(html)
