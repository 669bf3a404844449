"""A line with the words that a rule speaks at underlined; what a screen reader hears tells them apart in words."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from livetweet_coach.core.text.spans import Span
from livetweet_coach.ui.theme import Look

Line = tuple[str, str, Sequence[Span], str]
"""A sign before the line, the line, where the rule speaks in it, and what is said of it."""


class MarkedLines(QLabel):
    """Shows lines, each with its sign, its marks and a few words; hidden while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._lines: Sequence[Line] = ()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        look.changed.connect(self._dress)
        self.show_lines(())

    @property
    def spoken(self) -> str:
        """What is shown, in words."""
        return "\n".join(f"{said} {line}".strip() for _, line, _, said in self._lines)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these, one below the other."""
        self._lines = lines
        self.setVisible(bool(lines))
        self.setAccessibleName(self.spoken)
        self._dress()

    def _dress(self) -> None:
        self.setText("<br>".join(self._html(*line) for line in self._lines))

    def _html(self, sign: str, line: str, spans: Sequence[Span], said: str) -> str:
        soft, strong = self._look.tokens["soft"], self._look.tokens["accent"]
        html, at = f"{escape(sign)} " if sign else "", 0
        for span in spans:
            mark = f'<span style="color:{strong}; text-decoration:underline; font-weight:600">'
            html += f"{escape(line[at : span.start])}{mark}{escape(span.of(line))}</span>"
            at = span.end
        html += escape(line[at:])
        return f'{html} <span style="color:{soft}">{escape(said)}</span>' if said else html
