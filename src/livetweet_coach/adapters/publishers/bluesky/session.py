"""A session on a Bluesky server: two short-lived keys, each written down before it is used."""

from __future__ import annotations

import base64
import json
import threading
import weakref
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from livetweet_coach.adapters.publishers.bluesky.names import base_address
from livetweet_coach.adapters.publishers.bluesky.troubles import EXPIRED, error_name
from livetweet_coach.core.words import say
from livetweet_coach.ports import Ambiguous, AuthExpired
from livetweet_coach.ports.vault import Kept, Vault

if TYPE_CHECKING:
    from atproto_client.request import Request, Response

TIMEOUT = (5.0, 30.0)
SOON = 90  # seconds before its end in which a key is exchanged for another
_PART, _MOST_PARTS = 900, 8


class Tokens:
    """Where a session's two keys are kept. They are longer than an entry of some vaults may be, so in parts."""

    def __init__(self, vault: Vault, account: str) -> None:
        self._vault, self._account = vault, account

    def keep(self, access: str, refresh: str) -> Kept:
        """Keep both, the one that can make the other first: after a crash between them the old access serves on."""
        self._keep("refresh", refresh)
        return self._keep("access", access)

    def recall(self) -> tuple[str, str]:
        """Access and refresh, "" for what is not there."""
        return self._recall("access"), self._recall("refresh")

    def forget(self) -> None:
        """Let go of both."""
        for kind in ("access", "refresh"):
            for number in range(_MOST_PARTS):
                self._vault.forget(f"{self._account} {kind} {number}")

    def _keep(self, kind: str, token: str) -> Kept:
        parts = [token[at : at + _PART] for at in range(0, len(token), _PART)]
        worst = Kept()
        for number in range(len(parts)):
            kept = self._vault.keep(f"{self._account} {kind} {number}", parts[number])
            worst = kept if kept.phrase else worst
        for number in range(len(parts), _MOST_PARTS):
            if self._vault.recall(f"{self._account} {kind} {number}") is None:
                break
            self._vault.forget(f"{self._account} {kind} {number}")
        return worst

    def _recall(self, kind: str) -> str:
        parts = []
        for number in range(_MOST_PARTS):
            part = self._vault.recall(f"{self._account} {kind} {number}")
            if part is None:
                break
            parts.append(part)
        return "".join(parts)


class Session:
    """Asks one server for one account. `ask` and `tell` exchange the access key when it has ended, once."""

    def __init__(self, server: str, tokens: Tokens, timeout: tuple[float, float] = TIMEOUT) -> None:
        self._base, self._tokens, self._timeout = base_address(server), tokens, timeout
        self._lock = threading.RLock()
        self._access = self._refresh = ""
        self._request: Request | None = None
        self.limits: Mapping[str, str] = {}

    def ask(self, name: str, **params: str) -> Any:
        """A query's answer. Raises what the library raises, AuthExpired."""
        return self._called(lambda headers: self._web().get(self._url(name), params=params, headers=headers))

    def tell(self, name: str, value: Mapping[str, Any]) -> Any:
        """A procedure's answer; `value` goes as the JSON that it is, None as null."""
        return self._called(lambda headers: self._web().post(self._url(name), json=value, headers=headers))

    def upload(self, data: bytes, mime: str) -> Any:
        """The answer to a blob."""
        kind = {"Content-Type": mime}
        return self._called(
            lambda headers: self._web().post(
                self._url("com.atproto.repo.uploadBlob"), content=data, headers={**headers, **kind}
            )
        )

    def end(self) -> None:
        """Tell the server that the session is over."""
        _, refresh = self._tokens.recall()
        self._web().post(self._url("com.atproto.server.deleteSession"), headers=_bearer(refresh))

    def _called(self, call: Any) -> Any:
        if not self._access:
            self._access, self._refresh = self._tokens.recall()
        if not self._refresh:
            raise AuthExpired(say("Outbox", "The key to this account is gone. Connect the account again."))
        if not self._access or _ends_soon(self._access):
            self._exchange(self._access)
        used = self._access
        try:
            return self._value(call(_bearer(used)))
        except Exception as problem:
            if error_name(problem) not in EXPIRED:
                raise
        self._exchange(used)
        return self._value(call(_bearer(self._access)))

    def _exchange(self, used: str) -> None:
        """Another pair of keys, unless somebody else has exchanged `used` meanwhile.

        Another session of the same account may have: each refresh key serves once, so what is kept goes first.
        """
        with self._lock:
            if self._access != used:
                return
            access, refresh = self._tokens.recall()
            if refresh and refresh != self._refresh:
                self._access, self._refresh = access, refresh
                if access and not _ends_soon(access):
                    return
            answer = self._web().post(self._url("com.atproto.server.refreshSession"), headers=_bearer(self._refresh))
            said = answer.content
            if not isinstance(said, dict) or "accessJwt" not in said or "refreshJwt" not in said:
                raise Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
            self._tokens.keep(said["accessJwt"], said["refreshJwt"])
            self._access, self._refresh = said["accessJwt"], said["refreshJwt"]

    def _value(self, answer: Response) -> Any:
        self.limits = {name: text for name, text in answer.headers.items() if name.startswith("ratelimit-")}
        if isinstance(answer.content, bytes) and answer.content:
            raise Ambiguous(say("Outbox", "The answer makes no sense: looking whether the post arrived."))
        return answer.content or {}

    def _url(self, name: str) -> str:
        return f"{self._base}/xrpc/{name}"

    def _web(self) -> Request:
        with self._lock:
            if self._request is None:
                self._request = web(self._timeout)
                weakref.finalize(self, self._request.close)
            return self._request


def web(timeout: tuple[float, float]) -> Request:
    """The library's own way to the wire; `timeout` is for connecting and for reading, in seconds."""
    import httpx
    from atproto_client.request import Request

    made = Request(timeout=httpx.Timeout(timeout[1], connect=timeout[0]))
    made._client.follow_redirects = False  # a post that is sent on could arrive twice
    return made


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def _ends_soon(token: str) -> bool:
    """Whether a key ends within a minute and a half, as it says itself; one that says nothing does not."""
    try:
        part = token.split(".")[1]
        ends = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))["exp"]
        return bool(ends - datetime.now(UTC).timestamp() < SOON)
    except (IndexError, KeyError, ValueError, TypeError):
        return False
