"""What one room is about besides talk: who is let in, whose server it is, what goes by file."""

from __future__ import annotations

from typing import Protocol

from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import LinkWord
from livetweet_coach.ports.room import Link


class Business(Protocol):
    """Made and used in the room's thread alone."""

    link: Link
    conductor: Conductor

    async def begin(self) -> None:
        """Show what was kept, and bring about what the link needs: a server of one's own. Raises Refusal."""

    def heard_at_the_door(self, subject: str, envelope: bytes) -> None:
        """An envelope of joining."""

    def link_changed(self, word: LinkWord) -> None:
        """The link is up, or is not; the conductor knows already."""

    def tick(self) -> float:
        """Do what is due at the door; when to come back, on the steady clock."""

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

    async def end(self, forget: bool) -> None:
        """Let go of everything; `forget`: the room is left."""
