"""Whose drafts are looked at is said again in time, in as few questions as it takes."""

import itertools

from livetweet_coach.adapters.room.watching import Watching
from livetweet_coach.core.room.limits import POSTS
from livetweet_coach.core.room.messages import Question
from livetweet_coach.core.room.state import WATCH_AGAIN, WATCH_LASTS


def test_several_in_view_are_soon_asked_in_one_question_and_never_too_late():
    watching, said, now = Watching(), [], 0.0
    for number in range(6):
        said.append((now, watching.turn_to([f"l{one}" for one in range(number + 1)], now)))
        now += 0.5
    while now < 30:
        if watching.next_due() <= now:
            said.append((now, watching.ask(now)))
        now += 0.1
    late = [(when, questions) for when, questions in said if when > 2 * WATCH_AGAIN]
    assert late and all([len(one.members) for one in questions] == [6] for _, questions in late)
    for learner in (f"l{one}" for one in range(6)):
        asked = [when for when, questions in said for one in questions if learner in one.members]
        assert max(b - a for a, b in itertools.pairwise(asked)) < WATCH_LASTS / 2


def test_who_is_looked_at_no_more_is_told_and_a_great_crowd_takes_several_questions():
    watching = Watching()
    names = [f"l{one}" for one in range(POSTS + 1)]
    assert [len(one.members) for one in watching.turn_to(names, 0.0)] == [POSTS, 1]
    assert watching.turn_to(names[1:], 1.0) == (Question(("l0",), "unwatch"),)
    watching.again()
    assert {one for question in watching.ask(1.0) for one in question.members} == set(names[1:])
