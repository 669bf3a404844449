"""One connected account: who, where, what is told of it, and the way out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.avatar import Avatar
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import button, label


@dataclass(frozen=True, slots=True)
class AccountRow:
    """What a card shows: `name` as people know it, `words` its address and network, `note` a soft line or ""."""

    id: str
    name: str
    words: str
    note: str = ""


class AccountCard(QFrame):
    """`parted(id)` when the person lets go of the account, asked for once more in its place."""

    parted = Signal(str)

    def __init__(self, look: Look, row: AccountRow) -> None:
        super().__init__()
        self.setObjectName("card")
        self._row = row
        avatar = Avatar(look, 36, "accent")
        avatar.show_initial(row.name.lstrip("@")[:1].upper())
        self._note = label("", "small", wrap=True)
        self.part = button(self.tr("Disconnect {name}").format(name=row.name))
        self.part.setAccessibleName(f"{self.part.text()}, {row.words}")  # two accounts may have one name
        self.sure = button(self.tr("Yes, disconnect"))
        self.stay = button(self.tr("Stay connected"), "quiet")
        self._asks = label(
            self.tr("The app forgets this account and asks the network to do so too. Your posts stay where they are."),
            wrap=True,
        )
        self.part.clicked.connect(lambda: self._ask(True))
        self.stay.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(lambda: self.parted.emit(self._row.id))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(row.name, "subheading", wrap=True))
        words.addWidget(label(row.words, "soft", wrap=True))
        words.addWidget(self._note)
        ways = FlowBox()
        for made in (self.part, self.sure, self.stay):
            ways.add(made)
        words.addWidget(self._asks)
        words.addWidget(ways)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 16, 24, 16)
        across.setSpacing(16)
        across.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.show_note(row.note)
        self._ask(False)

    @property
    def row(self) -> AccountRow:
        """What is shown."""
        return self._row

    def show_note(self, note: str) -> None:
        """A soft line under the account, "" for none."""
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _ask(self, asking: bool) -> None:
        had_focus = any(made.hasFocus() for made in (self.part, self.sure, self.stay))
        self._asks.setVisible(asking)
        self.sure.setVisible(asking)
        self.stay.setVisible(asking)
        self.part.setVisible(not asking)
        self.sure.setAccessibleDescription(self._asks.text())
        if had_focus:
            (self.stay if asking else self.part).setFocus(Qt.FocusReason.OtherFocusReason)
