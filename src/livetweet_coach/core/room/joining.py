"""What somebody who has no grant yet and the host say to each other, and the proofs in it.

A request goes to `j.<host>`, sealed to the host, so that nobody who watches can try guesses against it; answers go to
`j.<member>`, sealed to the keys in the request and signed by the host. The header names the member as its sender or
receiver: the id that follows from an invite's secret, or one made up at random by who comes with a code.
"""

import hmac
from dataclasses import dataclass
from enum import Enum

from livetweet_coach.core.room import octets
from livetweet_coach.core.room.grant import is_name
from livetweet_coach.core.room.identity import KEY_LONG, PublicKeys, is_keys
from livetweet_coach.core.room.invite import Invite, Place
from livetweet_coach.core.words import Phrase, say

PROOF_LONG = 32
# Grants of others that a welcome may hold; the host says the rest by messages.
OTHERS = 100
_ASK, _ANSWER = "lt-ask-1", "lt-answer-1"


class Way(Enum):
    """What somebody comes in by."""

    INVITE = "invite"
    CODE = "code"


class Refusal(Enum):
    """Why somebody is not let in."""

    USED = "used"
    EXPIRED = "expired"
    UNKNOWN = "unknown"
    WRONG_CODE = "wrong-code"
    TRIES = "tries"
    REFUSED = "refused"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class Request:
    """May I come in: one's keys and the name one would go by; the proof binds them to an invite or a code."""

    way: Way
    name: str
    keys: PublicKeys
    proof: bytes


@dataclass(frozen=True, slots=True)
class Held:
    """The host has been asked and has not said yet."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """Come in: one's grant, the grants of others, proof that the host knows the invite or code, a seed for the server.

    `shows` is what the host suggests a learner lets coaches see at first; `server_seed` is empty where the invite's
    stays good.
    """

    grant: bytes
    others: tuple[bytes, ...]
    proof: bytes
    shows: str
    server_seed: bytes = b""


@dataclass(frozen=True, slots=True)
class Refused:
    """Not with this."""

    why: Refusal


Answer = Held | Welcome | Refused


def invite_key(invite: Invite) -> bytes:
    """What the proofs of an invite are made with, 32 bytes."""
    place = invite.place
    return hmac.digest(
        invite.secret, octets.joined("lt-key-1", place.room, place.keys.signing, place.keys.sealing), "sha256"
    )


def request_proof(key: bytes, place: Place, member: str, keys: PublicKeys, name: str) -> bytes:
    """Proof that who asks knows the invite or the code; good for these keys, this name and this host only."""
    return _proof(key, "lt-asks-1", place, member, keys, name)


def welcome_proof(key: bytes, place: Place, member: str, keys: PublicKeys) -> bytes:
    """Proof that the host knows it too, so that nobody else can play the host to who comes with a code."""
    return _proof(key, "lt-welcomes-1", place, member, keys, "")


def is_same(proof: bytes, other: bytes) -> bool:
    """Whether two proofs are the same, in a time that tells nothing."""
    return hmac.compare_digest(proof, other)


def encode_request(request: Request) -> bytes:
    """A request as bytes. Raises ValueError where it does not keep its limits."""
    made = octets.joined(
        _ASK, request.way.value, request.name, request.keys.signing, request.keys.sealing, request.proof
    )
    if decode_request(made) != request:
        raise ValueError("a part of the request is out of bounds")
    return made


def decode_request(plain: bytes) -> Request | None:
    """The request in some bytes, or None."""
    fields = octets.split(plain, 6)
    if fields is None or fields[0] != _ASK.encode():
        return None
    way, name = octets.text(fields[1]), octets.text(fields[2])
    keys, proof = PublicKeys(fields[3], fields[4]), fields[5]
    known = {one.value: one for one in Way}
    if way not in known or name is None or not is_name(name) or not is_keys(keys) or len(proof) != PROOF_LONG:
        return None
    return Request(known[way], name, keys, proof)


def encode_answer(answer: Answer) -> bytes:
    """An answer as bytes. Raises ValueError where it does not keep its limits."""
    match answer:
        case Held():
            made = octets.joined(_ANSWER, "held")
        case Refused():
            made = octets.joined(_ANSWER, "refused", answer.why.value)
        case Welcome():
            made = octets.joined(_ANSWER, "welcome", answer.proof, answer.shows, answer.server_seed, answer.grant)
            made += octets.joined(*answer.others)
    if decode_answer(made) != answer:
        raise ValueError("a part of the answer is out of bounds")
    return made


def decode_answer(plain: bytes) -> Answer | None:
    """The answer in some bytes, or None."""
    found = octets.taken(plain, 2)
    if found is None or found[0][0] != _ANSWER.encode():
        return None
    word, rest = found[0][1], found[1]
    if word == b"held":
        return Held() if not rest else None
    if word == b"refused":
        fields = octets.split(rest, 1)
        why = octets.text(fields[0]) if fields else None
        return next((Refused(one) for one in Refusal if one.value == why), None)
    return _welcome(rest) if word == b"welcome" else None


def _welcome(rest: bytes) -> Welcome | None:
    found = octets.taken(rest, 4)
    if found is None:
        return None
    (proof, shows, seed, grant), rest = found
    others: list[bytes] = []
    while rest:
        one = octets.taken(rest, 1)
        if one is None or len(others) == OTHERS:
            return None
        others, rest = [*others, *one[0]], one[1]
    word = octets.text(shows)
    if len(proof) != PROOF_LONG or word not in ("posts", "drafts") or len(seed) not in (0, KEY_LONG):
        return None
    return Welcome(grant, tuple(others), proof, word, seed)


def _proof(key: bytes, what: str, place: Place, member: str, keys: PublicKeys, name: str) -> bytes:
    host = (place.room, place.keys.signing, place.keys.sealing)
    return hmac.digest(key, octets.joined(what, *host, member, keys.signing, keys.sealing, name), "sha256")


def told_who_asked(why: Refusal) -> Phrase:
    """The sentence for somebody who was not let in."""
    match why:
        case Refusal.USED:
            return say("Joining", "Somebody has already come in with this invite. Ask for another one.")
        case Refusal.EXPIRED:
            return say("Joining", "This invite or code is over. Ask for a new one.")
        case Refusal.UNKNOWN:
            return say("Joining", "The room does not know this invite. Ask for a new one.")
        case Refusal.WRONG_CODE:
            return say("Joining", "This is not the room's code. Look at it again.")
        case Refusal.TRIES:
            return say("Joining", "The code was tried too often and is over. Ask for a new one.")
        case Refusal.REFUSED:
            return say("Joining", "The host did not let you in.")
        case Refusal.FULL:
            return say("Joining", "The room is full.")


def told_the_host(why: Refusal, name: str) -> Phrase:
    """The sentence for the host; `name` is what the other goes by."""
    match why:
        case Refusal.USED:
            return say("Joining", "{name} came with an invite that was used before, and was not let in.", name=name)
        case Refusal.EXPIRED:
            return say("Joining", "{name} came with an invite or code that is over.", name=name)
        case Refusal.UNKNOWN:
            return say("Joining", "{name} came with an invite that this room did not make.", name=name)
        case Refusal.WRONG_CODE:
            return say("Joining", "{name} typed a wrong code.", name=name)
        case Refusal.TRIES:
            return say("Joining", "The code was tried too often and is over. Make a new one.", name=name)
        case Refusal.REFUSED:
            return say("Joining", "You did not let {name} in.", name=name)
        case Refusal.FULL:
            return say("Joining", "{name} could not come in: the room is full.", name=name)
