"""A room at work between engines: what is said arrives, what is shown may be seen, and a restart changes nothing."""

import pytest

from livetweet_coach.core.room.coding import TooLong
from livetweet_coach.core.room.messages import Answer, Copied, Draft, Hand, Note, Remark, Role, Sent, Summary
from livetweet_coach.core.room.presence import Presence
from livetweet_coach.core.room.session import NotAllowed
from livetweet_coach.core.room.view import Leg, LinkWord

REMARK = Remark("r1", "Who speaks?", "", 0, 0, "", False)
DRAFT, SUMMARY = Draft("d", 1, ("p",), ("Hello",), 0, 5, ""), Summary(0, 5, 0)


def test_a_remark_arrives_and_its_answer_comes_back(meet):
    tom, ana = meet()
    tom.room.tell("ana", REMARK)
    ana.wait(lambda room: ana.heard(Remark) == [REMARK])
    ana.room.tell("tom", Answer("r1", "understood"))
    tom.wait(lambda room: tom.heard(Answer))
    tom.wait(lambda room: room.said()[0].leg is Leg.ARRIVED)
    assert tom.room.view().link is LinkWord.UP and tom.room.view().is_in


def test_presence_and_whom_a_coach_writes_to(meet):
    tom, ana = meet()
    tom.room.doing(Presence.WRITING, "ana")
    ana.wait(lambda room: ana.member("tom").writes_to == "ana")
    ana.room.doing(Presence.PAUSING)
    tom.wait(lambda room: tom.member("ana").presence is Presence.PAUSING)
    ana.close()
    tom.wait(lambda room: tom.member("ana").presence is Presence.GONE)


def test_a_draft_is_seen_by_whom_the_learner_lets_and_while_they_look(meet):
    tom, ana = meet()
    ana.room.share(DRAFT, SUMMARY)
    tom.room.watch(["ana"])
    ana.wait(lambda room: ana.member("tom").presence is Presence.HERE)
    ana.room.let_see("tom", "posts")
    tom.wait(lambda room: tom.member("ana").summary == SUMMARY)
    assert tom.member("ana").draft is None
    ana.room.let_see("tom", "drafts")
    tom.wait(lambda room: tom.member("ana").draft == DRAFT)
    ana.room.let_see("tom", "nothing")
    tom.wait(lambda room: tom.member("ana").shows == "nothing")
    assert (tom.member("ana").draft, tom.member("ana").summary) == (None, None)
    assert ana.member("tom").sees == "nothing"


def test_a_draft_is_shared_until_an_instant(meet):
    tom, ana = meet()
    ana.room.share(DRAFT, SUMMARY)
    tom.room.watch(["ana"])
    ana.room.let_see("tom", "drafts", ana.instants.today() + 2000)
    tom.wait(lambda room: tom.member("ana").draft == DRAFT)
    tom.wait(lambda room: tom.member("ana").draft is None)
    ana.wait(lambda room: ana.member("tom").sees == "nothing")


def test_posts_are_told_to_those_who_may_see_them_only(meet):
    tom, tea, ana = meet({"tom": Role.TUTOR, "tea": Role.TUTOR, "ana": Role.LEARNER})
    sent = Sent("p", "Hello", (), 1)
    with pytest.raises(NotAllowed):
        ana.room.tell("tom", sent)
    ana.room.let_see("tom", "posts")
    ana.room.tell("", sent)
    tom.wait(lambda room: tom.heard(Sent) == [sent])
    ana.room.tell("tea", Answer("x", "later"))
    tea.wait(lambda room: tea.heard(Answer))
    assert tea.heard(Sent) == []


def test_coaches_who_see_a_draft_see_each_others_remarks(meet):
    tom, tea, tim, ana = meet(dict.fromkeys(("tom", "tea", "tim"), Role.TUTOR) | {"ana": Role.LEARNER})
    ana.room.let_see("tom", "drafts")
    ana.room.let_see("tea", "drafts")
    ana.room.let_see("tim", "posts")
    tom.wait(lambda room: tom.room._business._conductor.company.others["ana"].also == ("tea",))
    tom.room.tell("ana", REMARK)
    tea.wait(lambda room: tea.heard(Copied))
    assert tea.heard(Copied)[0].learner == "ana"
    tom.room.tell("tim", Note("n", "hello"))
    tim.wait(lambda room: tim.heard(Note))
    assert tim.heard(Copied) == []


def test_hands_are_raised_and_lowered(meet):
    tom, ana = meet()
    ana.room.tell("tom", Hand(True, 77))
    tom.wait(lambda room: tom.member("ana").hand == 77)
    ana.room.tell("", Hand(False, 78))
    tom.wait(lambda room: tom.member("ana").hand == 0)


def test_what_may_not_be_said_is_refused_at_once_and_nothing_is_kept(meet):
    _tom, ana = meet()
    for to, message, refusal in (
        ("tom", REMARK, NotAllowed),
        ("nobody", Hand(True, 1), NotAllowed),
        ("tom", Answer("r", "no such word"), TooLong),
    ):
        with pytest.raises(refusal):
            ana.room.tell(to, message)
    assert ana.room.said() == ()


def test_after_a_restart_all_is_as_it_was(meet):
    tom, ana = meet()
    ana.room.let_see("tom", "drafts")
    tom.room.tell("ana", REMARK)
    ana.wait(lambda room: ana.heard(Remark))
    ana.close()
    tom.room.tell("ana", Note("n", "While you were away"))
    assert tom.room.said()[-1].leg is not Leg.ARRIVED
    ana.open()
    ana.wait(lambda room: ana.heard(Note))
    assert ana.heard(Remark) == [REMARK]
    assert ana.member("tom").sees == "drafts"
    tom.wait(lambda room: {said.leg for said in room.said()} == {Leg.ARRIVED})
    ana.room.share(DRAFT, SUMMARY)
    tom.room.watch(["ana"])
    tom.wait(lambda room: tom.member("ana").draft == DRAFT)


def test_who_leaves_keeps_nothing_of_the_room(meet):
    tom, ana = meet()
    tom.room.tell("ana", REMARK)
    ana.wait(lambda room: ana.heard(Remark))
    ana.room.leave()
    rows = ana.store.rooms()
    assert rows.open_room() is None and rows.lines(ana.people.place.room) == ()
    rows.close()


def test_older_messages_that_changed_are_told_again(meet, near):
    tom, _ana = meet()
    tom.wait(lambda room: tom.member("ana").presence is Presence.HERE)
    near.silent = True
    tom.room.tell("ana", REMARK)
    first = tom.room.said()
    assert [said.leg for said in first] == [Leg.ON_ITS_WAY]
    after = first[-1].number
    assert tom.room.said(after) == ()
    near.silent = False
    tom.wait(lambda room: [said.leg for said in room.said(after)] == [Leg.ARRIVED])


def test_the_window_is_woken_at_most_once_in_forty_milliseconds(meet):
    tom, ana = meet()
    for number in range(60):
        tom.room.tell("ana", Note(f"n{number}", "x"))
    ana.wait(lambda room: len(ana.heard(Note)) == 60)
    gaps = [b - a for a, b in zip(ana.watch.wakes, ana.watch.wakes[1:], strict=False)]
    assert min(gaps) > 0.03


def test_a_window_that_raises_ends_nothing(meet):
    tom, ana = meet()

    def fails():
        raise ValueError

    ana.room.changed = fails
    tom.room.tell("ana", REMARK)
    tom.wait(lambda room: room.said()[0].leg is Leg.ARRIVED)
    assert ana.heard(Remark) == [REMARK]
