"""Tries the address of a server, and tells what came of it in words."""

from __future__ import annotations

import asyncio
import contextlib

from livetweet_coach.adapters.room.addresses import BadAddress
from livetweet_coach.adapters.room.nats_link import NatsLink
from livetweet_coach.adapters.room.nkeys import NKey
from livetweet_coach.adapters.room.server_keys import ServerKeys
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase, say

PATIENCE = 8.0
_NOWHERE = "probe"
_SETTLED = (LinkWord.UP, LinkWord.DOWN, LinkWord.REFUSED)


def probed(server: str) -> Phrase:
    """What came of it. A link's own sentence where it did not come up. Not for a thread with a loop of its own."""
    address, _, seed = server.partition("#")
    try:
        key = ServerKeys.read(seed).key(None, _NOWHERE) if seed else NKey.new()
        return asyncio.run(_tried(NatsLink([address], _NOWHERE, key, None)))
    except BadAddress as problem:
        return problem.phrase
    except ValueError:
        return say("Room", "What comes after # in the address is no key for a server.")


async def _tried(link: NatsLink) -> Phrase:
    news: asyncio.Queue[tuple[LinkWord, Phrase | None]] = asyncio.Queue()
    await link.open(lambda subject, envelope: None, lambda word, phrase: news.put_nowait((word, phrase)))
    told: Phrase | None = None
    with contextlib.suppress(asyncio.TimeoutError):
        async with asyncio.timeout(PATIENCE):
            word = LinkWord.CONNECTING
            while word not in _SETTLED:
                word, told = await news.get()
            if word is LinkWord.UP:
                told = say("Room", "The server answers, and lets people in.")
    await link.close()
    return told or say("Room", "The server does not answer.")
