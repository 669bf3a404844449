"""Bluesky on bad wifi: a real server behind a relay that drops, delays and spoils answers; and what servers refuse."""

import base64
import json
from datetime import UTC, datetime

import pytest
import requests
from tests.adapters.publishers.web_stand_in import Web
from tests.adapters.room.people import HandVault

from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
from livetweet_coach.adapters.publishers.bluesky.session import Tokens
from livetweet_coach.core.draft.draft import Post
from livetweet_coach.core.publishing.step import Step
from livetweet_coach.ports import Ambiguous, AuthExpired, NotApplied
from livetweet_coach.ports.accounts import NotConnected

AT = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


class Relay(Web):
    """Passes everything on to a real server."""

    def __init__(self, base):
        super().__init__()
        self._there = base

    def route(self, method, path, query, body, headers):
        passed = {name: headers[name] for name in ("Authorization", "Content-Type") if name in headers}
        answer = requests.request(
            method, self._there + path, params=query, data=body or None, headers=passed, timeout=20
        )
        return answer.status_code, {}, answer.content

    def count(self, name):
        return sum(path.endswith(name) for _, path, _, _ in self.seen)


class Refusing(Web):
    """Answers everything with one refusal."""

    def __init__(self, status, value):
        super().__init__()
        self._answered = status, value

    def route(self, method, path, query, body, headers):
        status, value = self._answered
        return status, {} if isinstance(value, dict) else {"Content-Type": "text/html"}, value


@pytest.fixture
def relay(pds):
    made = Relay(pds.base).start()
    yield made
    made.stop()


@pytest.fixture
def someone(pds, relay):
    """A network, an account connected through the relay, and its publisher."""
    _, handle, password = pds.make_account()
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    account = network.connect({"handle": handle, "password": password, "server": relay.host}).wait().account
    return network, account, network.publisher(account)


def a_step(text="Bonjour", position=1, total=1, sending="s"):
    return Step(f"{sending}-{position}", "d", Post("p", text), position, total, "bluesky", at=AT)


# once and only once


@pytest.mark.parametrize("fault", ["drop", "lose", "reset", "reset-after", "503", "500", "html"])
def test_a_thread_whose_answer_was_lost_is_sent_again_and_there_once(pds, relay, someone, fault):
    _, account, publisher = someone
    steps = [a_step(f"Partie {n}", n, 3) for n in (1, 2, 3)]
    relay.fail_next(fault, only="applyWrites")
    with pytest.raises(Ambiguous):
        publisher.create_all(steps, [(), (), ()])
    found = [publisher.find(step, AT) for step in steps]
    assert all(found) == (fault in ("lose", "reset-after")) and any(found) == all(found)
    receipts = publisher.create_all(steps, [(), (), ()])
    posts = pds.posts(account.user)
    assert [f"{uri} {cid}" for uri, cid, _ in posts] == [receipt.id for receipt in receipts]
    assert len(posts) == 3
    if all(found):
        assert tuple(found) == receipts


def test_a_pause_asked_for_is_not_applied_until_then(pds, relay, someone):
    _, account, publisher = someone
    relay.fail_next("429", only="applyWrites")
    with pytest.raises(NotApplied) as told:
        publisher.create(a_step(), "s-1")
    assert told.value.retry_at > datetime.now(UTC)
    assert pds.posts(account.user) == []


def test_the_receipt_is_of_what_is_there_even_if_a_mention_has_come_to_mean_somebody(pds, someone):
    network, account, publisher = someone
    step = a_step("Merci @plus-tard.test")
    first = publisher.create(step, "s-1")
    asked = {"handle": "plus-tard.test", "email": "plus@exemple.fr", "password": "a-long-password"}
    pds.call("com.atproto.server.createAccount", asked)
    assert network.publisher(account).create(step, "s-1") == first
    assert len(pds.posts(account.user)) == 1


def test_who_is_mentioned_cannot_be_asked_so_nothing_was_sent(pds, relay, someone):
    _, account, publisher = someone
    relay.fail_next("lose", only="resolveHandle")
    with pytest.raises(NotApplied):
        publisher.create(a_step("Merci @lea.test"), "s-1")
    assert pds.posts(account.user) == []


# the session


def test_a_mention_does_not_hide_that_the_session_is_over(someone):
    network, account, _ = someone
    Tokens(network._vault, account.id).forget()
    with pytest.raises(AuthExpired):
        network.publisher(account).create(a_step("Merci @lea.test"), "s-1")


def test_keys_that_another_session_exchanged_are_taken_from_the_vault(pds, relay, someone):
    network, account, publisher = someone
    publisher.create(a_step(), "s-1")
    tokens = Tokens(network._vault, account.id)
    access, refresh = tokens.recall()
    tokens.keep(ended(access), refresh)
    network.refresh(account)
    newer = tokens.recall()
    assert newer[1] != refresh
    publisher._session._access = ended(access)
    publisher.create(a_step(sending="t"), "t-1")
    assert relay.count("refreshSession") == 1
    assert tokens.recall() == newer
    assert len(pds.posts(account.user)) == 2


def test_a_refresh_whose_answer_was_lost_works_the_next_time(pds, relay, someone):
    network, account, _ = someone
    tokens = Tokens(network._vault, account.id)
    access, refresh = tokens.recall()
    tokens.keep(ended(access), refresh)
    publisher = network.publisher(account)
    relay.fail_next("lose", only="refreshSession")
    with pytest.raises(Ambiguous):
        publisher.create(a_step(), "s-1")
    assert publisher.find(a_step(), AT) is None
    publisher.create(a_step(), "s-1")
    assert len(pds.posts(account.user)) == 1


def ended(token):
    """A key that says of itself that it is over."""
    head, _, mark = token.split(".")
    body = base64.urlsafe_b64encode(json.dumps({"exp": 1}).encode()).decode().rstrip("=")
    return f"{head}.{body}.{mark}"


# connecting


@pytest.mark.parametrize(
    ("status", "value", "words", "field"),
    [
        (401, {"error": "AuthFactorTokenRequired", "message": "A sign in code"}, "code by e-mail", "password"),
        (401, {"error": "AccountTakedown", "message": "Taken down"}, "closed or paused", "handle"),
        (401, {"error": "AuthenticationRequired", "message": "Invalid"}, "not right", "password"),
        (429, {"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}, "Too many attempts", ""),
        (503, b"<html>Down</html>", "trouble of its own", ""),
        (404, b"<html>Nothing here</html>", "does not answer as", "server"),
        (200, b"<html>Welcome to the wifi</html>", "does not answer as", "server"),
        (302, b"", "does not answer as", "server"),
    ],
)
def test_what_a_server_says_to_a_newcomer_has_its_sentence(status, value, words, field):
    web = Refusing(status, value).start()
    try:
        attempt = BlueskyNetwork(HandVault(), timeout=(2, 5)).connect(
            {"handle": "lea.test", "password": "abcd-efgh-ijkl-mnop", "server": web.host}
        )
        with pytest.raises(NotConnected) as told:
            attempt.wait()
    finally:
        web.stop()
    said = told.value.phrase
    assert words in said.source
    assert told.value.field == field
    assert "abcd-efgh" not in f"{told.value!r}{said!r}"


def test_without_a_password_nothing_is_asked():
    with pytest.raises(NotConnected, match="app password") as told:
        BlueskyNetwork(HandVault()).connect({"handle": "lea", "password": " "})
    assert told.value.field == "password"
