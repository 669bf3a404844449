"""Messages keep their shape, their limits and their speakers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.room.coding import LONGEST_BODY, Told, TooLong, decode, decode_packet, encode, encode_packet
from livetweet_coach.core.room.limits import MAY_SAY, may_say
from livetweet_coach.core.room.messages import (
    Answer,
    Beat,
    Coached,
    Copied,
    Description,
    Draft,
    Exchange,
    Grant,
    Hand,
    Key,
    Note,
    Picture,
    Praise,
    Proposal,
    Question,
    Remark,
    Role,
    Sent,
    Share,
    Stage,
    Stop,
    Suggestion,
    Summary,
    Swap,
    Unsent,
    Withdrawal,
)
from livetweet_coach.core.room.packets import Ack, Data, Hello

EXAMPLES = [
    Remark("r1", "Qui parle ? 🙂", "p1", 3, 8, "words", False),
    Suggestion("s1", "p1", "before", "after « ici »", ""),
    Description("d1", "p1", "m1", "A slide with one curve."),
    Copied("ana", b'{"v":1}'),
    Swap("w1"),
    Exchange("w1", "m2"),
    Sent("p1", "Bonjour 🙂 #Num26", ("", "A slide"), 1700000000000),
    Unsent("p1"),
    Coached("c1", "hashtags/event-missing", "Il manque #Num26", "p1", "shown"),
    Picture("q1", "p1", "m1", "", "/9j/" * 4000),
    Praise("k1", "p1", "You named who speaks"),
    Note("n1", "For the end"),
    Proposal("o1", "hashtags/event-missing"),
    Withdrawal("r1"),
    Answer("r1", "understood"),
    Hand(True, 1),
    Share("drafts", 0, ("t2",)),
    Grant("00ff"),
    Key("d", 3, "0f" * 32, 0),
    Stop(""),
    Stage("live"),
    Draft("d1", 4, ("p1", "p2"), ("one", "two"), 1, 3, "c1"),
    Summary(3, 120, 1700000000000),
    Beat("writing", ""),
    Question(("m1", "m2"), "watch"),
]


def test_every_kind_has_an_example():
    assert {type(example) for example in EXAMPLES} == set(MAY_SAY)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_there_and_back(example):
    made = encode(example)
    assert decode(made) == example
    assert json.loads(made)["v"] == 1


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: type(example).__name__)
def test_anything_not_exact_is_nothing(example):
    values = json.loads(encode(example))
    field = next(name for name in values if name not in ("v", "kind"))
    for wrong in (
        values | {"v": 2},
        values | {"v": True},
        values | {"kind": "unheard-of"},
        values | {"kind": ["remark"]},
        values | {"more": 1},
        values | {field: None},
        values | {field: 1.5},
        {name: value for name, value in values.items() if name != field},
    ):
        assert decode(json.dumps(wrong).encode()) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 20_000,
        b'{"v":1,"v":1,"kind":"hand","up":true,"at":1}',
        b'{"v":1,"kind":"note","id":"a","text":"\\ud800"}',
        b'{"v":1,"kind":"summary","sent":' + b"9" * 5000 + b',"signs":1,"hand":0}',
        b'{"v":1,"kind":"summary","sent":-1,"signs":1,"hand":0}',
        b'{"v":1,"kind":"hand","up":1,"at":1}',
        b'{"v":1,"kind":"hand","up":true,"at":1}' + b" " * LONGEST_BODY,
    ],
)
def test_hostile_bytes_are_nothing(body):
    assert decode(body) is None


@given(st.text())
def test_any_text_or_none(text):
    assert decode(text.encode("utf-8", "surrogatepass")) is None


def test_a_remark_has_at_most_140_signs():
    encode(Remark("r", "é" * 140, "", 0, 0, "", False))
    for text in ("é" * 141, ""):
        with pytest.raises(TooLong):
            encode(Remark("r", text, "", 0, 0, "", False))


@pytest.mark.parametrize(
    "wrong",
    [
        Answer("r", "bad"),
        Share("all", 0),
        Stage("x"),
        Beat("out-of-reach", ""),
        Question((), "x"),
        Note("i" * 65, "x"),
        Picture("q", "p", "m", "", "x" * 20_001),
        Key("i", 1, "0" * 64, 0),
        Key("d", 1, "0f", 0),
        Key("d", 1, "0F" * 32, 0),
    ],
)
def test_words_outside_the_lists_are_not_said(wrong):
    with pytest.raises(TooLong):
        encode(wrong)


@pytest.mark.parametrize("kind", [Remark, Suggestion, Description, Praise, Note, Proposal, Withdrawal, Copied, Stage])
def test_a_learner_cannot_say_what_coaches_say(kind):
    example = next(one for one in EXAMPLES if type(one) is kind)
    assert not may_say(Role.LEARNER, example, is_host=True)
    assert may_say(Role.FACILITATOR, example)
    assert may_say(Role.TUTOR, example) is (kind is not Stage)


@pytest.mark.parametrize("role", list(Role))
def test_only_the_host_says_stop_in_whatever_role(role):
    assert may_say(role, Stop(""), is_host=True)
    assert not may_say(role, Stop(""))


def test_a_learner_alone_has_drafts_to_hand_a_key_for():
    assert may_say(Role.LEARNER, Key("d", 1, "0f" * 32, 0))
    assert not may_say(Role.TUTOR, Key("d", 1, "0f" * 32, 0))
    assert may_say(Role.TUTOR, Key("q", 1, "0f" * 32, 0))


def test_a_tutor_has_no_draft_and_a_learner_may_not_watch():
    assert not may_say(Role.TUTOR, Draft("d", 1, ("p",), ("x",), 0, 0, ""))
    assert not may_say(Role.LEARNER, Question(("m",), "watch"))
    assert may_say(Role.LEARNER, Question((), "presence"))


@pytest.mark.parametrize(
    "packet",
    [Hello(1, 0), Data(1, 2, 3, encode(Hand(True, 1))), Ack(1, 2, 3, (5, 6)), Told(1, 2, encode(Beat("here", "")))],
)
def test_packets_there_and_back(packet):
    assert decode_packet(encode_packet(packet)) == packet


@pytest.mark.parametrize("packet", [Hello(0, 0), Data(1, 2, 0, b""), Ack(1, 2, 0, tuple(range(65)))])
def test_packets_out_of_bounds_are_nothing(packet):
    assert decode_packet(encode_packet(packet)) is None
