"""Reliable streams: once, in order, whatever the carrier does."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.carrier import World

from livetweet_coach.core.room.packets import WINDOW, Ack, Data, Hello
from livetweet_coach.core.room.streams import (
    AT_ONCE_AGAIN,
    FIRST_WAIT,
    GROWTH,
    LONGEST_WAIT,
    Pair,
    link_is_back,
    next_due,
    put,
    receive,
    restored,
    tick,
)

KNOWN = Pair(mine=5, theirs=7)


def said(count, now=0.0):
    pair = KNOWN
    for number in range(1, count + 1):
        pair = put(pair, b"%d" % number, now).pair
    return pair


def ack(upto, *beyond):
    return Ack(7, 5, upto, beyond)


def sent(turn):
    return [packet.seq for packet in turn.packets if isinstance(packet, Data)]


def test_a_message_leaves_at_once_and_is_kept_until_it_is_acknowledged():
    turn = put(KNOWN, b"1", 0)
    assert turn.packets == (Data(5, 7, 1, b"1"),)
    turn = receive(turn.pair, ack(1), 0.1)
    assert (turn.pair.kept, turn.arrived) == ((), (b"1",))
    assert next_due(turn.pair) is None


def test_the_wait_grows_to_ten_seconds_and_jitter_only_shortens_it():
    pair, waits, now = put(KNOWN, b"1", 0).pair, [], 0.0
    for _ in range(8):
        due = next_due(pair)
        assert sent(tick(pair, due - 0.001)) == []
        waits.append(due - now)
        now, turn = due, tick(pair, due)
        assert sent(turn) == [1]
        pair = turn.pair
    assert waits[:3] == pytest.approx([FIRST_WAIT, FIRST_WAIT * GROWTH, FIRST_WAIT * GROWTH**2])
    assert waits[-1] == pytest.approx(LONGEST_WAIT)
    assert next_due(put(KNOWN, b"1", 0, jitter=1).pair) == pytest.approx(FIRST_WAIT * 0.75)


def test_acknowledging_newer_messages_does_not_put_off_the_oldest():
    pair = said(5)
    due = next_due(pair)
    for number in range(2, 6):
        pair = receive(pair, ack(0, *range(2, number + 1)), number * 0.25).pair
        assert next_due(pair) == due
        assert [kept.there for kept in pair.kept[:number]] == [False] + [True] * (number - 1)
        assert pair.kept[0].wait == FIRST_WAIT * GROWTH
    assert 1 in sent(tick(pair, due))


def test_a_gap_seen_in_an_acknowledgement_is_filled_at_once_but_no_storm():
    pair = said(4)
    turn = receive(pair, ack(1, 3), 0.5)
    assert sent(turn) == [2]
    assert sent(receive(turn.pair, ack(1, 3, 4), 0.6)) == []
    assert sent(receive(turn.pair, ack(1, 3, 4), 0.9)) == [2]


@pytest.mark.parametrize("wake", [lambda pair: link_is_back(pair, 5), lambda pair: receive(pair, Hello(7, 5), 5)])
def test_a_hello_and_ones_own_link_send_all_again_at_once(wake):
    assert sent(wake(said(3))) == [1, 2, 3]


def test_what_is_received_twice_is_handed_on_once_and_acknowledged_twice():
    first = receive(KNOWN, Data(7, 5, 1, b"a"), 0)
    again = receive(first.pair, Data(7, 5, 1, b"other"), 0)
    assert (first.messages, again.messages) == ((b"a",), ())
    assert first.packets == again.packets == (Ack(5, 7, 1),)


def test_what_comes_beyond_a_gap_waits_for_it():
    turn = receive(KNOWN, Data(7, 5, 2, b"b"), 0)
    assert (turn.messages, turn.packets) == ((), (Ack(5, 7, 0, (2,)),))
    turn = receive(restored(turn.pair), Data(7, 5, 1, b"a"), 0)
    assert (turn.messages, turn.packets) == ((b"a", b"b"), (Ack(5, 7, 2),))


def test_what_is_far_beyond_the_window_is_not_kept():
    assert receive(KNOWN, Data(7, 5, WINDOW + 1, b"x"), 0).pair.beyond == ()
    assert receive(KNOWN, Data(7, 5, WINDOW, b"x"), 0).pair.beyond == ((WINDOW, b"x"),)


def test_no_more_than_the_window_is_under_way():
    pair = said(WINDOW + 3)
    assert len(sent(tick(pair, 2))) == WINDOW
    assert sent(receive(pair, ack(2), 0.1)) == [WINDOW + 1, WINDOW + 2]


def test_an_acknowledgement_of_what_never_left_takes_nothing_away():
    pair = said(WINDOW + 3)
    assert len(receive(pair, ack(10**9), 0.1).pair.kept) == 3


def test_before_the_other_is_known_hellos_go_out_and_the_message_follows_the_answer():
    turn = put(Pair(5), b"1", 0)
    assert turn.packets == (Hello(5, 0),)
    assert tick(turn.pair, 1).packets == ()
    assert tick(turn.pair, next_due(turn.pair)).packets == (Hello(5, 0),)
    assert sent(receive(turn.pair, Hello(7, 5), 2)) == [1]


def test_when_the_other_lost_its_store_the_rest_is_numbered_anew():
    pair = receive(said(4), ack(2), 0.1).pair
    turn = receive(pair, Hello(8, 0), 1)
    assert turn.packets == (Hello(5, 8), Data(5, 8, 1, b"3"), Data(5, 8, 2, b"4"))
    assert receive(turn.pair, ack(2), 1).pair == turn.pair  # of the former stream


def test_what_lay_beyond_a_gap_in_a_lost_store_is_said_again():
    turn = receive(said(3), ack(0, 2, 3), 0.1)
    assert (turn.arrived, sent(turn)) == ((b"2", b"3"), [])
    assert sent(tick(turn.pair, 2)) == [1]
    assert sent(receive(turn.pair, Hello(8, 0), 3)) == [1, 2, 3]


def test_after_a_restart_an_acknowledgement_from_before_still_counts_for_all():
    pair = restored(receive(said(3), ack(0, 3), 0.1).pair)
    assert sent(tick(pair, 0)) == [1, 2]
    turn = receive(pair, ack(3), 0)
    assert (turn.pair.kept, turn.arrived) == ((), (b"1", b"2"))


def test_a_store_lost_under_a_clock_that_went_back_still_gets_a_greater_epoch():
    there = receive(Pair(mine=7, theirs=9, upto=3), Hello(4, 0), 0)
    assert there.packets == (Hello(7, 9),)
    here = receive(Pair(mine=4), there.packets[0], 0)
    assert here.pair.mine == 10
    assert receive(there.pair, here.packets[0], 0).pair.theirs == 10


@given(st.integers(0, 2**32), st.floats(0, 0.6))
@settings(max_examples=60, deadline=None)
def test_two_members_over_a_hostile_carrier(seed, faults):
    everything_arrives(2, seed, faults, rounds=12)


@given(st.integers(0, 2**32), st.floats(0, 0.5))
@settings(max_examples=4, deadline=None)
def test_ten_members_over_a_hostile_carrier(seed, faults):
    everything_arrives(10, seed, faults, rounds=20)


def everything_arrives(count, seed, faults, rounds):
    chance = Random(seed)
    world = World(count, chance, faults)
    names, told = list(world.members), {}
    for number in range(rounds * count // 2):
        one, other = chance.sample(names, 2)
        told.setdefault((one, other), []).append(b"%d" % number)
        world.say(one, other, b"%d" % number)
        world.run(chance.random() * 2)
        if chance.random() < faults / 4:
            world.restart(chance.choice(names))
    world.carrier.faults = 0
    world.run(30)
    for (one, other), bodies in told.items():
        assert world.members[other].inbox[one] == bodies
        assert world.members[one].pairs[other].kept == ()


@given(st.integers(0, 2**32), st.floats(0, 0.5), st.sampled_from([3, 9]))
@settings(max_examples=40, deadline=None)
def test_a_lost_store_costs_only_what_lay_in_it(seed, faults, epoch):
    chance = Random(seed)
    world = World(2, chance, faults)
    before = [b"a%d" % number for number in range(5)]
    for body in before:
        world.say("m0", "m1", body)
        world.run(0.5)
    world.say("m1", "m0", b"back")
    had = list(world.members["m1"].inbox["m0"])
    world.lose_store("m1", epoch)
    after = [b"b%d" % number for number in range(5)]
    for body in after:
        world.say("m0", "m1", body)
        world.say("m1", "m0", body)
        world.run(0.5)
    world.carrier.faults = 0
    world.run(60)
    got = world.members["m1"].inbox["m0"]
    if epoch == 3:  # a lesser epoch is mended with one repeat at most, never with a loss: the kinder of two evils
        got = list(dict.fromkeys(got))
    assert got == (before + after)[-len(got) :]  # in order, once, no hole
    assert set(had) | set(got) == set(before + after)
    back = list(dict.fromkeys(world.members["m0"].inbox["m1"]))
    assert [body for body in back if body != b"back"] == after  # what the former store said may come at any time
    assert epoch == 3 or back == world.members["m0"].inbox["m1"]
    assert world.members["m0"].pairs["m1"].kept == world.members["m1"].pairs["m0"].kept == ()


def test_what_left_just_before_a_hello_leaves_again_as_soon_as_it_may():
    """Both links come back after an outage, one's own a moment earlier: nobody heard what left then."""
    pair = link_is_back(said(1), 60.0).pair
    turn = receive(pair, Hello(7, 5), 60.1)
    assert sent(turn) == []
    assert next_due(turn.pair) == 60.0 + AT_ONCE_AGAIN
    assert sent(tick(turn.pair, 60.0 + AT_ONCE_AGAIN)) == [1]
    assert next_due(receive(turn.pair, ack(1), 60.2).pair) is None
