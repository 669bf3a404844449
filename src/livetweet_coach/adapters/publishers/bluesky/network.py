"""Bluesky as a network where accounts can be: a handle and an app password, no browser."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from livetweet_coach.adapters.publishers.bluesky.names import HOME, base_address, identifier, is_here, server_name
from livetweet_coach.adapters.publishers.bluesky.publisher import BlueskyPublisher
from livetweet_coach.adapters.publishers.bluesky.session import TIMEOUT, Session, Tokens, web
from livetweet_coach.adapters.publishers.bluesky.troubles import error_name, status, trouble
from livetweet_coach.adapters.publishers.wire import distrusts
from livetweet_coach.core.publishing.account import Connected, account_id
from livetweet_coach.core.publishing.step import Way
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.accounts import Cancelled, Granted, NotConnected
from livetweet_coach.ports.vault import Vault

_log = logging.getLogger(__name__)


class BlueskyConnecting:
    """One attempt: there is nothing to agree to in a browser."""

    def __init__(self, who: str, password: str, server: str, vault: Vault, timeout: tuple[float, float]) -> None:
        self._who, self._password, self._server = who, password, server
        self._vault, self._timeout = vault, timeout
        self._given_up = threading.Event()
        self.hint: Phrase | None = None

    def begin(self) -> str:
        """No address: the password says it all."""
        return ""

    def wait(self) -> Granted:
        """The account. Raises NotConnected, Cancelled."""
        asked = {"identifier": self._who, "password": self._password}
        self._password = ""
        there = web(self._timeout)
        try:
            address = f"{base_address(self._server)}/xrpc/com.atproto.server.createSession"
            said = there.post(address, json=asked).content
        except Exception as problem:
            raise _not_connected(problem, self._server) from None
        finally:
            there.close()
        if self._given_up.is_set():
            raise Cancelled(say("Accounts", "Nothing was connected."))
        if not isinstance(said, dict) or not {"did", "handle", "accessJwt", "refreshJwt"} <= set(said):
            raise NotConnected(_no_server(self._server), "server")
        account = Connected(
            id=account_id("bluesky", "", str(said["did"])),
            way="bluesky",
            handle=str(said["handle"]),
            server=_home_of(said, self._server),
            user=str(said["did"]),
        )
        tokens = Tokens(self._vault, account.id)
        kept = tokens.keep(str(said["accessJwt"]), str(said["refreshJwt"]))
        return Granted(_with_name(account, Session(account.server, tokens, self._timeout)), kept)

    def paste(self, text: str) -> Phrase | None:
        """Nothing is pasted here."""
        return None

    def cancel(self) -> None:
        """Give up."""
        self._given_up.set()


class BlueskyNetwork:
    """Bluesky, and other servers of its kind."""

    way: Way = "bluesky"

    def __init__(self, vault: Vault, timeout: tuple[float, float] = TIMEOUT) -> None:
        self._vault, self._timeout = vault, timeout

    def connect(self, fields: Mapping[str, str]) -> BlueskyConnecting:
        """An attempt with "handle", "password" and, elsewhere, "server". Raises NotConnected."""
        who = identifier(fields.get("handle", ""))
        server = server_name(fields.get("server", ""))
        password = fields.get("password", "").strip()
        if not password:
            words = say("Accounts", "Bluesky needs an app password: make one in its settings, under App passwords.")
            raise NotConnected(words, "password")
        return BlueskyConnecting(who, password, server, self._vault, self._timeout)

    def publisher(self, account: Connected) -> BlueskyPublisher:
        """The account's publisher."""
        return BlueskyPublisher(account, self._session(account))

    def refresh(self, account: Connected) -> Connected:
        """The account with its handle and name as they are now. Raises what a Publisher raises."""
        try:
            session = self._session(account)
            said = session.ask("com.atproto.server.getSession")
            return _with_name(replace(account, handle=str(said["handle"])), session)
        except Exception as problem:
            raise trouble(problem) from None

    def disconnect(self, account: Connected) -> Phrase | None:
        """End the session and forget it; a sentence where the server could not be told."""
        told = True
        try:
            self._session(account).end()
        except Exception as problem:  # it is forgotten here all the same
            _log.warning("a session could not be ended: %s", type(problem).__name__)
            told = False
        Tokens(self._vault, account.id).forget()
        if told:
            return None
        return say("Accounts", "Bluesky could not be told: delete the app password there too, in its settings.")

    def _session(self, account: Connected) -> Session:
        return Session(account.server, Tokens(self._vault, account.id), self._timeout)


def _home_of(said: Mapping[str, Any], asked: str) -> str:
    """The server that has the account: the one that its document names."""
    if is_here(asked):
        return asked
    document = said.get("didDoc")
    services = document.get("service") if isinstance(document, dict) else None
    for service in services if isinstance(services, list) else ():
        if isinstance(service, dict) and str(service.get("id", "")).endswith("#atproto_pds"):
            return urlsplit(str(service.get("serviceEndpoint", ""))).netloc or asked
    return asked


def _with_name(account: Connected, session: Session) -> Connected:
    """The account with the name that its profile shows, where there is one."""
    try:
        said = session.ask(
            "com.atproto.repo.getRecord", repo=account.user, collection="app.bsky.actor.profile", rkey="self"
        )
        profile = said.get("value") or {}
        return replace(
            account, name=str(profile.get("displayName") or ""), bio=str(profile.get("description") or "")[:500]
        )
    except Exception as problem:  # a profile is nice to have
        _log.info("no profile: %s", type(problem).__name__)
        return account


def _no_server(server: str) -> Phrase:
    return say("Accounts", "{server} does not answer as a Bluesky server does.", "", None, server=server)


def _not_connected(problem: Exception, server: str) -> NotConnected:
    name, number = error_name(problem), status(problem)
    if name == "AuthFactorTokenRequired":
        return NotConnected(
            say("Accounts", "Bluesky asks for a code by e-mail. With an app password it does not."), "password"
        )
    if name in ("AccountTakedown", "AccountDeactivated", "AccountSuspended"):
        return NotConnected(say("Accounts", "Bluesky has closed or paused this account."), "handle")
    if number == 401 or name == "AuthenticationRequired":
        return NotConnected(
            say("Accounts", "Handle or app password is not right. An app password looks like xxxx-xxxx-xxxx-xxxx."),
            "password",
        )
    if number == 429:
        return NotConnected(say("Accounts", "Too many attempts. Bluesky asks you to wait some minutes."))
    if number >= 500:
        return NotConnected(say("Accounts", "{server} has trouble of its own. Try later.", "", None, server=server))
    if number:
        return NotConnected(_no_server(server), "server")
    if distrusts(problem):
        return NotConnected(
            say("Accounts", "{server} can't prove who it is. Is the name right?", "", None, server=server), "server"
        )
    where = "server" if server != HOME else ""
    return NotConnected(
        say(
            "Accounts", "{server} can't be reached. Is the name right, and the network there?", "", None, server=server
        ),
        where,
    )
