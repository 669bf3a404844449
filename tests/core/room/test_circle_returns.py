"""Who was away hears what changed meanwhile, however bad the carrier: that it is over, that less is shown."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.circles import Crowd
from tests.core.room.people import LATER, People, couple
from tests.core.room.test_circle import let_see, watches, workshop, writes

from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Answer, Note, Role, Share, Stop
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed

SEEDS, FAULTS = st.integers(0, 2**32), st.floats(0, 0.5)


def watched(crowd, name="ana"):
    """The tutor has a draft of somebody in view."""
    writes(crowd, name)
    watches(crowd, "tom", name)
    crowd.run(4)


@given(seed=SEEDS, faults=FAULTS, away=st.floats(0, 40), restarts=st.sets(st.sampled_from(["ana", "tom"])))
@settings(max_examples=25, deadline=None)
def test_a_tutor_who_was_away_when_it_ended_is_told_when_he_is_back(seed, faults, away, restarts):
    crowd = Crowd(couple(), Random(seed), 0, sees_at_first="drafts")
    crowd.run(2)
    watched(crowd)
    assert crowd.newest("tom", "ana", Stream.DRAFT)
    crowd.carrier.faults = faults
    crowd.tell("ana", "tom", Answer("r", "later"))
    crowd.go("tom")
    crowd.follow("ana", crowd.circles["ana"].stop("tom", crowd.now))
    crowd.run(away)
    for name in sorted(restarts):
        crowd.restart(name)
    crowd.come_back("tom")
    crowd.run(8)
    crowd.carrier.faults = 0
    crowd.run(25)
    assert crowd.circles["tom"].is_over and crowd.said("tom", "ana")[-1] == Stop("tom")
    assert crowd.newest("tom", "ana", Stream.DRAFT) is crowd.newest("tom", "ana", Stream.SUMMARY) is None
    assert crowd.circles["ana"].session.farewells == crowd.circles["ana"].roster.leaving() == frozenset()
    assert crowd.said("tom", "ana").count(Stop("tom")) == 1
    with pytest.raises(NotAllowed):
        crowd.tell("ana", "tom", Answer("x", "later"))
    count = len(crowd.heard)
    crowd.run(30)
    assert not [subject for subject, _ in crowd.heard[count:] if subject in ("i.tom", "a.tom")], "said, and left alone"


@given(seed=SEEDS, faults=FAULTS, shares=st.lists(st.sampled_from(["nothing", "posts", "drafts"]), min_size=1))
@settings(max_examples=25, deadline=None)
def test_what_is_shown_while_a_tutor_is_away_is_what_he_knows_when_he_is_back(seed, faults, shares):
    chance = Random(seed)
    crowd = Crowd(couple(), chance, faults)
    crowd.run(2)
    crowd.go("tom")
    for what in shares:
        let_see(crowd, "ana", "tom", what)
        crowd.run(chance.random() * 12)
        if chance.random() < faults:
            crowd.restart("tom")
    crowd.come_back("tom")
    crowd.run(5)
    crowd.carrier.faults = 0
    crowd.run(25)
    assert crowd.said("tom", "ana") == [Share(what, 0) for what in shares]
    writes(crowd, "ana", "at last")
    watches(crowd, "tom", "ana")
    crowd.run(6)
    draft = crowd.newest("tom", "ana", Stream.DRAFT)
    assert (draft is not None and draft.posts == ("at last",)) == (shares[-1] == "drafts")


def test_nothing_of_somebody_who_was_stopped_counts_while_they_are_told():
    crowd = Crowd(couple(), sees_at_first="drafts")
    crowd.run(2)
    crowd.go("tom")
    crowd.follow("ana", crowd.circles["ana"].stop("tom", crowd.now))
    crowd.tell("tom", "ana", Note("n", "said before he knows"))
    crowd.run(3)
    crowd.away.clear()
    for _ in range(3):  # a client that goes on all the same
        crowd.follow("tom", crowd.circles["tom"].session.tick(Presence.HERE, crowd.now))
        crowd.now += 11
    assert crowd.said("ana", "tom") == []


def test_a_grant_that_ran_out_while_nobody_was_there_is_over_for_both_without_a_word():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(2)
    watched(crowd, "l0")
    crowd.go("tom")
    for name in ("tom", "l0"):
        crowd.follow(name, crowd.circles[name].lapse(LATER - 1, crowd.now))
        assert crowd.circles[name].session.members
    for name in ("tom", "l0"):
        crowd.follow(name, crowd.circles[name].lapse(LATER, crowd.now))
    assert crowd.circles["tom"].is_over and crowd.newest("tom", "l0", Stream.DRAFT) is None
    assert crowd.people.ids["tom"] not in crowd.circles["l0"].session.members


@given(seed=SEEDS, faults=FAULTS)
@settings(max_examples=25, deadline=None)
def test_two_swap_their_roles_and_back_and_nothing_said_is_lost(seed, faults):
    """In a room of somebody else: learners who had no dealings before have them, and none again, in new streams."""
    chance = Random(seed)
    people = People({"fay": Role.FACILITATOR, "tom": Role.TUTOR, "ana": Role.LEARNER, "ben": Role.LEARNER})
    crowd, told = Crowd(people, chance, faults), {}

    def say(one, other, number):
        if people.ids[other] in crowd.circles[one].session.members:
            message = Answer(f"{one}{other}{number}", "later")
            told.setdefault((one, other), []).append(message)
            crowd.tell(one, other, message)

    for turn in range(3):
        for number in range(4):
            say("tom", "ana", f"{turn}.{number}")
            say("ana", "tom", f"{turn}.{number}")
            crowd.run(chance.random() * 2)
        writer, coach = ("tom", "ana") if turn % 2 == 0 else ("ana", "tom")
        grants = [people.grant(writer, Role.LEARNER, 10 + turn), people.grant(coach, Role.TUTOR, 10 + turn)]
        crowd.follow("fay", crowd.circles["fay"].exchange(*grants, crowd.now))
        crowd.run(chance.random() * 2)
    crowd.carrier.faults = 0
    crowd.run(30)
    for (one, other), messages in told.items():
        assert [one for one in crowd.said(other, one) if isinstance(one, Answer)] == messages
    assert crowd.circles["tom"].role is Role.LEARNER and crowd.circles["ana"].role is Role.TUTOR
    for other in ("fay", "ana"):
        assert people.ids[other] in crowd.circles["ben"].session.members
    assert people.ids["tom"] not in crowd.circles["ben"].session.members
    crowd.tell("ana", "ben", Note("n1", "in a new stream"))
    crowd.tell("ben", "ana", Answer("n1", "later"))
    crowd.run(10)
    assert crowd.said("ben", "ana")[-1] == Note("n1", "in a new stream")
    assert crowd.said("ana", "ben")[-1] == Answer("n1", "later")
