"""Connecting a Bluesky account with its app password, on a real server of its kind."""

import pytest
from tests.adapters.room.people import HandVault

from livetweet_coach.adapters.publishers.bluesky.names import identifier, server_name
from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
from livetweet_coach.ports.accounts import NotConnected


def test_an_account_is_connected_with_an_app_password(pds):
    did, handle, password = pds.make_account()
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    attempt = network.connect({"handle": f" @{handle.upper()}", "password": password, "server": pds.base})
    assert attempt.begin() == ""
    account = attempt.wait().account
    assert (account.id, account.handle, account.server) == (f"bluesky:{did}", handle, pds.host)
    assert account.address == f"@{handle}"
    assert network.refresh(account).handle == handle


@pytest.mark.parametrize(("handle", "password"), [("{handle}", "wrong"), ("nobody.test", "{password}")])
def test_a_wrong_handle_or_password_is_told(pds, handle, password):
    _, known, right = pds.make_account()
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    fields = {"handle": handle.format(handle=known), "password": password.format(password=right), "server": pds.host}
    with pytest.raises(NotConnected, match="not right") as told:
        network.connect(fields).wait()
    assert told.value.field == "password"


def test_a_server_that_is_not_there():
    network = BlueskyNetwork(HandVault(), timeout=(2, 5))
    with pytest.raises(NotConnected, match="can't be reached") as told:
        network.connect({"handle": "lea.test", "password": "x", "server": "127.0.0.1:9"}).wait()
    assert told.value.field == "server"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lea", "lea.bsky.social"),
        ("@Lea.Bsky.Social ", "lea.bsky.social"),
        ("https://bsky.app/profile/lea.exemple.fr", "lea.exemple.fr"),
        ("\u202a@lea.exemple.fr\u202c", "lea.exemple.fr"),
        ("lea@exemple.fr", "lea@exemple.fr"),
    ],
)
def test_handles_as_people_write_them(text, name):
    assert identifier(text) == name


@pytest.mark.parametrize("text", ["", "@", "léa", "a b", "lea..fr"])
def test_what_is_no_handle(text):
    with pytest.raises(NotConnected):
        identifier(text)


def test_servers():
    assert server_name("") == "bsky.social"
    assert server_name("https://PDS.exemple.fr/") == "pds.exemple.fr"
    with pytest.raises(NotConnected):
        server_name("mon serveur")
