"""Playing an exercise: the state keeps its promises whatever the person does, at whatever instant."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.event import Speaker
from livetweet_coach.core.practice.exercise import Exercise, Line, lines_until, said
from livetweet_coach.core.practice.playback import (
    SPEEDS,
    Playback,
    back,
    next_change,
    pause,
    play,
    seek,
    set_speed,
)

START = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
PROGRAMME = Exercise(
    id="short_en",
    title="Short",
    hashtag="Short",
    language="en",
    summary="Two voices.",
    speakers=(Speaker("Ada"), Speaker("Bo")),
    lines=(
        Line(0.0, 4.0, "Ada", "Good morning everybody, and welcome."),
        Line(4.0, 9.5, "Bo", "Thank you: it is good to be here !"),
        Line(9.5, 30.0, "Ada", "So, what is a commons?"),
    ),
)


def later(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


gaps = st.floats(0, 40, allow_nan=False)
deeds = st.one_of(
    st.just(("play", 0.0)),
    st.just(("pause", 0.0)),
    st.just(("back", 0.0)),
    st.tuples(st.just("seek"), st.floats(-20, 60)),
    st.tuples(st.just("speed"), st.sampled_from(SPEEDS)),
)


def done(playback: Playback, deed: tuple[str, float], now: datetime) -> Playback:
    name, value = deed
    match name:
        case "play":
            return play(playback, now)
        case "pause":
            return pause(playback, now)
        case "back":
            return back(playback, now)
        case "seek":
            return seek(playback, value, now)
    return set_speed(playback, value, now)


@st.composite
def playbacks(draw: st.DrawFn) -> tuple[Playback, datetime]:
    """A state that a person can bring about, and an instant at or after the last deed."""
    playback, now = Playback(PROGRAMME.length), START
    for gap, deed in draw(st.lists(st.tuples(gaps, deeds), max_size=6)):
        now += timedelta(seconds=gap)
        playback = done(playback, deed, now)
    return playback, now + timedelta(seconds=draw(gaps))


@given(playbacks(), gaps)
def test_the_position_never_goes_back_and_never_leaves_the_programme(
    state: tuple[Playback, datetime], gap: float
) -> None:
    playback, now = state
    here, there = playback.position(now), playback.position(now + timedelta(seconds=gap))
    assert 0 <= here <= there <= PROGRAMME.length


@given(playbacks(), gaps)
def test_a_pause_keeps_the_position(state: tuple[Playback, datetime], gap: float) -> None:
    playback, now = state
    held = pause(playback, now)
    assert held.paused
    assert held.position(now + timedelta(seconds=gap)) == playback.position(now)


@given(playbacks(), st.sampled_from(SPEEDS), st.floats(0.1, 5))
def test_a_speed_change_is_continuous_and_then_holds(
    state: tuple[Playback, datetime], speed: float, gap: float
) -> None:
    playback, now = state
    changed = set_speed(playback, speed, now)
    assert changed.position(now) == pytest.approx(playback.position(now))
    assert changed.paused == playback.paused
    moved = changed.position(now + timedelta(seconds=gap)) - changed.position(now)
    left = PROGRAMME.length - changed.position(now)
    assert moved == pytest.approx(0 if playback.paused else min(gap * speed, left), abs=1e-5)


@given(playbacks(), st.floats(0.01, 20))
def test_resuming_goes_on_where_it_was(state: tuple[Playback, datetime], gap: float) -> None:
    playback, now = state
    held = pause(playback, now)
    resumed = play(held, now + timedelta(seconds=gap))
    expected = 0.0 if held.is_over(now) else held.position(now)
    assert resumed.position(now + timedelta(seconds=gap)) == expected


@given(playbacks(), st.floats(-50, 100))
def test_a_seek_lands_inside_and_plays_on_as_before(state: tuple[Playback, datetime], wanted: float) -> None:
    playback, now = state
    sought = seek(playback, wanted, now)
    assert sought.position(now) == min(max(0, wanted), PROGRAMME.length)
    assert (sought.paused, sought.speed) == (playback.paused, playback.speed)


@given(playbacks())
def test_back_repeats_ten_seconds_at_most(state: tuple[Playback, datetime]) -> None:
    playback, now = state
    assert back(playback, now).position(now) == pytest.approx(max(0, playback.position(now) - 10))


def shown(playback: Playback, now: datetime) -> tuple[object, ...]:
    position = playback.position(now)
    return (lines_until(PROGRAMME, position), said(PROGRAMME, position), playback.is_over(now))


@given(playbacks())
def test_the_next_change_is_a_change_and_nothing_changes_before_it(state: tuple[Playback, datetime]) -> None:
    playback, now = state
    when = next_change(playback, PROGRAMME, now)
    if when is None:
        assert playback.paused or playback.is_over(now)
        return
    assert when > now
    assert shown(playback, when) != shown(playback, now)
    assert shown(playback, when - timedelta(microseconds=2)) in (shown(playback, now), shown(playback, when))
    halfway = now + (when - now) / 2
    if halfway < when - timedelta(microseconds=2):
        assert shown(playback, halfway) == shown(playback, now)


@given(st.sampled_from(SPEEDS))
def test_following_the_changes_shows_every_word_and_ends(speed: float) -> None:
    playback, now = play(replace(Playback(PROGRAMME.length), speed=speed), START), START
    heard: list[str] = []
    while (when := next_change(playback, PROGRAMME, now)) is not None:
        now = when
        current = said(PROGRAMME, playback.position(now))
        assert current is not None
        if not playback.is_over(now):
            heard.append(current.so_far)
    words = [" ".join(line.words[:count]) for line in PROGRAMME.lines for count in range(1, len(line.words) + 1)]
    # The first word is there from the start, before any change.
    assert heard == words[1:]
    assert playback.is_over(now)
    assert (now - START).total_seconds() == pytest.approx(PROGRAMME.length / speed, abs=1e-3)


def test_playing_twice_changes_nothing() -> None:
    once = play(Playback(30), START)
    assert play(once, later(5)) is once


def test_a_clock_set_back_does_not_take_the_programme_back() -> None:
    playing = play(seek(Playback(30), 12, START), START)
    assert playing.position(later(-3600)) == 12


def test_playing_after_the_end_starts_over() -> None:
    over = play(Playback(30), START)
    again = play(over, later(31))
    assert again.position(later(33)) == 2


def test_a_speed_nobody_offers_is_refused() -> None:
    with pytest.raises(ValueError, match="3"):
        set_speed(Playback(30), 3, START)
