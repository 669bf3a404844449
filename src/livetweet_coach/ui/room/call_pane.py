"""Calling a tutor: what they will see, for how long, and where the two meet, in plain words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from livetweet_coach.ui.room.call_wish import CallWish, Sees, Where
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.fitting import FittingRadio
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, frame, label, restyle
from livetweet_coach.ui.widgets.page import Page, field


class CallPane(Page):
    """`called(CallWish)` when the invitation is wished for; `joined(invite text, name)` with one of somebody else's."""

    called = Signal(object)
    joined = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=760)
        self.title.setText(self.tr("Call my tutor"))
        self.setAccessibleName(self.title.text())
        lead = self.tr(
            "Somebody you trust follows your live from afar and speaks to you at your pauses. "
            "You choose what they see, and F7 stops it at any moment."
        )
        self.column.addWidget(label(lead, "lead", wrap=True))
        self._explained: list[QLabel] = []
        self._insets: dict[QWidget, QVBoxLayout] = {}
        self.column.addWidget(self._make_name())
        self.column.addWidget(self._make_sight())
        self.column.addWidget(self._make_place())
        self._trouble = label("", wrap=True)
        restyle(self._trouble, tone="blocker")
        self._trouble.hide()
        self.column.addWidget(self._trouble)
        self.call = button(self.tr("Make the invite"), "primary")
        self.call.setProperty("big", True)
        self.call.clicked.connect(self._call)
        end = FlowBox()
        end.add(self.call)
        self.column.addWidget(end)
        self.column.addWidget(self._make_joining())
        self.column.addStretch(1)
        look.changed.connect(self._indent)
        self._indent()
        self.first = self.name

    def _make_name(self) -> QFrame:
        self.name = QLineEdit()
        self.name.setMaxLength(40)
        self.name.returnPressed.connect(self._call)
        hint = self.tr("This is all that they learn about you.")
        return self._card("", "", field(self.tr("Your first name"), self.name, hint))

    def _make_sight(self) -> QFrame:
        posts = self.tr("What you send, and whether you are writing, pausing or silent.")
        drafts = self.tr("Also your text while you write it, so that advice comes before you send. Nobody types in it.")
        self._of_drafts, self._not_by_files = (
            drafts,
            self.tr("Not with files: drafts go only over a network or a server."),
        )
        self.sights: dict[Sees, QRadioButton] = {
            "posts": FittingRadio(self.tr("Sent posts only")),
            "drafts": FittingRadio(self.tr("My drafts too")),
        }
        rows = self._radios(tuple(self.sights.values()), (posts, drafts))
        self.sights["posts"].setChecked(True)
        self.lasts = Choices(
            self.tr("For how long?"),
            ((self.tr("1 hour"), "1"), (self.tr("2 hours"), "2"), (self.tr("Until the event ends"), "event")),
        )
        self.lasts.show_value("2")
        never = self.tr("Never: your screen, your other apps, your accounts. Everything is sealed on its way.")
        duration = label(self.tr("For how long?"), "strong", wrap=True)
        never_line = label(never, "soft", wrap=True)
        return self._card(self.tr("What do they see?"), "", rows, duration, self.lasts, never_line)

    def _make_place(self) -> QFrame:
        same = self.tr("You are in the same place, on the same wifi. No internet is needed.")
        server = self.tr("You are far from each other. The server carries sealed envelopes and reads nothing.")
        files = self.tr(
            "Neither network nor server: you send each other files, by mail or on a stick. Nobody else can read them."
        )
        self.places: dict[Where, QRadioButton] = {
            "network": FittingRadio(self.tr("On this network")),
            "server": FittingRadio(self.tr("On a server")),
            "files": FittingRadio(self.tr("With files")),
        }
        self.networks = QComboBox()
        self.networks.setMinimumContentsLength(6)
        self.networks.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.networks.setAccessibleName(self.tr("Which network"))
        # On Linux Qt says what is chosen in the place of a list's name, and only this besides.
        self.networks.setAccessibleDescription(self.tr("Which network"))
        self.server = QLineEdit()
        self.server.setPlaceholderText(self.tr("tls://…"))
        self.server.setAccessibleName(self.tr("The server's address"))
        self.server.returnPressed.connect(self._call)
        rows = self._radios(tuple(self.places.values()), (same, server, files), (self.networks, self.server, None))
        for made in self.places.values():
            made.toggled.connect(self._show_place)
        self.places["network"].setChecked(True)
        return self._card(self.tr("Where do you meet?"), "", rows)

    def _make_joining(self) -> QFrame:
        self.invite = QLineEdit()
        self.invite.setPlaceholderText(self.tr("livetweet-coach://join/…"))
        join = button(self.tr("Join"))
        join.clicked.connect(self._join)
        self.invite.returnPressed.connect(self._join)
        row = FlowBox()
        row.add(join)
        hint = self.tr("A link, or the code that is read out in the room.")
        made = self._card(self.tr("You were invited yourself?"), "", field(self.tr("Invite"), self.invite, hint), row)
        made.setObjectName("empty")
        return made

    def _radios(
        self,
        radios: Sequence[QRadioButton],
        words: Sequence[str],
        below: Sequence[QWidget | None] = (None, None),
    ) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for made, text, control in zip(radios, words, below, strict=True):
            made.setProperty("kind", "choice")
            made.setAccessibleDescription(text)
            line = label(text, "soft", wrap=True)
            self._explained.append(line)
            column.addWidget(made)
            column.addWidget(line)
            if control is not None:
                inset = self._insets[control] = QVBoxLayout()
                inset.addWidget(control)
                column.addLayout(inset)
        return rows

    def _card(self, title: str, line: str, *widgets: QWidget) -> QFrame:
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for text, role in ((title, "subheading"), (line, "soft")):
            if text:
                column.addWidget(label(text, role, wrap=True))
        for widget in widgets:
            column.addWidget(widget)
        return frame("card", column)

    def _indent(self) -> None:
        """What explains a choice, and what belongs to it, begins where its words do."""
        left = self.look.size(16) + 10
        for line in self._explained:
            line.setContentsMargins(left, 0, 0, 8)
        for inset in self._insets.values():
            inset.setContentsMargins(left, 0, 0, 8)

    # what is shown

    def show_start(self, name: str, networks: Sequence[tuple[str, str]], server: str, where: Where) -> None:
        """Begin with what is known: the first name, (name, address) of networks, the server, where one meets."""
        self.name.setText(name)
        self.server.setText(server)
        self.networks.clear()
        for network, address in networks:
            self.networks.addItem(f"{network} · {address}", address)
        self.places["network"].setEnabled(bool(networks))
        usual: Where = "server" if where == "network" and not networks else where
        self.places[usual].setChecked(True)
        self.show_trouble("")
        self.first = self.call if name else self.name

    def show_trouble(self, words: str) -> None:
        """Why there is no invitation yet, or nothing."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.call.setAccessibleDescription(words)

    @property
    def trouble(self) -> str:
        """What is said of it."""
        return self._trouble.text()

    def _show_place(self) -> None:
        self.networks.setVisible(self.places["network"].isChecked())
        self.server.setVisible(self.places["server"].isChecked())
        by_files = self.places["files"].isChecked()
        if by_files:
            self.sights["posts"].setChecked(True)
        drafts = self.sights["drafts"]
        drafts.setEnabled(not by_files)
        drafts.setAccessibleDescription(self._not_by_files if by_files else self._of_drafts)
        self._explained[1].setText(drafts.accessibleDescription())

    def _called(self) -> str:
        name = self.name.text().strip()
        if not name:
            self.show_trouble(self.tr("Write your first name, so that your tutor knows who calls."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        return name

    def _call(self) -> None:
        name = self._called()
        if not name:
            return
        where = next(where for where, made in self.places.items() if made.isChecked())
        sees = next(sees for sees, made in self.sights.items() if made.isChecked())
        server = self.server.text().strip()
        address: dict[Where, str] = {"network": self.networks.currentData() or "", "server": server, "files": ""}
        if where == "server" and not address["server"]:
            self.show_trouble(self.tr("Write the server's address, or choose another place to meet."))
            self.server.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.called.emit(CallWish(name, sees, self.lasts.value or "2", where, address[where]))  # type: ignore[arg-type]

    def _join(self) -> None:
        name, invite = self._called(), self.invite.text().strip()
        if name and invite:
            self.joined.emit(invite, name)
