"""The process is really killed, at any moment, while somebody types in the real app (A15)."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from livetweet_coach.adapters.store.peek import peek
from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.app import glimpse
from livetweet_coach.ui.pause import SystemClock

CHILD = Path(__file__).with_name("typing_child.py")
ROUNDS = 15
A_SECOND = 1_000_000_000


def killed_round(home, root, number):
    """Type until the kill; what was told, and when the kill came."""
    environment = {
        **os.environ,
        "LIVETWEET_COACH_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}",
    }
    # A pipe for errors would fill up unread.
    with (home.parent / f"errors-{number}.txt").open("wb") as errors:
        command = [sys.executable, CHILD, str(number)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env=environment) as child:
            ready = child.stdout.readline().decode().split()
            assert ready and ready[0] == "ready", Path(errors.name).read_text()
            try:
                child.wait(random.Random(number).uniform(1.0, 4.0))
            except subprocess.TimeoutExpired:
                child.kill()
            killed = time.monotonic_ns()
            told = [line.split() for line in child.stdout.read().decode().splitlines()]
    assert child.returncode == -9, Path(errors.name).read_text()
    return told, killed, int(ready[1])


def characters_lost(told, killed, kept):
    """How many characters that were typed more than a second before the kill are not there any more."""
    lengths, length = [], 0
    for line in told:
        if line[0] == "sent":
            lengths.clear()
        else:
            lengths.append((int(line[1]), int(line[2])))
    for at, long in lengths:
        if at <= killed - A_SECOND:
            length = long
    return max(0, length - kept)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_nothing_older_than_a_second_is_lost(tmp_path, root):
    """A15: after each of 15 kills the draft has all but the last second, nothing was sent twice, no picture lies."""
    home, lost, typed, pictures = tmp_path / "home", [], 0, 0
    home.mkdir()
    for number in range(ROUNDS):
        told, killed, _ = killed_round(home, root, number)
        seen = glimpse.read(home)
        is_shown = seen is not None and seen.present == peek(home)
        store = open_store(home, SystemClock().now())
        try:
            kept = store.drafts.open_drafts()
            long = len(kept[0].draft.posts[0].text) if kept else 0
            if is_shown:
                pictures += 1
                assert seen.words == kept[0].draft.posts[0].text
            lost.append(characters_lost(told, killed, long))
            typed += sum(1 for line in told if line[0] == "typed")
            keys = [item.key for item in store.queue.items()]
            assert len(keys) == len(set(keys))
            assert store.reports == ()
        finally:
            store.close()
    print(
        f"{typed} keys, {ROUNDS} rounds, {pictures} pictures shown, {sum(lost)} characters lost beyond the last second"
    )
    assert typed > ROUNDS * 10
    assert pictures  # some of the pictures left behind were those of what was kept, and none lied
    assert lost == [0] * ROUNDS


def test_the_count_of_what_is_lost_can_say_no():
    """The measure itself: ten keys a tenth of a second apart, and what is missing of the older ones."""
    told = [["typed", str(n * A_SECOND // 10), str(n + 1)] for n in range(20)]
    assert characters_lost(told, 2 * A_SECOND, kept=11) == 0
    assert characters_lost(told, 2 * A_SECOND, kept=8) == 3
    assert characters_lost([*told, ["sent", "1"]], 2 * A_SECOND, kept=0) == 0
