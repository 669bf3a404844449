"""Connecting accounts and letting go of them: slow, so on a worker thread; the page shows how far it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.app.live import account_words
from livetweet_coach.app.pages import Pages
from livetweet_coach.app.services import Services
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.accounts import Cancelled, NotConnected
from livetweet_coach.ui.bridge import Bridge
from livetweet_coach.ui.theme import Look
from livetweet_coach.ui.widgets.made import keyed_action
from livetweet_coach.ui.words import shown

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.step import Way
    from livetweet_coach.ports.accounts import Connecting as Attempt
    from livetweet_coach.ports.accounts import Granted
    from livetweet_coach.ui.accounts.account_card import AccountRow
    from livetweet_coach.ui.accounts.accounts_pane import AccountsPane


def open_in_browser(address: str) -> bool:
    """Open an address in the person's browser; whether there is one."""
    return QDesktopServices.openUrl(QUrl(address))


class Connecting(QObject):
    """The accounts page. `changed` when an account came or went; `open_address` opens the person's browser."""

    changed = Signal()

    def __init__(self, services: Services, look: Look, pages: Pages) -> None:
        super().__init__(pages)
        self._services, self._look, self._pages = services, look, pages
        self.open_address: Callable[[str], bool] = open_in_browser
        self._attempt: Attempt | None = None
        self.accounts_action = keyed_action(self, self.tr("Accounts…"), "Ctrl+Shift+B", self.show)

    def show(self) -> None:
        """The accounts, and the form to add one."""
        self._pages.show(self._page)
        self._refresh()

    def _page(self) -> AccountsPane:
        from livetweet_coach.ui.accounts.accounts_pane import AccountsPane

        page = AccountsPane(self._look)
        form = page.form
        form.connect_wished.connect(self.connect_account)
        form.pasted.connect(self._paste)
        form.cancelled.connect(self._cancel)
        form.opened.connect(self._open)
        form.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        page.parted.connect(self.disconnect_account)
        page.closed.connect(self._cancel)
        return page

    def _refresh(self) -> None:
        page = self._pages.get(self._page)
        page.show_accounts(tuple(_row(account) for account in self._services.ledger.all))
        self.changed.emit()

    # connecting

    def connect_account(self, way: Way, fields: Mapping[str, str]) -> None:
        """Connect an account with what the person gave."""
        if self._attempt is not None:
            return
        form = self._pages.get(self._page).form
        try:
            attempt = self._attempt = self._services.ledger.network(way).connect(fields)
        except NotConnected as refusal:
            form.tell(shown(refusal.phrase), "warning", refusal.field)
            return
        form.show_waiting("")
        bridge, ledger, outbox = Bridge(form), self._services.ledger, self._services.outbox

        def run() -> None:
            try:
                address = attempt.begin()
                if address:
                    bridge.post(lambda: self._agree(attempt, address))
                granted = attempt.wait()
                if attempt is not self._attempt and ledger.get(granted.account.id) is None:
                    ledger.network(way).disconnect(granted.account)  # given up while the network was answering
                    return
                ledger.put(granted.account)
                outbox.resume_account(granted.account.id)
            except Refusal as refusal:
                bridge.post(lambda refusal=refusal: self._failed(attempt, refusal))  # type: ignore[misc]
            except Exception as defect:
                note_defect("connecting an account", defect)
                bridge.post(lambda: self._failed(attempt, NotConnected(_unknown())))
            else:
                bridge.post(lambda: self._done(attempt, granted))

        Thread(target=run, name="connecting", daemon=True).start()

    def _agree(self, attempt: Attempt, address: str) -> None:
        if attempt is self._attempt:
            form = self._pages.get(self._page).form
            form.show_waiting(address)
            if attempt.hint is not None:
                form.tell(shown(attempt.hint))
            self._open(address)

    def _open(self, address: str) -> None:
        if not self.open_address(address):
            words = self.tr("No browser opened. Copy the address and open it where you have one, then paste below.")
            self._pages.get(self._page).form.tell(words, "warning")

    def _paste(self, text: str) -> None:
        if self._attempt is not None:
            phrase = self._attempt.paste(text)
            self._pages.get(self._page).form.tell(shown(phrase) if phrase else "", "warning")

    def _cancel(self) -> None:
        attempt, self._attempt = self._attempt, None
        if attempt is not None:
            attempt.cancel()
            form = self._pages.get(self._page).form
            form.show_asking()
            form.tell("")

    def _failed(self, attempt: Attempt, refusal: Refusal) -> None:
        if attempt is not self._attempt:
            return
        self._attempt = None
        form = self._pages.get(self._page).form
        form.show_asking()
        if not isinstance(refusal, Cancelled):
            form.tell(shown(refusal.phrase), "warning", refusal.field if isinstance(refusal, NotConnected) else "")

    def _done(self, attempt: Attempt, granted: Granted) -> None:
        if attempt is self._attempt:
            self._attempt = None
            form = self._pages.get(self._page).form
            form.show_asking(keep=False)
            words = self.tr("Connected: {account}.").format(account=account_words(granted.account))
            more = f" {shown(granted.kept.phrase)}" if granted.kept.phrase else ""
            form.tell(words + more, "tip" if more else "praise")
        self._refresh()

    # letting go

    def disconnect_account(self, account_id: str) -> None:
        """Revoke and forget an account."""
        ledger = self._services.ledger
        account = ledger.get(account_id)
        if account is None:
            return
        page = self._pages.get(self._page)
        bridge = Bridge(page)

        def run() -> None:
            try:
                phrase = ledger.network(account.way).disconnect(account)
                ledger.remove(account_id)
            except Refusal as refusal:
                words = shown(refusal.phrase)
                bridge.post(lambda: page.form.tell(words, "warning"))
            except Exception as defect:
                note_defect("disconnecting an account", defect)
                bridge.post(lambda: page.form.tell(shown(_unknown()), "warning"))
            else:
                bridge.post(lambda: self._parted(account, phrase))

        Thread(target=run, name="disconnecting", daemon=True).start()

    def _parted(self, account: Connected, phrase: Phrase | None) -> None:
        page = self._pages.get(self._page)
        words = self.tr("{account} is no longer connected.").format(account=account.address)
        more = [found for found in (self._left_behind(account), phrase) if found is not None]
        said = " ".join((words, *(shown(found) for found in more)))
        page.form.tell(said, "warning" if more else "praise")
        self._refresh()
        page.focus_first()

    def _left_behind(self, account: Connected) -> Phrase | None:
        """What is said of posts that were still to leave for an account; None where there are none."""
        waits = (item for item in self._services.outbox.items() if item.step.account.id == account.id and item.is_held)
        n = sum(1 for _ in waits)
        return say("Accounts", "{n} posts for it have not left: connect it again and they can.", "", n) if n else None


def _unknown() -> Phrase:
    return say("Accounts", "Something unexpected happened; nothing was changed. Try again in a moment.")


def _row(account: Connected) -> AccountRow:
    from livetweet_coach.app.live import NETWORK_NAMES
    from livetweet_coach.ui.accounts.account_card import AccountRow

    parts = [account.address, NETWORK_NAMES[account.way]]
    if account.messages:
        parts.append(shown(say("Accounts", "private messages too")))
    return AccountRow(account.id, account.name or account.handle, " · ".join(parts))
