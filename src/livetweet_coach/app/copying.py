"""Copy and paste: for people who post with their own app. The app writes and checks; they publish."""

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from livetweet_coach.adapters.publishers.clipboard import clipboard_text, intent_url
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import Live
from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.services import Services
from livetweet_coach.core.publishing.item import Item, State
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown


class Copying(QObject):
    """Puts each post of a thread on the clipboard in its turn, and asks whether it is out."""

    told = Signal(str)

    def __init__(self, services: Services, compose: ComposePane, event: EventNow, queueing: Queueing) -> None:
        super().__init__(compose)
        self._services, self._compose, self._event, self._queueing = services, compose, event, queueing
        self._offered = ""
        queueing.refreshed.connect(self.offer)
        event.changed.connect(self._dress)

    def _dress(self, live: Live) -> None:
        copies = live.way == "clipboard"
        self._compose.show_send(self.tr("Copy") if copies else self.tr("Send"))

    def offer(self, items: tuple[Item, ...]) -> None:
        """Copy the first post that waits for the person's hand, once."""
        item = next((item for item in items if item.state is State.COPIED), None)
        if item is None or item.key == self._offered:
            return
        self._offered = item.key
        QGuiApplication.clipboard().setText(clipboard_text(item.step.post))
        words = self.tr("Copied. Paste it into your own app.")
        if item.step.total > 1:
            words = self.tr("Post {n} of {all} is copied. Paste it into your own app.").format(
                n=item.step.position, all=item.step.total
            )
        offers = [
            (self.tr("It is out"), lambda: self._posted(item)),
            (self.tr("Copy again"), lambda: self._again(item)),
            (self.tr("Take it back"), lambda: self._take_back(item)),
        ]
        if self._event.live.network == "x":
            offers.insert(1, (self.tr("Open X with this text"), lambda: self._open(item)))
        self._compose.notice.tell(words, "accent", offers)

    def open_row(self, row_id: str) -> None:
        """A copied post was chosen in the timeline: what can be done with it is offered anew."""
        for item in self._services.outbox.items():
            if item.key == row_id and item.state is State.COPIED:
                self._again(item)

    def _posted(self, item: Item) -> None:
        try:
            self._services.outbox.posted(item.key)
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
        self._queueing.refresh()

    def _again(self, item: Item) -> None:
        self._offered = ""
        self.offer((item,))

    def _open(self, item: Item) -> None:
        QDesktopServices.openUrl(QUrl(intent_url(item.step.post)))
        self._again(item)

    def _take_back(self, item: Item) -> None:
        self._queueing.take_back(item.step.draft)
