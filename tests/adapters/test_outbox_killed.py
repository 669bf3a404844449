"""The process is really killed at any moment while real publishers send over a bad network: all arrives, and once."""

import contextlib
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from tests.adapters.far_child import LONG, clock_since, texts
from tests.adapters.far_places import Far

from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.core.publishing.item import State

CHILD = Path(__file__).with_name("far_child.py")
SHARE, LATE = 0.2, 0.3


class Killing:
    """Two networks, a folder, and a process that is started and killed."""

    def __init__(self, folder, root, seed):
        self.folder, self.root, self.began = folder, root, time.time()
        self.clock = clock_since(self.began)
        self.chance = random.Random(seed)
        self.places = [
            Far("x", self.clock, SHARE, seed, late=LATE),
            Far("mastodon", self.clock, SHARE, seed + 1, honours_key=seed % 2 == 0, late=LATE),
        ]

    def child(self, mode):
        """Another start of the app."""
        words = [word for far in self.places for word in (far.way, far.host, far.credentials)]
        command = [sys.executable, CHILD, self.folder, str(self.began), mode, *words]
        path = f"{self.root / 'src'}{os.pathsep}{self.root}"
        return subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path})

    def killed_round(self):
        """A start and a kill; where the posts were at that moment."""
        with self.child("on") as child:
            assert child.stdout.readline() == b"ready\n"
            at_request = self.chance.random() < 0.5
            if at_request:
                self.chance.choice(self.places).proxy.next_request(1)
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(self.chance.uniform(0.0, 0.03 if at_request else 1.0))
            child.kill()
        for far in self.places:
            far.proxy.settle()
        store = open_store(self.folder, self.clock())
        try:
            return Counter(item.state for item in store.queue.items())
        finally:
            store.close()

    def rest(self):
        """A last start on a good network, which ends when all is out; the items of all drafts."""
        for far in self.places:
            far.proxy.share = 0
        with self.child("rest") as child:
            assert child.stdout.readline() == b"ready\n"
            assert child.stdout.readline() == b"over\n"
        store = open_store(self.folder, self.clock())
        try:
            found, number = [], 0
            while items := store.queue.of_draft(f"d{number}"):
                found.append(items)
                number += 1
            return found
        finally:
            store.close()


def killed(folder, root, rounds, seed):
    began = time.perf_counter()
    killing = Killing(folder, root, seed)
    try:
        moments = sum((killing.killed_round() for _ in range(rounds)), Counter())
        drafts = killing.rest()
    finally:
        for far in killing.places:
            far.stop()
    wanted = [text for number in range(len(drafts)) for text in texts(number)]
    tried = sum(item.attempts for items in drafts for item in items) - 2 * len(wanted)
    lost = sum(len(set(wanted) - set(far.texts)) for far in killing.places)
    doubled = sum(len(far.texts) - len(set(far.texts)) for far in killing.places)
    print(
        f"{rounds} kills, {2 * len(wanted)} posts; lost {lost}, doubled {doubled}; tried again {tried}; "
        f"{moments[State.SENDING]} were leaving when killed, {moments[State.UNCERTAIN]} in doubt; "
        f"{time.perf_counter() - began:.0f} s"
    )
    assert len(wanted) >= LONG * 2 and moments[State.SENDING] + moments[State.UNCERTAIN]
    assert {item.state for items in drafts for item in items} == {State.PUBLISHED}
    for far in killing.places:
        assert sorted(far.texts) == sorted(wanted)
        for number in range(len(drafts)):
            thread = texts(number)
            assert [text for text in far.texts if text in thread] == thread
            assert [far.parents[text] for text in thread] == ["", *thread[:-1]]


@pytest.mark.timeout(180)
def test_twenty_kills(tmp_path, root):
    killed(tmp_path, root, 20, seed=3)


@pytest.mark.slow
@pytest.mark.skipif(not os.environ.get("LIVETWEET_COACH_LONG"), reason="minutes; set LIVETWEET_COACH_LONG to run it")
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", [10, 11])
def test_two_hundred_kills(tmp_path, root, seed):
    killed(tmp_path, root, 100, seed)
