"""Opening a room of one's own: a name, what it is about, and where people meet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, field

NAME_SIGNS, TITLE_SIGNS = 40, 80
ADDRESS = "tls://…"  # the same in every language


class HostPane(Page):
    """`hosted(name, title, address of this machine, address of a server)`; the server's is empty for none."""

    hosted = Signal(str, str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=680)
        self.title.setText(self.tr("Host a room"))
        self.setAccessibleName(self.title.text())
        lead = self.tr("The room lives on this computer and ends with the app. Nobody needs an account.")
        self.column.addWidget(label(lead, "lead", wrap=True))
        self.name, self.about, self.server = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(NAME_SIGNS)
        self.about.setMaxLength(TITLE_SIGNS)
        self.server.setPlaceholderText(ADDRESS)
        self.network = QComboBox()
        self.open = button(self.tr("Open the room"), "primary")
        self.open.setProperty("big", True)
        self.open.clicked.connect(self._host)
        for edit in (self.name, self.about, self.server):
            edit.returnPressed.connect(self._host)
        self._said = label("", wrap=True)
        restyle(self._said, tone="blocker")
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(field(self.tr("Your first name"), self.name))
        column.addWidget(field(self.tr("What it is about"), self.about))
        hint = self.tr("People on this network find the room by its code.")
        column.addWidget(field(self.tr("Network"), self.network, hint))
        hint = self.tr("For people who are elsewhere. It carries sealed envelopes and reads nothing.")
        column.addWidget(field(self.tr("Or the address of a server"), self.server, hint))
        column.addWidget(self._said)
        end = FlowBox()
        end.add(self.open)
        column.addWidget(end)
        self.column.addWidget(frame("card", column))
        self.column.addStretch(1)
        self.first = self.name

    def show_start(self, name: str, networks: Sequence[tuple[str, str]]) -> None:
        """One's name as it is known, and this machine's networks as (name, address), the likeliest first."""
        if name:
            self.name.setText(name)
        self.network.clear()
        for title, address in networks:
            self.network.addItem(f"{title} · {address}", address)
        self.tell_trouble("")

    def tell_trouble(self, words: str) -> None:
        """What keeps the room from being opened, in a sentence."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    @property
    def said(self) -> str:
        """The sentence that is shown, "" when all is well."""
        return self._said.text()

    def _host(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.tell_trouble(self.tr("Your first name is missing: people have to know who hosts."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        address = str(self.network.currentData() or "")
        self.hosted.emit(name, self.about.text().strip(), address, self.server.text().strip())
