"""Frames stay in the picture whatever the keys, and their places have words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.draft.parts import SMALLEST, Box, place_words, region_words, whole
from livetweet_coach.core.words import fill

sizes = st.integers(1, 4000)
steps = st.lists(
    st.tuples(st.sampled_from(["moved", "sized", "crop", "hide"]), st.integers(-5000, 5000), st.integers(-5000, 5000)),
    max_size=12,
)


def is_inside(box, room):
    across = room.left <= box.left and box.right <= room.right
    return across and room.top <= box.top and box.bottom <= room.bottom and box.width > 0 and box.height > 0


@given(sizes, sizes, steps)
def test_whatever_is_done_the_frame_lies_in_what_is_left(width, height, done):
    parts = whole(width, height)
    frame = parts.first_frame()
    for what, across, down in done:
        if what == "crop":
            parts = parts.crop(frame)
        elif what == "hide":
            parts = parts.hide(frame)
            assert parts.hidden[-1] == frame or frame in parts.hidden
        else:
            frame = getattr(frame, what)(across, down, parts.view)
        frame = frame.within(parts.view)
        assert is_inside(frame, parts.view)
        assert is_inside(parts.view, parts.whole)
        assert frame.width >= min(SMALLEST, parts.view.width)


def test_a_picture_as_it_is_is_not_changed():
    parts = whole(800, 600)
    assert not parts.is_changed
    assert parts.hide(parts.first_frame()).is_changed
    assert parts.crop(parts.first_frame()).is_changed
    assert not parts.crop(parts.whole).is_changed
    once = parts.hide(parts.first_frame())
    assert once.hide(parts.first_frame()) == once


def test_steps_go_with_what_is_left():
    parts = whole(1000, 500)
    assert (parts.step, parts.fine_step) == (40, 5)
    assert parts.crop(Box(0, 0, 100, 100)).step == 4
    assert whole(1, 1).fine_step == 1


@pytest.mark.parametrize(
    ("box", "words"),
    [
        (Box(0, 0, 100, 100), "Upper left"),
        (Box(450, 0, 100, 100), "Top"),
        (Box(900, 0, 100, 100), "Upper right"),
        (Box(0, 250, 100, 100), "Left"),
        (Box(400, 200, 200, 200), "Middle"),
        (Box(900, 500, 100, 100), "Lower right"),
        (Box(0, 0, 1000, 600), "Middle"),
    ],
)
def test_regions(box, words):
    assert region_words(box, Box(0, 0, 1000, 600)).source == words


def test_places_are_told_in_shares_of_what_is_left():
    phrase = place_words(Box(300, 150, 100, 150), Box(200, 100, 400, 300))
    assert fill(phrase.source, phrase) == "Middle: 25 % from the left, 17 % from the top, 25 % wide, 50 % high."
