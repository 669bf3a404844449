"""A member on the wire, for tests: a link, what it heard, and waiting for things without sleeping."""

import asyncio
from collections.abc import Callable

from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.core.room.view import LinkWord


class Listener:
    """A link with all that it told."""

    def __init__(self, addresses, room, key, role, **more):
        self.link = NatsLink([addresses] if isinstance(addresses, str) else addresses, room, key, role, **more)
        self.heard: list[tuple[str, bytes]] = []
        self.words: list[LinkWord] = []
        self.phrases = []
        self._news = asyncio.Event()

    async def __aenter__(self):
        await self.link.open(self._heard, self._changed)
        return self

    async def __aexit__(self, *_):
        await self.link.close()

    @property
    def word(self):
        return self.words[-1] if self.words else None

    @property
    def sentence(self):
        """The last sentence that was told, in English with its fields."""
        return self.phrases[-1].source if self.phrases and self.phrases[-1] else ""

    def bodies(self, subject):
        return [envelope for where, envelope in self.heard if where == subject]

    async def until(self, condition: Callable[[], bool], within: float = 20) -> None:
        async with asyncio.timeout(within):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def up(self, within: float = 20) -> None:
        await self.until(lambda: self.word is LinkWord.UP, within)

    def _heard(self, subject, envelope):
        self.heard.append((subject, envelope))
        self._news.set()

    def _changed(self, word, phrase):
        self.words.append(word)
        self.phrases.append(phrase)
        self._news.set()
