"""The app and a client written from docs/protocol.md alone understand each other, byte for byte."""

import importlib
import json

import pytest
from tests.house.sources import ROOT

from livetweet_coach.adapters.room.keys import MemberKeys, Signatures
from livetweet_coach.adapters.room.seal import Seal
from livetweet_coach.core.room.coding import decode_packet
from livetweet_coach.core.room.envelope import Header, Opened, Stream
from livetweet_coach.core.room.fingerprint import fingerprint
from livetweet_coach.core.room.grant import read_grant, signed_grant
from livetweet_coach.core.room.invite import invite_text, place_text, read_invite, read_place
from livetweet_coach.core.room.joining import (
    Welcome,
    decode_answer,
    decode_request,
    invite_key,
    request_proof,
    welcome_proof,
)
from livetweet_coach.core.room.messages import Key, Role
from livetweet_coach.core.room.short_code import code_key

V = json.loads((ROOT / "tests/core/room/vectors.json").read_text(encoding="utf-8"))
KEYS = {name: MemberKeys(*map(bytes.fromhex, raw)) for name, raw in V["private_keys"].items()}
ANA, TOM, ROOM = V["members"]["ana"], V["members"]["tom"], V["room"]
OF = {V["members"][name]: keys.public for name, keys in KEYS.items()}
INVITE = read_invite(V["invite"], 0)


@pytest.fixture
def stranger(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("room_vectors")


def octets(name):
    return bytes.fromhex(V[name])


def seal(name):
    return Seal(ROOM, V["members"][name], KEYS[name], OF.get)


def header(name):
    room, sender, receiver, stream, epoch, counter = V[name]
    return Header(room, sender, receiver, Stream(stream), epoch, counter)


def test_the_vectors_are_what_the_stranger_makes(stranger):
    assert (ROOT / "tests/core/room/vectors.json").read_text(encoding="utf-8") == stranger.text()


def test_the_stranger_knows_nothing_of_the_app(stranger):
    source = (ROOT / "packaging/room_vectors.py").read_text(encoding="utf-8")
    assert "livetweet_coach" not in source


def test_keys_ids_and_words():
    assert {name: [k.public.signing.hex(), k.public.sealing.hex()] for name, k in KEYS.items()} == V["public_keys"]
    assert INVITE.place.host == ANA and INVITE.member == TOM
    assert list(fingerprint(KEYS["ana"].public)) == V["fingerprint_of_ana"]


def test_invite_place_and_code():
    assert invite_text(INVITE) == V["invite"]
    assert (INVITE.role, INVITE.shows, INVITE.place.room) == (Role.TUTOR, "drafts", ROOM)
    assert read_place(V["announced_place"]) == INVITE.place and place_text(INVITE.place) == V["announced_place"]
    assert invite_key(INVITE).hex() == V["invite_key"]
    assert code_key(V["code"], INVITE.place).hex() == V["code_key"]


def test_grant():
    found = read_grant(octets("grant"), ROOM, KEYS["ana"].public.signing, Signatures())
    assert (found.member, found.role, found.name) == (TOM, Role.TUTOR, "Tom Ünal")
    assert signed_grant(found, KEYS["ana"]) == octets("grant")


def test_joining():
    join = Header(ROOM, TOM, ANA, Stream.JOIN, 0, 0)
    assert seal("ana").open_request(octets("request_envelope")) == Opened(join, octets("request"))
    request = decode_request(octets("request"))
    key, public = invite_key(INVITE), KEYS["tom"].public
    assert request.proof == request_proof(key, INVITE.place, TOM, public, "Tom Ünal")
    answer = Header(ROOM, ANA, TOM, Stream.JOIN, 0, 0)
    assert seal("tom").open(octets("welcome_envelope")) == Opened(answer, octets("welcome"))
    proof = welcome_proof(key, INVITE.place, TOM, public)
    assert decode_answer(octets("welcome")) == Welcome(octets("grant"), (), proof, "drafts")


def test_a_message_and_a_state_of_the_stranger_open_here():
    assert decode_packet(octets("message")) is not None
    opened = Opened(header("message_header"), octets("message"))
    assert seal("ana").open(octets("message_envelope")) == opened
    tom = seal("tom")
    assert tom.open(octets("state_envelope")) is None
    tom.learn(ANA, Key("d", 1, V["stream_key"], 8))
    assert tom.open(octets("state_envelope")) == Opened(header("state_header"), octets("message"))


def test_what_the_app_seals_the_stranger_opens(stranger):
    head = header("message_header")
    envelope = seal("tom").seal(head, b"from the app")
    info = stranger.fields("lt-sealed-1", b"\1\1", ROOM, ANA)
    inner = stranger.hpke_open(stranger.Person("ana"), info, envelope[2:])
    assert inner == stranger.inside(stranger.Person("tom"), b"\1\1", V["message_header"], b"from the app")
    ana = seal("ana")
    secret = bytes.fromhex(ana.key(Stream.DRAFT, 1).key)
    sealed = ana.seal(header("state_header"), b"from the app")
    assert sealed == stranger.to_several(stranger.Person("ana"), secret, 1, V["state_header"], b"from the app")
