"""The real publishers on a network that loses 40 % of all requests: nothing lost, nothing doubled, threads in order."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from tests.adapters import far_places
from tests.adapters.far_places import Far
from tests.adapters.outbox_desk import NO_WAIT
from tests.hand_clock import HandClock

from livetweet_coach.adapters.outbox import LONGEST_WAIT, Outbox
from livetweet_coach.adapters.publishers.x import wire
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State
from livetweet_coach.core.publishing.turns import next_wake

THREADS, LONG, SHARE = 12, 5, 0.4
MANNERS = [("x", True, 7), ("mastodon", True, 8), ("mastodon", False, 9)]


@pytest.mark.parametrize(("way", "honours_key", "seed"), MANNERS, ids=["x", "mastodon", "mastodon that ignores keys"])
def test_twelve_threads_through_a_bad_network(way, honours_key, seed, tmp_path, monkeypatch):
    monkeypatch.setattr(wire, "TIMEOUTS", far_places.TIMEOUT)
    clock = HandClock(datetime.now(UTC).replace(microsecond=0))
    far = Far(way, clock.now, SHARE, seed=seed, honours_key=honours_key)
    store = open_store(tmp_path, clock.now())
    publisher = far_places.publisher(way, far.host, far.credentials, clock.now)
    seen, began = [], time.perf_counter()
    outbox = Outbox(store.queue, lambda step: publisher, clock.now, lambda item: seen.append(item.state))
    try:
        wanted = []
        for number in range(THREADS):
            texts = [f"Fil {number}, message {part} de la journée" for part in range(LONG)]
            wanted += texts
            draft = Draft(f"d{number}", tuple(Post(f"p{part}", text) for part, text in enumerate(texts)))
            outbox.send(draft, [far_places.target(way, far.host)], NO_WAIT)
        begin = clock.now()
        run(outbox, far.proxy, clock)
        items = [item for number in range(THREADS) for item in store.queue.of_draft(f"d{number}")]
    finally:
        store.close()
        far.stop()
    arrived = far.texts
    lost, doubled = len(set(wanted) - set(arrived)), len(arrived) - len(set(arrived))
    minutes = (clock.now() - begin) / timedelta(minutes=1)
    print(
        f"{way}: {len(wanted)} posts, {far.proxy.requests} requests, {far.proxy.requests - far.proxy.met['']} met a "
        f"fault; lost {lost}, doubled {doubled}; tried again {sum(item.attempts for item in items) - len(items)}, "
        f"in doubt {seen.count(State.UNCERTAIN)}; {minutes:.0f} min of the network's time in "
        f"{time.perf_counter() - began:.1f} s"
    )
    assert arrived == wanted
    assert {item.state for item in items} == {State.PUBLISHED}
    assert far.parents == {text: "" if number % LONG == 0 else wanted[number - 1] for number, text in enumerate(wanted)}
    assert far.proxy.requests - far.proxy.met[""] > far.proxy.requests * SHARE / 2  # the network was a bad one


def run(outbox, proxy, clock):
    """Let the outbox do all there is to do; where it waits, so does the network, until nothing is on its way."""
    for _ in range(6000):
        if outbox.run_once(clock.now()):
            continue
        items = outbox.items()
        if not items:
            return
        proxy.settle()
        assert not [item for item in items if item.state is State.NEEDS_PERSON], items[0].why
        wake = next_wake(items, clock.now())
        assert wake is not None, [item.state for item in items]
        clock.advance(min(LONGEST_WAIT, max(0.001, (wake - clock.now()).total_seconds())))
    raise AssertionError("the outbox does not come to rest")
