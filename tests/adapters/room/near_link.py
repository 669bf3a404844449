"""A server and its links inside one process, with faults: silence, cuts and losses; members have their own threads."""

import asyncio
import random
import threading

from livetweet_coach.core.room.view import LinkWord


class NearServer:
    """Carries envelopes between links. `lost` is the share of envelopes that vanish; `silent` swallows all."""

    def __init__(self, lost=0.0, seed=1):
        self.lost, self.silent, self.is_up = lost, False, True
        self.chance = random.Random(seed)
        self.lock = threading.Lock()
        self.links = []
        self.carried = 0

    def link(self):
        """A new link to this server."""
        return NearLink(self)

    def cut(self):
        """All connections break; `mend` lets them come back."""
        self.is_up = False
        self._tell(LinkWord.DOWN)

    def mend(self):
        """Connections are possible again."""
        self.is_up = True
        self._tell(LinkWord.UP)

    def _tell(self, word):
        with self.lock:
            links = list(self.links)
        for link in links:
            link.loop.call_soon_threadsafe(link.changed, word, None)

    def carry(self, sender, subject, envelope):
        """One envelope to all who listen for it."""
        with self.lock:
            if self.silent or not self.is_up or self.chance.random() < self.lost:
                return
            self.carried += 1
            links = [link for link in self.links if link is not sender and link.hears(subject)]
        for link in links:
            link.loop.call_soon_threadsafe(link.heard, subject, envelope)


class NearLink:
    """One member's link."""

    def __init__(self, server):
        self.server, self.subjects, self.is_open = server, frozenset(), False

    async def open(self, heard, changed):
        self.loop, self.is_open = asyncio.get_running_loop(), True
        self.heard, self.changed = self._guarded(heard), self._guarded(changed)
        with self.server.lock:
            self.server.links.append(self)
        self.loop.call_soon(self.changed, LinkWord.CONNECTING, None)
        if self.server.is_up:
            self.loop.call_soon(self.changed, LinkWord.UP, None)

    def _guarded(self, callback):
        return lambda *values: callback(*values) if self.is_open else None

    async def listen(self, subjects):
        self.subjects = frozenset(subjects)

    async def sign_in(self, key, role):
        self.subjects = frozenset()
        self.changed(LinkWord.DOWN, None)
        if self.server.is_up:
            self.changed(LinkWord.UP, None)

    def hears(self, subject):
        return subject in self.subjects or subject.partition(".")[0] + ".*" in self.subjects

    def send(self, subject, envelope):
        self.server.carry(self, subject, envelope)

    async def flush(self):
        await asyncio.sleep(0)
        return self.server.is_up and not self.server.silent

    async def close(self):
        self.is_open = False
        with self.server.lock:
            if self in self.server.links:
                self.server.links.remove(self)
