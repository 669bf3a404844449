"""Two wordings in one line: what goes is struck out, what comes is underlined and bold."""

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from livetweet_coach.core.room.desk.compare import Change, Piece
from livetweet_coach.ui.theme import Look


class DifferenceLine(QLabel):
    """Shows the pieces of a comparison; a screen reader hears what is taken out and what is put in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._pieces: tuple[Piece, ...] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        look.changed.connect(self._draw)

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these, in reading order."""
        self._pieces = tuple(pieces)
        self._draw()

    def _draw(self) -> None:
        gone, new = self._look.tokens["blocker"], self._look.tokens["praise"]
        parts = []
        for piece in self._pieces:
            words = html.escape(piece.text).replace("\n", "<br>")
            if piece.change is Change.GONE:
                words = f'<s style="color:{gone}">{words}</s>'
            elif piece.change is Change.NEW:
                words = f'<b style="color:{new}"><u>{words}</u></b>'
            parts.append(words)
        self.setText("".join(parts))
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """The differences as they are read aloud."""
        out = " ".join(
            piece.text.strip() for piece in self._pieces if piece.change is Change.GONE and piece.text.strip()
        )
        put = " ".join(
            piece.text.strip() for piece in self._pieces if piece.change is Change.NEW and piece.text.strip()
        )
        parts = [self.tr("Taken out: {words}.").format(words=out)] if out else []
        parts += [self.tr("Put in: {words}.").format(words=put)] if put else []
        return " ".join(parts) or self.tr("Nothing is changed yet.")
