"""How parts of a post are painted: what is remarked, what is too long, what may be misspelt."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from livetweet_coach.core.text.spans import Span, to_utf16
from livetweet_coach.ui.theme import Look


def ground(look: Look) -> QTextCharFormat:
    """The sunken ground of what does not fit."""
    shape = QTextCharFormat()
    shape.setBackground(look.colour("selection"))
    return shape


def dots(look: Look, token: str) -> QTextCharFormat:
    """The dotted line under what a remark is about."""
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    shape.setUnderlineColor(look.colour(token))
    return shape


def wave(look: Look) -> QTextCharFormat:
    """The soft wave under a word that no dictionary knows."""
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(look.colour("soft"))
    return shape


def selections(
    document: QTextDocument, text: str, painted: Iterable[tuple[Span, QTextCharFormat]]
) -> list[QTextEdit.ExtraSelection]:
    """Spans of code points of the document's text, as the editor paints them."""
    made = []
    for span, shape in painted:
        cursor = QTextCursor(document)
        cursor.setPosition(to_utf16(text, span.start))
        cursor.setPosition(to_utf16(text, span.end), QTextCursor.MoveMode.KeepAnchor)
        one = QTextEdit.ExtraSelection()
        one.cursor, one.format = cursor, shape
        made.append(one)
    return made
