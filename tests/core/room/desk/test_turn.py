"""Whose turn it is: one's own open remark, another coach's, one who writes; and what coaches tell each other."""

from dataclasses import replace

import pytest
from tests.core.room.desk.kept_log import ANA, LEA, ME, KeptLog, coach, remark, view

from livetweet_coach.core.room.coding import decode
from livetweet_coach.core.room.desk.turn import Hold, Why, copies, hold, overheard, to_relay
from livetweet_coach.core.room.messages import Answer, Note, Share, Suggestion, Withdrawal
from livetweet_coach.core.room.presence import Presence


def test_ones_own_open_remark_holds_the_next():
    log = KeptLog()
    assert hold(view(), log.said, LEA) is None
    log.tell(remark("r1"))
    assert hold(view(), log.said, LEA) == Hold(Why.OPEN, ME)
    assert hold(view(), log.said, "karim") is None
    log.answer("r1", "later")
    assert hold(view(), log.said, LEA) is None


def test_another_coachs_remark_holds_mine_until_it_is_answered():
    log = KeptLog()
    log.copy(remark("x1"))
    assert hold(view(coach()), log.said, LEA) == Hold(Why.OTHER_OPEN, ANA)
    log.copy(Answer("x1", "shown"))
    assert hold(view(coach()), log.said, LEA) is not None
    log.copy(Answer("x1", "understood"))
    assert hold(view(coach()), log.said, LEA) is None


@pytest.mark.parametrize("end", [Withdrawal("x1"), None], ids=["taken back", "one more post"])
def test_it_also_ends_when_it_is_taken_back_or_when_the_learner_goes_on(end):
    log = KeptLog()
    log.copy(remark("x1"))
    log.copy(end) if end else log.post()
    assert hold(view(coach()), log.said, LEA) is None


@pytest.mark.parametrize("presence", [Presence.GONE, Presence.OUT_OF_REACH])
def test_who_is_away_holds_nobody(presence):
    log = KeptLog()
    log.copy(remark("x1"))
    away = coach(presence=presence, writes_to=LEA)
    assert hold(view(away), log.said, LEA) is None


def test_a_coach_who_writes_to_her_holds_mine():
    log = KeptLog()
    assert hold(view(coach(writes_to=LEA)), log.said, LEA) == Hold(Why.OTHER_WRITES, ANA)
    assert hold(view(coach(writes_to="karim")), log.said, LEA) is None


def test_a_copy_that_comes_twice_is_one():
    log = KeptLog()
    log.copy(remark("x1"))
    log.copy(replace(remark("x1"), quote=""))
    assert len(overheard(log.said, LEA)) == 1


def test_other_coaches_hear_what_was_said_without_her_words():
    log = KeptLog()
    ((to, copied),) = copies(view(coach()), log.said, LEA, remark("r1", text="nomme l'orateur"))
    body = decode(copied.said)
    assert (to, body.text, body.quote, body.post) == (ANA, "nomme l'orateur", "", "")
    ((_, copied),) = copies(view(coach()), log.said, LEA, Suggestion("s", "p", "ses mots", "ses mots à elle", ""))
    assert b"mots" not in copied.said
    assert copies(view(coach()), log.said, LEA, Note("n", "pour elle seule")) == ()


def test_the_room_copies_to_whom_she_lets_see_drafts():
    log = KeptLog()
    log.add(LEA, ME, Share("drafts", 0, (ANA,)))
    assert copies(view(coach()), log.said, LEA, remark("r1")) == ()
    assert [to for to, _ in copies(view(coach(), coach("bob")), log.said, LEA, remark("r1"))] == ["bob"]


def test_her_answer_is_passed_on_once_to_those_who_know_of_the_remark():
    log = KeptLog()
    log.tell(remark("r1"))
    ((to, copied),) = copies(view(coach()), log.said, LEA, remark("r1"))
    log.tell(copied, to=to)
    assert to_relay(view(coach()), log.said) == ()
    log.answer("r1", "shown")
    assert to_relay(view(coach()), log.said) == ()
    log.answer("r1", "understood")
    ((to, answer),) = to_relay(view(coach(), coach("late")), log.said)
    assert (to, decode(answer.said)) == (ANA, Answer("r1", "understood"))
    log.tell(answer, to=to)
    assert to_relay(view(coach(), coach("late")), log.said) == ()
