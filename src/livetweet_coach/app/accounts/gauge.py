"""What a network still lets an account post, and what a post will cost there, in one line before it is sent."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from livetweet_coach.app.allowances import Allowances
from livetweet_coach.app.event_now import EventNow
from livetweet_coach.app.live import NETWORK_NAMES
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.allowance import Allowance
from livetweet_coach.core.publishing.prices import price
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ui.compose.compose_pane import ComposePane
from livetweet_coach.ui.words import shown

# From this share of a limit on, people are told of it.
NEARLY = 0.5


class Gauge(QObject):
    """Keeps the line under the account true, as posts leave and as the text changes."""

    def __init__(self, compose: ComposePane, event: EventNow, allowances: Allowances) -> None:
        super().__init__(compose)
        self._compose, self._event, self._allowances = compose, event, allowances
        self._left: Sequence[Phrase] = ()
        allowances.counted.connect(self._count)
        compose.editor.draft_changed.connect(lambda draft: self._show())

    def _count(self) -> None:
        """What is left on each account, as far as that is known without asking."""
        found = [left_words(account, self._allowances.told(account)) for account in self._event.accounts]
        self._left = [words for words in found if words is not None]
        self._show()

    def _show(self) -> None:
        self._compose.show_note(" · ".join(shown(words) for words in (*self._left, *self._cost())))

    def _cost(self) -> Sequence[Phrase]:
        """What X takes for the thread as it is written, where it takes more than for plain posts."""
        draft = self._compose.editor.draft
        if draft.kind == "dm" or not any(account.way == "x" for account in self._event.accounts):
            return ()
        prices = [found for post in draft.posts if (found := price(post.text)) is not None]
        with_link = next((found for found in prices if found.has_link), None)
        return (with_link.words,) if with_link is not None else ()


def left_words(account: Connected, budget: Allowance | None) -> Phrase | None:
    """What is left of an allowance, in words; None where nothing is known or half of it is left."""
    if budget is None or not budget.limit:
        return None
    left = max(0, budget.limit - budget.used)
    if budget.used < NEARLY * budget.limit:
        return None
    network = NETWORK_NAMES[account.way]
    if not left and budget.resets is not None:
        until = f"{budget.resets.astimezone():%H:%M}"
        return say("Accounts", "{network} takes no more posts until {time}.", "", None, network=network, time=until)
    return say("Accounts", "{n} posts left on {network} today", "", left, network=network)
