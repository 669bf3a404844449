"""Circles with the real seal over a hostile carrier, their disks, and what an eavesdropper writes down."""

from random import Random

from tests.core.room.carrier import Carrier

from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.core.room.circle import Circle
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.streams import Pair


class Crowd:
    """Everybody's circle; `heard` is every envelope that ever left, with its subject."""

    def __init__(self, people, chance=None, faults=0.0, late=(), **circle):
        self.people, self.chance, self.now = people, chance or Random(1), 0.0
        self.carrier = Carrier(self.chance, faults)
        self.names = {who: name for name, who in people.ids.items()}
        self.more, self.runs, self.heard = circle, dict.fromkeys(people.ids, 1), []
        self.disks = {name: ({}, []) for name in people.ids}
        self.seals, self.circles, self.away = {}, {}, set()
        here = [name for name in people.ids if name not in late]
        for name in here:
            self.start(name, people.roster(here))

    def start(self, name, roster):
        me, keys = self.people.ids[name], self.people.keys[name]
        self.seals[name] = seal = Seal(self.people.place.room, me, keys, roster.keys_of)
        pairs = self.disks[name][0]
        run = self.runs[name]
        self.circles[name] = Circle(me, roster, (seal, seal, seal), epoch=1, run=run, pairs=pairs, **self.more)
        self.follow(name, self.circles[name].begin(self.now))

    def restart(self, name):
        self.runs[name] += 1
        self.start(name, self.circles[name].roster)

    def follow(self, name, outcome):
        pairs, inbox = self.disks[name]
        for who in outcome.parted:
            if who in pairs:
                pairs[who] = Pair(pairs[who].mine + 1)
        pairs.update(outcome.pairs)
        inbox += [(self.names.get(who), message) for who, message in outcome.messages]
        for leaving in outcome.leaving:
            self.heard.append((leaving.subject, leaving.envelope))
            stream, _, target = leaving.subject.partition(".")
            for other, who in self.people.ids.items():
                is_here = other in self.circles and not {name, other} & self.away
                if other != name and is_here and (stream not in "ia" or who == target):
                    self.carrier.put(self.now, name, other, leaving.envelope)

    def go(self, name):
        """Somebody's machine has no network: nothing leaves it, nothing comes to it."""
        self.away.add(name)

    def come_back(self, name):
        self.away.discard(name)
        self.follow(name, self.circles[name].session.link_is_back(self.now))

    def tell(self, name, to, message):
        self.follow(name, self.circles[name].session.tell(self.people.ids[to], message, self.now))

    def run(self, seconds):
        end = self.now + seconds
        while self.now < end:
            self.now += 0.25
            for _, receiver, envelope in list(self.carrier.take(self.now)):
                if receiver in self.away:
                    continue
                self.follow(receiver, self.circles[receiver].receive(envelope, self.now, self.chance.random()))
            for name, one in self.circles.items():
                self.follow(name, one.session.tick(Presence.HERE, self.now, self.chance.random()))

    def said(self, name, by):
        return [message for sender, message in self.disks[name][1] if sender == by]

    def newest(self, name, of, stream):
        return self.circles[name].session.newest(self.people.ids[of], stream)

    def presence(self, name, of):
        return self.circles[name].session.presence(self.people.ids[of], self.now)
