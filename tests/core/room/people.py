"""Members of a room for tests: a place, real keys, grants in the host's hand."""

from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.core.room.grant import Membership, signed_grant
from livetweet_coach.core.room.identity import id_of
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.roster import Roster

ROOM = id_of(b"0123456789")
LATER = 2_000_000_040
TODAY = 1_900_000_000


def member_id(name):
    """A member's id that can be read in a failing test; the host's follows from the keys."""
    return "".join(sign if sign.isalpha() else chr(ord("a") + int(sign)) for sign in name)


class People:
    """The keys and ids of everybody; the first is the host."""

    def __init__(self, roles, keys=None):
        self.keys = keys or {name: MemberKeys.new() for name in roles}
        self.roles = roles
        self.host_name = next(iter(roles))
        self.place = Place(("nats://192.0.2.7:4222",), ROOM, self.keys[self.host_name].public)
        self.ids = {name: member_id(name) for name in roles} | {self.host_name: self.place.host}
        self.grants = {name: self.grant(name) for name in roles}

    def grant(self, name, role=None, serial=1, expires=LATER, signer=None):
        what = (role or self.roles[name], name, expires, serial)
        membership = Membership(ROOM, self.ids[name], self.keys[name].public, *what)
        return signed_grant(membership, self.keys[signer or self.host_name])

    def roster(self, names=None):
        roster = Roster(self.place, Signatures())
        for name in names if names is not None else self.roles:
            assert roster.take(self.grants[name])
        return roster


def couple():
    """Two people: the learner is the host."""
    return People({"ana": Role.LEARNER, "tom": Role.TUTOR})
