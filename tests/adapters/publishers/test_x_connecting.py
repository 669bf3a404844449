"""Connecting to X: the way back from the browser, every trouble on it with a sentence and a way on, and letting go."""

import socket
import threading
import urllib.request
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.adapters.publishers.x_desk import english, opened, step
from tests.adapters.publishers.x_rules import Answer

from livetweet_coach.adapters.publishers.x.address import API, base_address
from livetweet_coach.adapters.publishers.x.network import PORTS, XNetwork
from livetweet_coach.core.words import say
from livetweet_coach.ports import AuthExpired
from livetweet_coach.ports.accounts import Cancelled, NotConnected
from livetweet_coach.ports.vault import Kept


@pytest.fixture
def desk():
    found = opened(connected=False, open_ports=(0,))
    yield found
    found.x.stop()


class Waiting:
    """`wait` on a thread of its own, as the app does it."""

    def __init__(self, attempt):
        self.granted = self.refused = None
        self._attempt = attempt
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self):
        try:
            self.granted = self._attempt.wait()
        except (NotConnected, Cancelled) as refused:
            self.refused = refused

    def over(self):
        self._thread.join(30)
        assert not self._thread.is_alive()
        return self


def begun(desk, client="", **more):
    """An attempt, and the address to agree at, whose way back X knows."""
    attempt = desk.network.connect({"client": client or desk.x.client, **more})
    address = attempt.begin()
    desk.x.callbacks = (parse_qs(urlsplit(address).query)["redirect_uri"][0],)
    return attempt, address


def pasted(desk, attempt, way_back):
    """What comes of an attempt where the person pastes the way back."""
    waiting = Waiting(attempt)
    assert attempt.paste(way_back) is None
    return waiting.over()


def test_the_browser_comes_back_and_the_account_is_there(desk):
    attempt, address = begun(desk)
    waiting = Waiting(attempt)
    with urllib.request.urlopen(desk.x.browse(address), timeout=10) as page:
        assert page.status == 200 and "LiveTweet Coach" in page.read().decode()
    granted = waiting.over().granted
    assert granted.account == replace(desk.account, client=desk.x.client) and granted.kept == Kept()
    assert desk.network.publisher(granted.account).create(step(), "s-1").id
    (entry,) = desk.vault.entries.values()
    assert len(entry) <= 1000 and entry.isascii()


def test_what_is_asked_for(desk):
    _, address = begun(desk)
    query = parse_qs(urlsplit(address).query)
    assert query["scope"] == ["tweet.read tweet.write users.read media.write offline.access"]
    assert query["code_challenge_method"] == ["S256"] and len(query["state"][0]) >= 32
    other = parse_qs(urlsplit(begun(desk)[1]).query)
    assert other["state"] != query["state"] and other["code_challenge"] != query["code_challenge"]
    real = XNetwork(desk.vault, desk.clock.now, open_ports=(0,)).connect({"client": desk.x.client})
    assert real.begin().startswith("https://x.com/i/oauth2/authorize?")
    real.cancel()
    with pytest.raises(Cancelled):
        real.wait()


def test_a_paying_account_is_known_for_one(desk):
    desk.x.premium = True
    attempt, address = begun(desk)
    assert pasted(desk, attempt, desk.x.browse(address)).granted.account.premium


def test_a_vault_that_keeps_nothing_says_so(desk):
    desk.vault.kept = Kept(say("Test", "for this run"))
    attempt, address = begun(desk)
    assert english(pasted(desk, attempt, desk.x.browse(address)).granted.kept.phrase) == "for this run"


def test_where_every_door_is_taken_the_person_pastes(desk):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        desk.network._ports = (taken.getsockname()[1],)
        attempt, address = begun(desk)
        assert "paste" in english(attempt.hint)
        assert f":{taken.getsockname()[1]}/callback" in desk.x.callbacks[0]
        waiting = Waiting(attempt)
        assert attempt.paste(f"  {desk.x.browse(address)}\n") is None
        assert waiting.over().granted.account.handle == "lea_m"


@pytest.mark.parametrize("text", ["", "bonjour", "http://127.0.0.1:23517/callback", "http://127.0.0.1/callback?x=1"])
def test_what_is_no_way_back_is_told_at_once(desk, text):
    attempt, address = begun(desk)
    assert "whole address" in english(attempt.paste(text))
    assert pasted(desk, attempt, desk.x.browse(address)).granted


def test_the_way_back_of_another_attempt_is_refused(desk):
    begun(desk)
    attempt, _ = begun(desk)
    assert "another attempt" in english(attempt.paste(f"{desk.x.callbacks[0]}?state=wrong&code=abc"))
    waiting = Waiting(attempt)
    with urllib.request.urlopen(f"{desk.x.callbacks[0]}?state=wrong&code=abc", timeout=10):
        pass
    assert "another attempt" in english(waiting.over().refused.phrase)
    assert not any(request.path == "/2/oauth2/token" for request in desk.x.requests)


def test_a_no_on_x_connects_nothing(desk):
    attempt, address = begun(desk)
    refused = pasted(desk, attempt, desk.x.browse(address, says_no=True)).refused
    assert isinstance(refused, NotConnected) and "did not agree" in english(refused.phrase)
    assert not desk.vault.entries


def test_giving_up(desk):
    attempt, _ = begun(desk)
    waiting = Waiting(attempt)
    attempt.cancel()
    assert isinstance(waiting.over().refused, Cancelled)


@pytest.mark.parametrize(
    ("client", "words"),
    [
        ("", "no Client ID"),
        ("12345678", "number of your app"),
        ("avec espace et plus long", "no Client ID"),
        ("é" * 20, "no Client"),
    ],
)
def test_what_cannot_be_a_client_id_is_told_before_the_browser_opens(desk, client, words):
    with pytest.raises(NotConnected) as refused:
        desk.network.connect({"client": client})
    assert words in english(refused.value.phrase) and refused.value.field == "client"


def code_late(desk):
    desk.clock.advance(31)


def web_app(desk):
    desk.x.confidential = True


def unknown_app(desk):
    desk.x.client = "c29tZWJvZHkgZWxzZTox"


def no_network(desk):
    desk.x.stop()


def answers(*answer, path="/2/oauth2/token"):
    return lambda desk: desk.x.trouble(path, *answer)


def cut(path):
    return lambda desk: desk.x.trouble(path, drop=True)


def wrong_clock(desk):
    here = desk.clock
    desk.x.clock = lambda: here.now() + timedelta(minutes=42)


@pytest.mark.parametrize(
    ("arrange", "words", "field"),
    [
        (code_late, "30 seconds", ""),
        (wrong_clock, "clock is 42 minutes late", ""),
        (web_app, "Native App", "client"),
        (unknown_app, "does not know this Client ID", "client"),
        (no_network, "can't be reached", ""),
        (answers(Answer(200, "<html>Bienvenue sur le wifi</html>")), "sign in there", ""),
        (answers(Answer(302, "", {"Location": "http://wifi.example/"})), "sign in there", ""),
        (answers(Answer(403, "<html>no</html>")), "sign in there", ""),
        (answers(Answer(200, {"access_token": ""})), "no lasting key", ""),
        (answers(Answer(200, [1])), "answer was lost", ""),
        (answers(Answer(503, {})), "in a few minutes", ""),
        (answers(Answer(429, {})), "quarter of an hour", ""),
        (cut("/2/oauth2/token"), "answer was lost", ""),
        (cut("/2/users/me"), "answer was lost", ""),
        (answers(Answer(402, {"title": "CreditsDepleted"}), path="/2/users/me"), "have credits", ""),
        (answers(Answer(403, {"detail": "Ask <b>Luc</b>."}), path="/2/users/me"), "says: Ask Luc .", ""),
    ],
)  # fmt: skip
def test_each_trouble_has_a_sentence_of_its_own_and_leaves_nothing(desk, arrange, words, field):
    attempt, address = begun(desk)
    way_back = desk.x.browse(address)
    arrange(desk)
    refused = pasted(desk, attempt, way_back).refused
    assert isinstance(refused, NotConnected) and words in english(refused.phrase) and refused.field == field
    assert not desk.vault.entries and not desk.x.access and not desk.x.refresh


def test_a_clock_that_is_ahead_is_told_so(desk):
    here = desk.clock
    attempt, address = begun(desk)
    desk.x.browse(address)
    desk.x.clock = lambda: here.now() - timedelta(minutes=6)
    query = parse_qs(urlsplit(address).query)
    refused = pasted(desk, attempt, f"{desk.x.callbacks[0]}?state={query['state'][0]}&code=old").refused
    assert "6 minutes ahead" in english(refused.phrase)


# letting go


def test_letting_go_revokes_and_forgets():
    desk = opened()
    assert desk.network.disconnect(desk.account) is None
    assert not desk.x.access and not desk.x.refresh and not desk.vault.entries
    with pytest.raises(AuthExpired):
        desk.publisher().create(step(), "s-1")
    desk.x.stop()


def test_where_x_cannot_be_told_the_keys_are_forgotten_all_the_same():
    desk = opened()
    desk.x.stop()
    assert "connected_apps" in english(desk.network.disconnect(desk.account))
    assert not desk.vault.entries


def test_keys_that_x_no_longer_knows_need_no_revoking():
    desk = opened()
    desk.x.access.clear()
    desk.x.refresh.clear()
    assert desk.network.disconnect(desk.account) is None
    desk.x.stop()


def test_an_account_is_seen_as_it_is_now():
    desk = opened()
    desk.x.users["7"], desk.x.premium = "lea_morel", True
    kept = replace(desk.account, visibility="followers", name="?")
    found = desk.network.refresh(kept)
    assert (found.handle, found.premium, found.visibility, found.id) == ("lea_morel", True, "followers", "x:7")
    desk.x.stop()


# where X is


def test_the_address_is_xs_own_unless_told(monkeypatch):
    monkeypatch.delenv("LIVETWEET_COACH_X_BASE", raising=False)
    assert base_address() == API
    monkeypatch.setenv("LIVETWEET_COACH_X_BASE", "http://127.0.0.1:8080/")
    assert base_address() == "http://127.0.0.1:8080" and base_address("https://a.example") == "https://a.example"


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "ftp://127.0.0.1",
        "127.0.0.1",
        "https://",
        "https://u:p@x.com",
        "http://127.0.0.1.example.org",
    ],
)
def test_an_address_that_would_carry_secrets_in_the_open_is_refused(address):
    with pytest.raises(ValueError):
        base_address(address)


def test_doors_are_fixed_and_written_in_the_guide(root):
    guide = (root / "docs" / "accounts.md").read_text(encoding="utf-8")
    assert all(f"http://127.0.0.1:{port}/callback" in guide for port in PORTS)
