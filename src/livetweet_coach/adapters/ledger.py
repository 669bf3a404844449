"""The accounts of this person and their publishers; a network's library is read when a post first goes there."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.step import Step, Way
    from livetweet_coach.ports import Publisher
    from livetweet_coach.ports.accounts import AccountStore, Network

MakeNetworks = Callable[[], "Mapping[Way, Network]"]


class Ledger:
    """Safe to call from any thread. `make_networks` is called once, when a network is first needed."""

    def __init__(self, store: AccountStore, make_networks: MakeNetworks) -> None:
        self._store, self._make_networks = store, make_networks
        self._lock = threading.RLock()
        self._accounts: tuple[Connected, ...] | None = None
        self._networks: Mapping[Way, Network] | None = None
        self._publishers: dict[str, Publisher] = {}

    @property
    def all(self) -> tuple[Connected, ...]:
        """All accounts, in the order in which they were connected."""
        with self._lock:
            if self._accounts is None:
                self._accounts = self._store.all()
            return self._accounts

    def get(self, account_id: str) -> Connected | None:
        """One account."""
        return next((account for account in self.all if account.id == account_id), None)

    def of(self, ids: Sequence[str]) -> tuple[Connected, ...]:
        """The accounts with these ids that are still there, in the order of the ids."""
        found = (self.get(account_id) for account_id in ids)
        return tuple(account for account in found if account is not None)

    def network(self, way: Way) -> Network:
        """The network of this way. Raises KeyError where it is none."""
        with self._lock:
            if self._networks is None:
                self._networks = self._make_networks()
            return self._networks[way]

    def publisher_for(self, step: Step) -> Publisher | None:
        """Who publishes a step; None where its account is no longer here."""
        return self.publisher(step.account.id)

    def publisher(self, account_id: str) -> Publisher | None:
        """The publisher of an account, the same one each time."""
        with self._lock:
            account = self.get(account_id)
            if account is None:
                return None
            if account_id not in self._publishers:
                self._publishers[account_id] = self.network(account.way).publisher(account)
            return self._publishers[account_id]

    def put(self, account: Connected) -> None:
        """Keep an account that was connected, or that has changed. Raises StoreUnwritable."""
        with self._lock:
            self._publishers.pop(account.id, None)
            self._store.put(account)
            self._accounts = None

    def remove(self, account_id: str) -> None:
        """Let go of an account. Raises StoreUnwritable."""
        with self._lock:
            self._publishers.pop(account_id, None)
            self._store.remove(account_id)
            self._accounts = None
