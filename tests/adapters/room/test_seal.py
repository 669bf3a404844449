"""The real seal: what it binds, what it hides, and that nothing wrong opens, whatever is done to an envelope."""

import dataclasses
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.room.people import ROOM, People

from livetweet_coach.adapters.room import seal as module
from livetweet_coach.adapters.room.keys import MemberKeys
from livetweet_coach.adapters.room.seal import REMEMBERED, Seal
from livetweet_coach.core.room.coding import LONGEST_BODY, Told, encode, encode_packet
from livetweet_coach.core.room.envelope import Header, Opened, Stream
from livetweet_coach.core.room.identity import PublicKeys
from livetweet_coach.core.room.joining import Request, Way, encode_request
from livetweet_coach.core.room.messages import Draft, Key, Role

PEOPLE = People({"ana": Role.LEARNER, "tom": Role.TUTOR, "ben": Role.LEARNER, "fay": Role.FACILITATOR})
ANA = PEOPLE.ids["ana"]


def seal(name, people=PEOPLE):
    return Seal(ROOM, people.ids[name], people.keys[name], people.roster().keys_of)


def to_tom(**changes):
    return dataclasses.replace(Header(ROOM, ANA, "tom", Stream.MESSAGE, 7, 3), **changes)


def to_all(**changes):
    return dataclasses.replace(Header(ROOM, ANA, "", Stream.DRAFT, 7, 3), **changes)


def handed(stream=Stream.DRAFT, to=("tom",)):
    """Ana's seal, and those of whom she handed the key of a stream."""
    ana = seal("ana")
    others = [seal(name) for name in to]
    for other in others:
        other.learn(ANA, ana.key(stream, 1))
    return ana, *others


@given(st.binary(max_size=2000), st.integers(0, 2**53), st.integers(0, 2**53))
def test_to_one_there_and_back(plain, epoch, counter):
    header = to_tom(epoch=epoch, counter=counter)
    assert seal("tom").open(seal("ana").seal(header, plain)) == Opened(header, plain)


@given(st.binary(max_size=2000))
def test_to_several_there_and_back(plain):
    ana, tom, fay = handed(to=("tom", "fay"))
    envelope = ana.seal(to_all(), plain)
    assert tom.open(envelope) == fay.open(envelope) == Opened(to_all(), plain)


def test_nobody_else_opens_it():
    envelope = seal("ana").seal(to_tom(), b"hello")
    assert seal("ben").open(envelope) is None and seal("ana").open(envelope) is None
    ana, _ = handed()
    assert seal("fay").open(ana.seal(to_all(), b"hello")) is None


def test_a_stranger_a_stopped_member_and_another_room_say_nothing():
    envelope = seal("ana").seal(to_tom(), b"hello")
    assert Seal(ROOM, "tom", PEOPLE.keys["tom"], PEOPLE.roster(["tom"]).keys_of).open(envelope) is not None
    roster = PEOPLE.roster()
    roster.stop("ben")
    from_ben = seal("ben").seal(to_tom(sender="ben"), b"x")
    assert Seal(ROOM, "tom", PEOPLE.keys["tom"], roster.keys_of).open(from_ben) is None
    assert Seal("elsewhere", "tom", PEOPLE.keys["tom"], roster.keys_of).open(envelope) is None
    assert seal("ana").seal(to_tom(room="elsewhere"), b"x") is None
    assert seal("ana").seal(to_tom(sender="ben"), b"x") is None
    assert seal("ana").seal(to_tom(receiver="nobody"), b"x") is None


def test_a_copy_opens_once():
    ana, tom = handed()
    for envelope in (ana.seal(to_tom(), b"x"), ana.seal(to_all(), b"x")):
        assert tom.open(envelope) is not None
        assert tom.open(envelope) is None
    kept = ana.seal(to_tom(), b"x")
    assert tom.open(kept)
    for _ in range(REMEMBERED):
        tom.open(ana.seal(to_tom(), b"x"))
    assert tom.open(kept) is not None  # forgotten here; its number in the stream makes nothing of it


def test_of_states_nothing_opens_after_what_was_sealed_later():
    ana, tom = handed()
    first, second = ana.seal(to_all(), b"1"), ana.seal(to_all(counter=4), b"2")
    assert tom.open(second) and tom.open(first) is None
    tom.learn(ANA, ana.key(Stream.DRAFT, 1))
    assert tom.open(second) is None and tom.open(first) is None


def test_what_was_sealed_before_a_key_was_handed_over_stays_closed():
    """Also for somebody who starts anew, to whom the carrier brings it once more."""
    ana, _ = handed()
    before = ana.seal(to_all(), b"before")
    tom = seal("tom")
    tom.learn(ANA, ana.key(Stream.DRAFT, 1))
    assert tom.open(before) is None and tom.open(ana.seal(to_all(counter=4), b"after")).plain == b"after"


def test_each_stream_goes_the_way_it_has_to():
    ana = seal("ana")
    for stream in Stream:
        ana.key(stream, 1)
        several = stream in (Stream.DRAFT, Stream.SUMMARY, Stream.PRESENCE, Stream.QUESTION)
        assert (ana.seal(to_all(stream=stream), b"x") is not None) is several
        assert (ana.seal(to_tom(stream=stream), b"x") is not None) is not several


def test_without_a_key_nothing_leaves_and_a_new_key_shuts_out_the_old():
    ana, tom = handed()
    before = ana.seal(to_all(), b"before")
    ana.drop(Stream.DRAFT)
    assert ana.seal(to_all(), b"nothing") is None
    key = ana.key(Stream.DRAFT, 1)
    after = ana.seal(to_all(counter=4), b"after")
    assert tom.open(after) is None
    tom.learn(ANA, key)
    assert tom.open(after).plain == b"after" and tom.open(before) is None


def test_a_key_of_an_earlier_run_comes_too_late():
    ana, tom = handed()
    tom.learn(ANA, Key("d", 2, "22" * 32, 0))
    tom.learn(ANA, ana.key(Stream.DRAFT, 1))
    assert tom.open(ana.seal(to_all(), b"x")) is None
    tom.learn(ANA, ana.key(Stream.DRAFT, 3))
    assert tom.open(ana.seal(to_all(), b"x")) is not None
    tom.forget(ANA)
    assert tom.open(ana.seal(to_all(), b"x")) is None


def test_who_holds_a_key_cannot_speak_with_it_for_another():
    """Tom has Ana's key; he seals under it what Ana never said, and says her key is his own."""
    ana, tom, fay = handed(to=("tom", "fay"))
    stolen = Seal(ROOM, ANA, PEOPLE.keys["tom"], PEOPLE.roster().keys_of)
    stolen._streams._mine[Stream.DRAFT] = next(iter(tom._streams._theirs.values()))
    assert fay.open(stolen.seal(to_all(), b"forged")) is None
    fay.learn("tom", Key("q", 1, ana.key(Stream.DRAFT, 1).key, 0))
    assert fay.open(ana.seal(to_all(), b"still hers")).header.sender == ANA


def test_what_was_signed_cannot_be_moved_to_another_place():
    """Whoever opened an envelope seals its signed inside again, under a later counter or another key."""
    ana, tom, fay = handed(to=("tom", "fay"))
    envelope = ana.seal(to_all(), b"old")
    _, _, inner = tom._streams.unlocked(envelope[:18], envelope[18:])
    theirs = tom._streams._theirs[ANA, Stream.DRAFT]
    theirs.used = 7
    tom._streams._mine[Stream.DRAFT] = theirs
    moved = tom._streams.locked(Stream.DRAFT, envelope[:2], lambda _: inner)
    assert moved[:10] == envelope[:10] and fay.open(envelope) is not None
    assert fay._streams.unlocked(moved[:18], moved[18:])[2] == inner and fay.open(moved) is None
    inside = tom._from_one(b"\1\1", ana.seal(to_tom(), b"for tom")[2:])
    for name in ("fay", "ben"):
        public = module.X25519PublicKey.from_public_bytes(PEOPLE.keys[name].public.sealing)
        again = b"\1\1" + module._SUITE.encrypt(inside, public, module._info(b"\1\1", ROOM, PEOPLE.ids[name]))
        assert seal(name).open(again) is None


def test_open_bytes_are_bound_too():
    ana, tom = handed()
    for header in (to_tom(), to_all()):
        envelope = ana.seal(header, b"x")
        for place in range(len(envelope)):
            changed = bytearray(envelope)
            changed[place] ^= 1
            assert tom.open(bytes(changed)) is None
        assert tom.open(envelope + b"\0") is None and tom.open(envelope[:-1]) is None


@pytest.mark.parametrize("header", [to_tom(), to_all()], ids=["one", "several"])
def test_sizes_tell_little_and_words_nothing(header):
    ana, _ = handed()
    sizes = {len(ana.seal(header, b"x" * count)) for count in range(400)}
    assert len(sizes) <= 3 and len({size % 256 for size in sizes}) == 1
    envelope = ana.seal(header, b"A secret of mine" * 9)
    for word in (b"secret", ANA.encode(), b"tom", ROOM.encode()):
        assert word not in envelope


def test_the_longest_message_fits_and_what_is_longer_is_not_sent():
    ana, tom = handed()
    body = encode(Draft("d", 1, ("a", "b", "c"), tuple('"' * 4000 for _ in range(3)), 0, 0, ""))
    assert LONGEST_BODY * 0.95 < len(body) <= LONGEST_BODY
    packet = encode_packet(Told(1, 1, body))
    assert tom.open(ana.seal(to_all(), packet)).plain == packet
    assert tom.open(ana.seal(to_tom(), packet)).plain == packet
    assert ana.seal(to_all(), bytes(65_400)) is None and ana.seal(to_tom(), bytes(65_536)) is None


def test_a_key_that_is_none_is_nobody_to_write_to():
    zeros = PublicKeys(PEOPLE.keys["tom"].public.signing, bytes(32))
    ana = Seal(ROOM, ANA, PEOPLE.keys["ana"], {"tom": zeros}.get)
    assert ana.seal(to_tom(), b"x") is None


@given(st.binary(max_size=400), st.sampled_from([b"", b"\1\1", b"\1\2", b"\1\3"]))
def test_any_bytes_open_nothing(octets, start):
    _, tom = handed()
    assert tom.open(start + octets) is None and tom.open_request(start + octets) is None


def test_a_request_is_by_the_owner_of_its_keys():
    eve = MemberKeys.new()
    header = Header(ROOM, "eve", ANA, Stream.JOIN, 0, 0)
    plain = encode_request(Request(Way.CODE, "Eve", eve.public, bytes(32)))
    mine = Seal(ROOM, "eve", eve, {}.get).seal_request(header, plain, PEOPLE.place.keys)
    assert seal("ana").open_request(mine) == Opened(header, plain)
    assert seal("ana").open(mine) is None and seal("tom").open_request(mine) is None
    others = Seal(ROOM, "eve", MemberKeys.new(), {}.get).seal_request(header, plain, PEOPLE.place.keys)
    assert seal("ana").open_request(others) is None
    elsewhere = dataclasses.replace(header, room="elsewhere")
    assert (
        seal("ana").open_request(Seal(ROOM, "eve", eve, {}.get).seal_request(elsewhere, plain, PEOPLE.place.keys))
        is None
    )
    wrong = dataclasses.replace(header, stream=Stream.MESSAGE)
    assert (
        seal("ana").open_request(Seal(ROOM, "eve", eve, {}.get).seal_request(wrong, plain, PEOPLE.place.keys)) is None
    )


def test_no_nonce_is_ever_used_twice():
    """Each key and counter of all that leaves in a busy hour, new keys and restarts included."""
    seen, keys = Counter(), set()
    for _ in range(3):  # runs
        ana = seal("ana")
        for turn in range(400):
            if turn % 50 == 0:
                ana.drop(Stream.DRAFT)
                keys.add(ana.key(Stream.DRAFT, 1).key)
            for header in (to_all(), to_all(stream=Stream.PRESENCE)):
                ana.key(header.stream, 1)
                seen[ana.seal(header, b"the same words")[:18]] += 1
            ana.seal(to_all(), bytes(65_500))  # too long: the counter is spent all the same
    assert len(keys) == 24 and max(seen.values()) == 1 and len(seen) == 2400


def test_sealing_to_one_never_gives_the_same_twice():
    ana = seal("ana")
    assert len({ana.seal(to_tom(), b"same")[2:34] for _ in range(200)}) == 200
