"""The network X: its accounts, connected by the person's own app there. Nothing is imported of tweepy here."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from livetweet_coach.adapters.publishers.x.address import base_address
from livetweet_coach.adapters.publishers.x.api import Api
from livetweet_coach.adapters.publishers.x.connecting import XConnecting, revoke
from livetweet_coach.adapters.publishers.x.profile import FIELDS, account_of
from livetweet_coach.adapters.publishers.x.publisher import Sent, XPublisher
from livetweet_coach.adapters.publishers.x.tokens import Pair, Tokens
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports import Ambiguous, AuthExpired, NotApplied
from livetweet_coach.ports.accounts import NotConnected

if TYPE_CHECKING:
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.core.publishing.step import Way
    from livetweet_coach.ports.vault import Kept, Vault

# The doors that docs/accounts.md asks people to register: below those that systems hand out by chance.
PORTS = (23517, 24517, 25517)
_PASSING = ("server_error", "temporarily_unavailable")
_CLIENT = re.compile(r"[\w:.~=-]{16,128}", re.ASCII)


def nothing_sent(account: Connected, since: datetime) -> Sequence[tuple[datetime, bool]]:
    """Where nobody keeps count."""
    return ()


class XNetwork:
    """Accounts of X; safe to call from any thread. `base` is the API's address, X's own (or the environment's) if "".

    Raises ValueError for a base that would carry secrets in the open.
    """

    way: Way = "x"

    def __init__(
        self,
        vault: Vault,
        clock: Callable[[], datetime],
        open_ports: Sequence[int] = PORTS,
        base: str = "",
        sent: Sent = nothing_sent,
    ) -> None:
        self._vault, self._clock, self._ports, self._sent = vault, clock, tuple(open_ports), sent
        self._base = base_address(base)
        self._lock = threading.Lock()
        self._tokens: dict[str, Tokens] = {}

    def connect(self, fields: Mapping[str, str]) -> XConnecting:
        """An attempt with the Client ID of the person's app. Raises NotConnected for what can't be one."""
        client = fields.get("client", "").strip()
        if client.isdecimal():
            words = say("X", "This is the number of your app: the Client ID is longer, and has letters.")
            raise NotConnected(words, "client")
        if not _CLIENT.fullmatch(client):
            words = say("X", "This is no Client ID: copy it from console.x.com, under Keys and tokens.")
            raise NotConnected(words, "client")
        return XConnecting(client, self._base, self._ports, self._clock, self._put_away, bool(fields.get("messages")))

    def publisher(self, account: Connected) -> XPublisher:
        """The account's publisher; nothing is imported or asked before one of its methods is called."""
        return XPublisher(account, self._api(account), self._clock, self._sent)

    def refresh(self, account: Connected) -> Connected:
        """The account with its name, handle and plan as they are now. Raises what a Publisher raises."""

        def ask(client: Any) -> Any:
            return client.request("GET", "/2/users/me", params=FIELDS).json().get("data")

        person = self._api(account).call(ask)
        if not isinstance(person, dict) or str(person.get("id")) != account.user or not person.get("username"):
            raise NotApplied(say("X", "X's answer about your account can't be read: nothing was changed."))
        found = account_of(person, account.client)
        return replace(
            found, id=account.id, visibility=account.visibility, limits=account.limits, messages=account.messages
        )

    def disconnect(self, account: Connected) -> Phrase | None:
        """Revoke and forget; a sentence where X could not be told."""
        from livetweet_coach.adapters.publishers.x.wire import Wire

        with Wire(self._base, self._clock) as wire:
            told = self._tokens_of(account).part(lambda pair: revoke(wire, account.client, pair))
        return None if told else _by_hand()

    def _put_away(self, account: Connected, pair: Pair) -> Kept:
        tokens = self._tokens_of(account)
        tokens.client = account.client
        return tokens.keep(pair)

    def _api(self, account: Connected) -> Api:
        return Api(self._base, self._tokens_of(account), self._clock)

    def _tokens_of(self, account: Connected) -> Tokens:
        """The one keeper of an account's tokens: two of them could use a refresh token twice."""
        with self._lock:
            if account.id not in self._tokens:
                self._tokens[account.id] = Tokens(self._vault, account.id, account.client, self._clock, self._ask_token)
            return self._tokens[account.id]

    def _ask_token(self, form: Mapping[str, str]) -> Mapping[str, Any]:
        from livetweet_coach.adapters.publishers.x.troubles import refusal
        from livetweet_coach.adapters.publishers.x.wire import Answered, Wire

        try:
            with Wire(self._base, self._clock) as wire:
                return wire.form("/2/oauth2/token", form)
        except Answered as problem:
            kind = problem.body.get("error")
            if problem.status in (400, 401, 403) and kind and kind not in _PASSING:
                words = say("X", "X has ended this connection: connect your account again. Your post waits.")
                raise AuthExpired(words) from None
            raise refusal(problem, self._clock()) from None
        except Exception as problem:  # nothing shows by it, whatever it is
            found = refusal(problem, self._clock())
            raise (NotApplied(found.phrase) if isinstance(found, Ambiguous) else found) from None


def _by_hand() -> Phrase:
    return say(
        "X",
        "The app has forgotten your X account, but X could not be told: take the app off at "
        "x.com/settings/connected_apps.",
    )
