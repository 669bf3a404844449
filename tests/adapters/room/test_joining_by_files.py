"""Two people who never met on a network: invite, knock and welcome are files, and so is all that follows."""

from pathlib import Path

import pytest
from tests.adapters.room.test_rooms import DRAFT, REMARK, SUMMARY, App, invited

from livetweet_coach.adapters.room.files import fields_of, file_octets
from livetweet_coach.adapters.room.instants import Instants
from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.adapters.store.rooms import RoomRows
from livetweet_coach.core.room.messages import Answer, Role, Sent, Swap
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Leg, LinkWord
from livetweet_coach.core.words import say
from livetweet_coach.ports import StoreUnwritable
from livetweet_coach.ports.room import InviteRefused

SENT = Sent("p1", "The mayor opens the day", (), 1)


class AppInTime(App):
    """An app whose calendar a test may turn: `late` is milliseconds since 1970, 0 for today."""

    late = 0

    def start(self):
        super().start()
        instants = Instants(today=lambda: self.late or Instants().today())
        self.rooms = AppRooms(self.store, self.vault, self.folder, instants)


@pytest.fixture
def apps(tmp_path, no_network):
    made = [AppInTime(tmp_path / name) for name in ("ana", "tom", "eve")]
    yield made
    for app in made:
        app.stop()


@pytest.fixture
def stick(tmp_path):
    """Where files lie: `stick(name)` is a path."""
    return lambda name: str(tmp_path / f"{name}.ltroom")


def knocking(apps, stick, sees="posts"):
    """Ana has made an invite and Tom has written his knock; both rooms, and the way to Tom's file."""
    ana, tom, _ = apps
    here = ana.host(by_files=True)
    there = tom.join(invited(ana, here, sees=sees).text)
    tom.wait(lambda room: room.view().link is LinkWord.BY_FILES)
    assert there.export(stick("knock"), there.view().host) == 0
    return here, there, stick("knock")


def inside(apps, stick, sees="posts"):
    """Tom is in; both rooms and Tom's id."""
    here, there, knock = knocking(apps, stick, sees)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    there.take(stick("welcome"))
    return here, there, tutor


def said(room, kind):
    return [one.message for one in room.said() if one.sender != room.view().me and isinstance(one.message, kind)]


def full(*_):
    raise StoreUnwritable(say("Test", "The disk is full."))


def refused(room, file):
    with pytest.raises(InviteRefused) as found:
        room.take(file)
    return found.value.phrase.source


def test_from_the_invite_to_the_answer_without_any_network(apps, stick):
    here, there, knock = knocking(apps, stick)
    assert here.view().link is LinkWord.BY_FILES and here.view().addresses == ()
    assert here.take(knock) == 0
    (asks,) = here.view().knocks
    assert (asks.name, asks.role, asks.sees) == ("Tom", Role.TUTOR, "posts")
    assert asks.fingerprint == there.view().fingerprint
    assert not there.view().is_in and here.view().members == ()
    here.accept(asks.id)
    here.tell(asks.id, SENT)
    assert here.export(stick("welcome"), asks.id) == 2, "what it shows, and a post that waits, go with the welcome"
    assert there.take(stick("welcome")) == 2
    assert there.view().is_in and there.view().members[0].shows == "posts"
    assert said(there, Sent) == [SENT]
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), here.view().me)
    assert here.take(stick("remark")) == 1
    assert [one.leg for one in here.said() if one.message == SENT] == [Leg.ARRIVED]
    here.tell(asks.id, Answer("r1", "understood"))
    here.export(stick("answer"), asks.id)
    assert there.take(stick("answer")) == 1
    assert said(there, Answer) == [Answer("r1", "understood")]
    assert [one.leg for one in there.said() if one.message == REMARK] == [Leg.ARRIVED]


def test_who_was_heard_by_a_file_was_last_heard_then(apps, stick, tmp_path):
    here, there, tutor = inside(apps, stick)
    host = there.view().host
    for room, other in ((here, tutor), (there, host)):
        member = room.view().member(other)
        assert member.presence is Presence.OUT_OF_REACH and member.heard > 1_700_000_000_000
    before = there.view().member(host).heard
    assert there.take(stick("welcome")) == 0
    assert there.view().member(host).heard == before, "what is read again tells nothing new"
    ana, tom, _ = apps
    for app in (ana, tom):
        app.stop()
        app.start()
        app.kept()
        app.wait(lambda room: room.view().members and room.view().members[0].heard)
    assert tom.watch.room.view().member(host).heard == before


def test_both_restart_at_every_step(apps, stick):
    ana, tom, _ = apps

    def again():
        for app in (ana, tom):
            app.stop()
            app.start()
            app.kept()
            app.wait(lambda room: room.view().link is LinkWord.BY_FILES)
        return ana.watch.room, tom.watch.room

    _, _, knock = knocking(apps, stick)
    here, there = again()
    here.take(knock)
    here, there = again()
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.tell(tutor, SENT)
    here, there = again()
    here.export(stick("welcome"), tutor)
    here, there = again()
    assert there.take(stick("welcome")) == 2
    here, there = again()
    assert there.view().is_in and said(there, Sent) == [SENT]
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    here, there = again()
    assert here.take(stick("remark")) == 1


def test_every_file_may_be_given_twice(apps, stick):
    here, there, knock = knocking(apps, stick)
    for _ in range(2):
        assert here.take(knock) == 0
    assert len(here.view().knocks) == 1
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    assert here.take(knock) == 0 and here.view().knocks == () and len(here.view().members) == 1
    here.export(stick("welcome"), tutor)
    assert [there.take(stick("welcome")) for _ in range(2)] == [1, 0]
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    assert [here.take(stick("remark")) for _ in range(3)] == [1, 0, 0]
    assert here.take(knock) == 0 and said(here, type(REMARK)) == [REMARK]


def test_out_of_order_a_sentence_says_what_comes_first(apps, stick):
    here, there, knock = knocking(apps, stick)
    assert "saved yourself" in refused(there, knock)
    assert "saved yourself" not in refused(there, __file__)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    content = fields_of(Path(stick("welcome")).read_bytes())
    only_later = file_octets(content[0].decode(), content[1].decode(), content[3:])
    Path(stick("later")).write_bytes(only_later)
    assert "no answer to you" in refused(there, stick("later"))
    assert there.take(stick("welcome")) == 1 and there.view().is_in


def test_an_invite_used_by_another_is_told_at_once_and_shows_nothing(apps, stick):
    here, _, knock = knocking(apps, stick)
    _, _, eve = apps
    other = eve.join(here.view().invitations[0].text, "Eve")
    other.export(stick("eve"), here.view().me)
    here.take(knock)
    assert "used before" in refused(here, stick("eve"))
    assert [one.name for one in here.view().knocks] == ["Tom"]
    here.accept(here.view().knocks[0].id)
    here.tell(here.view().members[0].id, SENT)
    here.export(stick("welcome"), here.view().members[0].id)
    words = refused(other, stick("welcome"))
    assert "no answer to you" in words or "somebody else" in words
    assert not other.view().is_in and other.said() == () and other.view().members == ()


def test_an_invite_that_is_over_is_told(apps, stick):
    ana, tom, _ = apps
    here = ana.host(by_files=True)
    there = tom.join(invited(ana, here).text)
    there.export(stick("knock"), here.view().me)
    ana.late = 4_000_000_060_001
    assert "is over" in refused(here, stick("knock"))
    assert here.view().knocks == ()
    tom.stop()
    tom.late = 4_000_000_060_001
    tom.start()
    with pytest.raises(InviteRefused) as found:
        tom.join(here.view().invitations[0].text)
    assert "expired" in found.value.phrase.source


def test_who_is_refused_can_be_told_by_a_file(apps, stick):
    here, there, knock = knocking(apps, stick)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.refuse(tutor)
    assert here.export(stick("no"), tutor) == 0
    assert "did not let you in" in refused(there, stick("no"))
    assert here.view().members == () and not there.view().is_in
    assert "did not let" in refused(here, knock)


def test_a_strangers_files_are_told_and_nothing_is_read(apps, stick):
    here, _, _ = inside(apps, stick)
    room = here.view().room
    for envelopes in ([b"x"], [b"\1\3" + bytes(300)], [b"\1\1" + bytes(300), b"\1\2" + bytes(300)]):
        Path(stick("odd")).write_bytes(file_octets(room, here.view().me, envelopes))
        assert "somebody of this room" in refused(here, stick("odd"))
    assert len(here.view().members) == 1 and here.view().knocks == ()


def test_a_full_disk_loses_nothing(apps, stick, monkeypatch):
    here, there, _ = inside(apps, stick)
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    with monkeypatch.context() as patched:
        patched.setattr(RoomRows, "commit", full)
        with pytest.raises(StoreUnwritable):
            here.take(stick("remark"))
    assert here.take(stick("remark")) == 1
    assert said(here, type(REMARK)) == [REMARK]


def test_a_full_disk_at_the_welcome_loses_nothing(apps, stick, monkeypatch):
    here, there, knock = knocking(apps, stick)
    here.take(knock)
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.export(stick("welcome"), tutor)
    for name in ("put_grants", "begin"):
        with monkeypatch.context() as patched:
            patched.setattr(RoomRows, name, full)
            with pytest.raises(StoreUnwritable):
                there.take(stick("welcome"))
    assert there.take(stick("welcome")) == 1 and there.view().is_in


def test_drafts_go_by_no_file(apps, stick):
    here, there, tutor = inside(apps, stick, "drafts")
    here.share(DRAFT, SUMMARY)
    here.export(stick("more"), tutor)
    there.take(stick("more"))
    assert there.view().members[0].draft is None
    assert b"Hello" not in Path(stick("more")).read_bytes()


def test_rubbish_beside_a_knock_costs_one_more_file_and_nothing_else(apps, stick):
    here, there, knock = knocking(apps, stick)
    room, host, request, _ = fields_of(Path(knock).read_bytes())
    for beside in ([], [b"\1\1" + bytes(900)], [bytes(60_000)]):
        Path(stick("odd")).write_bytes(file_octets(room.decode(), host.decode(), [request, *beside]))
        assert here.take(stick("odd")) == 0
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.tell(tutor, SENT)
    here.export(stick("welcome"), tutor)
    assert there.take(stick("welcome")) == 0 and there.view().is_in
    there.export(stick("hello"), host.decode())
    assert here.take(stick("hello")) == 0
    here.export(stick("posts"), tutor)
    assert there.take(stick("posts")) == 2 and said(there, Sent) == [SENT]


def test_roles_are_swapped_by_files_too(apps, stick):
    here, there, tutor = inside(apps, stick)
    host = there.view().host
    there.tell(host, Swap("w1"))
    there.export(stick("swap"), host)
    here.take(stick("swap"))
    here.tell(tutor, Answer("w1", "agreed"))
    assert (here.view().role, here.view().member(tutor).role) == (Role.TUTOR, Role.LEARNER)
    here.export(stick("agreed"), tutor)
    there.take(stick("agreed"))
    assert (there.view().role, there.view().member(host).role) == (Role.LEARNER, Role.TUTOR)
    assert there.view().link is LinkWord.BY_FILES


def test_what_comes_from_somebody_who_was_parted_from_is_not_read(apps, stick):
    here, there, tutor = inside(apps, stick)
    there.tell(there.view().host, REMARK)
    there.export(stick("remark"), there.view().host)
    here.stop(tutor)
    assert here.view().members == ()
    assert "somebody of this room" in refused(here, stick("remark"))
    assert said(here, type(REMARK)) == []
