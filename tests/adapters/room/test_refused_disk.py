"""A disk that refuses: nothing is said that is not kept, nothing is acknowledged that is not stored."""

import sqlite3

import pytest

from livetweet_coach.core.room.messages import Note
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.view import Leg
from livetweet_coach.ports import StoreUnwritable


def refuse(person, refuses):
    """Let the person's disk refuse messages, or take them again."""
    connection = sqlite3.connect(person.folder / "coach.db", timeout=5)
    if refuses:
        connection.execute(
            "CREATE TRIGGER refusing BEFORE INSERT ON room_message BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )
    else:
        connection.execute("DROP TRIGGER refusing")
    connection.commit()
    connection.close()


def test_what_cannot_be_kept_is_not_said(meet):
    tom, ana = meet()
    tom.wait(lambda room: tom.member("ana").presence is Presence.HERE)
    refuse(tom, True)
    with pytest.raises(StoreUnwritable):
        tom.room.tell("ana", Note("n1", "x"))
    assert tom.room.said() == () and tom.room.view().trouble is not None
    refuse(tom, False)
    tom.room.tell("ana", Note("n2", "x"))
    ana.wait(lambda room: [note.id for note in ana.heard(Note)] == ["n2"])
    assert tom.room.view().trouble is None


def test_what_cannot_be_stored_is_not_acknowledged_and_comes_again(meet):
    tom, ana = meet()
    tom.wait(lambda room: tom.member("ana").presence is Presence.HERE)
    refuse(ana, True)
    tom.room.tell("ana", Note("n1", "x"))
    ana.wait(lambda room: room.view().trouble is not None)
    assert ana.heard(Note) == [] and tom.room.said()[0].leg is not Leg.ARRIVED
    refuse(ana, False)
    ana.wait(lambda room: [note.id for note in ana.heard(Note)] == ["n1"])
    tom.wait(lambda room: room.said()[0].leg is Leg.ARRIVED)
