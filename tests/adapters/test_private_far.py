"""Private messages on a network that loses 40 % of all requests: nothing lost, nothing doubled, nobody else reached."""

from datetime import UTC, datetime, timedelta

import pytest
from tests.adapters import far_places
from tests.adapters.far_places import Far
from tests.adapters.outbox_desk import NO_WAIT
from tests.adapters.test_outbox_far import MANNERS, SHARE, run
from tests.hand_clock import HandClock

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.publishers.x import wire
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State

MESSAGES = 24


@pytest.mark.parametrize(("way", "honours_key", "seed"), MANNERS, ids=["x", "mastodon", "mastodon that ignores keys"])
def test_messages_through_a_bad_network(way, honours_key, seed, tmp_path, monkeypatch):
    monkeypatch.setattr(wire, "TIMEOUTS", far_places.TIMEOUT)
    clock = HandClock(datetime.now(UTC).replace(microsecond=0))
    far = Far(way, clock.now, SHARE, seed=seed, honours_key=honours_key, messages=True)
    store = open_store(tmp_path, clock.now())
    publisher = far_places.publisher(way, far.host, far.credentials, clock.now, messages=True)
    seen = []
    outbox = Outbox(store.queue, lambda step: publisher, clock.now, lambda item: seen.append(item.state))
    wanted = [(("ana", "luc")[number % 2], f"Message {number // 2} pour toi & moi") for number in range(MESSAGES)]
    names = {"ana": "ana", "luc": "luc" if way == "x" else "luc@ailleurs.exemple"}
    try:
        for number, (to, text) in enumerate(wanted):
            draft = Draft(f"d{number}", (Post("p", text),), kind="dm", to=names[to])
            outbox.send(draft, [far_places.target(way, far.host)], NO_WAIT)
        run(outbox, far.proxy, clock)
        items = [item for number in range(MESSAGES) for item in store.queue.of_draft(f"d{number}")]
        rows = store.timeline.posts()
    finally:
        store.close()
        far.stop()
    print(
        f"{way}: {MESSAGES} messages, {far.proxy.requests} requests, {far.proxy.requests - far.proxy.met['']} met a "
        f"fault; arrived {len(far.messages)}, in doubt {seen.count(State.UNCERTAIN)}"
    )
    assert far.messages == [(names[to], text) for to, text in wanted]
    assert {item.state for item in items} == {State.PUBLISHED}
    assert {row.kind for row in rows} == {"dm"} and len(rows) == MESSAGES
    assert seen.count(State.UNCERTAIN) and far.proxy.requests - far.proxy.met[""] > far.proxy.requests * SHARE / 2
    assert clock.now() - rows[0].at < timedelta(days=1)
