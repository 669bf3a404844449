"""The host's door: makes invites, hears who knocks, and lets in whom the host accepts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from livetweet_coach.adapters.log import note_defect
from livetweet_coach.adapters.room.conductor import Conductor
from livetweet_coach.adapters.room.door_text import KeptDoor, door_text, read_door
from livetweet_coach.adapters.room.files import strange
from livetweet_coach.adapters.room.nearby import Announced, Herald
from livetweet_coach.adapters.room.premises import Members, Premises, near_key
from livetweet_coach.adapters.room.seal import is_request
from livetweet_coach.adapters.room.server_config import Access
from livetweet_coach.core.room import door as doors
from livetweet_coach.core.room.door import Offer
from livetweet_coach.core.room.envelope import Header, Stream
from livetweet_coach.core.room.grant import Membership, signed_grant
from livetweet_coach.core.room.identity import PublicKeys
from livetweet_coach.core.room.invite import NEVER, SECRET_LONG, Invite, Place, invite_text
from livetweet_coach.core.room.joining import (
    Answer,
    Refused,
    Request,
    Way,
    decode_request,
    encode_answer,
    invite_key,
    told_the_host,
)
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.short_code import code_key, code_of, finder
from livetweet_coach.core.room.view import Invitation
from livetweet_coach.ports import Refusal
from livetweet_coach.ports.room import InviteRefused

# A grant is good for this long: a room is made for a live, not for a year.
GRANTED = 30 * 24 * 3600
# A sealed hello is shorter.
GREETING_LONG = 2048


class Porter(Protocol):
    """What a server of one's own is told when somebody comes or goes."""

    def admit(self, accesses: Sequence[Access]) -> None:
        """From now on let in these. Raises CannotHost."""


def accesses(premises: Premises, those: Members) -> list[Access]:
    """Whom the host's server lets in: each member by a key of their own, who has an invite as far as the door."""
    room, host = premises.place.room, premises.place.host
    # Who was stopped is let in until they know it; nothing they could open is sealed for them any more.
    known = [one for one in (*those.roster.members(), *those.roster.last_grants()) if one.member != host]
    return [
        Access(premises.nkey("member", host).public(), room, Role.FACILITATOR, host, host),
        Access(premises.nkey("knock").public(), room, None, "", host),
        Access(near_key(premises.place).public(), room, None, "", host),
        *(Access(premises.nkey("member", one.member).public(), room, one.role, one.member, host) for one in known),
    ]


class Doorkeeper:
    """Lives in the room's thread. `porter` is a server of one's own, None for somebody else's; so is `herald`."""

    def __init__(
        self,
        premises: Premises,
        those: Members,
        conductor: Conductor,
        porter: Porter | None,
        herald: Herald | None = None,
    ) -> None:
        self._premises, self._those, self._conductor, self._porter = premises, those, conductor, porter
        self._herald = herald
        self._silence: asyncio.TimerHandle | None = None
        self._kept = read_door(premises.kept.door, premises.place, self._key_of)
        self._task: asyncio.Task[None] | None = None
        self._owed: dict[str, tuple[PublicKeys, Answer] | None] = {}
        self._links: dict[int, str] = {}

    def begin(self) -> None:
        """Show who waits at the door, and let the room be found if a code still holds."""
        self._show_knocks()
        self._announce()

    def invite(self, role: Role, sees: str, until: int) -> None:
        """An invite for one person, in the view; `until` 0: as long as the room. Raises StoreUnwritable."""
        number = self._kept.number + 1
        expires = -(-until // 60_000) * 60 if until else NEVER
        made = Invite(
            self._premises.place, role, sees if sees == "drafts" else "posts", expires, *self._secrets(number)
        )
        door, numbers = doors.with_invite(self._kept.door, made), dict(self._kept.numbers) | {made.member: number}
        code = ""
        if self._porter is not None:
            code = code_of(self._premises.derived("code", number))
            door, numbers = doors.with_code(door, code, role, made.shows, expires), numbers | {"": number}
        seen = dict(self._kept.sees) | {made.member: sees, "": sees}
        self._keep(KeptDoor(door, number, tuple(numbers.items()), tuple(seen.items())))
        shown = Invitation(invite_text(made), code, role, sees, until)
        self._links[number] = shown.text
        self._premises.showing.invited(shown)

    def accept(self, member: str) -> None:
        """Let somebody in. Raises NotAllowed where nobody of that id waits, StoreUnwritable."""
        visitor = next((one for one in self._kept.door.waiting() if one.member == member), None)
        if visitor is None:
            raise NotAllowed("nobody waits")
        request, role = visitor.request, visitor.offer.role
        grant = self.grant(member, request.keys, role, request.name)
        self._premises.rows.put_grants(self._premises.place.room, [(member, grant)])
        self._conductor.admit(grant)
        roster, host = self._those.roster, self._premises.place.host
        about = [host, *(one.member for one in roster.members() if one.member not in (host, member))]
        others = [signed for one in about if roster.has_dealings(one, member) and (signed := roster.signed(one))]
        seed = self._premises.seed_for(member, role) if self._premises.place.addresses else b""
        self._keep(replace(self._kept, door=doors.accept(self._kept.door, member, grant, tuple(others), seed)))
        sees = dict(self._kept.sees).get(visitor.offer.member, "nothing")
        if self._conductor.company.role is Role.LEARNER and role is not Role.LEARNER:
            # What an invite was made for is how long they may see it, too.
            expires = visitor.offer.expires
            self._conductor.let_see(member, sees, 0 if expires == NEVER else expires * 1000)
        used = dict(self._kept.numbers).get(visitor.offer.member, 0)
        self._premises.showing.used(self._links.pop(used, ""))
        if greeting := dict(self._kept.greetings).get(member):
            self._conductor.receive([greeting])
        self.server_changed()
        self._answer(member)

    def refuse(self, member: str) -> None:
        """Do not let them in. Raises NotAllowed, StoreUnwritable."""
        if member not in {one.member for one in self._kept.door.waiting()}:
            raise NotAllowed("nobody waits")
        self._keep(replace(self._kept, door=doors.decline(self._kept.door, member)))
        self._answer(member)

    def swap(self, one: str, other: str) -> None:
        """Two members change roles. Raises StoreUnwritable.

        The coach to be comes first: were both learners for an instant, they would have no dealings with each other, and
        what is under way between them would be lost.
        """
        roster = self._those.roster
        pair = [known for known in (roster.of(one), roster.of(other)) if known is not None]
        if len(pair) < 2:
            return
        roles = [known.role for known in reversed(pair)]
        made = [
            (known.member, self.grant(known.member, known.keys, role, known.name))
            for known, role in sorted(zip(pair, roles, strict=True), key=lambda one: one[1] is Role.LEARNER)
        ]
        self._premises.rows.put_grants(self._premises.place.room, made)
        for _, signed in made:
            self._conductor.admit(signed)
        self.server_changed()

    def grant(self, member: str, keys: PublicKeys, role: Role, name: str) -> bytes:
        """A grant as it travels, later than all before."""
        today = self._premises.instants.today()
        known = self._those.roster.of(member)
        serial = max(today, known.serial + 1 if known else 0)
        made = Membership(self._premises.place.room, member, keys, role, name, today // 1000 + GRANTED, serial)
        return signed_grant(made, self._premises.keys)

    def heard(self, envelope: bytes) -> None:
        """Perhaps somebody who knocks. Raises StoreUnwritable."""
        if (found := self._request(envelope)) is None:
            return
        member, request = found
        after = self._knocked(member, request, None)
        if after.refused is not None:
            self._premises.showing.trouble("door", told_the_host(after.refused, request.name))
        self._send(member, request.keys, after.answer)

    def taken(self, envelopes: Sequence[bytes]) -> tuple[bytes, ...]:
        """Perhaps somebody who knocks by a file; otherwise its envelopes, for the room.

        Raises InviteRefused where they may not come in, or nothing holds; StoreUnwritable.
        """
        if not is_request(envelopes[0]):
            return tuple(envelopes)
        if (found := self._request(envelopes[0])) is None:
            raise InviteRefused(strange())
        member, request = found
        after = self._knocked(member, request, envelopes[1] if len(envelopes) > 1 else None)
        if isinstance(after.answer, Refused):
            raise InviteRefused(told_the_host(after.answer.why, request.name))
        if after.asks is not None:
            self._premises.hear(member)
        return ()

    def answer_for(self, member: str) -> bytes | None:
        """What a file for this member begins with: the answer at the door, until they are surely in."""
        visitor = next((one for one in self._kept.door.visitors if one.member == member), None)
        pair = self._conductor.ledger.pairs.get(member)
        if visitor is None or (pair is not None and pair.said > len(pair.kept)):
            return None
        return self._sealed(member, visitor.request.keys, visitor.answer)

    def _request(self, envelope: bytes) -> tuple[str, Request] | None:
        opened = self._those.seal.open_request(envelope)
        request = decode_request(opened.plain) if opened else None
        return None if opened is None or request is None else (opened.header.sender, request)

    def _knocked(self, member: str, request: Request, greeting: bytes | None) -> doors.Knock:
        """What follows at the door. The hello of a file is kept until the host has said yes."""
        after = doors.knock(self._kept.door, member, request, self._premises.instants.today() // 1000)
        greetings = self._kept.greetings
        if after.asks is not None and greeting is not None and len(greeting) <= GREETING_LONG:
            greetings = (*greetings, (member, greeting))
        if after.door != self._kept.door:
            self._keep(replace(self._kept, door=after.door, greetings=greetings))
        return after

    def server_changed(self) -> None:
        """The server is told who may come in; what is owed to those people leaves after that."""
        self._announce()
        if self._porter is not None and (self._task is None or self._task.done()):
            self._task = asyncio.get_running_loop().create_task(self._admit(self._porter))

    def _answer(self, member: str) -> None:
        visitor = next(one for one in self._kept.door.visitors if one.member == member)
        self._send(member, visitor.request.keys, visitor.answer)

    def _send(self, member: str, keys: PublicKeys, answer: Answer) -> None:
        if self._task is not None and not self._task.done():
            self._owed[member] = (keys, answer)
            return
        envelope = self._sealed(member, keys, answer)
        if envelope is not None:
            self._premises.link.send(f"j.{member}", envelope)

    def _sealed(self, member: str, keys: PublicKeys, answer: Answer) -> bytes | None:
        place = self._premises.place
        header = Header(place.room, place.host, member, Stream.JOIN, 0, 0)
        return self._those.seal.seal_answer(header, encode_answer(answer), keys)

    async def _admit(self, porter: Porter) -> None:
        told: list[Access] = []
        while told != (wanted := accesses(self._premises, self._those)):
            told = wanted
            try:
                await asyncio.to_thread(porter.admit, wanted)
            except Refusal as refusal:
                self._premises.showing.trouble("door", refusal.phrase)
            except Exception as problem:
                note_defect("room's server", problem)
        owed, self._owed, self._task = self._owed, {}, None
        for member, known in owed.items():
            if known is not None:
                self._send(member, *known)

    def _keep(self, kept: KeptDoor) -> None:
        self._premises.keep(replace(self._premises.kept, door=door_text(kept)))
        self._kept = kept
        self._show_knocks()
        self._announce()

    def _announce(self) -> None:
        """The room is found by its code until that has run out: who comes too late at the door is told why there."""
        if self._herald is None:
            return
        if self._silence is not None:
            self._silence.cancel()
        left = next((one.expires for one in self._kept.door.offers if one.way is Way.CODE), 0)
        left -= self._premises.instants.today() // 1000
        if left <= 0 or self._conductor.circle.is_over:
            self._herald.cry(None)
            return
        code = code_of(self._premises.derived("code", dict(self._kept.numbers)[""]))
        self._herald.cry(Announced(finder(code), self._premises.place))
        self._silence = asyncio.get_running_loop().call_later(left, self._announce)

    def _show_knocks(self) -> None:
        knocks = self._kept.knocks(self._conductor.company.role)
        self._premises.showing.frame(lambda frame: replace(frame, knocks=knocks))

    def _secrets(self, number: int) -> tuple[bytes, bytes]:
        """The join secret of an invite, and the key that the server asks for."""
        secret = self._premises.derived("invite", number)[:SECRET_LONG]
        if not self._premises.place.addresses:
            return secret, b""  # no server asks for any
        return secret, self._premises.knock_seed()

    def _key_of(self, offer: Offer, number: int) -> bytes:
        place: Place = self._premises.place
        if offer.way is Way.CODE:
            return code_key(code_of(self._premises.derived("code", number)), place)
        return invite_key(Invite(place, offer.role, offer.shows, offer.expires, *self._secrets(number)))
