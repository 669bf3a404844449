"""The strip that is there whenever somebody may see something: who, what, whether they are there, and how to stop."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from livetweet_coach.ui.room.company_view import Companion, Company
from livetweet_coach.ui.room.in_short import InShort
from livetweet_coach.ui.room.knock_row import KnockRow
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.avatar import Avatar
from livetweet_coach.ui.widgets.flow import FlowBox
from livetweet_coach.ui.widgets.made import IconButton, button, empty_layout, label, with_keys
from livetweet_coach.ui.widgets.page import Symbol, TurningRow


class RoomStrip(QFrame):
    """Shows a Company. `actions` are the window's: stop, drafts, hand, room; accept and refuse answer a knock."""

    accepted = Signal(str)
    refused = Signal(str)

    def __init__(
        self, look: Look, actions: tuple[QAction, QAction, QAction, QAction], answers: tuple[QAction, QAction]
    ) -> None:
        super().__init__()
        self.setObjectName("roomStrip")
        self._look = look
        self._shown: Company | None = None
        self._stop, drafts, hand, room = actions
        self._stop_button = button("")
        self._stop_button.clicked.connect(self._stop.trigger)
        self._tools: list[QAbstractButton] = [
            IconButton(look, drafts, "eye", kind="quiet", with_text=True),
            IconButton(look, hand, "hand"),
            IconButton(look, room, "users"),
            self._stop_button,
        ]
        for action in (self._stop, drafts):
            action.changed.connect(self._follow_actions)
        self._people = QVBoxLayout()
        self._people.setContentsMargins(0, 0, 0, 0)
        self._people.setSpacing(4)
        self._trouble = label("", "soft", wrap=True)
        self.knock = KnockRow(look, *answers)
        self.knock.accepted.connect(self.accepted)
        self.knock.refused.connect(self.refused)
        self._inner = QWidget()
        self._area = InShort(look, self._inner)
        self._lay_out()
        self._follow_actions()
        self.hide()

    def _lay_out(self) -> None:
        tools = FlowBox(4)
        for made in self._tools:
            tools.add(made)
        people = QWidget()
        people.setLayout(self._people)
        row = TurningRow(self._look, 860, spacing=8)
        row.add(people, 1)
        row.add(tools, 0)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(16, 4, 12, 4)
        column.setSpacing(4)
        column.addWidget(row)
        column.addWidget(self._trouble)
        column.addWidget(self.knock)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def _follow_actions(self) -> None:
        """What can't be done just now isn't in the way."""
        words = self._stop.text()
        self._stop_button.setText(with_keys(words, self._stop))
        self._stop_button.setAccessibleName(words)
        self._stop_button.setVisible(self._stop.isEnabled())
        self._tools[0].setVisible(self._tools[0].isEnabled())

    def show_company(self, company: Company) -> None:
        """Who is there now; nothing is built anew where nothing changed."""
        if company == self._shown:
            return
        before, self._shown = self._shown, company
        if before is None or (before.companions, before.waiting) != (company.companions, company.waiting):
            self._show_people(company)
        words = " ".join(part for part in (company.trouble, company.hand, company.note) if part)
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        self.knock.show_knock(company.knocks[0] if company.knocks else None)
        self._area.bring(self.knock if company.knocks else None)

    def _show_people(self, company: Company) -> None:
        empty_layout(self._people)
        for companion in company.companions:
            self._people.addWidget(self._person(companion))
        if company.waiting:
            self._people.addWidget(label(company.waiting, "soft", wrap=True))
        told = [self._told(one) for one in company.companions] or [company.waiting]
        self.setAccessibleName(". ".join(told))

    def _person(self, companion: Companion) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        avatar = Avatar(self._look, 24)
        avatar.show_initial(companion.initial)
        row.addWidget(avatar)
        row.addWidget(Symbol(self._look, companion.icon, "soft", 16))
        row.addWidget(label(self._told(companion), wrap=True), 1)
        return made

    def _told(self, companion: Companion) -> str:
        return " · ".join(part for part in (companion.words, companion.state) if part)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the narrowest window: what has no room goes on below."""
        return QSize(240, super().minimumSizeHint().height())
