"""A room's door as text for the store: who may come in by what, and what each was answered; without any secret.

The secrets of invites and codes are derived from the host's private keys and a number, and so are made again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from livetweet_coach.core.room.door import Door, Offer, Visitor
from livetweet_coach.core.room.fingerprint import fingerprint
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.joining import Way, decode_answer, decode_request, encode_answer, encode_request
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.view import Knock


@dataclass(frozen=True, slots=True)
class KeptDoor:
    """A door, the last number used for an invite or code, the number of each offer, and what a member may see of mine.

    `numbers` goes by the member of an invite, and by "" for the code. `greetings` are the sealed hellos of those who
    knocked by a file and wait.
    """

    door: Door
    number: int = 0
    numbers: tuple[tuple[str, int], ...] = ()
    sees: tuple[tuple[str, str], ...] = ()
    greetings: tuple[tuple[str, bytes], ...] = ()

    def knocks(self, host: Role) -> tuple[Knock, ...]:
        """Those who wait, as a window shows them; coaches will see something of a `host` who learns."""
        sees = dict(self.sees) if host is Role.LEARNER else {}
        found = []
        for one in self.door.waiting():
            seen = "" if one.offer.role is Role.LEARNER else sees.get(one.offer.member, "")
            found.append(Knock(one.member, one.request.name, one.offer.role, fingerprint(one.request.keys), seen))
        return tuple(found)


def door_text(kept: KeptDoor) -> str:
    """The door as text."""
    numbers = dict(kept.numbers)
    offers = [
        {
            "number": numbers[offer.member],
            "way": offer.way.value,
            "role": offer.role.value,
            "shows": offer.shows,
            "expires": offer.expires,
            "seats": offer.seats,
            "member": offer.member,
            "wrong": [mark.hex() for mark in offer.wrong],
            "taken": list(offer.taken),
        }
        for offer in kept.door.offers
        if offer.member in numbers
    ]
    visitors = [
        [one.member, encode_request(one.request).hex(), encode_answer(one.answer).hex(), one.offer.member]
        for one in kept.door.visitors
        if any(one.offer.key == offer.key for offer in kept.door.offers)  # a code that is over has no number any more
    ]
    waiting = {one.member for one in kept.door.waiting()}
    greetings = [[member, sealed.hex()] for member, sealed in kept.greetings if member in waiting]
    told = {"number": kept.number, "offers": offers, "visitors": visitors, "sees": list(kept.sees)}
    return json.dumps(told | {"greetings": greetings})


def read_door(text: str, place: Place, key: Callable[[Offer, int], bytes]) -> KeptDoor:
    """The door in a text, empty where that says nothing; `key` makes an offer's key anew from its number."""
    if not text:
        return KeptDoor(Door(place))
    told = json.loads(text)
    offers = [_offer(one, key) for one in told["offers"]]
    numbers = {offer.member: one["number"] for offer, one in zip(offers, told["offers"], strict=True)}
    by_member = {offer.member: offer for offer in offers}
    visitors = []
    for member, request, answer, used in told["visitors"]:
        asked, said = decode_request(bytes.fromhex(request)), decode_answer(bytes.fromhex(answer))
        if asked is not None and said is not None and used in by_member:
            visitors.append(Visitor(member, asked, by_member[used], said))
    door = Door(place, tuple(offers), tuple(visitors))
    sees = tuple((member, what) for member, what in told["sees"])
    greetings = tuple((member, bytes.fromhex(sealed)) for member, sealed in told.get("greetings", ()))
    return KeptDoor(door, told["number"], tuple(numbers.items()), sees, greetings)


def _offer(told: dict[str, Any], key: Callable[[Offer, int], bytes]) -> Offer:
    wrong = tuple(bytes.fromhex(mark) for mark in told["wrong"])
    role, way = Role(told["role"]), Way(told["way"])
    bare = Offer(
        way, b"", role, told["shows"], told["expires"], told["seats"], told["member"], wrong, tuple(told["taken"])
    )
    return replace(bare, key=key(bare, told["number"]))
