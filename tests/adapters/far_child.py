"""The outbox and its real publishers in a process of their own, to be killed at any moment.

Run by test_outbox_killed.py: far_child.py <folder> <began> <mode> <way host credentials>…

Time runs SPEED times as fast, from `began` (seconds since 1970) on. Mode "on" sends thread after thread without end;
"rest" sends what there is, says "over" and goes.
"""

import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.adapters.far_places import publisher, target

from livetweet_coach.adapters.outbox import Outbox
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.publishing.item import State

SPEED, LONG, AT_ONCE = 45, 3, 12


def clock_since(began):
    """A clock that runs SPEED times as fast since then."""
    return lambda: datetime.fromtimestamp(began, UTC) + timedelta(seconds=(time.time() - began) * SPEED)


def texts(number):
    """A thread's posts."""
    return [f"Fil {number}, message {part}" for part in range(LONG)]


def main():
    folder, began, mode = Path(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
    places = [sys.argv[at : at + 3] for at in range(4, len(sys.argv), 3)]
    clock = clock_since(began)
    publishers = {way: publisher(way, host, credentials, clock) for way, host, credentials in places}
    targets = [target(way, host) for way, host, _ in places]
    store = open_store(folder, clock())
    outbox = Outbox(store.queue, lambda step: publishers[step.way], clock, lambda item: None)
    outbox.recover()
    outbox.start()
    print("ready", flush=True)
    number, pause = 0, threading.Event()
    while True:
        items = outbox.items()
        for draft in {item.step.draft for item in items if item.state in (State.ASKS, State.NEEDS_PERSON)}:
            outbox.resume(draft)
        if mode == "rest" and not items:
            print("over", flush=True)
            outbox.stop()
            return
        if mode == "on" and sum(not item.has_ended for item in items) < AT_ONCE:
            while store.queue.of_draft(f"d{number}"):
                number += 1
            posts = tuple(Post(f"p{part}", text) for part, text in enumerate(texts(number)))
            outbox.send(Draft(f"d{number}", posts), targets, timedelta(0))
        pause.wait(0.02)


if __name__ == "__main__":
    main()
