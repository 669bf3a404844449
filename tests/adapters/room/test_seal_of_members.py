"""What a member who keeps to nothing could seal: held keys, made-up headers, odd padding; none of it opens."""

import dataclasses

import pytest
from tests.adapters.room.test_seal import ANA, PEOPLE, handed, seal, to_all, to_tom
from tests.core.room.people import ROOM

from livetweet_coach.adapters.room import seal as module
from livetweet_coach.core.room.envelope import Header, Stream

ONE = bytes([1, 1])


def made_to(name, header, by="tom", stuffing=None):
    """An envelope to one member with any header inside."""
    inner = module._inner(PEOPLE.keys[by], ONE, header, b"x")
    inner = stuffing(inner) if stuffing else inner
    public = module.X25519PublicKey.from_public_bytes(PEOPLE.keys[name].public.sealing)
    return ONE + module._SUITE.encrypt(inner, public, module._info(ONE, ROOM, PEOPLE.ids[name]))


def made_under(holder, key_of, header, by):
    """An envelope under another's key, which `holder` was handed, with any header inside."""
    holder._streams._mine[Stream.DRAFT] = holder._streams._theirs[key_of]
    holder._streams._mine[Stream.DRAFT].used += 5
    return holder._streams.locked(
        Stream.DRAFT, bytes([1, 2]), lambda prefix: module._inner(PEOPLE.keys[by], prefix, header, b"x")
    )


def from_tom(**changes):
    return dataclasses.replace(Header(ROOM, "tom", "fay", Stream.MESSAGE, 7, 3), receiver=PEOPLE.ids["fay"], **changes)


def test_these_envelopes_would_open_if_nothing_were_wrong():
    assert seal("fay").open(made_to("fay", from_tom())) is not None
    _, tom, fay = handed(to=("tom", "fay"))
    assert fay.open(made_under(tom, (ANA, Stream.DRAFT), to_all(), "ana")) is not None


@pytest.mark.parametrize("stream", [Stream.DRAFT, Stream.SUMMARY, Stream.PRESENCE, Stream.QUESTION])
def test_a_state_does_not_come_sealed_to_one(stream):
    assert seal("fay").open(made_to("fay", from_tom(stream=stream))) is None


def test_another_room_inside_is_another_room():
    assert seal("fay").open(made_to("fay", from_tom(room="elsewhere"))) is None


@pytest.mark.parametrize(
    "header",
    [
        Header(ROOM, "tom", "", Stream.DRAFT, 7, 9),
        Header(ROOM, "tom", "", Stream.QUESTION, 7, 9),
        Header(ROOM, ANA, "", Stream.PRESENCE, 7, 9),
        Header(ROOM, ANA, "fay", Stream.MESSAGE, 7, 9),
    ],
)
def test_a_key_is_for_its_sender_and_its_stream(header):
    """Tom may sign as himself, but not under the key of Ana's drafts; nor does that key carry anything else of hers."""
    _, tom, fay = handed(to=("tom", "fay"))
    by = "tom" if header.sender == "tom" else "ana"
    assert fay.open(made_under(tom, (ANA, Stream.DRAFT), header, by)) is None


@pytest.mark.parametrize(
    "stuffing",
    [
        lambda inner: inner + bytes(256),
        lambda inner: inner[:-1] + b"x",
        lambda inner: inner[:-1],
        lambda inner: inner + b"\0",
        lambda inner: inner.rstrip(b"\0"),
    ],
    ids=["a step more", "no zeros", "short", "long", "bare"],
)
def test_padding_is_written_in_one_way(stuffing):
    assert seal("fay").open(made_to("fay", from_tom(), stuffing=stuffing)) is None


def test_a_key_handed_out_again_late_opens_nothing_old():
    ana, tom = handed()
    early = ana.key(Stream.DRAFT, 1)
    envelope = ana.seal(to_all(), b"x")
    assert early.after == 0 and tom.open(envelope) is not None
    tom.learn(ANA, early)
    assert tom.open(envelope) is None


def test_keys_of_who_has_gone_are_let_go_of():
    ana, tom = handed()
    envelope = ana.seal(to_all(), b"x")
    tom.forget(ANA)
    assert tom._streams.unlocked(envelope[:18], envelope[18:]) is None and not tom._streams._named


def test_a_message_to_one_is_for_that_one():
    assert seal("fay").open(made_to("fay", to_tom(), by="ana")) is None
