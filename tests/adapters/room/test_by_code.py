"""Coming into a room with nothing but the eight signs of its code, over the real network of this machine alone."""

import os

import pytest
from tests.adapters.room.apps import App, invited
from tests.adapters.room.test_nearby import on_this_machine

from livetweet_coach.core.room.messages import Note, Role
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.short_code import code_of, finder
from livetweet_coach.core.room.view import LinkWord


@pytest.fixture
def apps(tmp_path):
    nearby = on_this_machine()
    made = [App(tmp_path / name, nearby) for name in ("ana", "tom", "eve")]
    yield made
    for app in made:
        app.stop()


def trouble(app):
    phrase = app.watch.room.view().trouble
    return phrase.source if phrase else ""


def other_with(code):
    """Another code that the same room is found by."""
    return next(one for one in iter(lambda: finder(code) + code_of(os.urandom(16))[3:], "") if one != code)


def test_a_code_finds_the_room_and_comes_in_as_what_it_was_made_for(apps):
    ana, tom, _ = apps
    here = ana.host()
    code = invited(ana, here, Role.TUTOR, "drafts").code
    there = tom.join(code.lower().replace("-", " "))
    assert "Looking for the room" in trouble(tom) or there.view().host
    knock = ana.wait(lambda room: room.view().knocks)[0]
    assert (knock.name, knock.role) == ("Tom", Role.TUTOR)
    tom.wait(lambda room: room.view().fingerprint == knock.fingerprint)
    here.accept(knock.id)
    tom.wait(lambda room: room.view().is_in and room.view().members)
    assert there.view().role is Role.TUTOR
    there.tell(here.view().me, Note("n", "Here I am"))
    ana.wait(lambda room: [said.message for said in room.said() if said.sender == knock.id] == [Note("n", "Here I am")])


def test_a_wrong_code_is_told_to_both_and_the_right_one_still_holds(apps):
    ana, tom, eve = apps
    here = ana.host()
    code = invited(ana, here).code
    eve.join(other_with(code), "Eve")
    eve.wait(lambda room: "code" in trouble(eve) and "not" in trouble(eve))
    ana.wait(lambda room: "typed a wrong code" in trouble(ana))
    assert here.view().knocks == ()
    tom.join(code)
    ana.wait(lambda room: room.view().knocks)


def test_where_no_room_is_found_the_view_says_why_and_the_room_is_over(apps):
    _, tom, _ = apps
    room = tom.join("CDFG-HJKM")
    assert not room.view().is_host
    with pytest.raises(NotAllowed):
        room.tell("anybody", Note("n", "Hello?"))
    tom.wait(lambda room: room.view().link is LinkWord.CLOSED)
    assert "No room was found" in trouble(tom)
    room.leave()
    assert tom.rooms.kept() is None and tom.vault.secrets == {}


def test_whoever_closes_the_app_does_not_wait_for_the_search(apps):
    _, tom, _ = apps
    room = tom.join("CDFG-HJKM")
    room.close()
    assert room.view().link is LinkWord.CLOSED and "Looking" in trouble(tom)


def test_somebody_who_waits_with_a_code_waits_on_after_a_restart_of_both(apps):
    ana, tom, _ = apps
    code = invited(ana, ana.host()).code
    tom.join(code)
    ana.wait(lambda room: room.view().knocks)
    tom.stop()
    ana.stop()
    for app in (ana, tom):
        app.start()
        app.kept()
    ana.watch.room.accept(ana.wait(lambda room: room.view().knocks)[0].id)
    tom.wait(lambda room: room.view().is_in)


def test_a_code_still_finds_the_room_after_the_hosts_restart_and_no_more_once_it_closed(apps):
    ana, tom, eve = apps
    code = invited(ana, ana.host()).code
    ana.stop()
    ana.start()
    ana.kept()
    tom.join(code)
    ana.wait(lambda room: room.view().knocks)
    ana.stop()
    eve.join(code, "Eve")
    eve.wait(lambda room: room.view().link is LinkWord.CLOSED)
    assert "No room was found" in trouble(eve)
