"""The card of those who meet with files: what the person does next, and the two things there are to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from livetweet_coach.ui.room.company_view import NextFile
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label


class FilesCard(QFrame):
    """`write_wished(member id)`, "" for the invitation; `read_wished`."""

    write_wished = Signal(str)
    read_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._next = NextFile()
        self._title = label(self.tr("With files"), "subheading", wrap=True)
        self._steps = label("", wrap=True)
        self.write = button("", "primary")
        self.write.clicked.connect(lambda: self.write_wished.emit(self._next.member))
        self.read = button(self.tr("Open their file…"))
        self.read.clicked.connect(self.read_wished)
        ways = FlowBox()
        ways.add(self.write)
        ways.add(self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for widget in (self._title, self._steps, ways):
            column.addWidget(widget)
        self.hide()

    def show_next(self, following: NextFile | None) -> None:
        """What comes next; None where people do not meet with files."""
        self.setVisible(following is not None)
        if following is None:
            return
        self._next = following
        self._steps.setText(following.steps)
        self.write.setText(following.write)
        self.write.setVisible(bool(following.write))
        self.setAccessibleName(f"{self._title.text()}. {following.steps}")
