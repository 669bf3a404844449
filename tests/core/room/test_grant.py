"""Only the host's hand makes a member, and only for what is written in it."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.room.people import LATER, ROOM, TODAY, People, couple

from livetweet_coach.adapters.room.keys import MemberKeys, Signatures, is_nobodys
from livetweet_coach.core.room.grant import Membership, grant_octets, is_name, read_grant, signed_grant
from livetweet_coach.core.room.identity import id_of
from livetweet_coach.core.room.messages import Grant, Role
from livetweet_coach.core.room.roster import Roster

P = 2**255 - 19
EIGHTHS = [
    int.from_bytes(bytes.fromhex(text), "little")
    for text in (
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    )
]
HOST = MemberKeys.new()
OTHER = MemberKeys.new()
TOM = Membership(ROOM, "tom", OTHER.public, Role.TUTOR, "Tom Ünal 🙂", LATER, 3)


def read(signed, room=ROOM, host=HOST):
    return read_grant(signed, room, host.public.signing, Signatures())


@given(
    st.builds(
        Membership,
        st.just(ROOM),
        st.binary(min_size=16, max_size=16).map(id_of),
        st.just(OTHER.public),
        st.sampled_from(Role),
        st.text(min_size=1, max_size=60).filter(is_name),
        st.integers(0, 2**53 - 1),
        st.integers(1, 2**53 - 1),
    )
)
def test_there_and_back(membership):
    signed = signed_grant(membership, HOST)
    assert read(signed) == membership
    assert Grant(signed.hex()).signed == signed.hex() and len(signed.hex()) <= 4000


def test_another_hand_another_room_or_a_changed_grant_is_nothing():
    signed = signed_grant(TOM, HOST)
    assert read(signed) == TOM
    assert read(signed, host=OTHER) is None
    assert read(signed, room=id_of(b"another123")) is None
    assert read(signed_grant(TOM, OTHER)) is None
    for place in range(len(signed)):
        assert read(signed[:place] + bytes([signed[place] ^ 1]) + signed[place + 1 :]) is None
    assert read(signed + b"\0") is None and read(b"") is None


@pytest.mark.parametrize(
    "change",
    [
        {"name": ""},
        {"name": " "},
        {"name": "a\nb"},
        {"name": "a\u202eb"},
        {"name": "x" * 61},
        {"member": "a.b"},
        {"member": ""},
        {"serial": 0},
        {"expires": 2**53},
    ],
)
def test_out_of_bounds_is_said_at_once(change):
    with pytest.raises(ValueError):
        grant_octets(dataclasses.replace(TOM, **change))


def test_a_signature_that_holds_for_nonsense_is_nothing():
    for content in (b"", b"lt-grant-1", grant_octets(TOM)[:-1], grant_octets(TOM).replace(b"tutor", b"queen")):
        assert read(HOST.sign(content) + content) is None


def test_signatures_of_any_length_are_answered():
    assert not Signatures().verify(b"", b"", b"")
    assert not Signatures().verify(HOST.public.signing, b"", b"x")
    assert not Signatures().verify(HOST.public.signing, HOST.sign(b"x"), b"y")
    assert Signatures().verify(HOST.public.signing, HOST.sign(b"x"), b"x")


@pytest.mark.parametrize("sign", [0, 128])
@pytest.mark.parametrize("y", [0, 1, -1, 2**255 - 19, 2**255 - 18, *EIGHTHS])
def test_a_key_for_which_anybody_can_sign_is_nobodys(y, sign):
    """For the identity, R = S = 0 is a signature of anything."""
    raw = bytearray((y % 2**255 if y >= 0 else P + y).to_bytes(32, "little"))
    raw[31] |= sign
    one = b"\1" + bytes(31)
    assert not any(
        Signatures().verify(bytes(raw), r + bytes(32), bytes([n])) for n in range(16) for r in (one, bytes(32))
    )
    assert is_nobodys(bytes(raw))


def test_points_of_order_eight_are_what_they_are_called():
    d = -121665 * pow(121666, -1, P) % P
    for y in EIGHTHS:  # their double has y = 0: -x² + y² = 1 + d x² y², and 2P = (…, (y² + x²) / (2 + x² - y²))
        xx = (y * y - 1) * pow(d * y * y + 1, -1, P) % P
        assert (y * y + xx) % P == 0


def test_keys_come_back_from_the_vault():
    again = MemberKeys.from_secret(HOST.secret())
    assert again.public == HOST.public and len(HOST.secret()) == 88
    assert [MemberKeys.from_secret(text) for text in ("", "é", "AAAA", HOST.secret()[:-4])] == [None] * 4
    assert HOST.secret()[:20] not in repr(HOST)


def test_the_learner_may_be_the_host():
    people = couple()
    roster = people.roster()
    assert roster.place.host == people.ids["ana"]
    assert roster.of(people.ids["ana"]).role is Role.LEARNER
    assert roster.has_dealings(people.ids["ana"], "tom")


def test_newer_grants_count_and_older_ones_do_not():
    people = couple()
    roster = people.roster()
    assert roster.take(people.grants["tom"]) is None
    assert roster.take(people.grant("tom", role=Role.FACILITATOR, serial=2)).role is Role.FACILITATOR
    assert roster.take(people.grants["tom"]) is None
    assert roster.of("tom").role is Role.FACILITATOR


def test_a_stopped_member_is_not_brought_back_by_a_grant():
    people = couple()
    roster = people.roster()
    roster.stop("tom")
    assert roster.of("tom") is None and roster.keys_of("tom") is None
    assert roster.take(people.grants["tom"]) is None
    assert roster.take(people.grant("tom", serial=9)) is None
    assert roster.stopped() == ("tom",)


def test_nobody_takes_anothers_place():
    people = couple()
    roster = people.roster()
    theirs = Membership(ROOM, "tom", OTHER.public, Role.TUTOR, "tom", LATER, 9)
    assert roster.take(signed_grant(theirs, people.keys["ana"])) is None
    host = Membership(ROOM, people.place.host, OTHER.public, Role.LEARNER, "ana", LATER, 9)
    assert roster.take(signed_grant(host, people.keys["ana"])) is None
    assert roster.keys_of(people.place.host) == people.keys["ana"].public


def test_the_hosts_keys_and_id_go_together():
    people = couple()
    roster = Roster(people.place, Signatures())
    for member, keys in (("tom", people.place.keys), (people.place.host, OTHER.public)):
        odd = Membership(ROOM, member, keys, Role.TUTOR, "odd", LATER, 9)
        assert roster.take(signed_grant(odd, people.keys["ana"])) is None
    assert roster.members() == ()


def test_the_hosts_keys_are_known_before_any_grant():
    people = couple()
    roster = Roster(people.place, Signatures())
    assert roster.keys_of(people.place.host) == people.place.keys
    assert roster.keys_of("tom") is None


def test_learners_have_no_dealings_with_each_other():
    people = People({"fay": Role.FACILITATOR, "tom": Role.TUTOR, "ana": Role.LEARNER, "ben": Role.LEARNER})
    roster = people.roster()
    assert not roster.has_dealings("ana", "ben")
    assert not roster.has_dealings("ana", "ana")
    assert all(roster.has_dealings("ana", other) for other in ("tom", people.place.host))
    assert roster.has_dealings("tom", "ben") and not roster.has_dealings("tom", "nobody")


def test_grants_end():
    people = couple()
    roster = people.roster()
    assert roster.over(TODAY) == () and set(roster.over(LATER)) == {"tom", people.place.host}
