"""An exhibit in its frame, and what the room may notice about it."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from livetweet_coach.ui.museum.exhibit_view import ExhibitView
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import empty_layout, label, restyle
from livetweet_coach.ui.widgets.source_link import SourceLink

# Under this width, in pixels at 100 % text, the text of an exhibit is a little smaller.
_NARROW = 560
_LONG_WORD = re.compile(r"\S{13,}")
_PIECE = 12


class Reason(QWidget):
    """A box to tick with words that wrap; a click on the words ticks it too."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.box = QCheckBox()
        self.box.setProperty("kind", "row")
        self.box.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        told = label(words, wrap=True)
        told.setMinimumHeight(32)
        row.addWidget(told, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.toggle()


class ExhibitCard(QFrame):
    """The message as it arrived; its words can be read, and neither chosen nor taken away."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self.kind, self.text = label("", "subheading", wrap=True), label("", "exhibit", wrap=True)
        self.where, self.readers = label("", "lead", wrap=True), label("", "lead", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for one in (self.kind, self.where, self.text, self.readers):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(one)
        look.changed.connect(self._fit)

    def show_exhibit(self, view: ExhibitView) -> None:
        """Show another one."""
        self.kind.setText(view.kind)
        self.where.setText(view.where)
        self.text.setText(_breakable(view.text))
        self.text.setAccessibleName(view.text)
        self.readers.setText(self.tr("Who got it: {readers}").format(readers=view.readers))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        restyle(self.text, role="exhibit-narrow" if self.width() < self._look.size(_NARROW) else "exhibit")


class Reasons(QWidget):
    """What the room notices: `changed` at every tick; nothing is kept, and nothing is right or wrong."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.rows: tuple[Reason, ...] = ()

    def show_reasons(self, reasons: tuple[str, ...]) -> None:
        """Other reasons, none of them ticked."""
        empty_layout(self._column)
        self.rows = tuple(Reason(words) for words in reasons)
        for row in self.rows:
            row.box.toggled.connect(self.changed)
            self._column.addWidget(row)

    @property
    def noticed(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(row.words for row in self.rows if row.box.isChecked())


def link_label(look: Look, address: str) -> SourceLink:
    """Where a reason comes from, opened by mouse or key; its words can't be taken away either."""
    made = SourceLink(look, address)
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard)
    return made


def _breakable(text: str) -> str:
    """With places to break a line in long words, such as links: the card must not grow wider than the page."""
    return _LONG_WORD.sub(
        lambda found: "\u200b".join(found[0][at : at + _PIECE] for at in range(0, len(found[0]), _PIECE)), text
    )
