"""Ending a grant or the room: by the host alone, in whatever role, and for good."""

import pytest
from tests.core.room.circles import Crowd
from tests.core.room.people import couple
from tests.core.room.test_circle import DRAFT, watches, workshop, writes

from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Answer, Stop
from livetweet_coach.core.room.session import Dropped, NotAllowed


def test_the_host_is_the_learner_and_ends_a_grant():
    crowd = Crowd(couple(), sees_at_first="drafts")
    crowd.run(2)
    writes(crowd, "ana")
    watches(crowd, "tom", "ana")
    crowd.run(3)
    crowd.follow("ana", crowd.circles["ana"].stop("tom", crowd.now))
    writes(crowd, "ana", "after")
    crowd.run(3)
    assert crowd.said("tom", "ana") == [Stop("tom")] and crowd.circles["tom"].is_over
    assert crowd.newest("tom", "ana", Stream.DRAFT) is None, "what he saw is gone from his memory"
    with pytest.raises(NotAllowed):
        crowd.tell("ana", "tom", Answer("x", "later"))


def test_a_stopped_tutor_reads_nothing_more_of_anybody():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(3)
    crowd.follow("fay", crowd.circles["fay"].stop("tom", crowd.now))
    crowd.run(3)
    assert not any("tom" in crowd.circles[name].session.members for name in ("fay", "l0", "l1", "l2"))
    writes(crowd, "l0")
    watches(crowd, "fay", "l0")
    count = len(crowd.heard)
    crowd.run(5)
    assert crowd.newest("fay", "l0", Stream.DRAFT) == DRAFT
    later = [envelope for subject, envelope in crowd.heard[count:] if subject[0] in "dspq"]
    assert len(later) > 8 and not any(crowd.seals["tom"].open(envelope) for envelope in later)


def test_an_old_grant_brings_a_stopped_member_back_to_nobody():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(3)
    crowd.follow("fay", crowd.circles["fay"].stop("tom", crowd.now))
    crowd.run(3)
    for name in ("l0", "l1"):
        for signed in (crowd.people.grants["tom"], crowd.people.grant("tom", serial=5)):
            crowd.follow(name, crowd.circles[name].admit(signed, crowd.now))
        assert crowd.circles[name].roster.stopped() == ("tom",)
        assert "tom" not in crowd.circles[name].session.members
        assert not any(where[0] == "tom" for where in crowd.seals[name]._streams._theirs)


def test_the_host_ends_the_room():
    crowd = workshop()
    crowd.run(2)
    crowd.follow("fay", crowd.circles["fay"].stop("", crowd.now))
    crowd.run(2)
    assert all(circle.is_over for circle in crowd.circles.values())


@pytest.mark.parametrize("message", [Stop("l1"), Stop("")])
def test_nobody_but_the_host_stops_anybody(message):
    crowd = workshop()
    crowd.run(2)
    with pytest.raises(NotAllowed):
        crowd.tell("tom", "l0", message)
    crowd.circles["tom"].session.host = "tom"  # a client that does not keep to it
    crowd.tell("tom", "l0", message)
    crowd.run(2)
    assert crowd.circles["l0"].session.dropped[Dropped.ROLE] >= 1
    assert not crowd.circles["l0"].is_over and crowd.said("l0", "tom") == []
