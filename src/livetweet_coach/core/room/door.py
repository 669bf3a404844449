"""The host's side of joining: who asks, by what, and what each is answered; asking again gets the same answer."""

import hashlib
from dataclasses import dataclass, replace

from livetweet_coach.core.room.invite import Invite, Place
from livetweet_coach.core.room.joining import (
    OTHERS,
    Answer,
    Held,
    Refusal,
    Refused,
    Request,
    Way,
    Welcome,
    encode_request,
    invite_key,
    is_same,
    request_proof,
    welcome_proof,
)
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.short_code import TRIES, code_key

ROOM_SEATS = 500
# Refusals of which the host has been told; older ones would be told again.
REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Offer:
    """One way in, as the host remembers it; `member` is who may use an invite, empty for a code.

    `wrong` are digests of the wrong tries of a code, `taken` the members who came by it.
    """

    way: Way
    key: bytes
    role: Role
    shows: str
    expires: int
    seats: int
    member: str = ""
    wrong: tuple[bytes, ...] = ()
    taken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who proved an offer; `answer` is Held while the host has not said yet."""

    member: str
    request: Request
    offer: Offer
    answer: Answer


@dataclass(frozen=True, slots=True)
class Door:
    """A room's door. `seats` is how many may be in beside the host; `told` marks refusals the host knows of."""

    place: Place
    offers: tuple[Offer, ...] = ()
    visitors: tuple[Visitor, ...] = ()
    seats: int = ROOM_SEATS
    told: tuple[bytes, ...] = ()

    def waiting(self) -> tuple[Visitor, ...]:
        """Those about whom the host has still to say yes or no."""
        return tuple(one for one in self.visitors if one.answer == Held())


@dataclass(frozen=True, slots=True)
class Knock:
    """What follows from a request: the door after it, and the answer.

    `asks` is a new visitor about whom the host has to say yes or no; `refused` is news for the host, told once.
    """

    door: Door
    answer: Answer
    asks: Visitor | None = None
    refused: Refusal | None = None


def with_invite(door: Door, invite: Invite) -> Door:
    """The door that knows this invite."""
    offer = Offer(Way.INVITE, invite_key(invite), invite.role, invite.shows, invite.expires, 1, invite.member)
    return replace(door, offers=(*door.offers, offer))


def with_code(door: Door, code: str, role: Role, shows: str, expires: int, seats: int = 1) -> Door:
    """The door that knows this code, for so many people; the code before it is over. Takes a tenth of a second."""
    offer = Offer(Way.CODE, code_key(code, door.place), role, shows, expires, seats)
    return replace(door, offers=(*(one for one in door.offers if one.way is not Way.CODE), offer))


def knock(door: Door, member: str, request: Request, today: int) -> Knock:
    """Somebody asks to come in; `today` in seconds since 1970."""
    known = next((one for one in door.visitors if one.member == member), None)
    if known is not None and known.request.keys == request.keys:
        return Knock(door, known.answer)
    offer = _proved(door, member, request)
    if offer is None:
        return _wrong(door, request, today)
    why = _refusal(door, offer, known, today)
    if why is not None:
        return _refused(door, why, request)
    taken = replace(offer, taken=(*offer.taken, member))
    visitor = Visitor(member, request, taken, Held())
    return Knock(_put(_exchange(door, offer, taken), visitor), Held(), asks=visitor)


def accept(door: Door, member: str, grant: bytes, others: tuple[bytes, ...], server_seed: bytes = b"") -> Door:
    """The host says yes: the signed grant, and those of whom the new member deals with, the host's first."""
    visitor = next(one for one in door.visitors if one.member == member)
    proof = welcome_proof(visitor.offer.key, door.place, member, visitor.request.keys)
    return _put(door, replace(visitor, answer=Welcome(grant, others[:OTHERS], proof, visitor.offer.shows, server_seed)))


def decline(door: Door, member: str) -> Door:
    """The host says no, now or after all; the invite stays used."""
    visitor = next(one for one in door.visitors if one.member == member)
    return _put(door, replace(visitor, answer=Refused(Refusal.REFUSED)))


def _proved(door: Door, member: str, request: Request) -> Offer | None:
    for offer in door.offers:
        proof = request_proof(offer.key, door.place, member, request.keys, request.name)
        if offer.way is request.way and offer.member in ("", member) and is_same(proof, request.proof):
            return offer
    return None


def _refusal(door: Door, offer: Offer, known: Visitor | None, today: int) -> Refusal | None:
    if len(offer.wrong) >= TRIES:
        return Refusal.TRIES
    if known is not None or len(offer.taken) >= offer.seats:
        return Refusal.USED
    if today >= offer.expires:
        return Refusal.EXPIRED
    inside = sum(not isinstance(one.answer, Refused) for one in door.visitors)
    return Refusal.FULL if inside >= door.seats else None


def _wrong(door: Door, request: Request, today: int) -> Knock:
    """Nothing here is proved by it. A wrong code counts once, however often it is sent."""
    if request.way is not Way.CODE:
        return _refused(door, Refusal.UNKNOWN, request)
    code = next((one for one in door.offers if one.way is Way.CODE), None)
    if code is None or today >= code.expires:
        return _refused(door, Refusal.EXPIRED, request)
    mark = _mark(request)
    if mark not in code.wrong and len(code.wrong) < TRIES:
        after = replace(code, wrong=(*code.wrong, mark))
        door, code = _exchange(door, code, after), after
    over = len(code.wrong) >= TRIES and mark not in code.wrong[: TRIES - 1]
    return _refused(door, Refusal.TRIES if over else Refusal.WRONG_CODE, request)


def _refused(door: Door, why: Refusal, request: Request) -> Knock:
    mark = _mark(request)
    if mark in door.told:
        return Knock(door, Refused(why))
    return Knock(replace(door, told=(*door.told, mark)[-REMEMBERED:]), Refused(why), refused=why)


def _mark(request: Request) -> bytes:
    return hashlib.sha256(encode_request(request)).digest()


def _exchange(door: Door, offer: Offer, after: Offer) -> Door:
    return replace(door, offers=tuple(after if one is offer else one for one in door.offers))


def _put(door: Door, visitor: Visitor) -> Door:
    others = tuple(one for one in door.visitors if one.member != visitor.member)
    return replace(door, visitors=(*others, visitor))
