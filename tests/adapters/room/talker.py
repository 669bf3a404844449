"""One of the two who talk, in a process of their own that can be killed and started again: `Talker` outside, `main` in.

The process is told on its first line who it is, and says what happens to it, a JSON list a line: `up`, `sees`, `heard`.
"""

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

from tests.adapters.room.people import PEOPLE, group
from tests.adapters.room.talk import INSTANTS, Speaker, Way

from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.adapters.room.nkeys import NKey

ROOT = Path(__file__).parents[3]
PATHS = [str(ROOT), str(ROOT / "src")]
START = f"import sys; sys.path[:0] = {PATHS}; from tests.adapters.room.talker import main; main()"


class Talker:
    """The process as seen from outside; `notes` and `count` outlive it."""

    def __init__(self, couple, name, addresses, folder):
        self.notes, self.count = [], 0
        self._news = threading.Condition()
        self._words = json.dumps(
            {
                "name": name,
                "addresses": addresses,
                "folder": str(folder / name),
                "nkey": couple.nkeys[name].seed(),
                "keys": {one: keys.secret() for one, keys in couple.people.keys.items()},
            }
        )
        self.start()

    def start(self):
        """Start it, and wait until it is up."""
        self._is_up = False
        self._process = subprocess.Popen(
            [sys.executable, "-c", START], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._process.stdin.write(self._words + "\n")
        self._process.stdin.flush()
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,))
        self._reader.start()
        self.wait(lambda: self._is_up)

    def begin(self):
        """Let it talk."""
        self._process.stdin.write("talk\n")
        self._process.stdin.flush()

    def kill(self):
        """As SIGKILL does; it sees nobody any more."""
        self._process.kill()
        self._process.wait(10)
        self._reader.join(10)
        self.notes.append((time.monotonic(), None))
        for pipe in (self._process.stdin, self._process.stdout):
            pipe.close()

    def wait(self, condition, seconds=60):
        with self._news:
            assert self._news.wait_for(condition, seconds), (self._words, self.count)

    def sees_the_other(self):
        return bool(self.notes) and self.notes[-1][1]

    def _read(self, lines):
        for line in lines:
            kind, *values = json.loads(line)
            with self._news:
                self._is_up |= kind == "up"
                if kind == "sees":
                    self.notes.append((values[0], values[1]))
                if kind == "heard":
                    self.count = values[0]
                self._news.notify_all()


def main():
    told = json.loads(sys.stdin.readline())
    people = group(PEOPLE, {name: MemberKeys.from_secret(secret) for name, secret in told["keys"].items()})
    way = Way(tuple(told["addresses"]), NKey.from_seed(told["nkey"]), told["name"])
    one = Speaker(way, Path(told["folder"]), told["name"], people, INSTANTS)
    print(json.dumps(["up"]), flush=True)
    threading.Thread(target=lambda: sys.stdin.readline() and one.begin(), daemon=True).start()
    seen = heard = None
    while True:
        with one.watch.stirred:
            one.watch.stirred.wait(1)
        if one.notes and one.notes[-1] != seen:
            seen = one.notes[-1]
            print(json.dumps(["sees", *seen]), flush=True)
        if (count := one.count()) != heard:
            heard = count
            print(json.dumps(["heard", count, time.monotonic()]), flush=True)
