"""The door to the way out, as windows see it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from livetweet_coach.core.draft.draft import Draft
    from livetweet_coach.core.draft.saved import SavedDraft
    from livetweet_coach.core.publishing.item import Item
    from livetweet_coach.core.publishing.plan import Target


class Outbox(Protocol):
    """The way out, as windows see it. `sending` is a step's sending: one copy of a draft, "" for all of them."""

    def send(self, draft: Draft, targets: Sequence[Target], undo: timedelta, live: str = "") -> tuple[Item, ...]:
        """Hand a draft over. Raises AlreadySent, StoreUnwritable."""

    def undo(self, draft_id: str) -> SavedDraft | None:
        """Take back what has left nowhere; the draft to go on with, None when it is too late."""

    def keep(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Hold what hasn't left until `resume` or `undo`."""

    def resume(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Let go what was kept, what asks, what needed a person, what waits to be tried again, or for its hour."""

    def resume_account(self, account_id: str) -> tuple[Item, ...]:
        """Let go what needed a person on an account: it has just been connected again."""

    def give_up(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Never send what hasn't left of a draft; what is out stays."""

    def delete_published(self, draft_id: str, sending: str = "") -> tuple[Item, ...]:
        """Take what is out off the network, the last post first; what hasn't left is held."""

    def posted(self, key: str) -> Item:
        """The person says that a copied or uncertain post is there."""

    def not_posted(self, key: str) -> Item:
        """The person says that an uncertain post isn't there: it goes again."""

    def items(self) -> tuple[Item, ...]:
        """What is on its way, with the whole of each thread, in the order in which it was sent."""
