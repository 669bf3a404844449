"""Real envelopes, changed at random by the thousand: nothing opens, nothing is shown, nothing is answered."""

from random import Random

import pytest
from tests.adapters.room.test_seal import ANA, PEOPLE, seal, to_all, to_tom
from tests.core.room.people import ROOM
from tests.core.room.test_session import mutated

from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.core.room.circle import Circle
from livetweet_coach.core.room.coding import Told, encode, encode_packet
from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.joining import Request, Way, encode_request
from livetweet_coach.core.room.messages import Beat, Draft, Key, Note, Summary
from livetweet_coach.core.room.outcome import Outcome
from livetweet_coach.core.room.packets import Data
from livetweet_coach.core.room.presence import Presence


def originals():
    """Real envelopes of every kind, and the tutor's circle, fresh, which could open each of them."""
    roster = PEOPLE.roster()
    tom_seal = Seal(ROOM, "tom", PEOPLE.keys["tom"], roster.keys_of)
    tom = Circle("tom", roster, (tom_seal, tom_seal, tom_seal), epoch=1, run=1)
    ana = seal("ana")
    for stream in (Stream.DRAFT, Stream.SUMMARY, Stream.PRESENCE):
        tom_seal.learn(ANA, ana.key(stream, 1))
    draft = Draft("d", 1, ("p",), ("what I am writing",), 0, 2, "")
    told = {Stream.DRAFT: draft, Stream.SUMMARY: Summary(1, 2, 0), Stream.PRESENCE: Beat("here", "")}
    sealed = [
        ana.seal(to_all(stream=stream, epoch=1, counter=1), encode_packet(Told(1, 1, encode(said))))
        for stream, said in told.items()
    ]
    for seq, message in enumerate((Key("d", 1, "0f" * 32, 0), Note("n", "x")), 1):
        packet = encode_packet(Data(1, 1, seq, encode(message)))
        sealed.append(ana.seal(to_tom(epoch=1, counter=seq), packet))
    request = encode_request(Request(Way.INVITE, "Eve", MemberKeys.new().public, bytes(32)))
    sealed.append(ana.seal_request(to_tom(stream=Stream.JOIN), request, PEOPLE.keys["tom"].public))
    return sealed, tom, tom_seal


def fuzz(count):
    chance = Random(9)
    sealed, tom, tom_seal = originals()
    for _ in range(count):
        original = chance.choice(sealed)
        changed = mutated(chance, original)
        if changed != original:
            assert tom.receive(changed, 0) == Outcome()
            assert tom_seal.open_request(changed) is None
    session = tom.session
    assert sum(session.dropped.values()) > count * 0.9
    assert session.presence(ANA, 0) is Presence.OUT_OF_REACH and session.newest(ANA, Stream.DRAFT) is None
    assert tom.receive(sealed[0], 0).seen and session.newest(ANA, Stream.DRAFT)


def test_mutated_envelopes_are_nothing():
    fuzz(5_000)


@pytest.mark.slow
def test_very_many_mutated_envelopes_are_nothing():
    fuzz(100_000)
