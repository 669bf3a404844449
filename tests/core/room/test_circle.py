"""Who may see what, with the real seal: keys go to whom the learner lets see, and a new key ends it."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.room.circles import Crowd
from tests.core.room.people import LATER, TODAY, People, couple

from livetweet_coach.core.room.envelope import Stream
from livetweet_coach.core.room.messages import Answer, Draft, Grant, Key, Note, Question, Role, Share, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import Dropped, NotAllowed

DRAFT, SUMMARY = Draft("d", 1, ("p",), ("What I am writing",), 0, 2, ""), Summary(0, 17, 0)


def workshop(learners=3, **circle):
    roles = {"fay": Role.FACILITATOR, "tom": Role.TUTOR}
    return Crowd(People(roles | {f"l{n}": Role.LEARNER for n in range(learners)}), **circle)


def writes(crowd, name, text="What I am writing"):
    crowd.circles[name].session.share(Draft("d", 1, ("p",), (text,), 0, 2, ""), Summary(0, len(text), 0), crowd.now)


def watches(crowd, name, whom):
    session = crowd.circles[name].session
    crowd.follow(name, session.ask(Question((crowd.people.ids[whom],), "watch")))


def let_see(crowd, learner, coach, what):
    crowd.follow(learner, crowd.circles[learner].let_see(crowd.people.ids[coach], what, crowd.now))


@pytest.mark.parametrize("count", [2, 10])
@given(seed=st.integers(0, 2**32), faults=st.floats(0, 0.5))
@settings(max_examples=6, deadline=None)
def test_everything_said_arrives_once_and_in_order_under_the_real_seal(count, seed, faults):
    chance = Random(seed)
    people = People({"ana": Role.LEARNER, "tom": Role.TUTOR} | {f"l{n}": Role.LEARNER for n in range(2, count)})
    learners = [name for name in people.ids if name != "tom"]
    crowd, told = Crowd(people, chance, faults, sees_at_first="drafts"), {}
    for number in range(8 + count):
        learner = chance.choice(learners)
        for one, other, message in (
            ("tom", learner, Note(f"n{number}", "x")),
            (learner, "tom", Answer(f"n{number}", "later")),
        ):
            told.setdefault((one, other), []).append(message)
            crowd.tell(one, other, message)
        crowd.run(chance.random())
        if chance.random() < faults / 2:
            crowd.restart(chance.choice(list(people.ids)))
    crowd.carrier.faults = 0
    for name in learners:
        writes(crowd, name)
        watches(crowd, "tom", name)
    crowd.run(30)
    for (one, other), messages in told.items():
        assert crowd.said(other, one) == messages
    for name in learners:
        assert crowd.presence("tom", name) is crowd.presence(name, "tom") is Presence.HERE
        assert crowd.newest("tom", name, Stream.SUMMARY) or crowd.newest("tom", name, Stream.DRAFT)
    dropped = sum((one.session.dropped for one in crowd.circles.values()), start=crowd.circles["tom"].session.dropped)
    assert set(dropped) <= {Dropped.SEAL}  # copies, other people's streams, and states that overtook their key


def test_a_draft_is_seen_by_whom_the_learner_lets_see_it():
    crowd = workshop()
    let_see(crowd, "l0", "tom", "drafts")
    let_see(crowd, "l0", "fay", "posts")
    writes(crowd, "l0")
    crowd.run(6)
    for coach in ("tom", "fay"):
        assert crowd.newest(coach, "l0", Stream.SUMMARY) == SUMMARY
        assert crowd.newest(coach, "l0", Stream.DRAFT) is None
        watches(crowd, coach, "l0")
    crowd.run(3)
    assert crowd.newest("tom", "l0", Stream.DRAFT) == DRAFT
    assert crowd.newest("fay", "l0", Stream.DRAFT) is None
    assert crowd.said("tom", "l0") == [Share("drafts", 0)] and crowd.said("fay", "l0") == [Share("posts", 0)]


def test_no_learner_reads_anothers_draft_or_knows_of_them():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(2)
    writes(crowd, "l0")
    watches(crowd, "tom", "l0")
    crowd.run(6)
    assert crowd.newest("tom", "l0", Stream.DRAFT) == DRAFT
    session = crowd.circles["l1"].session
    assert crowd.people.ids["l0"] not in session.members
    for subject, envelope in crowd.heard:
        if subject.partition(".")[2] == crowd.people.ids["l0"]:
            assert crowd.seals["l1"].open(envelope) is None


def test_nothing_of_a_draft_leaves_while_nobody_may_see_it():
    crowd = workshop()
    writes(crowd, "l0")
    watches(crowd, "tom", "l0")
    crowd.run(6)
    assert not [subject for subject, _ in crowd.heard if subject[0] in "ds"]


def test_stopping_is_a_new_key():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(2)
    writes(crowd, "l0", "before")
    for coach in ("tom", "fay"):
        watches(crowd, coach, "l0")
    crowd.run(3)
    let_see(crowd, "l0", "tom", "nothing")
    writes(crowd, "l0", "after")
    count = len(crowd.heard)
    crowd.run(3)
    assert crowd.newest("fay", "l0", Stream.DRAFT).posts == ("after",)
    assert crowd.newest("tom", "l0", Stream.DRAFT).posts == ("before",)
    drafts = [envelope for subject, envelope in crowd.heard[count:] if subject[0] == "d"]
    assert drafts and all(crowd.seals["tom"].open(envelope) is None for envelope in drafts)
    let_see(crowd, "l0", "tom", "drafts")
    crowd.run(3)
    assert crowd.newest("tom", "l0", Stream.DRAFT).posts == ("after",)


def test_what_was_said_before_a_coach_may_see_stays_closed():
    crowd = Crowd(couple())
    let_see(crowd, "ana", "tom", "drafts")
    writes(crowd, "ana", "first")
    watches(crowd, "tom", "ana")
    crowd.run(3)
    let_see(crowd, "ana", "tom", "nothing")
    crowd.run(3)
    writes(crowd, "ana", "secret")
    crowd.run(3)
    hidden = [envelope for subject, envelope in crowd.heard if subject[0] == "d"]
    let_see(crowd, "ana", "tom", "drafts")
    crowd.run(3)
    assert "secret" not in str([crowd.seals["tom"].open(envelope) for envelope in hidden])


@pytest.mark.parametrize("who", ["tom", "l0", "fay"])
def test_who_starts_anew_is_handed_everybodys_keys_again(who):
    crowd = workshop(sees_at_first="drafts")
    crowd.run(3)
    crowd.restart(who)
    writes(crowd, "l0")
    crowd.run(2)
    watches(crowd, "tom", "l0")
    crowd.run(3)
    assert crowd.newest("tom", "l0", Stream.DRAFT) == DRAFT
    for learner in ("l0", "l1", "l2"):
        for coach in ("tom", "fay"):
            assert crowd.presence(coach, learner) is crowd.presence(learner, coach) is Presence.HERE


def test_handing_keys_comes_to_rest():
    crowd = workshop()
    crowd.run(5)
    count = len([1 for subject, _ in crowd.heard if subject[0] == "i"])
    crowd.run(20)
    assert len([1 for subject, _ in crowd.heard if subject[0] == "i"]) == count
    assert not [message for _, inbox in crowd.disks.values() for _, message in inbox if isinstance(message, Key)]


def test_a_new_member_is_made_known_to_those_concerned_only():
    roles = {"fay": Role.FACILITATOR, "tom": Role.TUTOR}
    people = People(roles | dict.fromkeys(("l0", "l1", "new"), Role.LEARNER))
    crowd = Crowd(people, late=["new"])
    crowd.run(2)
    crowd.start("new", people.roster(["fay", "new"]))
    crowd.follow("fay", crowd.circles["fay"].admit(people.grants["new"], crowd.now))
    crowd.run(6)
    assert crowd.circles["new"].session.members == {people.place.host: Role.FACILITATOR, "tom": Role.TUTOR}
    assert "new" in crowd.circles["tom"].session.members and "new" not in crowd.circles["l0"].session.members
    assert crowd.presence("tom", "new") is crowd.presence("new", "tom") is Presence.HERE
    assert [type(message) for message in crowd.said("tom", "fay")] == [Grant]


def test_whoever_hands_on_a_grant_only_the_hosts_hand_counts():
    people = People({"fay": Role.FACILITATOR, "tom": Role.TUTOR, "l0": Role.LEARNER})
    crowd = Crowd(people)
    crowd.run(2)
    forged = people.grant("tom", role=Role.FACILITATOR, serial=9, signer="tom")
    real = people.grant("tom", role=Role.FACILITATOR, serial=9)
    crowd.tell("tom", "l0", Grant(forged.hex()))
    crowd.tell("tom", "l0", Grant("not hexadecimal"))
    crowd.run(2)
    assert crowd.circles["l0"].session.members["tom"] is Role.TUTOR
    crowd.tell("tom", "l0", Grant(real.hex()))
    crowd.run(2)
    assert crowd.circles["l0"].session.members["tom"] is Role.FACILITATOR


def test_a_coach_who_becomes_a_learner_sees_nothing_more():
    crowd = workshop(sees_at_first="drafts")
    crowd.run(2)
    again = crowd.people.grant("tom", role=Role.LEARNER, serial=2)
    crowd.follow("fay", crowd.circles["fay"].admit(again, crowd.now))
    crowd.run(2)
    assert "tom" not in crowd.circles["l0"].session.members
    assert crowd.circles["tom"].role is Role.LEARNER
    assert list(crowd.circles["tom"].session.members) == [crowd.people.place.host]
    crowd.follow("fay", crowd.circles["fay"].admit(crowd.people.grant("tom", serial=3), crowd.now))
    crowd.run(6)
    writes(crowd, "l0")
    watches(crowd, "tom", "l0")
    crowd.run(3)
    assert crowd.newest("tom", "l0", Stream.DRAFT) == DRAFT


def test_grants_that_expired_count_no_more():
    crowd = Crowd(couple())
    crowd.run(2)
    crowd.follow("ana", crowd.circles["ana"].lapse(LATER, crowd.now))
    assert not crowd.circles["ana"].session.members


def test_what_was_let_see_until_an_instant_ends_then():
    crowd = Crowd(couple())
    crowd.run(2)
    circle = crowd.circles["ana"]
    crowd.follow("ana", circle.let_see("tom", "drafts", crowd.now, until=TODAY * 1000))
    writes(crowd, "ana", "before")
    watches(crowd, "tom", "ana")
    crowd.run(3)
    crowd.follow("ana", circle.lapse(TODAY - 1, crowd.now))
    assert circle.sees("tom") == "drafts"
    crowd.follow("ana", circle.lapse(TODAY, crowd.now))
    writes(crowd, "ana", "after")
    crowd.run(5)
    assert circle.sees("tom") == "nothing" and crowd.newest("tom", "ana", Stream.DRAFT).posts == ("before",)
    assert crowd.said("tom", "ana") == [Share("drafts", TODAY * 1000), Share("nothing", 0)]


def test_only_a_learner_lets_see_and_only_a_coach():
    crowd = workshop()
    for circle, who, what in (("l0", "l1", "drafts"), ("l0", "nobody", "drafts"), ("l0", "tom", "all")):
        with pytest.raises(NotAllowed):
            crowd.circles[circle].let_see(who, what, 0)
    with pytest.raises(NotAllowed):
        crowd.circles["tom"].let_see(crowd.people.ids["fay"], "drafts", 0)
