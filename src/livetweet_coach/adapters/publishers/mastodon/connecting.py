"""Connecting an account: the app makes itself known to the server, the person agrees in their browser."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from livetweet_coach.adapters.publishers.loopback import Loopback, pasted
from livetweet_coach.adapters.publishers.mastodon.client import AGENT, SCOPES, TIMEOUT, client, session
from livetweet_coach.adapters.publishers.mastodon.instance import is_instance, limits_of
from livetweet_coach.adapters.publishers.mastodon.servers import base_address
from livetweet_coach.adapters.publishers.wire import causes, distrusts
from livetweet_coach.core.publishing.account import Connected, Limits, account_id
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.accounts import Cancelled, Granted, NotConnected
from livetweet_coach.ports.vault import Vault

if TYPE_CHECKING:
    from requests import Session

# What a vault takes as one entry.
LONGEST_TOKEN = 1000
BY_HAND = "urn:ietf:wg:oauth:2.0:oob"
_VISIBILITIES = {"public": "public", "unlisted": "unlisted", "private": "followers", "direct": "direct"}


def token_name(account: str) -> str:
    """Under which name the vault has an account's token."""
    return f"{account} token"


def app_name(account: str) -> str:
    """Under which name the vault has what the server calls this app by, for this account."""
    return f"{account} app"


class MastodonConnecting:
    """One attempt; `begin` and `wait` on one worker thread, `paste` and `cancel` from any."""

    def __init__(self, server: str, vault: Vault, closing: str, timeout: tuple[float, float] = TIMEOUT) -> None:
        self._server, self._vault, self._timeout = server, vault, timeout
        self._loopback = Loopback((0,), closing)
        self._verifier, self._state = secrets.token_urlsafe(48), secrets.token_urlsafe(24)
        self._redirect = ""
        self._app: tuple[str, str] = ("", "")
        self._limits = Limits()
        self.hint: Phrase | None = None

    def begin(self) -> str:
        """Read the server's limits and make this app known; the address to agree at. Raises NotConnected."""
        with session() as over:
            self._limits = self._read_limits(over)
            try:
                self._redirect = self._loopback.open()
            except NotConnected:
                self._redirect = BY_HAND
                self.hint = say("Accounts", "The server will show a code: paste it below.")
            try:
                self._app = self._register(over)
            except NotConnected:
                self._loopback.close()
                raise
        asked = {
            "response_type": "code",
            "client_id": self._app[0],
            "redirect_uri": self._redirect,
            "scope": " ".join(SCOPES),
            "state": self._state,
            "code_challenge": _challenge(self._verifier),
            "code_challenge_method": "S256",
        }
        return f"{base_address(self._server)}/oauth/authorize?{urlencode(asked)}"

    def wait(self) -> Granted:
        """The account, once the person has agreed. Raises NotConnected, Cancelled."""
        try:
            answer = self._loopback.wait()
        finally:
            self._loopback.close()
        if answer is None:
            raise Cancelled(say("Accounts", "Nothing was connected."))
        if answer.get("error"):
            raise NotConnected(say("Accounts", "You did not agree over there, so nothing was connected."))
        if self._redirect != BY_HAND and answer.get("state") != self._state:
            raise NotConnected(say("Accounts", "That answer belongs to another attempt. Connect once more."))
        with session() as over:
            token = self._exchange(over, answer.get("code", ""))
            return self._granted(token, over)

    def paste(self, text: str) -> Phrase | None:
        """The address that the browser ended at, or the code that the server showed."""
        answer = pasted(text)
        if not answer and text.strip() and not any(sign in text.strip() for sign in " /?\n"):
            answer = {"code": text.strip(), "state": self._state}
        if "code" not in answer and "error" not in answer:
            return say("Accounts", "There is no code in that. Paste the whole address, or the code alone.")
        self._loopback.hand_in(answer)
        return None

    def cancel(self) -> None:
        """Give up."""
        self._loopback.hand_in(None)

    # questions

    def _read_limits(self, over: Session) -> Limits:
        for path in ("/api/v2/instance", "/api/v1/instance"):
            answer = self._ask(over, "GET", path)
            said = _json(answer)
            if answer.status_code == 200 and is_instance(said):
                return limits_of(said)
        raise NotConnected(
            say("Accounts", "{server} does not answer as a Mastodon server does.", "", None, server=self._server),
            "server",
        )

    def _register(self, over: Session) -> tuple[str, str]:
        asked = {
            "client_name": AGENT,
            "redirect_uris": "\n".join(dict.fromkeys((self._redirect, BY_HAND))),
            "scopes": " ".join(SCOPES),
        }
        said = _json(self._ask(over, "POST", "/api/v1/apps", data=asked))
        if isinstance(said, dict) and said.get("client_id") and said.get("client_secret"):
            return str(said["client_id"]), str(said["client_secret"])
        raise NotConnected(
            say("Accounts", "{server} takes no new apps at the moment. Try again later.", "", None, server=self._server)
        )

    def _exchange(self, over: Session, code: str) -> str:
        asked = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": self._app[0],
            "client_secret": self._app[1],
            "redirect_uri": self._redirect,
            "scope": " ".join(SCOPES),
            "code_verifier": self._verifier,
        }
        said = _json(self._ask(over, "POST", "/oauth/token", data=asked))
        if isinstance(said, dict) and _can_be_kept(said.get("access_token")):
            return str(said["access_token"])
        raise NotConnected(say("Accounts", "The code was too old, or not the right one. Connect once more."))

    def _granted(self, token: str, over: Session) -> Granted:
        try:
            person = client(self._server, token, self._timeout, over).account_verify_credentials()
            account = as_connected(self._server, person, self._limits)
        except Exception:
            raise NotConnected(say("Accounts", "The server did not say who you are. Connect once more.")) from None
        self._vault.keep(app_name(account.id), json.dumps(self._app))
        return Granted(account, self._vault.keep(token_name(account.id), token))

    def _ask(self, over: Session, method: str, path: str, **what: Any) -> Any:
        try:
            answer = over.request(method, base_address(self._server) + path, timeout=self._timeout, **what)
        except Exception as problem:  # requests' own, and those of what it stands on
            raise NotConnected(_unreached(self._server, problem), "server") from None
        if answer.status_code >= 500:
            raise NotConnected(
                say("Accounts", "{server} has trouble of its own. Try again later.", "", None, server=self._server)
            )
        return answer


def as_connected(server: str, person: Any, limits: Limits) -> Connected:
    """The account of an answer of verify_credentials. Raises KeyError, TypeError where it is none."""
    source = person.get("source") or {}
    return Connected(
        id=account_id("mastodon", server, str(person["id"])),
        way="mastodon",
        handle=str(person["username"]),
        server=server,
        name=str(person.get("display_name") or ""),
        user=str(person["id"]),
        visibility=_VISIBILITIES.get(str(source.get("privacy") or ""), "public"),  # type: ignore[arg-type]
        limits=replace(limits),
        bio=str(source.get("note") or "")[:500],
        avatar=str(person.get("avatar_static") or ""),
    )


def _challenge(verifier: str) -> str:
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _can_be_kept(token: object) -> bool:
    return isinstance(token, str) and 0 < len(token) <= LONGEST_TOKEN and token.isascii()


def _json(answer: Any) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None


def _unreached(server: str, problem: Exception) -> Phrase:
    if distrusts(problem):
        return say("Accounts", "{server} can't prove who it is. Is the name right?", "", None, server=server)
    if any(type(cause).__name__ == "ReadTimeout" for cause in causes(problem)):
        return say("Accounts", "{server} takes too long to answer. Try again later.", "", None, server=server)
    return say(
        "Accounts", "{server} can't be reached. Is the name right, and the network there?", "", None, server=server
    )
