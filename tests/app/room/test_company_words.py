"""How people who send files read: when they were last heard from, and what comes next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from livetweet_coach.app.desk.desk_words import presence_told
from livetweet_coach.app.room.company_words import (
    companion,
    knocking,
    next_file,
    note_words,
    presence_words,
    trouble_words,
    waiting_words,
)
from livetweet_coach.core.room.messages import Role
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Invitation, Knock, LinkWord, Member, RoomView
from livetweet_coach.core.words import say

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC).astimezone()
MARC = Member("marc", "Marc", Role.TUTOR)
ROOM = RoomView("room", "A live", "lea", "Lea", Role.LEARNER, "lea", LinkWord.BY_FILES, is_in=True)


def at(moment):
    return int(moment.timestamp() * 1000)


def test_who_sends_files_is_not_out_of_reach():
    today = replace(MARC, heard=at(NOW - timedelta(minutes=30)))
    assert presence_words(today, "lea", NOW).values == (("time", f"{NOW - timedelta(minutes=30):%H:%M}"),)
    earlier = replace(MARC, heard=at(NOW - timedelta(days=2)))
    assert dict(presence_words(earlier, "lea", NOW).values)["time"] == f"{NOW - timedelta(days=2):%Y-%m-%d %H:%M}"
    assert companion(today, "lea", NOW).icon == "clock"
    for member in (today, earlier):
        told = presence_told(member, at(NOW))
        assert told[2].source == "last heard from at {time}"
        assert told[2].values == presence_words(member, "lea", NOW).values


@pytest.mark.parametrize("presence", [one for one in Presence if one not in (Presence.OUT_OF_REACH, Presence.GONE)])
def test_a_heartbeat_on_the_wire_knows_better(presence):
    there = replace(MARC, presence=presence, heard=at(NOW))
    assert "heard" not in presence_words(there, "lea", NOW).source
    assert "heard" not in presence_told(there, at(NOW))[2].source


def test_what_comes_next_follows_from_who_is_there():
    assert next_file(ROOM).write == ""
    invited = replace(ROOM, invitations=(Invitation("link", "", Role.TUTOR, "posts", 0),))
    assert (next_file(invited).write, next_file(invited).member) == ("Save the invite…", "")
    assert waiting_words(invited, str, next_file(invited)) == next_file(invited).steps
    asked = replace(invited, knocks=(Knock("marc", "Marc", Role.TUTOR, (), "posts"),))
    assert next_file(asked).write == "" and "Let Marc in" in next_file(asked).steps
    assert waiting_words(asked, str, next_file(asked)) == ""
    refused = next_file(invited, asked.knocks[0])
    assert (refused.member, refused.name) == ("marc", "Marc") and "not let in" in refused.steps
    there = replace(invited, members=(MARC, replace(MARC, id="ida", name="Ida", heard=5)))
    assert (next_file(there).write, next_file(there).member) == ("Save a file for Ida…", "ida")
    outside = replace(ROOM, me="marc", is_in=False)
    assert (next_file(outside).write, next_file(outside).member) == ("Save my file…", "lea")


def test_what_somebody_would_see_is_said_before_they_are_let_in():
    told = {sees: knocking(Knock("m", "Marc", Role.TUTOR, (), sees), str).sight for sees in ("posts", "drafts", "")}
    assert "posts." in told["posts"] and "drafts" in told["drafts"] and told[""] == ""


def test_what_is_good_to_know_is_no_trouble():
    noted = replace(ROOM, link=LinkWord.UP, note=say("Test", "Until the app closes."))
    assert (trouble_words(noted), note_words(noted)) == ("", "Until the app closes.")
    assert note_words(ROOM) == ""
