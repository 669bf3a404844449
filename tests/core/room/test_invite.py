"""An invite survives being sent about, and says in a sentence why it can't be used."""

import dataclasses
import io

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st
from tests.core.room.people import LATER, TODAY

from livetweet_coach.adapters.sentences import Sentences
from livetweet_coach.core.room.identity import PublicKeys, id_of, is_id
from livetweet_coach.core.room.invite import (
    PREFIX,
    Invite,
    NotAnInvite,
    Place,
    invite_text,
    is_address,
    place_text,
    read_invite,
    read_place,
)
from livetweet_coach.core.room.messages import Role

PLACE = Place(
    ("nats://192.168.43.217:4222", "wss://rooms.example.org/live"),
    id_of(bytes(range(10))),
    PublicKeys(bytes(range(32)), bytes(range(32, 64))),
)
INVITE = Invite(PLACE, Role.TUTOR, "drafts", LATER // 60 * 60, bytes(range(16)), bytes(range(100, 132)))
TEXT = invite_text(INVITE)

names = st.from_regex(r"\A[a-z][a-z0-9-]{0,20}(\.[a-z]{2,10}){0,2}\Z")
addresses = st.one_of(
    st.builds("{}://{}:{}".format, st.sampled_from(["nats", "tls", "ws", "wss"]), names, st.integers(1, 65_535)),
    st.builds("wss://{}/{}".format, names, st.from_regex(r"\A[a-z0-9._~-]{0,20}\Z")),
    st.ip_addresses(v=4).map("tls://{}".format),
    st.ip_addresses(v=6).map("nats://[{}]:4222".format),
)
places = st.builds(
    Place,
    st.lists(addresses, max_size=4).map(tuple),
    st.binary(min_size=10, max_size=10).map(id_of),
    st.builds(PublicKeys, st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32)),
)
invites = st.builds(
    Invite,
    places,
    st.sampled_from(Role),
    st.sampled_from(["posts", "drafts"]),
    st.integers(1, 2**32 - 1).map(lambda minutes: minutes * 60),
    st.binary(min_size=16, max_size=16),
    st.sampled_from([b"", bytes(32), bytes(range(32))]),
)


@given(invites)
def test_there_and_back(invite):
    assert read_invite(invite_text(invite), 0) == invite
    assert is_id(invite.member) and is_id(invite.place.host) and invite.member != invite.place.host


@given(places)
def test_a_place_is_announced_without_a_secret(place):
    assert read_place(place_text(place)) == place


def test_what_is_secret_stands_behind_the_hash():
    other = dataclasses.replace(INVITE, secret=b"another secret !", server_seed=b"")
    assert invite_text(other).partition("#")[0] == TEXT.partition("#")[0]
    assert PREFIX + TEXT[len(PREFIX) :].partition("#")[0] != TEXT


@pytest.mark.parametrize(
    "around",
    ["{}", " {}\n", "<{}>", "« {} »", "“{}”", "\t{}"],
    ids=["bare", "lines", "mail", "french", "quoted", "tab"],
)
def test_what_mail_puts_around_it_does_not_count(around):
    assert read_invite(around.format(TEXT), TODAY) == INVITE
    folded = "\n".join(TEXT[place : place + 60] for place in range(0, len(TEXT), 60))
    assert read_invite(around.format(folded), TODAY) == INVITE
    assert read_invite(TEXT.replace("#", "%23"), TODAY) == INVITE


def why(text, today=TODAY):
    with pytest.raises(NotAnInvite) as found:
        read_invite(text, today)
    return found.value.phrase.source


def test_every_reason_has_its_sentence():
    public, _, hidden = TEXT[len(PREFIX) :].partition("#")
    newer = PREFIX + "Ag" + public[2:] + "#" + hidden
    assert why("https://example.org") == why("") == "This is not an invite. One begins with livetweet-coach://join/"
    assert "expired" in why(TEXT, INVITE.expires)
    assert "newer version" in why(newer)
    assert "missing or changed" in why(TEXT[:-5])
    assert "missing or changed" in why(TEXT.partition("#")[0])


@given(st.integers(0, len(TEXT) - 1), st.characters(min_codepoint=33, max_codepoint=1000))
def test_one_changed_sign_is_noticed(place, sign):
    changed = TEXT[:place] + sign + TEXT[place + 1 :]
    if (changed != TEXT and changed.lower()[: len(PREFIX)] != PREFIX) or (changed != TEXT and place >= len(PREFIX)):
        assert why(changed)


@given(st.text())
def test_any_text_is_an_invite_or_a_sentence(text):
    for candidate in (text, PREFIX + text, PREFIX + "AQ" + text + "#" + text):
        assert why(candidate)


@pytest.mark.parametrize(
    "address",
    ["http://a", "nats://", "nats://u:p@a", "nats://a/path", "nats://a:0", "ws://a:65536", "wss://a/ b", "wss://é"],
)
def test_an_address_is_of_a_server_and_holds_no_password(address):
    assert not is_address(address)
    with pytest.raises(ValueError):
        invite_text(dataclasses.replace(INVITE, place=dataclasses.replace(PLACE, addresses=(address,))))


@pytest.mark.parametrize(
    "change", [{"shows": "nothing"}, {"expires": 61}, {"secret": b""}, {"server_seed": b"x"}, {"expires": 2**40 * 60}]
)
def test_out_of_bounds_is_said_at_once(change):
    with pytest.raises(ValueError):
        invite_text(dataclasses.replace(INVITE, **change))


def test_it_fits_a_code_that_a_telephone_can_scan():
    """Version 14 has 73 modules a side: on a card of 5 cm each is 0.6 mm, with its quiet zone."""
    assert len(TEXT) < 300
    for level, version in (("l", 12), ("m", 14)):
        code = segno.make(TEXT, error=level, boost_error=False, micro=False)
        assert code.version <= version
        code.save(io.BytesIO(), kind="svg")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sentences_can_be_said(language):
    for text in ("x", TEXT[:-1]):
        with pytest.raises(NotAnInvite) as found:
            read_invite(text, TODAY)
        assert Sentences(language).of(found.value.phrase)
