"""What was said and what became of it: stages, what is open, what was not clear, what is still urgent (B07 to B10)."""

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st
from tests.core.room.desk.kept_log import LEA, ME, KeptLog, remark

from livetweet_coach.core.room.desk.given import (
    UNSEEN,
    URGENT_WITHIN,
    Stage,
    may_withdraw,
    open_one,
    progress,
    urgent_left,
)
from livetweet_coach.core.room.messages import Note, Praise, Proposal, Suggestion, Unsent, Withdrawal
from livetweet_coach.core.room.view import Leg


def made(log):
    return progress(log.said, ME, LEA)


@pytest.mark.parametrize("leg", Leg)
def test_what_has_left_shows_how_far_it_has_come(leg):
    log = KeptLog()
    log.tell(remark("r1"), leg)
    (one,) = made(log)
    assert one.stage.value == leg.value
    assert one.is_open and may_withdraw(one)


@pytest.mark.parametrize("word", ["understood", "unclear", "later", "applied"])
def test_an_answer_settles_it(word):
    log = KeptLog()
    log.tell(remark("r1"))
    log.answer("r1", "shown")
    assert made(log)[0].stage is Stage.SHOWN
    assert open_one(made(log)) is not None
    assert not may_withdraw(made(log)[0])
    log.answer("r1", word)
    assert made(log)[0].stage.value == word
    assert open_one(made(log)) is None


def test_one_more_post_after_it_was_shown_lets_the_next_one_go():
    log = KeptLog()
    log.tell(remark("r1"))
    log.post("before it was shown")
    assert open_one(made(log)) is not None
    log.answer("r1", "shown")
    assert open_one(made(log)) is not None
    log.post("after")
    assert open_one(made(log)) is None
    assert made(log)[0].stage is Stage.SHOWN


def test_a_post_taken_back_is_no_post_more():
    log = KeptLog()
    log.tell(remark("r1"))
    log.answer("r1", "shown")
    log.add(LEA, ME, Unsent("p"))
    assert open_one(made(log)) is not None


def test_what_was_not_clear_asks_until_something_is_said():
    log = KeptLog()
    log.tell(remark("r1"))
    log.answer("r1", "unclear")
    assert made(log)[0].asks
    log.tell(Note("n", "pour la fin"))
    assert made(log)[0].asks
    log.tell(remark("r2"))
    assert not made(log)[0].asks


def test_a_remark_whose_words_are_gone_is_still_read_and_a_wording_is_not():
    log = KeptLog()
    log.tell(remark("r1"))
    log.answer("r1", "lost")
    log.answer("r1", "shown")
    assert made(log)[0].stage is Stage.SHOWN
    assert made(log)[0].is_open and made(log)[0].is_adrift
    log.answer("r1", "understood")
    log.tell(Suggestion("s1", "p", "un", "deux", ""))
    log.answer("s1", "lost")
    assert [one.stage for one in made(log)] == [Stage.UNDERSTOOD, Stage.LOST]
    assert open_one(made(log)) is None


def test_what_was_taken_back_in_time_is_settled_and_what_was_shown_is_not():
    log = KeptLog()
    log.tell(remark("r1"))
    log.tell(Withdrawal("r1"))
    assert made(log)[0].stage is Stage.WITHDRAWN
    assert open_one(made(log)) is None
    log.answer("r1", "shown")
    assert made(log)[0].stage is Stage.SHOWN
    assert open_one(made(log)) is not None


def test_praise_and_notes_take_no_turn():
    log = KeptLog()
    log.tell(Praise("a", "p", "bien vu"))
    log.tell(Note("n", "une force"))
    assert open_one(made(log)) is None
    log.tell(Proposal("o", "hashtags/event-missing"))
    assert open_one(made(log)) is not None


def test_urgent_twice_in_ten_minutes():
    log = KeptLog()
    assert urgent_left(made(log), 0) == 2
    first = log.tell(remark("u1", urgent=True)) * 1000
    assert urgent_left(made(log), first) == 1
    log.tell(remark("u2", urgent=True))
    log.tell(remark("r3"))
    assert urgent_left(made(log), first + 5000) == 0
    assert urgent_left(made(log), first + URGENT_WITHIN) == 1
    assert urgent_left(made(log), first + 2 * URGENT_WITHIN) == 2


ANSWERED = ["shown", "understood", "unclear", "later", "applied", "lost"]
WORDS = st.sampled_from(ANSWERED)


@for_all(st.lists(st.tuples(st.sampled_from(["say", "post", "back"]) | WORDS, st.integers(0, 3)), max_size=20))
def test_whatever_happens_each_thing_has_one_stage_and_answers_never_reopen(steps):
    log = KeptLog()
    settled = set()
    for what, number in steps:
        message_id = f"r{number}"
        known = {one.message.id for one in made(log)}
        if what == "say" and message_id not in known:
            log.tell(remark(message_id))
        elif what == "post":
            log.post(f"p{len(log.said)}")
        elif what == "back" and message_id in known:
            log.tell(Withdrawal(message_id))
        elif what in ANSWERED and message_id in known:
            log.answer(message_id, what)
            if what not in ("shown", "lost"):
                settled.add(message_id)
        now = made(log)
        assert len({one.message.id for one in now}) == len(now)
        assert all(not one.is_open for one in now if one.message.id in settled)
        assert all(one.stage not in (*UNSEEN, Stage.SHOWN) for one in now if one.message.id in settled)
