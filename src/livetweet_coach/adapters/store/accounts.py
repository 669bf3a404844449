"""The accounts that were connected, as one value of the store; their secrets are in the vault."""

from dataclasses import dataclass

from livetweet_coach.adapters.store.codec import decode, encode
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.ports import ValueStore

NAME = "accounts"


@dataclass(frozen=True, slots=True)
class _Kept:
    accounts: tuple[Connected, ...] = ()


class Accounts:
    """Accounts in the order in which they were connected; what can't be read counts as none."""

    def __init__(self, values: ValueStore) -> None:
        self._values = values

    def all(self) -> tuple[Connected, ...]:
        """All accounts."""
        kept = self._values.get(NAME)
        try:
            return decode(_Kept, kept.decode()).accounts if kept else ()
        except ValueError:
            return ()

    def put(self, account: Connected) -> None:
        """Keep an account, in the place of one with its id. Raises StoreUnwritable."""
        known = self.all()
        if any(other.id == account.id for other in known):
            self._write(tuple(account if other.id == account.id else other for other in known))
        else:
            self._write((*known, account))

    def remove(self, account_id: str) -> None:
        """Let go of an account. Raises StoreUnwritable."""
        self._write(tuple(account for account in self.all() if account.id != account_id))

    def _write(self, accounts: tuple[Connected, ...]) -> None:
        self._values.put(NAME, encode(_Kept(accounts)).encode() if accounts else None)
