"""The accounts page: those that are connected, and the form to add one."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from livetweet_coach.ui.accounts.account_card import AccountCard, AccountRow
from livetweet_coach.ui.accounts.connect_form import ConnectForm
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import empty_layout, label
from livetweet_coach.ui.widgets.notice import Notice
from livetweet_coach.ui.widgets.page import Page


class AccountsPane(Page):
    """`parted(id)` when an account is to be disconnected; what the form asks for is in `form`'s signals."""

    parted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", width=680)
        self.title.setText(self.tr("Accounts"))
        self.setAccessibleName(self.title.text())
        lead = self.tr(
            "No account is needed to learn: practice, and copy and paste, work without. Connect one when you want "
            "your posts to leave from here."
        )
        self.column.addWidget(label(lead, "lead", wrap=True))
        self.notice = Notice(look)
        self.column.addWidget(self.notice)
        # A widget of its own, so that cards made later come before the form to whoever reads by the tree.
        self._shelf = QWidget()
        self._cards = QVBoxLayout(self._shelf)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self.column.addWidget(self._shelf)
        self.form = ConnectForm(look)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self._shown: Sequence[AccountRow] = ()
        # Once it has its place: what was said stands below what was pressed.
        self.form.spoken.connect(self._bring_into_view, Qt.ConnectionType.QueuedConnection)

    def _bring_into_view(self) -> None:
        self.ensureWidgetVisible(self.form.told, 0, 16)

    def show_accounts(self, rows: Sequence[AccountRow]) -> None:
        """The accounts in their order; nothing is built anew where nothing changed."""
        if rows == self._shown:
            return
        self._shown = rows
        self._shelf.setVisible(bool(rows))
        empty_layout(self._cards)
        for row in rows:
            card = AccountCard(self.look, row)
            card.parted.connect(self.parted)
            self._cards.addWidget(card)
        turn = [stop for card in self.cards for stop in (card.part, card.sure, card.stay)]
        for one, following in pairwise((self._close, *turn)):
            QWidget.setTabOrder(one, following)

    @property
    def cards(self) -> list[AccountCard]:
        """The cards on show."""
        found = (self._cards.itemAt(at) for at in range(self._cards.count()))
        return [card for item in found if item and isinstance(card := item.widget(), AccountCard)]
