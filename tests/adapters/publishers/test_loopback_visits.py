"""The way back from a browser: which visits count, and that nothing stands in their way."""

import logging
import socket
import urllib.error
import urllib.request

import pytest

from livetweet_coach.adapters.publishers.loopback import Loopback
from livetweet_coach.ports.accounts import NotConnected


@pytest.fixture
def loopback():
    made = Loopback((0,), closing="Retour à l'application <3")
    yield made
    made.close()


def visit(address):
    with urllib.request.urlopen(address, timeout=10) as page:
        return page.read().decode()


def test_the_first_visit_with_something_to_say_counts(loopback, caplog, capfd):
    caplog.set_level(logging.DEBUG)
    address = loopback.open()
    for other in (address, address.replace("/callback", "/favicon.ico?a=b"), address.replace("/callback", "/")):
        with pytest.raises(urllib.error.HTTPError):
            visit(other)
    assert loopback.wait(0) is None
    assert "Retour à l'application &lt;3" in visit(f"{address}?code=s3cret&state=%C3%A9").replace("&#x27;", "'")
    visit(f"{address}?code=later")
    assert loopback.wait(5) == {"code": "s3cret", "state": "é"}
    assert "s3cret" not in caplog.text + "".join(capfd.readouterr())


def test_an_idle_connection_holds_nobody_up(loopback):
    address = loopback.open()
    port = int(address.rpartition(":")[2].partition("/")[0])
    with socket.create_connection(("127.0.0.1", port)):
        visit(f"{address}?code=1")
    assert loopback.wait(5) == {"code": "1"}


def test_the_next_door_is_tried_and_then_it_says_so():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        second = Loopback((port, 0))
        assert f":{port}/" not in second.open()
        second.close()
        with pytest.raises(NotConnected):
            Loopback((port,)).open()
