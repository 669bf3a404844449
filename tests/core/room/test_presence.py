"""Presence is right, or known to be out of reach within seven seconds."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.carrier import Carrier

from livetweet_coach.core.room.presence import Beating, Presence, Seen, doing


@pytest.mark.parametrize(
    ("last_key", "silenced", "word"),
    [
        (None, False, Presence.HERE),
        (98, False, Presence.WRITING),
        (90, False, Presence.PAUSING),
        (10, False, Presence.HERE),
        (99, True, Presence.SILENT),
    ],
)
def test_the_word_for_oneself(last_key, silenced, word):
    assert doing(last_key, silenced, 100) is word


def test_a_beat_each_two_seconds_and_at_once_for_a_new_word():
    beating = Beating(1).beaten(Presence.HERE, "", 0)
    assert not beating.is_due(Presence.HERE, "", 1.9)
    assert beating.is_due(Presence.HERE, "", 2)
    assert beating.is_due(Presence.WRITING, "", 0.1)


def test_seven_seconds_without_a_beat_are_out_of_reach_and_gone_stays_gone():
    seen = Seen().told((1, 1), Presence.WRITING, 0)
    assert Seen().word(0) is Presence.OUT_OF_REACH
    assert (seen.word(7), seen.word(7.1)) == (Presence.WRITING, Presence.OUT_OF_REACH)
    assert seen.told((1, 2), Presence.GONE, 1).told((1, 1), Presence.HERE, 2).word(60) is Presence.GONE
    assert seen.told((2, 1), Presence.HERE, 9).word(9) is Presence.HERE


def test_a_repeated_beat_is_no_sign_of_life():
    seen = Seen().told((1, 1), Presence.HERE, 0)
    assert seen.told((1, 1), Presence.HERE, 6).word(8) is Presence.OUT_OF_REACH


@pytest.mark.parametrize("count", [2, 10])
@given(seed=st.integers(0, 2**32), faults=st.floats(0, 0.9))
@settings(max_examples=12, deadline=None)
def test_presence_converges(count, seed, faults):
    chance = Random(seed)
    carrier, now = Carrier(chance, faults), 0.0
    words = [word for word in Presence if word is not Presence.OUT_OF_REACH]
    doings = {name: chance.choice(words) for name in range(count)}
    beats = {name: Beating(1) for name in doings}
    seen = {(one, other): Seen() for one in doings for other in doings if one != other}
    while now < 40:
        now += 0.5
        if now == 20:
            carrier.faults = 0
            dead = chance.choice(list(doings))
        if now < 20 and chance.random() < 0.2:
            doings[chance.choice(list(doings))] = chance.choice(words)
        for name, word in doings.items():
            if beats[name].is_due(word, "", now) and not (now >= 20 and name == dead):
                beats[name] = beats[name].beaten(word, "", now)
                for other in doings:
                    carrier.put(now, name, other, ((1, beats[name].counter), word))
        for sender, receiver, (stamp, word) in list(carrier.take(now)):
            if sender != receiver:
                seen[receiver, sender] = seen[receiver, sender].told(stamp, word, now)
    for (_, other), one in seen.items():
        if other == dead:
            assert one.word(now) in (Presence.OUT_OF_REACH, Presence.GONE)
        else:
            assert one.word(now) is doings[other]
