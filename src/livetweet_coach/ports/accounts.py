"""The doors to accounts: connecting one, its publisher, and letting go of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from livetweet_coach.ports import Refusal
from livetweet_coach.ports.vault import Kept

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.step import Way
    from livetweet_coach.core.words import Phrase
    from livetweet_coach.ports import Publisher


class Cancelled(Refusal):
    """The person gave up connecting."""


class NotConnected(Refusal):
    """An account could not be connected; `field` names what the person gave that is to be changed, if anything."""

    def __init__(self, phrase: Phrase, field: str = "") -> None:
        super().__init__(phrase)
        self.field = field


@dataclass(frozen=True, slots=True)
class Granted:
    """An account that has just been connected, and where its secrets are kept."""

    account: Connected
    kept: Kept


class Connecting(Protocol):
    """One attempt to connect an account. `begin` and `wait` are slow and called by one worker thread.

    `hint`, once it has begun, is what the person should know of the way back, where there is anything.
    """

    hint: Phrase | None

    def begin(self) -> str:
        """Get ready; the address to open in the person's browser, "" where none is needed. Raises NotConnected."""

    def wait(self) -> Granted:
        """Wait for the browser to come back, for `paste` or `cancel`; the account. Raises NotConnected, Cancelled."""

    def paste(self, text: str) -> Phrase | None:
        """From any thread: the address (or code) that the browser ended at; a sentence where it is none, else None."""

    def cancel(self) -> None:
        """From any thread: give up; `wait` ends with Cancelled."""


class Network(Protocol):
    """A network where accounts can be. Making one imports nothing of the network's library."""

    way: Way

    def connect(self, fields: Mapping[str, str]) -> Connecting:
        """An attempt with what the person gave: "client" (X); "server" (Mastodon); "handle" and "password" (Bluesky).

        X asks for private messages too where "messages" has any words.

        Raises NotConnected where that can be told at once.
        """

    def publisher(self, account: Connected) -> Publisher:
        """The account's publisher; nothing is imported or asked before one of its methods is called."""

    def refresh(self, account: Connected) -> Connected:
        """The account with its name, handle and limits as they are now. Raises what a Publisher raises."""

    def disconnect(self, account: Connected) -> Phrase | None:
        """Revoke where the network can and forget all secrets; a sentence where only the second could be done."""


class AccountStore(Protocol):
    """The accounts that were connected; no secret is among them. Methods raise StoreUnwritable."""

    def all(self) -> tuple[Connected, ...]:
        """All accounts, in the order in which they were connected."""

    def put(self, account: Connected) -> None:
        """Keep an account, in the place of one with its id."""

    def remove(self, account_id: str) -> None:
        """Let go of an account."""
