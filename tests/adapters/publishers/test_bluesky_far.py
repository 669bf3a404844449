"""Bluesky through a network that loses 40 % of all requests, on a real server: whole threads, each of them once."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.adapters.fault_proxy import FaultProxy
from tests.adapters.outbox_desk import NO_WAIT
from tests.adapters.room.people import HandVault
from tests.adapters.test_outbox_far import LONG, SHARE, THREADS, run
from tests.hand_clock import HandClock

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.bluesky.network import BlueskyNetwork
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.plan import Target

PATIENCE, LATE = (2, 0.7), 0.9


def test_twelve_threads_through_a_bad_network(pds, tmp_path):
    _, handle, password = pds.make_account("loin")
    network = BlueskyNetwork(HandVault(), timeout=PATIENCE)
    account = network.connect({"handle": handle, "password": password, "server": pds.host}).wait().account
    proxy = FaultProxy(int(pds.host.rpartition(":")[2]), SHARE, seed=5, late=LATE)
    proxy.start()
    publisher = network.publisher(replace(account, server=proxy.host))
    clock = HandClock(datetime.now(UTC))
    store = open_store(tmp_path, clock.now())
    outbox = Outbox(store.queue, lambda step: publisher, clock.now, lambda item: None)
    threads = [[f"Fil {number}, message {part}" for part in range(LONG)] for number in range(THREADS)]
    try:
        for number, texts in enumerate(threads):
            draft = Draft(f"d{number}", tuple(Post(f"p{part}", text) for part, text in enumerate(texts)))
            outbox.send(draft, [Target("bluesky", account.account)], NO_WAIT)
            clock.advance(1)
        run(outbox, proxy, clock)
        items = [item for number in range(THREADS) for item in store.queue.of_draft(f"d{number}")]
    finally:
        store.close()
        proxy.stop()
    there = pds.posts(account.user)
    texts = [value["text"] for _, _, value in there]
    wanted = [text for thread in threads for text in thread]
    print(
        f"bluesky: {len(wanted)} posts, {proxy.requests} requests, {proxy.requests - proxy.met['']} met a fault; lost "
        f"{len(set(wanted) - set(texts))}, doubled {len(texts) - len(set(texts))}; "
        f"tried again {sum(item.attempts for item in items) - len(items)}"
    )
    assert {item.state for item in items} == {State.PUBLISHED}
    assert sorted(texts) == sorted(wanted)
    by_uri = {uri: value["text"] for uri, _, value in there}
    for _, _, value in there:
        answers = by_uri[value["reply"]["parent"]["uri"]] if "reply" in value else ""
        at = wanted.index(value["text"])
        assert answers == ("" if at % LONG == 0 else wanted[at - 1])
