"""Two who agreed to swap their roles do so by the host's word."""

from __future__ import annotations

from typing import Protocol

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.core.room.company import agreed_exchange, agreed_swap
from livetweet_coach.core.room.messages import Answer, Exchange, Message


class Host(Protocol):
    """Who can make others' roles what they are to be."""

    def swap(self, one: str, other: str) -> None:
        """Two members change roles. Raises StoreUnwritable."""


def heed(inside: Conductor, host: Host | None, speaker: str, message: Message) -> bool:
    """After a message of anybody, oneself included; whether roles were changed.

    `host` None: somebody else is. Where that is neither of the two, both tell it that they agreed.
    Raises StoreUnwritable.
    """
    company = inside.company
    if (agreed := agreed_swap(company, speaker, message)) is not None and host is None:
        if company.host not in agreed and isinstance(message, Answer):
            inside.tell(company.host, Exchange(message.id, agreed[0] if agreed[1] == company.me else agreed[1]))
        return False
    agreed = agreed or agreed_exchange(company, speaker, message)
    if agreed is None or host is None:
        return False
    host.swap(*agreed)
    return True
