"""What can be done with a post of the timeline: buttons under the list, each an act of the outbox."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from livetweet_coach.app.queueing import Queueing
from livetweet_coach.app.services import Services
from livetweet_coach.app.timeline import moment_words
from livetweet_coach.core.publishing.item import IllegalTransition, Item, State
from livetweet_coach.core.publishing.offers import Act, Offer, offers
from livetweet_coach.core.rules.rule import Keep
from livetweet_coach.core.words import say
from livetweet_coach.ports import Refusal
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.publish.timeline_pane import TimelinePane
from livetweet_coach.ui.words import shown


class QueueActs(QObject):
    """Shows what can be done with the chosen post, and does it. `told` is a sentence to show.

    `changed` when something went on.
    """

    told = Signal(str)
    changed = Signal()

    def __init__(self, services: Services, pane: TimelinePane, compose: ComposePane, queueing: Queueing) -> None:
        super().__init__(pane)
        self._services, self._pane, self._compose, self._queueing = services, pane, compose, queueing
        self.open_address: Callable[[str], object] = lambda address: QDesktopServices.openUrl(QUrl(address))
        pane.row_chosen.connect(lambda row: self.show_offers())
        queueing.refreshed.connect(lambda items: self.show_offers())
        queueing.refreshed.connect(lambda items: self.changed.emit())

    def show_offers(self) -> None:
        """What can be done with the post that is chosen, as it stands now."""
        item = self._chosen()
        if item is None:
            self._pane.show_offers(())
            return
        found = offers(item, self._services.capabilities(item.step), self._thread(item))
        can_edit = self._can_edit(item)
        shown_ones = [offer for offer in found if can_edit or offer.act is not Act.EDIT]
        self._pane.show_offers([self._offered(offer, item) for offer in shown_ones])

    def pause(self, keep: Keep) -> None:
        """Drafts that would leave by themselves are kept, and come back to mind when the event is over."""
        paused = sum(self._queueing.set_aside(draft, keep.until, quietly=True) for draft in keep.waiting)
        if not paused:
            return
        words = say("Scheduling", "Paused: {n} post, now among your kept drafts.", "", paused)
        if keep.until is not None:
            when = moment_words(keep.until, self._services.clock.now())
            words = say("Scheduling", "Paused: {n} post. It comes back to mind {when}.", "", paused, when=when)
        self.told.emit(shown(words))

    def held_draft(self, post_id: str) -> str:
        """The draft of a sent post that can still be taken back whole, "" where there is none."""
        items = [item for item in self._services.outbox.items() if item.step.post.id == post_id]
        draft = items[-1].step.draft if items else ""
        mine = [item for item in self._services.outbox.items() if item.step.draft == draft]
        return draft if mine and all(item.is_held or item.state is State.WITHDRAWN for item in mine) else ""

    def take_back(self, draft_id: str) -> None:
        """Have it in the editor again; what is being written is kept for later."""
        self._queueing.take_back(draft_id)

    def _can_edit(self, item: Item) -> bool:
        """Whether a post of its draft has left for no account: what is out on one comes back to the editor no more."""
        mine = self._services.store.queue.of_draft(item.step.draft)
        gone = {other.step.post.id for other in mine if other.has_left}
        return any(other.is_held and other.step.post.id not in gone for other in mine)

    def _chosen(self) -> Item | None:
        key = self._pane.chosen
        item = self._services.store.queue.item(key) if key and ":" not in key else None
        return None if item is None or item.state in (State.WITHDRAWN, State.DELETED) else item

    def _thread(self, item: Item) -> Sequence[Item]:
        mine = self._services.store.queue.of_draft(item.step.draft)
        return [other for other in mine if other.step.sending == item.step.sending]

    def _offered(self, offer: Offer, item: Item) -> tuple[str, str, Callable[[], None]]:
        return f"{offer.act.value} {item.key}", shown(offer.words), partial(self._do, offer, item)

    def _do(self, offer: Offer, item: Item) -> None:
        if offer.act is Act.DELETE:
            self._ask_delete(item)
            return
        if offer.act is Act.EDIT:
            self._queueing.take_back(item.step.draft)
            return
        if offer.act is Act.COPY:
            QGuiApplication.clipboard().setText(item.step.post.text)
            self.told.emit(self.tr("The text is copied."))
            return
        if offer.act is Act.OPEN:
            account = self._services.ledger.get(item.step.account.id)
            place = "" if account is None else account.inbox if item.step.kind == "dm" else account.page
            address = offer.address or place
            if address:
                self.open_address(address)
            return
        self._change(offer.act, item)

    def _change(self, act: Act, item: Item) -> None:
        outbox, step = self._services.outbox, item.step
        acts: dict[Act, Callable[[], object]] = {
            Act.SEND: partial(outbox.resume, step.draft, step.sending),
            Act.KEEP: partial(outbox.keep, step.draft, step.sending),
            Act.GIVE_UP: partial(outbox.give_up, step.draft, step.sending),
            Act.DELETE: partial(outbox.delete_published, step.draft, step.sending),
            Act.IS_THERE: partial(outbox.posted, item.key),
            Act.IS_NOT_THERE: partial(outbox.not_posted, item.key),
        }
        try:
            acts[act]()
        except Refusal as refusal:
            self.told.emit(shown(refusal.phrase))
        except (IllegalTransition, KeyError):  # it went on meanwhile: what is shown next says where
            pass
        self._queueing.refresh()

    def _ask_delete(self, item: Item) -> None:
        out = sum(part.state is State.PUBLISHED for part in self._thread(item))
        words = say("Timeline", "Take {n} posts off the network? That cannot be undone.", "", out)
        yes = (self.tr("Take off"), partial(self._change, Act.DELETE, item))
        self._compose.notice.tell(shown(words), "warning", (yes, (self.tr("Leave as it is"), lambda: None)))
