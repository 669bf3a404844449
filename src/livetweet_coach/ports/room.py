"""The doors to rooms: a link that carries envelopes, a room as windows see it, and where rooms come from."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from livetweet_coach.ports import Refusal

if TYPE_CHECKING:
    from livetweet_coach.core.room.messages import Draft, Message, Role, Summary
    from livetweet_coach.core.room.presence import Presence
    from livetweet_coach.core.room.view import LinkWord, RoomView, Said
    from livetweet_coach.core.words import Phrase


class InviteRefused(Refusal):
    """The invite is damaged, over, used, or from another time."""


class CannotHost(Refusal):
    """No server could be started here: the port is busy, there is no network, or the program is missing."""


class Link(Protocol):
    """The way to a room's server. It lives in the room's own thread; its callbacks come there, and may not raise."""

    async def open(
        self, heard: Callable[[str, bytes], None], changed: Callable[[LinkWord, Phrase | None], None]
    ) -> None:
        """Begin, and keep trying until closed; `heard(subject without the room's part, envelope)`."""

    async def listen(self, subjects: Collection[str]) -> None:
        """What is heard from now on, as `<stream>.<member>`, `*` for all members; it holds over reconnects."""

    def send(self, subject: str, envelope: bytes) -> None:
        """Hand an envelope over, or drop it while the link is not up: the session says it again. Never waits."""

    async def flush(self) -> bool:
        """Whether everything sent before now has come to the server."""

    async def close(self) -> None:
        """Let go."""


class Room(Protocol):
    """A room that this member is in, or asks to come into. Every method may be called from the window's thread.

    `changed` is called in the room's thread, at most once in 40 ms, when `view` or `said` would answer something new.
    """

    changed: Callable[[], None]

    def view(self) -> RoomView:
        """The room now."""

    def said(self, after: int = 0) -> tuple[Said, ...]:
        """All kept messages whose number is greater than `after`, and older ones that have changed; oldest first.

        With 0, all there are. Who keeps the greatest number and merges by number has them all.
        """

    def tell(self, to: str, message: Message) -> None:
        """Say something to one member: it is kept before it leaves. Raises NotAllowed, TooLong, StoreUnwritable."""

    def share(self, draft: Draft, summary: Summary) -> None:
        """The learner's draft as it is now; who may see it does."""

    def doing(self, presence: Presence, about: str = "") -> None:
        """What one does just now; a coach writes to the member `about`."""

    def watch(self, learners: Collection[str]) -> None:
        """Whose drafts are in view."""

    def let_see(self, member: str, what: str, until: int = 0) -> None:
        """Let a member see "nothing", "posts" or "drafts" of mine, until then (0: while the room lasts)."""

    def invite(self, role: Role, sees: str, until: int) -> None:
        """Make an invite for one person (host only); it comes up in the view. `until`: when it stops to hold."""

    def accept(self, knock: str) -> None:
        """Let somebody in who knocked (host only)."""

    def refuse(self, knock: str) -> None:
        """Do not let them in (host only)."""

    def stop(self, member: str = "") -> None:
        """End a member's grant, or the room (host only); what they had of mine is gone from their memory."""

    def leave(self) -> None:
        """Say goodbye and let go; the room is forgotten here."""

    def close(self) -> None:
        """Let go, to come back later: the app closes."""

    def export(self, path: str, to: str) -> int:
        """Write all that waits for a member into a file, sealed; how many messages. Raises StoreUnwritable, NotAllowed.

        For somebody who was just let in it is their welcome too. Who is not in yet writes a knock, for the host.
        """

    def take(self, path: str) -> int:
        """Read a file that another member exported; how many messages were new. Raises InviteRefused, StoreUnwritable.

        It may be the knock of somebody who asks to come in, or the host's answer to one's own: the view tells.
        """


@dataclass(frozen=True, slots=True)
class Venue:
    """Where a room is hosted: a server's address, or an address of this machine to start one on; "" is any.

    `port` 0 takes the usual one. `by_files`: at no server; only files go between its members.
    """

    server: str = ""
    bind: str = ""
    port: int = 0
    by_files: bool = False


class Rooms(Protocol):
    """Where rooms come from."""

    def host(self, place: Venue, title: str, name: str, role: Role) -> Room:
        """Open a room of one's own. Raises CannotHost."""

    def join(self, invite: str, name: str) -> Room:
        """Ask to come in with a link, the words of a QR code, or a code on the local network. Raises InviteRefused."""

    def kept(self) -> Room | None:
        """The room that was open when the app was last closed, opened again."""

    def interfaces(self) -> tuple[tuple[str, str], ...]:
        """(name, address) of this machine's networks, the likeliest first."""

    def test(self, server: str) -> Phrase:
        """Try a server's address; what came of it, in words. May take seconds: not for the window's thread."""

    def close(self) -> None:
        """Let go of everything; a server that was started ends."""
