"""Connecting an account: the person agrees in their browser, and X sends them back to a door on this machine.

OAuth 2.0 with PKCE, for a Native App without a secret.
https://docs.x.com/fundamentals/authentication/oauth-2-0/user-access-token
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from livetweet_coach.adapters.publishers.loopback import PATH, Loopback, pasted
from livetweet_coach.adapters.publishers.x.address import authorize_address
from livetweet_coach.adapters.publishers.x.profile import account_of, me
from livetweet_coach.adapters.publishers.x.tokens import Pair, pair_of
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.accounts import Cancelled, Granted, NotConnected

if TYPE_CHECKING:
    from livetweet_coach.adapters.publishers.x.wire import Wire
    from livetweet_coach.core.publishing.account import Connected
    from livetweet_coach.ports.vault import Kept

SCOPES = ("tweet.read", "tweet.write", "users.read", "media.write", "offline.access")
# Asked for only where the person wants it: https://docs.x.com/x-api/direct-messages/manage/integrate
MESSAGE_SCOPES = ("dm.read", "dm.write")


class XConnecting:
    """One attempt. `keep` puts the tokens away and tells where they are; `hint` says why the way back is by hand.

    `messages`: X is asked for private messages too.
    """

    def __init__(
        self,
        client: str,
        base: str,
        ports: Sequence[int],
        clock: Callable[[], datetime],
        keep: Callable[[Connected, Pair], Kept],
        messages: bool = False,
    ) -> None:
        self._scopes = (*SCOPES, *MESSAGE_SCOPES) if messages else SCOPES
        self._client, self._base, self._ports, self._clock, self._keep = client, base, ports, clock, keep
        self._loopback = Loopback(ports)
        self._redirect = ""
        self._state, self._verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
        self.hint: Phrase | None = None

    def begin(self) -> str:
        """Open the door; the address to agree at.

        Where every door is taken, one of them is named all the same: the browser ends there with an address that the
        person copies and pastes.
        """
        try:
            self._redirect = self._loopback.open()
        except NotConnected as taken:
            self.hint = taken.phrase
            self._redirect = f"http://127.0.0.1:{self._ports[-1]}{PATH}"
        digest = hashlib.sha256(self._verifier.encode()).digest()
        query = {
            "response_type": "code",
            "client_id": self._client,
            "redirect_uri": self._redirect,
            "scope": " ".join(self._scopes),
            "state": self._state,
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
        }
        return f"{authorize_address(self._base)}?{urlencode(query)}"

    def wait(self) -> Granted:
        """The account, once the person has agreed. Raises NotConnected, Cancelled."""
        try:
            answer = self._loopback.wait()
        finally:
            self._loopback.close()
        if answer is None:
            raise Cancelled(say("X", "Connecting was given up: nothing was changed."))
        trouble = self._trouble_with(answer)
        if trouble is not None:
            raise NotConnected(trouble)
        return self._granted(answer["code"])

    def paste(self, text: str) -> Phrase | None:
        """The address that the browser ended at; a sentence where it is none of this attempt's."""
        answer = pasted(text)
        if "code" not in answer and "error" not in answer:
            return say("X", "That is not the whole address: copy all of what the browser's address line shows.")
        if answer.get("state") != self._state:
            return _stranger()
        self._loopback.hand_in(answer)
        return None

    def cancel(self) -> None:
        """Give up."""
        self._loopback.hand_in(None)

    def _trouble_with(self, answer: Mapping[str, str]) -> Phrase | None:
        if answer.get("state") != self._state:
            return _stranger()
        if answer.get("error") == "access_denied":
            return say("X", "You did not agree on X, so nothing was connected. Try again whenever you like.")
        if not answer.get("code"):
            return say("X", "X sent the browser back without agreeing: look at your app's settings at console.x.com.")
        return None

    def _granted(self, code: str) -> Granted:
        from livetweet_coach.adapters.publishers.x import declined
        from livetweet_coach.adapters.publishers.x.wire import Wire

        wire = Wire(self._base, self._clock)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": self._client,
            "redirect_uri": self._redirect,
            "code_verifier": self._verifier,
        }
        pair: Pair | None = None
        try:
            answer = wire.form("/2/oauth2/token", form)
            pair = pair_of(answer, self._clock())
            if pair is None or not pair.refresh:
                raise NotConnected(say("X", "X gave no lasting key: try again, and agree to all that it asks."))
            # What is granted may be less than what was asked for; where X doesn't say, it is that (RFC 6749, 5.1).
            granted = str(answer.get("scope") or " ".join(self._scopes)).split()
            lets = set(MESSAGE_SCOPES) <= set(granted)
            account = replace(account_of(me(wire, pair.access), self._client), messages=lets)
            return Granted(account, self._keep(account, pair))
        except Exception as problem:
            if pair is not None:
                revoke(wire, self._client, pair)  # nobody will use it
            raise declined.sentence(problem, self._clock(), wire.seen.ahead) from None
        finally:
            wire.close()


def _stranger() -> Phrase:
    return say("X", "That answer belongs to another attempt: connect again, and use the page that opens then.")


def revoke(wire: Wire, client: str, pair: Pair) -> bool:
    """Tell X that both tokens are no longer used; whether it has taken the refresh token back."""
    done = False
    for name, token in (("access", pair.access), ("refresh", pair.refresh)):
        try:
            wire.form("/2/oauth2/revoke", {"token": token, "token_type_hint": f"{name}_token", "client_id": client})
            done = name == "refresh"
        except Exception as problem:
            done = name == "refresh" and _is_unknown(problem)
    return done


def _is_unknown(problem: Any) -> bool:
    """Whether X does not know the token: then nothing is left to revoke."""
    return getattr(problem, "status", 0) == 400
