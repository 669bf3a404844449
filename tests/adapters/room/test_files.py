"""Two members who have nothing between them but files: each message arrives once and in order."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.adapters.room.near_link import NearServer
from tests.adapters.room.people import Person, group

from livetweet_coach.adapters.room.files import LONGEST_FILE, MOST, fields_of, file_octets
from livetweet_coach.core.room.envelope import LONGEST_ENVELOPE
from livetweet_coach.core.room.messages import Answer, Hand, Note, Role
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import Leg
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import InviteRefused

PEOPLE = {"tom": Role.TUTOR, "ana": Role.LEARNER, "eve": Role.LEARNER}


@pytest.fixture
def apart(tmp_path):
    """Tom, Ana and Eve, whose server carries nothing, and the way to hand a file from one to another."""
    known, wire = group(PEOPLE), NearServer()
    wire.silent = True
    people = {name: Person(wire, tmp_path / name, name, known) for name in PEOPLE}

    def hand(sender, receiver, file=None):
        path = file or tmp_path / "stick.ltroom"
        here, there = people[sender], people[receiver]
        return here.room.export(str(path), known.ids[receiver]), there.room.take(str(path))

    yield people, known.ids, hand, tmp_path / "stick.ltroom"
    for person in people.values():
        person.close()


def notes(person):
    return [note.text for note in person.heard(Note)]


def meet(hand):
    """They learn each other's epochs, which a server would have told them."""
    assert hand("tom", "ana")[1] == 0
    hand("ana", "tom")
    hand("tom", "ana")


def test_what_waits_goes_by_a_file_and_the_answer_comes_back_by_another(apart):
    people, ids, hand, _ = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    for number in range(5):
        tom.room.tell(ids["ana"], Note(str(number), f"note {number}"))
    assert hand("tom", "ana") == (5, 5)
    assert notes(ana) == [f"note {number}" for number in range(5)]
    ana.room.tell(ids["tom"], Answer("4", "understood"))
    ana.room.tell(ids["tom"], Hand(True, 7))
    assert hand("ana", "tom") == (2, 2)
    assert [one.word for one in tom.heard(Answer)] == ["understood"]
    assert {said.leg for said in tom.room.said() if isinstance(said.message, Note)} == {Leg.ARRIVED}
    assert hand("tom", "ana") == (0, 0), "what has arrived is not written again"


def test_a_file_taken_twice_or_late_brings_nothing_twice_and_nothing_out_of_order(apart, tmp_path):
    people, ids, hand, _ = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    files = []
    for number in range(4):
        tom.room.tell(ids["ana"], Note(str(number), f"note {number}"))
        files.append(str(tmp_path / f"{number}.ltroom"))
        assert tom.room.export(files[-1], ids["ana"]) == number + 1
    assert [ana.room.take(files[number]) for number in (2, 0, 2, 3, 1, 3)] == [3, 0, 0, 1, 0, 0]
    assert notes(ana) == [f"note {number}" for number in range(4)]


def test_files_and_the_wire_go_together(apart):
    people, ids, hand, stick = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    tom.room.tell(ids["ana"], Note("1", "by both ways"))
    tom.room.export(str(stick), ids["ana"])
    tom.server.silent = False
    tom.room.tell(ids["ana"], Note("2", "by the wire"))
    ana.wait(lambda room: len(notes(ana)) == 2)
    assert ana.room.take(str(stick)) == 0
    assert notes(ana) == ["by both ways", "by the wire"]


def test_a_restart_between_export_and_answer_loses_nothing(apart):
    people, ids, hand, stick = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    tom.room.tell(ids["ana"], Note("1", "before the restart"))
    tom.room.export(str(stick), ids["ana"])
    for person in (tom, ana):
        person.close()
        person.open()
    assert ana.room.take(str(stick)) == 1
    assert ana.room.take(str(stick)) == 0
    hand("ana", "tom")
    tom.wait(lambda room: [said.leg for said in room.said() if isinstance(said.message, Note)] == [Leg.ARRIVED])


def test_more_than_fits_goes_by_two_files(apart):
    people, ids, hand, _ = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    for number in range(70):
        tom.room.tell(ids["ana"], Note(str(number), f"note {number}"))
    first = hand("tom", "ana")
    hand("ana", "tom")
    second = hand("tom", "ana")
    assert first[0] == first[1] and first[1] + second[1] == 70
    assert notes(ana) == [f"note {number}" for number in range(70)]


def test_files_for_others_from_elsewhere_or_damaged_are_told_apart(apart, tmp_path):
    people, ids, hand, stick = apart
    tom, ana, eve = (people[name] for name in PEOPLE)
    meet(hand)
    tom.room.tell(ids["ana"], Note("1", "for Ana"))
    tom.room.export(str(stick), ids["ana"])
    whole = stick.read_bytes()
    odd = {
        "meant for somebody else": whole,
        "another room": file_octets("anotherroom", ids["eve"], [b"x"]),
        "no file of a room": b"%PDF-1.7",
        "damaged": whole[:-40],
    }
    for words, content in odd.items():
        stick.write_bytes(content)
        with pytest.raises(InviteRefused) as refused:
            eve.room.take(str(stick))
        assert words in refused.value.phrase.source
    stick.write_bytes(whole[:200] + bytes([whole[200] ^ 1]) + whole[201:])
    for path in (stick, tmp_path / "nothing.ltroom", tmp_path):
        with pytest.raises(InviteRefused):
            ana.room.take(str(path))
    assert notes(ana) == notes(eve) == []


def test_nothing_in_a_file_can_be_read_or_made_by_others(apart):
    people, ids, hand, stick = apart
    tom, ana = people["tom"], people["ana"]
    meet(hand)
    tom.room.tell(ids["ana"], Note("1", "for the eyes of Ana"))
    tom.room.export(str(stick), ids["ana"])
    room, _, *envelopes = fields_of(stick.read_bytes())
    assert b"eyes" not in stick.read_bytes()
    stick.write_bytes(file_octets(room.decode(), ids["eve"], envelopes))
    with pytest.raises(InviteRefused) as refused:
        people["eve"].room.take(str(stick))
    assert "somebody of this room" in refused.value.phrase.source
    assert notes(people["eve"]) == []
    stick.write_bytes(file_octets(room.decode(), ids["ana"], [b"rubbish", *envelopes[::-1]]))
    assert ana.room.take(str(stick)) == 1


def test_where_nothing_can_be_written_the_old_file_stays_and_a_sentence_says_so(apart, tmp_path):
    people, ids, _, _ = apart
    tom = people["tom"]
    with pytest.raises(StoreUnwritable) as refused:
        tom.room.export(str(tmp_path / "no" / "such.ltroom"), ids["ana"])
    assert "can't be written" in refused.value.phrase.source
    with pytest.raises(NotAllowed):
        tom.room.export(str(tmp_path / "x.ltroom"), "nobody")
    assert not list(tmp_path.glob("*.ltroom")) + list(tmp_path.glob(".*"))


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=MOST))
def test_a_file_is_read_as_it_was_written(envelopes):
    assert fields_of(file_octets("room", "ana", envelopes)) == (b"room", b"ana", *envelopes)


@given(st.lists(st.binary(max_size=60), min_size=1, max_size=4), st.data())
def test_a_file_that_was_cut_or_changed_is_none(envelopes, data):
    whole = file_octets("room", "ana", envelopes)
    place = data.draw(st.integers(0, len(whole) - 1))
    assert fields_of(whole[:place]) is None
    assert fields_of(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]) is None
    assert fields_of(whole + whole[place:]) is None


@given(st.binary(max_size=400))
def test_rubbish_is_no_file(content):
    assert fields_of(content) is None


def test_a_file_is_bounded():
    assert fields_of(file_octets("room", "ana", [b"x"] * (MOST + 1))) is None
    assert len(file_octets("room", "ana", [os.urandom(LONGEST_ENVELOPE - 1)] * MOST)) <= LONGEST_FILE
