"""Choosing where posts go, also during a live: always in sight, and a change in the middle is asked once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from livetweet_coach.app.accounts.audience import Audience
from livetweet_coach.app.accounts.connecting import Connecting
from livetweet_coach.app.accounts.gauge import Gauge
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import Live, Way, account_words, posting_words
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.services import Services
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown


class Choosing(QObject):
    """Keeps the menu of the writing side's "who" true. What is left to post there is shown too.

    `told` is a sentence to show.
    """

    told = Signal(str)

    def __init__(
        self,
        services: Services,
        compose: ComposePane,
        event: EventNow,
        connecting: Connecting,
        queueing: Queueing,
    ) -> None:
        super().__init__(compose)
        self._services, self._compose, self._event, self._sent = services, compose, event, queueing.recent
        self._connecting = connecting
        self.menu = QMenu(compose)
        self.menu.setAccessibleName(self.tr("Where your posts go"))
        self.menu.aboutToShow.connect(self._fill)
        compose.show_who_menu(self.menu)
        connecting.changed.connect(self._follow)
        self._audience = Audience(compose, event)
        Gauge(compose, event, queueing.allowances)

    def _fill(self) -> None:
        self.menu.clear()
        live = self._event.live
        self._add(self.tr("Practice: nothing is published"), live.way == "practice", lambda: self.choose("practice"))
        if not live.exercise:
            words = self.tr("Copy and paste: you publish")
            self._add(words, live.way == "clipboard", lambda: self.choose("clipboard"))
            if accounts := self._services.ledger.all:
                self.menu.addSeparator()
                for account in accounts:
                    chosen = live.way == "accounts" and account.id in live.accounts
                    self._add(account_words(account), chosen, partial(self._toggle, account.id))
        self._audience.add_to(self.menu)
        self.menu.addSeparator()
        self.menu.addAction(self._connecting.accounts_action)

    def _add(self, words: str, chosen: bool, call: Callable[[], None]) -> QAction:
        made = self.menu.addAction(words.replace("&", "&&"))
        made.setCheckable(True)
        made.setChecked(chosen)
        made.triggered.connect(lambda _=False: call())
        return made

    def _toggle(self, account_id: str) -> None:
        live = self._event.live
        chosen = live.accounts if live.way == "accounts" else ()
        if account_id in chosen:
            rest = tuple(one for one in chosen if one != account_id)
            self.choose("accounts" if rest else "practice", rest)
        else:
            known = [account.id for account in self._services.ledger.all]
            self.choose("accounts", tuple(one for one in known if one in chosen or one == account_id))

    def choose(self, way: Way, accounts: tuple[str, ...] = ()) -> None:
        """Post elsewhere from now on; in the middle of a live that is asked once."""
        live = self._event.live
        if (way, accounts) == (live.way, live.accounts):
            return
        if not self._sent():
            self._switch(live, way, accounts)
            return
        question = shown(_question(way, posting_words(self._services.ledger.of(accounts))))
        offers = (
            (self.tr("Switch"), lambda: self._switch(live, way, accounts)),
            (self.tr("Stay"), lambda: None),
        )
        self._compose.notice.tell(question, "warning", offers)

    def _switch(self, asked: Live, way: Way, accounts: tuple[str, ...]) -> None:
        if self._event.live.id == asked.id:  # another live has begun meanwhile: the question was about the last one
            self._event.change(way=way, accounts=accounts)

    def _follow(self) -> None:
        """An account came or went: what is shown of the live's own is made anew."""
        live = self._event.live
        if live.way == "accounts":
            here = tuple(account.id for account in self._services.ledger.of(live.accounts))
            if here != live.accounts and not here:
                self.told.emit(self.tr("Your posts go nowhere any more: they stay in practice until you choose."))
                self._event.change(way="practice", accounts=())
            elif here != live.accounts:
                self.told.emit(shown(posting_words(self._services.ledger.of(here))))
                self._event.change(accounts=here)
            else:
                self._event.change(accounts=here)


def _question(way: Way, posting: Phrase) -> Phrase:
    if way == "practice":
        return say("Accounts", "Practise from now on? Nothing more of this live is published.")
    if way == "clipboard":
        return say("Accounts", "Copy and paste from now on? You publish each post yourself.")
    return say("Accounts", "In the middle of the live: {posting}. Switch?", "", None, posting=posting)
