"""The two tokens of an account: kept together in one entry of the vault, renewed one at a time.

The access token lives for two hours; the refresh token can be used once, and the answer brings the next one.
https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from livetweet_coach.core.words import say
from livetweet_coach.ports import AuthExpired, Refusal
from livetweet_coach.ports.vault import Kept, Vault

SOON = timedelta(minutes=5)
_USUAL = 7200  # seconds
_log = logging.getLogger(__name__)

# Asks X's token address with a form. Raises what a Publisher raises.
AskToken = Callable[[Mapping[str, str]], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Pair:
    """An access token, good until `expires` (aware), and the refresh token that gives the next pair."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires: datetime

    @property
    def text(self) -> str:
        """The pair as the vault keeps it."""
        return f"{int(self.expires.timestamp())} {self.access} {self.refresh}"


def pair_of(answer: Mapping[str, Any], now: datetime, old: str = "") -> Pair | None:
    """The pair in an answer of the token address; None where there is none. `old`: the refresh token to go on with."""
    access, refresh = answer.get("access_token"), answer.get("refresh_token", old)
    lasts = answer.get("expires_in", _USUAL)
    if not (isinstance(access, str) and access and isinstance(refresh, str)):
        return None
    seconds = lasts if isinstance(lasts, int | float) else _USUAL
    return Pair(access, refresh, now + timedelta(seconds=seconds))


def read_pair(text: str | None) -> Pair | None:
    """A pair as the vault has kept it, or None."""
    parts = (text or "").split(" ")
    if len(parts) != 3 or not parts[0].isdigit():
        return None
    return Pair(parts[1], parts[2], datetime.fromtimestamp(int(parts[0]), UTC))


class Tokens:
    """An account's tokens; safe to call from any thread. `name` is their entry in the vault, `client` the app's id."""

    def __init__(self, vault: Vault, name: str, client: str, clock: Callable[[], datetime], ask: AskToken) -> None:
        self._vault, self._name, self._clock, self._ask = vault, name, clock, ask
        self.client = client
        self._lock = threading.Lock()
        self._pair: Pair | None = None

    def access(self) -> str:
        """An access token, renewed when its end is near. Raises AuthExpired, and what asking raises."""
        with self._lock:
            pair, now = self._known(), self._clock()
            if pair.expires - now > SOON:
                return pair.access
            try:
                return self._renewed(pair).access
            except Refusal:
                if pair.expires > now:
                    return pair.access  # good for some minutes yet
                raise

    def renew(self, used: str) -> str:
        """Another access token than the `used` one, which X has refused. Raises AuthExpired, and what asking raises."""
        with self._lock:
            pair = self._known()
            return pair.access if pair.access != used else self._renewed(pair).access

    def keep(self, pair: Pair) -> Kept:
        """Keep a pair in the place of any other."""
        with self._lock:
            return self._keep(pair)

    def part(self, revoke: Callable[[Pair], bool]) -> bool:
        """Revoke the tokens and let go of them in any case; whether they were revoked."""
        with self._lock:
            try:
                pair = self._pair or read_pair(self._vault.recall(self._name))
                return pair is not None and revoke(pair)
            finally:
                self._pair = None
                self._vault.forget(self._name)

    def _known(self) -> Pair:
        self._pair = self._pair or read_pair(self._vault.recall(self._name))
        if self._pair is None:
            raise AuthExpired(
                say("X", "The app no longer has its key to your X account: connect it again. Your post waits.")
            )
        return self._pair

    def _renewed(self, pair: Pair) -> Pair:
        form = {"grant_type": "refresh_token", "refresh_token": pair.refresh, "client_id": self.client}
        fresh = pair_of(self._ask(form), self._clock(), pair.refresh)
        if fresh is None:
            raise AuthExpired(say("X", "X gave no new key to your account: connect it again. Your post waits."))
        self._keep(fresh)
        return fresh

    def _keep(self, pair: Pair) -> Kept:
        self._pair = pair  # first of all: the refresh token of the pair before is used up
        try:
            return self._vault.keep(self._name, pair.text)
        except ValueError:
            _log.warning("the tokens are longer than the vault takes")
            return Kept(say("X", "Your X account is connected until LiveTweet Coach closes; then connect it again."))
