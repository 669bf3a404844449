"""Rooms announced and found on the local network: the real zeroconf, on loopback alone."""

import asyncio
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.adapters.room.nearby import Announced, Nearby, read_texts, service_of, texts_of
from livetweet_coach.core.room.identity import ROOM_OCTETS, id_of
from livetweet_coach.core.room.invite import Place
from livetweet_coach.core.room.short_code import code_of, finder
from livetweet_coach.ports.room import InviteRefused

ADDRESSES = ("nats://192.168.10.100:4222", "nats://172.16.100.101:4222", "nats://10.100.100.100:4222")


def on_this_machine():
    """A local network of a test's own, on loopback: others who run tests on this computer are not met."""
    return Nearby(("127.0.0.1",), f"_lt{os.urandom(4).hex()}._tcp.local.")


def place(*addresses):
    return Place(addresses or ("nats://127.0.0.1:4222",), id_of(os.urandom(ROOM_OCTETS)), MemberKeys.new().public)


def announced(signs="CDF", *addresses):
    return Announced(signs, place(*addresses))


def on_loopback(play):
    """`play(nearby, herald)` with heralds that end."""

    async def story():
        nearby, troubles, heralds = on_this_machine(), [], []

        def herald():
            heralds.append(nearby.herald(troubles.append))
            return heralds[-1]

        try:
            await play(nearby, herald)
        finally:
            await asyncio.gather(*(one.end() for one in heralds))
        assert troubles == []

    asyncio.run(story())


def why_not(nearby, signs, within):
    async def asked():
        with pytest.raises(InviteRefused) as refused:
            await nearby.find(signs, within)
        return refused.value.phrase.source

    return asked()


def test_a_room_is_found_by_the_first_signs_of_its_code():
    one = announced("CDF", *ADDRESSES, "nats://[fd00:1234:5678:9abc:def0:1234:5678:9abc]:4222")

    async def play(nearby, herald):
        herald().cry(one)
        assert await nearby.find("CDF", 15) == one.place

    on_loopback(play)


def test_other_codes_and_codes_that_have_changed_are_told_apart_from_no_room():
    first, second = announced("CDF"), announced("GHJ")

    async def play(nearby, herald):
        there = herald()
        there.cry(first)
        await nearby.find("CDF", 15)
        assert "other codes" in await why_not(nearby, "XXX", 2)
        there.cry(second)
        assert await nearby.find("GHJ", 15) == second.place
        await there.end()
        assert "same wifi" in await why_not(nearby, "GHJ", 2)

    on_loopback(play)


def test_two_rooms_under_one_code_are_a_matter_for_the_link():
    async def play(nearby, herald):
        for one in (announced("CDF"), announced("CDF")):
            herald().cry(one)
        async with asyncio.timeout(20):
            while "More than one" not in (why := await found_or_why(nearby, "CDF")):
                assert "other codes" not in why

    on_loopback(play)


async def found_or_why(nearby, signs):
    try:
        await nearby.find(signs, 2)
    except InviteRefused as refused:
        return refused.phrase.source
    return ""


def test_nothing_that_is_announced_helps_to_guess_the_rest_of_the_code():
    code = code_of(os.urandom(16))
    told = Announced(finder(code), place(*ADDRESSES))
    again = Announced(finder(code), told.place)
    assert texts_of(told) == texts_of(again), "the same whatever the other five signs are"
    service = service_of(told)
    public = b"".join((service.text, service.name.encode(), (service.server or "").encode()))
    assert code.replace("-", "")[3:].encode() not in public
    assert service.server == f"lt-{told.place.room}.local.", "not the name of this computer"


def test_what_is_announced_is_read_as_it_was_and_nothing_else_is():
    told = announced("CDF", *ADDRESSES)
    texts = {name.encode(): value for name, value in texts_of(told).items()}
    assert all(len(name) + 1 + len(value) <= 255 for name, value in texts.items())
    assert read_texts(texts) == told
    for change in ({b"v": b"2"}, {b"find": b"CD"}, {b"find": b"\xff\xff\xff"}, {b"place0": b"AAAA"}, {b"place1": None}):
        assert read_texts({**texts, **change}) is None
    nowhere = Announced(told.signs, replace(told.place, addresses=()))
    assert read_texts({name.encode(): value for name, value in texts_of(nowhere).items()}) is None, (
        "only files go there"
    )


@given(st.dictionaries(st.sampled_from([b"v", b"find", b"place0", b"place1"]), st.none() | st.binary(max_size=255)))
def test_rubbish_is_read_as_nothing(texts):
    assert read_texts(texts) is None


def test_a_machine_that_can_look_nowhere_says_so():
    async def no_network():
        raise OSError(1, "Operation not permitted")

    nearby, troubles = Nearby(), []
    nearby._open = no_network

    async def story():
        assert "can't look for rooms" in await why_not(nearby, "CDF", 2)
        told = asyncio.Event()
        herald = nearby.herald(lambda phrase: (troubles.append(phrase), told.set()))
        herald.cry(announced())
        await asyncio.wait_for(told.wait(), 10)
        await herald.end()

    asyncio.run(story())
    assert ["link or the QR code" in one.source for one in troubles] == [True]
