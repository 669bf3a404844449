"""What goes on in one room, behind the doors that a window has to it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from livetweet_coach.core.room.messages import Draft, Message, Role, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.core.words import Phrase
from livetweet_coach.ports.room import Link


class Business(Protocol):
    """Made and used in the room's thread alone. `ports.room.Room` says what each word of a window means."""

    @property
    def link(self) -> Link:
        """The way to the server, once it has begun."""

    async def begin(self, stirred: Callable[[], None]) -> None:
        """Show what was kept, and bring about what the link needs: a server of one's own. Raises Refusal.

        `stirred` is to be called when something that nobody asked for has come about.
        """

    def tell(self, to: str, message: Message) -> None:
        """Raises NotAllowed, TooLong, StoreUnwritable."""

    def share(self, draft: Draft, summary: Summary) -> None:
        """The draft as it is now."""

    def doing(self, presence: Presence, about: str) -> None:
        """What one does just now."""

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""

    def let_see(self, member: str, what: str, until: int) -> None:
        """Raises NotAllowed, StoreUnwritable."""

    def invite(self, role: Role, sees: str, until: int) -> None:
        """Make an invite."""

    def accept(self, knock: str) -> None:
        """Let somebody in. Raises NotAllowed, StoreUnwritable."""

    def refuse(self, knock: str) -> None:
        """Do not let them in. Raises NotAllowed, StoreUnwritable."""

    def stop(self, member: str) -> None:
        """End a grant, or the room. Raises NotAllowed, StoreUnwritable."""

    def export(self, path: str, to: str) -> int:
        """All that waits for a member, into a file. Raises NotAllowed, StoreUnwritable."""

    def take(self, path: str) -> int:
        """What a member exported. Raises InviteRefused, StoreUnwritable."""

    def receive(self, envelopes: Collection[bytes]) -> None:
        """Envelopes from the wire."""

    def heard_at_the_door(self, envelope: bytes) -> None:
        """An envelope of joining."""

    def link_changed(self, word: LinkWord, trouble: Phrase | None) -> None:
        """The link is up, or is not."""

    def subjects(self) -> frozenset[str]:
        """What is to be listened to now."""

    def tick(self) -> None:
        """Do what is due."""

    def next_due(self) -> float:
        """When something is due, on the steady clock."""

    async def reachable(self) -> None:
        """Wait until a last word can leave; it does not come where the link is down."""

    def goodbye(self) -> None:
        """The last word on the link."""

    async def end(self, forget: bool) -> None:
        """Let go of everything; `forget`: the room is left."""
