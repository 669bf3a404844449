"""One pack in use: what it is called, how many rules it has, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label


@dataclass(frozen=True, slots=True)
class PackRow:
    """What a card shows."""

    title: str
    words: str


class PackCard(QFrame):
    """`looked_at()`, `changed()` and `stopped()` as the person asks."""

    looked_at = Signal()
    changed = Signal()
    stopped = Signal()

    def __init__(self, row: PackRow) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(label(row.title, "subheading", wrap=True))
        column.addWidget(label(row.words, "soft", wrap=True))
        ways = FlowBox()
        self.look_button = button(self.tr("Read it"))
        self.change_button = button(self.tr("Change it"))
        self.stop_button = button(self.tr("Stop using it"))
        for made, signal in (
            (self.look_button, self.looked_at),
            (self.change_button, self.changed),
            (self.stop_button, self.stopped),
        ):
            made.setAccessibleName(f"{made.text()}, {row.title}")
            made.clicked.connect(signal)
            ways.add(made)
        column.addWidget(ways)
