"""A carrier that loses, repeats, reorders and delays, and members that die, on a clock of its own."""

import heapq
import itertools
from random import Random

from livetweet_coach.core.room import streams
from livetweet_coach.core.room.streams import Pair


class Carrier:
    """Packets under way; `faults` from 0 (kind) to 1 (nothing passes)."""

    def __init__(self, chance: Random, faults: float) -> None:
        self.chance, self.faults = chance, faults
        self.under_way, self.number = [], itertools.count()

    def put(self, now, sender, receiver, packet) -> None:
        copies = 2 if self.chance.random() < self.faults / 2 else 1
        for _ in range(copies):
            if self.chance.random() >= self.faults:
                delay = self.chance.random() * (4 if self.chance.random() < self.faults else 0.1)
                heapq.heappush(self.under_way, (now + delay, next(self.number), sender, receiver, packet))

    def take(self, now):
        while self.under_way and self.under_way[0][0] <= now:
            _, _, sender, receiver, packet = heapq.heappop(self.under_way)
            yield sender, receiver, packet


class Member:
    """One machine: what is on its disk is `pairs` and `inbox`; `life` counts its stores."""

    def __init__(self, name, others, epoch=5) -> None:
        self.name, self.others, self.life = name, others, 0
        self.start(epoch)

    def start(self, epoch) -> None:
        self.pairs = {other: Pair(epoch) for other in self.others}
        self.inbox = {other: [] for other in self.others}


class World:
    """Members in pairs over one carrier; time is a number."""

    def __init__(self, count, chance, faults) -> None:
        self.chance, self.now, self.carrier = chance, 0.0, Carrier(chance, faults)
        names = [f"m{i}" for i in range(count)]
        self.members = {name: Member(name, [other for other in names if other != name]) for name in names}

    def turn(self, name, other, turn) -> None:
        """Commit, then send; now and then the machine dies between the two."""
        member = self.members[name]
        member.pairs[other] = turn.pair
        member.inbox[other] += turn.messages
        if self.chance.random() < self.carrier.faults / 10:
            self.restart(name)
            return
        for packet in turn.packets:
            self.carrier.put(self.now, name, other, packet)

    def restart(self, name) -> None:
        member = self.members[name]
        member.pairs = {other: streams.restored(pair) for other, pair in member.pairs.items()}

    def lose_store(self, name, epoch) -> None:
        member = self.members[name]
        member.life += 1
        member.start(epoch)
        for other in member.others:
            self.turn(name, other, streams.link_is_back(member.pairs[other], self.now))

    def say(self, name, other, body) -> None:
        self.turn(name, other, streams.put(self.members[name].pairs[other], body, self.now, self.chance.random()))

    def run(self, seconds, step=0.25) -> None:
        end = self.now + seconds
        while self.now < end:
            self.now += step
            for sender, receiver, packet in list(self.carrier.take(self.now)):
                pair = self.members[receiver].pairs[sender]
                self.turn(receiver, sender, streams.receive(pair, packet, self.now, self.chance.random()))
            for name, member in self.members.items():
                for other in member.others:
                    due = streams.next_due(member.pairs[other])
                    if due is not None and due <= self.now:
                        self.turn(name, other, streams.tick(member.pairs[other], self.now, self.chance.random()))
