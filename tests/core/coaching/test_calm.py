"""The quiet parts: five opening lines, the hint of a pause, undo send."""

from datetime import timedelta

import pytest
from tests.core.coaching.findings import at

from livetweet_coach.core.coaching.break_hint import break_hint
from livetweet_coach.core.coaching.opening import Topic, opening
from livetweet_coach.core.coaching.undo_send import undo_left, undo_span
from livetweet_coach.core.event import EventSheet, Speaker, Talk
from livetweet_coach.core.words import fill


def lines(sheet):
    return [fill(line.words.source, line.words) for line in opening(sheet)]


def test_a_bare_hashtag_has_five_lines_too():
    found = opening(EventSheet(hashtag="Direct"))
    assert [line.topic for line in found] == list(Topic)
    assert [line.known for line in found] == [True, False, False, True, False]
    assert lines(EventSheet(hashtag="Direct"))[0] == "#Direct goes into each post."
    assert len(lines(EventSheet())) == 5


def test_a_full_sheet_answers_all_five():
    sheet = EventSheet(
        hashtag="JournéeNum26",
        ends=at(minutes=180),
        minors_present=True,
        speakers=tuple(
            Speaker(name) for name in ("Sophie Martin", "Karim Benali", "Ana Lefèvre", "Léo Roux", "Zoé Petit")
        ),
        agenda=(Talk("Ouverture", policies=("open",)), Talk("Premiers résultats", policies=("embargo", "no-photo"))),
    )
    assert all(line.known for line in opening(sheet))
    _hashtag, names, policies, pictures, closing = lines(sheet)
    assert names == "Names at hand: Sophie Martin, Karim Benali, Ana Lefèvre and 2 more."
    assert policies == "“Premiers résultats”: not before its hour. I will remind you."
    assert "children" in pictures
    assert closing == "At 12:00, a last post to thank and close."


@pytest.mark.parametrize(
    ("agenda", "begins"),
    [
        ((Talk("A", policies=("open",)),), "Everything may be shared"),
        ((Talk("A"),), "Nothing is said"),
        ((Talk("A", policies=("chatham",)), Talk("B", policies=("no-tweet",))), "2 talks"),
    ],
)
def test_policies_in_a_line(agenda, begins):
    assert lines(EventSheet(hashtag="X", agenda=agenda))[2].startswith(begins)


def test_a_pause_is_suggested_after_45_minutes_or_25_posts_once():
    steady = [at(minutes=m) for m in range(0, 46, 5)]
    assert break_hint(steady, 3, hinted=False, now=at(minutes=45))
    assert break_hint(steady, 3, hinted=False, now=at(minutes=44)) is None
    assert break_hint([], 25, hinted=False, now=at())
    assert break_hint(steady, 40, hinted=True, now=at(minutes=90)) is None


def test_a_break_taken_starts_the_45_minutes_anew():
    with_a_break = [at(minutes=m) for m in (0, 5, 10, 25, 30, 35, 40, 45)]
    assert break_hint(with_a_break, 3, hinted=False, now=at(minutes=50)) is None
    assert break_hint([at(), at(minutes=1)], 3, hinted=False, now=at(minutes=60)) is None


def test_undo_send_lasts_eight_seconds_unless_one_of_the_choices_is_wanted():
    assert undo_span(None) == timedelta(seconds=8)
    assert undo_span(timedelta(seconds=30)) == timedelta(seconds=30)
    assert undo_span(timedelta(0)) == timedelta(0)
    assert undo_span(timedelta(hours=1)) == timedelta(seconds=8)
    assert undo_left(at(), at(3), undo_span(None)) == timedelta(seconds=5)
    assert undo_left(at(), at(60), undo_span(None)) == timedelta(0)
    assert undo_left(at(60), at(), undo_span(None)) == timedelta(seconds=8)
