"""Keys to accounts are in the vault, and nowhere else: not in the store, not in a log, not in what the app says."""

import logging
import os
import subprocess
import sys
import threading

import pytest
import requests
from tests.adapters.outbox_desk import NOW
from tests.adapters.publishers.mastodon_stand_in import MastodonStandIn
from tests.adapters.room.people import HandVault
from tests.app.accounts.stand_in_network import LEA, LEA_SKY, LEA_X

from livetweet_coach.adapters.publishers.mastodon.network import MastodonNetwork
from livetweet_coach.adapters.store.accounts import Accounts
from livetweet_coach.adapters.store.store import open_store

PASSED = frozenset({"tweepy", "mastodon", "atproto_client", "httpx", "requests"})


@pytest.fixture
def server():
    made = MastodonStandIn().start()
    yield made
    made.stop()


def test_after_a_post_the_keys_are_nowhere_in_the_persons_folder(server, home, caplog):
    """The whole way with the real publisher: connect, post, look, delete, disconnect."""
    caplog.set_level(logging.DEBUG)
    network = MastodonNetwork(HandVault(), timeout=(2, 2))
    attempt = network.connect({"server": server.host})
    address = attempt.begin()
    threading.Thread(target=lambda: requests.get(address, timeout=5)).start()
    account = attempt.wait().account
    vault = dict(network._vault.__dict__)
    secrets = [token for token in server.tokens if token != "a-token"] + ["a-secret", attempt._verifier]
    assert secrets[0] in repr(vault)
    store = open_store(home, NOW)
    Accounts(store.values).put(account)
    store.close()
    kept = b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())
    assert b"lea" in kept
    for secret in secrets:
        assert secret.encode() not in kept
        assert secret not in caplog.text


def test_a_start_with_three_accounts_reads_no_network_library(home, root, translations):
    """What posts need is read from disk when the first one leaves."""
    home.mkdir(parents=True)
    store = open_store(home, NOW)
    for account in (LEA, LEA_SKY, LEA_X):
        Accounts(store.values).put(account)
    store.close()
    lines = (
        "import sys",
        "from PySide6.QtCore import QTimer",
        "from livetweet_coach.app.main import launch",
        "from livetweet_coach.ui.pause import SystemClock",
        "app = launch(['livetweet-coach'], SystemClock())",
        "app.learner.going.show_live_start()",
        "app.learner.going.begin_improvised('Num26')",
        "app.learner.choosing.choose('accounts', tuple(a.id for a in app.services.ledger.all))",
        "QTimer.singleShot(1500, app.application.quit)",
        "app.application.exec()",
        f"print(sorted({set(PASSED)!r} & set(sys.modules)))",
    )
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "LIVETWEET_COACH_HOME": str(home)}
    answer = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False, env=environment
    )
    assert answer.stdout.strip().endswith("[]"), answer.stderr[-2000:]
