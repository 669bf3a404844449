"""Light members for bench/room.py, many in one process: real circles, seals and connections, no store, no window.

Started by the benchmark with a JSON line that says who; then a command a line: `type` (all write, five changes a
second), `rest`, `again` (all connections break, all come back), `storm N` (N heartbeats a second in all), `beaten`
(how many of these there were). Says `joined SECONDS`, and what it is asked.
"""

import asyncio
import json
import random
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.adapters.room.people import group  # noqa: E402
from tests.core.room.people import ROOM  # noqa: E402

from livetweet_coach.adapters.room.addresses import address_of  # noqa: E402
from livetweet_coach.adapters.room.keys import MemberKeys  # noqa: E402
from livetweet_coach.adapters.room.nats_connection import Connection, wire_to  # noqa: E402
from livetweet_coach.adapters.room.nkeys import NKey  # noqa: E402
from livetweet_coach.adapters.room.seal import Seal  # noqa: E402
from livetweet_coach.adapters.room.subjects import heard_at, off_the_wire, on_the_wire  # noqa: E402
from livetweet_coach.core.room.circle import Circle  # noqa: E402
from livetweet_coach.core.room.messages import Draft, Role, Summary  # noqa: E402
from livetweet_coach.core.room.presence import Presence  # noqa: E402

# A member is in once the tutor has answered a hello.
WORDS = "The mayor opens the day: forty volunteers lent a hand, and nobody asked for a form. " * 3
TICK, TYPED = 0.1, 0.2


class Light:
    """One learner."""

    def __init__(self, people, name, key, address):
        self.name, self.key, self.address = name, key, address
        roster = people.roster(["hal", "tom", name])
        seal = Seal(ROOM, name, people.keys[name], roster.keys_of)
        run = time.time_ns() // 1_000_000
        self.circle = Circle(name, roster, (seal,) * 3, epoch=run, run=run, sees_at_first="drafts")
        self.connection, self.answered, self.tasks = None, asyncio.Event(), set()
        self.has_begun, self.word, self.changes = False, Presence.WRITING, 0

    async def join(self):
        """Connect, listen, say hello; until the tutor answers."""
        self.answered.clear()
        connection = Connection(wire_to(address_of(self.address)), self.key, self.heard, lambda subject: None)
        await connection.begin(None)
        for subject in (f"i.{self.name}", f"a.{self.name}", "p.tom", "q.tom"):
            for one in heard_at(ROOM, Role.LEARNER, subject):
                await connection.subscribe(one)
        self.connection = connection
        now = time.monotonic()
        self.follow(self.circle.session.link_is_back(now) if self.has_begun else self.circle.begin(now))
        if not self.has_begun:
            self.follow(self.circle.let_see("tom", "drafts", now))
        self.has_begun = True
        await self.answered.wait()

    def heard(self, subject, envelope):
        self.follow(self.circle.receive(envelope, time.monotonic(), random.random()))
        if off_the_wire(subject).startswith("a."):
            self.answered.set()

    def follow(self, outcome):
        if self.connection is None:
            return
        for leaving in outcome.leaving:
            subject = on_the_wire(ROOM, Role.LEARNER, leaving.subject)
            task = asyncio.ensure_future(self.connection.publish(subject, leaving.envelope))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    def tick(self, now):
        if self.circle.session.next_due(now) <= now:
            self.follow(self.circle.session.tick(self.word, now, random.random()))

    def write(self, now):
        self.changes += 1
        text = WORDS[: 100 + self.changes % 150]
        summary = Summary(0, len(text), 0)
        self.circle.session.share(Draft("d", self.changes, ("p1",), (text,), 0, 5, ""), summary, now)

    def beat(self, now):
        """A heartbeat at once: another word than the last."""
        self.word = Presence.PAUSING if self.word is Presence.WRITING else Presence.WRITING
        self.follow(self.circle.session.tick(self.word, now))


class Crowd:
    """All of them, and what they are told to do."""

    def __init__(self, told):
        people = group(
            {name: Role(role) for name, role in told["roles"].items()},
            {name: MemberKeys.from_secret(secret) for name, secret in told["keys"].items()},
        )
        self.them = [Light(people, name, NKey.from_seed(seed), told["address"]) for name, seed in told["nkeys"].items()]
        self.is_typing, self.storm, self.beaten = False, 0, 0

    async def join(self):
        began = time.monotonic()
        await asyncio.gather(*(one.join() for one in self.them))
        print(f"joined {time.monotonic() - began:.3f}", flush=True)

    async def again(self):
        for one in self.them:
            old, one.connection = one.connection, None
            await old.drop()
        await self.join()

    async def live(self):
        typed, owed, last = 0.0, 0.0, time.monotonic()
        while True:
            await asyncio.sleep(TICK / 10 if self.storm else TICK)
            now = time.monotonic()
            for one in self.them:
                one.tick(now)
            if self.is_typing and now - typed >= TYPED:
                typed = now
                for one in self.them:
                    one.write(now)
            owed, last = min(owed + self.storm * (now - last), 200), now
            for _ in range(int(owed)):
                random.choice(self.them).beat(now)
                self.beaten += 1
            owed -= int(owed)


async def main():
    loop = asyncio.get_running_loop()
    crowd = Crowd(json.loads(sys.stdin.readline()))
    await crowd.join()
    living = loop.create_task(crowd.live())
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        match line.split():
            case ["type"]:
                crowd.is_typing = True
            case ["rest"]:
                crowd.is_typing, crowd.storm = False, 0
            case ["again"]:
                await crowd.again()
            case ["beaten"]:
                print(f"beaten {crowd.beaten}", flush=True)
            case ["storm", each_second]:
                crowd.storm = int(each_second)
    living.cancel()


if __name__ == "__main__":
    asyncio.run(main())
