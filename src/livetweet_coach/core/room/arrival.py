"""The joiner's side of joining: asks until there is an answer, and believes none that the host did not give."""

from dataclasses import dataclass, replace

from livetweet_coach.core.room.grant import Membership
from livetweet_coach.core.room.identity import PublicKeys
from livetweet_coach.core.room.invite import Invite, Place
from livetweet_coach.core.room.joining import (
    Answer,
    Held,
    Request,
    Way,
    Welcome,
    decode_answer,
    encode_request,
    invite_key,
    is_same,
    request_proof,
    welcome_proof,
)
from livetweet_coach.core.room.roster import Roster
from livetweet_coach.core.room.short_code import code_key

FIRST_WAIT = 1.5
GROWTH = 1.6
LONGEST_WAIT = 10.0
# While the host makes up their mind the question is repeated, for the answer may be lost on its way.
HELD_WAIT = 3.0
JITTERED = 0.25


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody on the way in. `key` makes the proofs; `answer` is the last word of the host, None before any."""

    place: Place
    member: str
    request: Request
    key: bytes
    answer: Answer | None = None
    due: float = float("-inf")
    wait: float = FIRST_WAIT

    def is_settled(self) -> bool:
        """Whether the host has said yes or no."""
        return self.answer is not None and not isinstance(self.answer, Held)


def by_invite(invite: Invite, keys: PublicKeys, name: str) -> Arrival:
    """On the way in with an invite."""
    return _arrival(invite.place, invite.member, keys, name, Way.INVITE, invite_key(invite))


def by_code(code: str, place: Place, member: str, keys: PublicKeys, name: str) -> Arrival:
    """On the way in with a code and a member id made up at random. Takes a tenth of a second."""
    return _arrival(place, member, keys, name, Way.CODE, code_key(code, place))


def tick(arrival: Arrival, now: float, jitter: float = 0.0) -> tuple[Arrival, bytes | None]:
    """The request that leaves now, if one is due; `now` in seconds of any steady clock, `jitter` from 0 to 1."""
    if arrival.is_settled() or now < arrival.due:
        return arrival, None
    wait = HELD_WAIT if arrival.answer == Held() else arrival.wait
    after = replace(arrival, due=now + wait * (1 - JITTERED * jitter), wait=min(arrival.wait * GROWTH, LONGEST_WAIT))
    return after, encode_request(arrival.request)


def link_is_back(arrival: Arrival) -> Arrival:
    """One's own link came up: ask at once."""
    return replace(arrival, due=float("-inf"), wait=FIRST_WAIT)


def answered(arrival: Arrival, plain: bytes, roster: Roster) -> Arrival:
    """The host's answer, surely sealed by the host; a welcome that proves nothing changes nothing.

    The roster of this room takes the grants of a welcome.
    """
    answer = decode_answer(plain)
    if answer is None or arrival.is_settled():
        return arrival
    if isinstance(answer, Welcome) and not _is_mine(arrival, answer, roster):
        return arrival
    return replace(arrival, answer=answer)


def _is_mine(arrival: Arrival, welcome: Welcome, roster: Roster) -> bool:
    proof = welcome_proof(arrival.key, arrival.place, arrival.member, arrival.request.keys)
    if not is_same(proof, welcome.proof):
        return False
    mine = roster.of(arrival.member) or roster.take(welcome.grant)
    if not _is_me(arrival, mine):
        return False
    for other in welcome.others:
        roster.take(other)
    return True


def _is_me(arrival: Arrival, mine: Membership | None) -> bool:
    return mine is not None and mine.member == arrival.member and mine.keys == arrival.request.keys


def _arrival(place: Place, member: str, keys: PublicKeys, name: str, way: Way, key: bytes) -> Arrival:
    request = Request(way, name, keys, request_proof(key, place, member, keys, name))
    encode_request(request)  # a name that can't be said is told at once
    return Arrival(place, member, request, key)
