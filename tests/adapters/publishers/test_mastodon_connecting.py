"""Connecting a Mastodon account: the browser, the code by hand, and what can go wrong on the way."""

import logging
import threading
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn
from tests.adapters.room.people import HandVault

from livetweet_coach.adapters.publishers.mastodon.connecting import BY_HAND, app_name, token_name
from livetweet_coach.adapters.publishers.mastodon.network import MastodonNetwork
from livetweet_coach.adapters.publishers.mastodon.servers import server_name
from livetweet_coach.core.words import say
from livetweet_coach.ports import AuthExpired
from livetweet_coach.ports.accounts import Cancelled, NotConnected


@pytest.fixture
def server():
    made = MastodonStandIn().start()
    yield made
    made.stop()


@pytest.fixture
def network():
    return MastodonNetwork(HandVault(), timeout=(2, 2))


def browse(address):
    """What the person's browser does with the address: agree, and come back."""
    return requests.get(address, timeout=5)


def connected(network, server, browsing=browse):
    attempt = network.connect({"server": server.host})
    address = attempt.begin()
    threading.Thread(target=browsing, args=(address,)).start()
    return attempt.wait()


def test_the_browser_comes_back_and_the_account_is_there(server, network):
    granted = connected(network, server)
    account = granted.account
    assert (account.id, account.handle, account.name) == (f"mastodon:{server.host}:7", "lea", "Léa Morel")
    assert account.visibility == "unlisted"
    assert (account.network.limit, account.network.url_weight, account.network.max_images) == (640, 19, 3)
    assert account.network.name == server.host
    assert account.address == f"@lea@{server.host}"
    assert network._vault.recall(token_name(account.id)) in server.tokens
    publisher = network.publisher(account)
    assert publisher._token() == network._vault.recall(token_name(account.id))


def test_the_page_in_the_browser_says_that_one_can_go_back(server):
    network = MastodonNetwork(HandVault(), "Tu peux revenir à <LiveTweet Coach>.", timeout=(2, 2))
    pages = []
    connected(network, server, lambda address: pages.append(browse(address).text))
    # The page is written before the visit is told, so it is there when the account is.
    assert "Tu peux revenir à &lt;LiveTweet Coach&gt;." in "".join(pages) or pages == []


def test_the_code_can_be_pasted_as_an_address_or_alone(server, network):
    attempt = network.connect({"server": server.host})
    address = attempt.begin()
    assert attempt.paste("bonjour à tous") is not None
    assert attempt.paste("") is not None
    there = requests.get(address, timeout=5, allow_redirects=False).headers["Location"]
    assert attempt.paste(f"  {there} ") is None
    assert attempt.wait().account.handle == "lea"
    again = network.connect({"server": server.host})
    code = parse_qs(urlsplit(requests.get(again.begin(), timeout=5, allow_redirects=False).headers["Location"]).query)
    assert again.paste(code["code"][0]) is None
    assert again.wait().account.handle == "lea"


def test_where_nobody_can_come_back_the_server_shows_a_code(server, network, monkeypatch):
    attempt = network.connect({"server": server.host})

    def taken():
        raise NotConnected(say("Test", "taken"))

    monkeypatch.setattr(attempt._loopback, "open", taken)
    address = attempt.begin()
    assert f"redirect_uri={BY_HAND.replace(':', '%3A')}" in address
    code = requests.get(address, timeout=5).json()["code"]
    attempt.paste(code)
    assert attempt.wait().account.handle == "lea"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("error=access_denied", "did not agree"),
        ("code=1&state=another", "another attempt"),
        ("code=wrong&state={state}", "too old"),
    ],
)
def test_what_comes_back_and_is_no_consent(server, network, answer, words):
    attempt = network.connect({"server": server.host})
    attempt.begin()
    attempt.paste(f"http://127.0.0.1:1/callback?{answer.format(state=attempt._state)}")
    with pytest.raises(NotConnected, match=words):
        attempt.wait()


def test_giving_up(server, network):
    attempt = network.connect({"server": server.host})
    attempt.begin()
    attempt.cancel()
    with pytest.raises(Cancelled):
        attempt.wait()
    assert network._vault.recall(token_name(f"mastodon:{server.host}:7")) is None


def test_a_server_that_is_none(server, network):
    server.version = 0
    with pytest.raises(NotConnected, match="does not answer as a Mastodon"):
        network.connect({"server": server.host}).begin()


def test_an_older_server_will_do(server, network):
    server.version = 1
    assert connected(network, server).account.network.limit == 640


def test_a_server_that_takes_no_apps(server, network):
    server.takes_apps = False
    with pytest.raises(NotConnected, match="no new apps"):
        network.connect({"server": server.host}).begin()


def test_a_server_that_is_not_there(network):
    with pytest.raises(NotConnected, match="can't be reached") as told:
        network.connect({"server": "127.0.0.1:9"}).begin()
    assert told.value.field == "server"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("mastodon.social", "mastodon.social"),
        (" HTTPS://Mastodon.Social/about ", "mastodon.social"),
        ("@lea@piaille.fr", "piaille.fr"),
        ("lea@piaille.fr.", "piaille.fr"),
        ("été.exemple", "xn--t-9fab.exemple"),
        ("127.0.0.1:3000", "127.0.0.1:3000"),
    ],
)
def test_servers_as_people_write_them(text, name):
    assert server_name(text) == name


@pytest.mark.parametrize("text", ["", "mastodon", "mon serveur", "@lea", "http://", "a..b", "192.168.0.1", "-a.fr"])
def test_what_is_no_server(text):
    with pytest.raises(NotConnected):
        server_name(text)


def test_letting_go_revokes_and_forgets(server, network):
    account = connected(network, server).account
    token = network._vault.recall(token_name(account.id))
    assert network.disconnect(account) is None
    assert server.revoked == [token]
    assert network._vault.recall(token_name(account.id)) is None
    assert network._vault.recall(app_name(account.id)) is None
    with pytest.raises(AuthExpired):
        network.publisher(account)._there()


def test_where_the_server_cannot_be_told_it_is_forgotten_all_the_same(server, network):
    account = connected(network, server).account
    server.fail_next("503", only="/oauth/revoke")
    assert network.disconnect(account) is not None
    assert network._vault.recall(token_name(account.id)) is None


def test_a_refresh_brings_what_has_changed(server, network):
    account = connected(network, server).account
    old = replace(account, name="", limits=type(account.limits)(), visibility="public")
    fresh = network.refresh(old)
    assert (fresh.name, fresh.network.limit, fresh.visibility) == ("Léa Morel", 640, "public")


def test_no_secret_is_told(server, network, caplog):
    caplog.set_level(logging.DEBUG)
    granted = connected(network, server)
    token = network._vault.recall(token_name(granted.account.id))
    assert token not in caplog.text
    assert token not in repr(granted)
    assert "a-secret" not in caplog.text


def test_a_server_with_trouble_of_its_own_is_still_a_server(server, network):
    server.fail_next("503", only="/api/v2/instance")
    with pytest.raises(NotConnected, match="trouble of its own"):
        network.connect({"server": server.host}).begin()


def test_a_slow_server(server):
    route = server.route
    server.route = lambda *asked: (threading.Event().wait(0.6), route(*asked))[1]
    with pytest.raises(NotConnected, match="too long"):
        MastodonNetwork(HandVault(), timeout=(2, 0.2)).connect({"server": server.host}).begin()


def test_a_door_that_nobody_will_come_through_is_closed(server, network):
    server.takes_apps = False
    attempt = network.connect({"server": server.host})
    with pytest.raises(NotConnected):
        attempt.begin()
    with pytest.raises(requests.ConnectionError):
        requests.get(attempt._redirect, timeout=2)


def test_a_key_that_no_vault_takes_connects_nothing(server, network, monkeypatch):
    monkeypatch.setattr("tests.adapters.publishers.mastodon_stand_in.secrets.token_hex", lambda size: "k" * 1001)
    with pytest.raises(NotConnected):
        connected(network, server)
