"""Two people who never met on a network: invite, knock and welcome are files, and so is all that follows."""

from pathlib import Path

from tests.adapters.room.apps import DRAFT, REMARK, SUMMARY, invited
from tests.adapters.room.by_files import *  # noqa: F403
from tests.adapters.room.by_files import SENT, inside, knocking, said
from tests.adapters.room.near_link import NearServer

from livetweet_coach.adapters.room.rooms import AppRooms
from livetweet_coach.core.room.messages import Answer, Role, Sent, Swap
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Leg, LinkWord


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


def test_drafts_go_by_no_file(apps, stick):
    here, there, tutor = inside(apps, stick, "drafts")
    here.share(DRAFT, SUMMARY)
    here.export(stick("more"), tutor)
    there.take(stick("more"))
    assert there.view().members[0].draft is None
    assert b"Hello" not in Path(stick("more")).read_bytes()


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


def test_a_room_whose_server_is_out_of_reach_is_joined_by_files_and_goes_on_by_the_wire(apps, stick):
    ana, tom, _ = apps
    server = NearServer()
    server.silent = True
    for app in (ana, tom):
        app.rooms = AppRooms(app.store, app.vault, app.folder, open_link=lambda *_: server.link())
    here = ana.host(server="nats://rooms.example.org")
    there = tom.join(invited(ana, here).text)
    there.export(stick("knock"), there.view().host)
    here.take(stick("knock"))
    tutor = here.view().knocks[0].id
    here.accept(tutor)
    here.tell(tutor, SENT)
    here.export(stick("welcome"), tutor)
    assert there.take(stick("welcome")) == 2 and there.view().is_in
    assert there.view().members[0].heard
    server.silent = False
    tom.wait(lambda room: room.view().members[0].presence is Presence.HERE)
    assert there.view().members[0].heard == 0, "the wire knows better"
    there.tell(there.view().host, REMARK)
    ana.wait(lambda room: said(room, type(REMARK)) == [REMARK])
    assert said(there, Sent) == [SENT]
