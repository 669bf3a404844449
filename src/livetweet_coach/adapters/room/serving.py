"""A host's own server begins, and the room's place says under which addresses of this machine it is reached."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from livetweet_coach.adapters.room.doorkeeper import accesses
from livetweet_coach.adapters.room.interfaces import address_text, reachable
from livetweet_coach.adapters.room.premises import Members, Premises
from livetweet_coach.adapters.room.server import EmbeddedServer
from livetweet_coach.adapters.room.server_config import Serving


async def served(premises: Premises, those: Members, server: EmbeddedServer | None) -> tuple[str, ...]:
    """Where to connect to: the room's place, or a server of one's own, which is started. Raises CannotHost."""
    if server is None:
        return premises.place.addresses
    serving = Serving(bind=premises.kept.bind, port=premises.kept.port)
    await asyncio.to_thread(server.start, serving, accesses(premises, those))
    bound = server.serving
    premises.place = replace(premises.place, addresses=reachable(bound.bind, bound.port))
    return (address_text(bound.bind or "127.0.0.1", bound.port),)
