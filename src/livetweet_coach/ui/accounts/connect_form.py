"""Connecting an account: which network, what it needs to know, and the wait for the browser to come back."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.choices import Choices
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label, restyle
from livetweet_coach.ui.widgets.page import field

NetworkWay = Literal["x", "mastodon", "bluesky"]


class ConnectForm(QFrame):
    """`connect_wished(way, fields)`, then `show_waiting(address)`; `pasted(text)` by hand, `cancelled`, `copied(text)`.

    `fields` has "client" for X, and "messages" where private ones are wished for; "server" for Mastodon; "handle",
    "password" and "server" for Bluesky. `spoken` when a sentence about the attempt is shown.
    """

    connect_wished = Signal(str, object)
    pasted = Signal(str)
    cancelled = Signal()
    copied = Signal(str)
    opened = Signal(str)
    spoken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._password: QLineEdit | None = None
        networks = (("Mastodon", "mastodon"), ("Bluesky", "bluesky"), ("X", "x"))
        self.networks = Choices(self.tr("Network"), networks)
        self.networks.show_value("mastodon")
        self.networks.chosen.connect(lambda way: self._show_fields())
        self._forms: dict[str, QWidget] = {}
        self.fields: dict[tuple[str, str], QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Add an account"), "subheading", wrap=True))
        self._asking = QWidget()
        inner = QVBoxLayout(self._asking)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(12)
        inner.addWidget(self.networks)
        for way in ("mastodon", "bluesky", "x"):
            self._forms[way] = self._make_form(way)
            inner.addWidget(self._forms[way])
        self.connect_button = button(self.tr("Connect"), "primary")
        self.connect_button.clicked.connect(self._ask)
        ways = FlowBox()
        ways.add(self.connect_button)
        inner.addWidget(ways)
        self._told = label("", wrap=True)
        self._told.hide()
        column.addWidget(self._asking)
        self._waiting = self._make_waiting()
        column.addWidget(self._waiting)
        column.addWidget(self._told)
        self._waiting.hide()
        self._show_fields()

    def _make_form(self, way: str) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for words in self._lead(way):
            column.addWidget(label(words, "soft", wrap=True))
        for name, words, example, hint in self._asked(way):
            line = self.fields[way, name] = QLineEdit()
            line.setPlaceholderText(example)
            line.setMaxLength(500)
            if name == "password":
                line.setEchoMode(QLineEdit.EchoMode.Password)
            line.returnPressed.connect(self._ask)
            column.addWidget(field(words, line, hint))
        if way == "x":
            hint = self.tr("X then asks to let this app read and write them.")
            self.messages = QCheckBox(self.tr("Also write private messages"))
            self.messages.setProperty("kind", "row")
            self.messages.setAccessibleDescription(hint)
            column.addWidget(self.messages)
            column.addWidget(label(hint, "small", wrap=True))
        return made

    def _lead(self, way: str) -> tuple[str, ...]:
        browser = self.tr("Your browser opens, and you agree there: the app never sees your password.")
        if way == "mastodon":
            return (browser,)
        if way == "bluesky":
            return (
                self.tr(
                    "Make an app password for LiveTweet Coach on Bluesky, under Settings, Privacy and security, "
                    "App passwords. Your own password stays yours."
                ),
            )
        pays = self.tr(
            "X asks everybody for an app of their own, and takes money for each post. The help says how to make one. "
            "Copy and paste costs nothing."
        )
        return (pays, browser)

    def _asked(self, way: str) -> tuple[tuple[str, str, str, str], ...]:
        if way == "mastodon":
            hint = self.tr("What comes after the second @ in your address.")
            return (("server", self.tr("Your server"), "mastodon.social", hint),)
        if way == "bluesky":
            elsewhere = self.tr("Leave it empty unless your account lives elsewhere.")
            return (
                ("handle", self.tr("Your handle"), "lea.bsky.social", ""),
                ("password", self.tr("App password"), "xxxx-xxxx-xxxx-xxxx", ""),
                ("server", self.tr("Server"), "bsky.social", elsewhere),
            )
        return (
            (
                "client",
                self.tr("Your app's Client ID"),
                "",
                self.tr("From X's developer portal: no secret."),
            ),
        )

    def _make_waiting(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._wait_words = label("", wrap=True)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.open_button = button(self.tr("Open the browser again"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.address.text()))
        self.copy_button = button(self.tr("Copy the address"))
        self.copy_button.clicked.connect(lambda: self.copied.emit(self.address.text()))
        self.paste = QLineEdit()
        self.paste.returnPressed.connect(self._paste)
        self.use_button = button(self.tr("Use what I pasted"))
        self.use_button.clicked.connect(self._paste)
        self.cancel_button = button(self.tr("Cancel"), "quiet")
        self.cancel_button.clicked.connect(self.cancelled)
        self._by_hand = QWidget()
        hand = QVBoxLayout(self._by_hand)
        hand.setContentsMargins(0, 0, 0, 0)
        hand.setSpacing(12)
        hint = self.tr(
            "Only where the browser does not come back by itself: the page it ends at, or the code it shows."
        )
        hand.addWidget(field(self.tr("The address to agree at"), self.address))
        first, last = FlowBox(), FlowBox()
        for one in (self.open_button, self.copy_button):
            first.add(one)
        hand.addWidget(first)
        hand.addWidget(field(self.tr("Paste by hand"), self.paste, hint))
        last.add(self.use_button)
        hand.addWidget(last)
        cancel = FlowBox()
        cancel.add(self.cancel_button)
        for part in (self._wait_words, self._by_hand, cancel):
            column.addWidget(part)
        return made

    @property
    def way(self) -> NetworkWay:
        """The network that is chosen."""
        value = self.networks.value
        return "x" if value == "x" else "bluesky" if value == "bluesky" else "mastodon"

    @property
    def told(self) -> QLabel:
        """The sentence that is shown last."""
        return self._told

    def tell(self, words: str, tone: str = "tip", field_name: str = "") -> None:
        """A sentence about the attempt, and the field that it is about; "" for none."""
        self._told.setText(words)
        self._told.setVisible(bool(words))
        restyle(self._told, tone=tone)
        for (way, name), line in self.fields.items():
            about = way == self.way and name == field_name and bool(words)
            restyle(line, invalid=about)
            if about:
                line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.connect_button.setAccessibleDescription(words)
        if words:
            self.spoken.emit()

    def show_asking(self, *, keep: bool = True) -> None:
        """The fields again; without `keep` they are empty."""
        was_waiting = not self._waiting.isHidden()
        self._waiting.hide()
        self._asking.show()
        self.paste.clear()
        for (_, name), line in self.fields.items():
            if not keep or name == "password":
                line.clear()
        if not keep:
            self.messages.setChecked(False)
        if was_waiting and self.isVisible():
            self.connect_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_waiting(self, address: str) -> None:
        """Wait: for the network, or with an address for the person to agree in their browser."""
        self.tell("")
        self.address.setText(address)
        self.address.setCursorPosition(0)
        self._by_hand.setVisible(bool(address))
        words = self.tr("Agree in your browser, then come back here.")
        self._wait_words.setText(words if address else self.tr("Connecting…"))
        self._asking.hide()
        self._waiting.show()
        (self.open_button if address else self.cancel_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_waiting(self) -> bool:
        """Whether an attempt is under way."""
        return not self._waiting.isHidden()

    def _show_fields(self) -> None:
        for way, made in self._forms.items():
            made.setVisible(way == self.way)
        self.tell("")

    def _ask(self) -> None:
        given = {name: line.text().strip() for (way, name), line in self.fields.items() if way == self.way}
        optional = {"server"} if self.way == "bluesky" else set()
        for name, words in given.items():
            if not words and name not in optional:
                self.tell(self.tr("Fill this in first."), "tip", name)
                return
        if self.way == "x" and self.messages.isChecked():
            given["messages"] = "yes"
        self.connect_wished.emit(self.way, given)

    def _paste(self) -> None:
        if text := self.paste.text().strip():
            self.pasted.emit(text)
        else:
            self.paste.setFocus(Qt.FocusReason.OtherFocusReason)
