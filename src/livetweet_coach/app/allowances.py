"""What the networks still let the live's accounts post: what they told, and what this app has sent itself."""

from PySide6.QtCore import QObject, Signal

from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.own_posts import OwnPosts
from livetweet_coach.app.services import Services
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.allowance import Allowance

SOON = 500  # milliseconds


class Allowances(QObject):
    """Asks publishers for what they know, which asks no network. `counted` when that was done anew."""

    counted = Signal()

    def __init__(self, services: Services, event: EventNow, own: OwnPosts, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._event, self._own = services, event, own
        self._told: dict[str, Allowance | None] = {}
        # Not while a window comes up, and once for all that changes together: it makes the networks.
        self._soon = services.clock.timer(self._count, self)
        event.changed.connect(lambda live: self.look_soon())

    def look_soon(self) -> None:
        """Something was sent, or goes elsewhere from now on."""
        self._soon.start(SOON)

    def told(self, account: Connected) -> Allowance | None:
        """What an account's network told when it was last looked at."""
        return self._told.get(account.id)

    def tightest(self) -> Allowance | None:
        """That of the live's accounts on X which has least left; None where nothing is limited or counted."""
        accounts = [one for one in self._event.accounts if one.way == "x" and not one.premium]
        return min((self._of(account) for account in accounts), key=_left, default=None)

    def _of(self, account: Connected) -> Allowance:
        from livetweet_coach.core.rules.tally import merged, tallied

        lately = self._own.lately()
        mine = [post for post in lately.all if post.account == account.id]
        leaving = sum(post.account == account.id and post.kind == "post" for post in lately.leaving)
        return merged(self.told(account), tallied(mine, self._services.clock.now()), leaving)

    def _count(self) -> None:
        self._told = {account.id: self._budget(account) for account in self._event.accounts}
        self.counted.emit()

    def _budget(self, account: Connected) -> Allowance | None:
        publisher = self._services.ledger.publisher(account.id)
        return publisher.budget() if publisher is not None else None


def _left(allowance: Allowance) -> float:
    return float("inf") if allowance.limit is None else allowance.limit - allowance.used
