"""What a room's thread puts before the window: members as they may be shown, messages with their legs, troubles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.latest import Latest
from livetweet_coach.adapters.room.legs import Legs
from livetweet_coach.adapters.store.rooms import Line
from livetweet_coach.core.room.coding import decode
from livetweet_coach.core.room.company import Company, as_member
from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Beat, Draft, Exchange, Grant, Key, Question, Summary
from livetweet_coach.core.room.presence import AWAY
from livetweet_coach.core.room.session import RoomSession
from livetweet_coach.core.room.view import Invitation, LinkWord, RoomView, Said
from livetweet_coach.core.words import Phrase

# What members' apps say to each other, and no window shows as said.
UNSHOWN = Draft | Summary | Beat | Question | Grant | Key | Exchange


class Showing:
    """Writes the table that windows read. `stir` is called after whatever may have changed it."""

    def __init__(self, latest: Latest, instants: Instants, stir: Callable[[], None]) -> None:
        self._latest, self._instants, self._stir = latest, instants, stir
        self._troubles: dict[str, Phrase | None] = {}
        # When a file of a member was last read here; the wire, once it brings a heartbeat, knows better.
        self.heard: dict[str, int] = {}

    def frame(self, change: Callable[[RoomView], RoomView]) -> None:
        """Change all but members and messages."""
        if self._latest.frame(change):
            self._stir()

    def link(self, word: LinkWord, trouble: Phrase | None) -> None:
        """How the link is."""
        self.frame(lambda frame: replace(frame, link=word))
        self.trouble("link", trouble)

    def trouble(self, of: str, phrase: Phrase | None) -> None:
        """A sentence about the disk, the door, the link…; the first of them that has one is shown."""
        self._troubles[of] = phrase
        shown = next((one for of in ("disk", "door", "link", "near") if (one := self._troubles.get(of))), None)
        self.frame(lambda frame: replace(frame, trouble=shown))

    def note(self, phrase: Phrase) -> None:
        """A sentence that is good to know, where nothing is wrong."""
        self.frame(lambda frame: replace(frame, note=phrase))

    def invited(self, invitation: Invitation) -> None:
        """A new invitation: the code of those before is over."""
        self.frame(lambda frame: replace(frame, invitations=(*map(_without_code, frame.invitations), invitation)))

    def used(self, text: str) -> None:
        """An invitation that somebody came in with is shown no more: it would be refused to the next."""
        self.frame(
            lambda frame: replace(frame, invitations=tuple(one for one in frame.invitations if one.text != text))
        )

    def member(self, company: Company, session: RoomSession, member: str) -> None:
        """A member, with the presence of this moment and what may be seen at this moment."""
        other = company.others.get(member)
        if other is None:
            return
        now = self._instants.now()
        presence = session.presence(member, now)
        if presence not in AWAY:
            self.heard.pop(member, None)
        draft, summary = session.newest(member, Stream.DRAFT), session.newest(member, Stream.SUMMARY)
        shown = as_member(
            other,
            presence,
            session.writes_to(member, now),
            draft if isinstance(draft, Draft) else None,
            summary if isinstance(summary, Summary) else None,
            self._instants.today(),
        )
        if self._latest.put_member(replace(shown, heard=self.heard.get(member, 0))):
            self._stir()

    def gone(self, member: str) -> None:
        """Somebody is not in any more."""
        self._latest.drop_member(member)
        self._stir()

    def lines(self, me: str, lines: Iterable[Line], legs: Legs) -> None:
        """Messages that are new, or have come further."""
        for line in lines:
            message = decode(line.body)
            if message is None or isinstance(message, UNSHOWN):
                continue
            arrived = line.sender != me or line.seq is None or line.is_there
            if arrived:
                legs.arrived(line.number)
            said = Said(line.number, line.at, line.sender, line.receiver, message, legs.of(line.number, arrived))
            if self._latest.put_said(said):
                self._stir()


def _without_code(invitation: Invitation) -> Invitation:
    return replace(invitation, code="")
