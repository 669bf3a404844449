"""The members of a room, each by a grant that the host surely signed; an old grant brings nobody back."""

from livetweet_coach.core.room.grant import Membership, read_grant
from livetweet_coach.core.room.identity import PublicKeys, Verifier
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.messages import Role

_COACHES = frozenset({Role.TUTOR, Role.FACILITATOR})


class Roster:
    """Whom the host vouches for. The host's keys are known from the place, before any grant."""

    def __init__(self, place: Place, verifier: Verifier) -> None:
        self.place = place
        self._verifier = verifier
        self._members: dict[str, tuple[Membership, bytes]] = {}
        self._stopped: set[str] = set()
        self._leaving: dict[str, Membership] = {}
        self._last: dict[str, Membership] = {}

    def take(self, signed: bytes) -> Membership | None:
        """A grant counts from now on, whoever handed it on; None, and nothing changes, where `read` finds none."""
        found = self.read(signed)
        if found is not None:
            self._members[found.member] = (found, signed)
        return found

    def read(self, signed: bytes) -> Membership | None:
        """What a grant says; None unless it is the host's, newer than what is known, and not stopped."""
        found = read_grant(signed, self.place.room, self.place.keys.signing, self._verifier)
        if found is None or found.member in self._stopped:
            return None
        known = self.of(found.member)
        if known is not None and (found.serial <= known.serial or found.keys != known.keys):
            return None
        if (found.member == self.place.host) != (found.keys == self.place.keys):
            return None
        return found

    def stop(self, member: str) -> None:
        """A member's grant is over for good."""
        self._stopped.add(member)
        known = self._members.pop(member, None)
        if known is not None:
            self._last[member] = known[0]

    def see_off(self, member: str) -> None:
        """Somebody who was stopped has still to be told: their keys are kept until `let_go`."""
        if member in self._last:
            self._leaving[member] = self._last[member]

    def let_go(self, member: str) -> None:
        """Somebody who was stopped knows it."""
        self._leaving.pop(member, None)

    def leaving(self) -> frozenset[str]:
        """Those who were stopped and have still to be told."""
        return frozenset(self._leaving)

    def stopped(self) -> tuple[str, ...]:
        """Those whose grants the host has ended."""
        return tuple(sorted(self._stopped))

    def last_grants(self) -> tuple[Membership, ...]:
        """What those were who were stopped and have still to be told."""
        return tuple(self._leaving.values())

    def of(self, member: str) -> Membership | None:
        """What is known of a member."""
        return self._members[member][0] if member in self._members else None

    def keys_of(self, member: str) -> PublicKeys | None:
        """A member's public keys; the host's without any grant."""
        if member == self.place.host:
            return self.place.keys
        known = self.of(member)
        known = known or self._leaving.get(member)
        return known.keys if known else None

    def members(self) -> tuple[Membership, ...]:
        """All who are known, oneself included."""
        return tuple(membership for membership, _ in self._members.values())

    def signed(self, member: str) -> bytes | None:
        """A member's grant as it travels."""
        return self._members[member][1] if member in self._members else None

    def over(self, today: int) -> tuple[str, ...]:
        """Those whose grants have expired; `today` in seconds since 1970."""
        return tuple(one.member for one in self.members() if one.is_over(today))

    def has_dealings(self, one: str, other: str) -> bool:
        """Whether two members know of each other at all: learners see coaches and the host, not one another."""
        first, second = self.of(one), self.of(other)
        if first is None or second is None or one == other:
            return False
        return self.place.host in (one, other) or bool({first.role, second.role} & _COACHES)
