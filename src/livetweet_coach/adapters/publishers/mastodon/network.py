"""Mastodon as a network where accounts can be."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import replace

from livetweet_coach.adapters.publishers.mastodon.client import TIMEOUT, client, session
from livetweet_coach.adapters.publishers.mastodon.connecting import (
    MastodonConnecting,
    app_name,
    as_connected,
    token_name,
)
from livetweet_coach.adapters.publishers.mastodon.instance import limits_of
from livetweet_coach.adapters.publishers.mastodon.publisher import MastodonPublisher
from livetweet_coach.adapters.publishers.mastodon.servers import base_address, server_name
from livetweet_coach.adapters.publishers.mastodon.troubles import trouble
from livetweet_coach.core.publishing.account import Connected
from livetweet_coach.core.publishing.step import Way
from livetweet_coach.core.words import Phrase, say
from livetweet_coach.ports.vault import Vault

_log = logging.getLogger(__name__)


class MastodonNetwork:
    """Every Mastodon server. `closing` is what the browser's page says at the end of connecting."""

    way: Way = "mastodon"

    def __init__(
        self,
        vault: Vault,
        closing: str = "You can go back to LiveTweet Coach.",
        timeout: tuple[float, float] = TIMEOUT,
    ) -> None:
        self._vault, self._closing, self._timeout = vault, closing, timeout

    def connect(self, fields: Mapping[str, str]) -> MastodonConnecting:
        """An attempt on the server in "server". Raises NotConnected."""
        return MastodonConnecting(server_name(fields.get("server", "")), self._vault, self._closing, self._timeout)

    def publisher(self, account: Connected) -> MastodonPublisher:
        """The account's publisher."""
        return MastodonPublisher(account, lambda: self._vault.recall(token_name(account.id)), self._timeout)

    def refresh(self, account: Connected) -> Connected:
        """The account and its server's limits as they are now. Raises what a Publisher raises."""
        try:
            there = client(account.server, self._vault.recall(token_name(account.id)) or "", self._timeout)
            person, said = there.account_verify_credentials(), there.instance_v2()
            return replace(as_connected(account.server, person, limits_of(said)), visibility=account.visibility)
        except Exception as problem:
            raise trouble(problem) from None

    def disconnect(self, account: Connected) -> Phrase | None:
        """Revoke the token and forget it; a sentence where the server could not be told."""
        token = self._vault.recall(token_name(account.id))
        kept = self._vault.recall(app_name(account.id))
        told = self._revoke(account.server, token, kept) if token and kept else False
        for name in (token_name(account.id), app_name(account.id)):
            self._vault.forget(name)
        if told:
            return None
        return say("Accounts", "The server could not be told: remove LiveTweet Coach there too, under authorised apps.")

    def _revoke(self, server: str, token: str, kept: str) -> bool:
        try:
            number, secret = json.loads(kept)
            with session() as over:
                asked = {"client_id": number, "client_secret": secret, "token": token}
                answer = over.post(f"{base_address(server)}/oauth/revoke", data=asked, timeout=self._timeout)
                return bool(answer.status_code == 200)
        except Exception as problem:  # it is forgotten here all the same
            _log.warning("a token could not be revoked: %s", type(problem).__name__)
            return False
