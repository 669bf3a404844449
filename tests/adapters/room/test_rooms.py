"""Rooms from their beginning: hosted, joined by invite, left, ended, and opened again, over a real server."""

from datetime import UTC, datetime

import pytest
from tests.adapters.room.apps import DRAFT, REMARK, SUMMARY, in_touch, invited
from tests.adapters.room.servers import free_port

from livetweet_coach.core.room.messages import Answer, Remark, Role
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import Leg, LinkWord
from livetweet_coach.core.words import say
from livetweet_coach.ports.room import CannotHost, InviteRefused, Venue
from livetweet_coach.ports.vault import Kept


def test_a_learner_hosts_and_a_tutor_comes_in_and_sees_what_the_invite_said(apps):
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    host = there.view().host
    assert (here.view().is_host, there.view().is_host, here.view().host) == (True, False, host)
    here.share(DRAFT, SUMMARY)
    there.watch([host])
    tom.wait(lambda room: room.view().member(host).draft == DRAFT)
    there.tell(host, REMARK)
    ana.wait(lambda room: [said.message for said in room.said() if said.sender == tutor] == [REMARK])
    here.tell(tutor, Answer("r1", "understood"))
    tom.wait(
        lambda room: [said.message for said in room.said() if said.sender == host][-1:] == [Answer("r1", "understood")]
    )
    tom.wait(lambda room: [said.leg for said in room.said() if said.sender != host] == [Leg.ARRIVED])
    assert tom.wait(lambda room: room.view().member(host).presence is Presence.HERE)


def test_each_sees_for_as_long_as_their_own_invite_said_even_if_the_app_ends_at_once(apps):
    ana, tom, eve = apps
    here, soon = ana.host(), int(datetime.now(UTC).timestamp() / 60 + 90) * 60_000
    limits = {"Tom": soon, "Eve": 0}
    for app, name in ((tom, "Tom"), (eve, "Eve")):
        app.join(invited(ana, here, sees="posts", until=limits[name]).text, name)
        here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
        app.wait(lambda room: room.view().is_in)
    ana.stop()
    ana.start()
    ana.kept()
    members = ana.wait(lambda room: len(room.view().members) == 2 and room.view().members)
    assert {one.name: (one.sees, one.sees_until) for one in members} == {
        name: ("posts", limit) for name, limit in limits.items()
    }


def test_an_invite_is_good_for_one_person(apps):
    ana, tom, eve = apps
    here = ana.host()
    invite = invited(ana, here)
    tom.join(invite.text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().is_in)
    eve.join(invite.text, "Eve")
    eve.wait(lambda room: room.view().trouble is not None and "already come in" in room.view().trouble.source)
    ana.wait(lambda room: room.view().trouble is not None and "used before" in room.view().trouble.source)
    assert not eve.watch.room.view().is_in
    with pytest.raises(NotAllowed):
        eve.watch.room.tell(here.view().me, Answer("r", "later"))


def test_who_is_refused_stays_outside_and_is_told(apps):
    ana, tom, _ = apps
    here = ana.host()
    tom.join(invited(ana, here).text)
    here.refuse(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().trouble is not None and "did not let you in" in room.view().trouble.source)
    assert here.view().members == ()


def test_who_was_refused_does_not_knock_again_after_a_restart(apps):
    ana, tom, _ = apps
    here = ana.host()
    tom.join(invited(ana, here).text)
    here.refuse(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().trouble is not None and "did not let you in" in room.view().trouble.source)
    tom.stop()
    tom.start()
    assert tom.rooms.kept() is None


def test_both_apps_close_and_come_back_to_the_room(apps):
    ana, tom, _ = apps
    _here, there, tutor = in_touch(ana, tom)
    host = there.view().host
    there.tell(host, REMARK)
    ana.wait(lambda room: room.said())
    ana.stop()
    there.tell(host, Remark("r2", "While you were away", "", 0, 0, "", False))
    tom.stop()
    for app in (ana, tom):
        app.start()
        app.kept()
    ana.wait(lambda room: [said.message.id for said in room.said() if said.sender == tutor] == ["r1", "r2"])
    assert ana.watch.room.view().member(tutor).sees == "drafts"
    assert tom.watch.room.view().title == "" and ana.watch.room.view().title == "A workshop"
    ana.watch.room.share(DRAFT, SUMMARY)
    tom.watch.room.watch([host])
    tom.wait(lambda room: room.view().member(host).draft == DRAFT)


def test_somebody_waiting_at_the_door_waits_on_after_a_restart_of_both(apps):
    ana, tom, _ = apps
    tom.join(invited(ana, ana.host()).text)
    ana.wait(lambda room: room.view().knocks)
    tom.stop()
    ana.stop()
    for app in (ana, tom):
        app.start()
        app.kept()
    knock = ana.wait(lambda room: room.view().knocks)[0]
    ana.watch.room.accept(knock.id)
    tom.wait(lambda room: room.view().is_in)


def test_a_stopped_member_is_out_and_sees_nothing_more(apps):
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    host = there.view().host
    here.share(DRAFT, SUMMARY)
    there.watch([host])
    tom.wait(lambda room: room.view().member(host).draft == DRAFT)
    here.stop(tutor)
    assert here.view().members == ()
    tom.wait(lambda room: not room.view().is_in)
    assert tom.watch.room.view().trouble is not None
    tom.stop()
    tom.start()
    assert tom.rooms.kept() is None


def test_who_leaves_forgets_and_is_gone(apps):
    ana, tom, _ = apps
    here, there, tutor = in_touch(ana, tom)
    ana.wait(lambda room: room.view().member(tutor).presence is Presence.HERE)
    there.leave()
    ana.wait(lambda room: room.view().member(tutor).presence is Presence.GONE)
    assert tom.rooms.kept() is None and tom.vault.secrets == {}
    assert here.view().link is LinkWord.UP


def test_a_second_coach_and_a_learner_meet_whom_they_should(apps):
    ana, tom, eve = apps
    here, there, tutor = in_touch(ana, tom)
    learner = eve.join(invited(ana, here, Role.LEARNER, "posts").text, "Eve")
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    eve.wait(lambda room: len(room.view().members) == 2)
    tom.wait(lambda room: len(room.view().members) == 2)
    me = learner.view().me
    tom.wait(lambda room: room.view().member(me).shows == "posts")
    assert learner.view().member(tutor).sees == "posts"
    there.tell(me, REMARK)
    eve.wait(lambda room: [said.message for said in room.said() if said.sender == tutor] == [REMARK])


@pytest.mark.parametrize("text", ["", "hello", "livetweet-coach://join/AAAA#BBBB"])
def test_what_is_no_invite_is_refused_with_a_sentence(apps, text):
    with pytest.raises(InviteRefused) as refused:
        apps[0].rooms.join(text, "Ana")
    assert refused.value.phrase.source


def test_a_busy_port_is_refused_with_a_sentence_and_nothing_is_kept(apps):
    ana, tom, _ = apps
    port = free_port()
    ana.host(port=port)
    with pytest.raises(CannotHost) as refused:
        tom.rooms.host(Venue(bind="127.0.0.1", port=port), "A room", "Tom", Role.TUTOR)
    assert "taken" in refused.value.phrase.source
    assert tom.rooms.kept() is None


def test_keys_that_no_vault_kept_are_missed_with_a_sentence(apps):
    ana, _, _ = apps
    ana.host()
    ana.stop()
    ana.vault.secrets.clear()
    ana.start()
    ana.kept()
    ana.wait(lambda room: room.view().trouble is not None)
    assert "kept only until" in ana.watch.room.view().trouble.source


def test_a_server_of_somebody_else_carries_a_room_as_well(apps, server, cast, tmp_path):
    ana, tom, _ = apps
    from livetweet_coach.adapters.room.nkeys import NKey
    from livetweet_coach.adapters.room.server_config import Access

    key = NKey.new()
    server.admit([Access(key.public(), "*", Role.FACILITATOR)])
    here = ana.host(server=f"nats://127.0.0.1:{server.serving.port}#{key.seed()}")
    invite = invited(ana, here)
    assert invite.code == ""
    tom.join(invite.text)
    here.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().is_in)
    assert key.seed() not in (tmp_path / "ana" / "coach.db").read_bytes().decode("latin-1")


def test_where_no_keyring_is_open_that_is_noted_and_nothing_is_wrong(apps):
    ana, _, _ = apps
    ana.vault.keep = lambda name, secret: Kept(say("Test", "No keyring."))
    here = ana.host()
    ana.wait(lambda room: room.view().note is not None and room.view().link is LinkWord.UP)
    assert "keyring" in here.view().note.source and here.view().trouble is None


@pytest.mark.parametrize("typed", ["4RVX-2QH", "AEIO-2345"])
def test_a_mistyped_code_is_answered_by_what_a_code_looks_like(apps, typed):
    with pytest.raises(InviteRefused) as refused:
        apps[0].rooms.join(typed, "Tom")
    assert "8 letters and digits" in refused.value.phrase.source


def test_an_invite_can_be_made_while_the_server_is_away(apps):
    ana, _, _ = apps
    here = ana.host(server=f"nats://127.0.0.1:{free_port()}")
    ana.wait(lambda room: room.view().link is LinkWord.DOWN)
    assert invited(ana, here).text.startswith("livetweet-coach://join/")
    assert here.view().link is LinkWord.DOWN
