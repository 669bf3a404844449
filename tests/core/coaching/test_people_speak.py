"""When a person's words come: at the pause, urgent ones at a breath, and what sending answers."""

from dataclasses import replace

from tests.core.coaching.findings import at, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.mastery import Mastery
from livetweet_coach.core.coaching.remark import Tone

NOBODY = Mastery()


def typed(attention=None, seconds=0.0):
    return live.key_pressed(attention or Attention(), at(seconds))


def test_a_tutor_waits_for_the_pause_and_an_urgent_word_for_a_breath_twice_in_ten_minutes():
    advice = choose([], [remark("a")], typed(), NOBODY, at(1.5))
    assert advice.shown is None
    attention, passed = typed(), []
    for number in range(3):
        now = at(number * 4)
        attention = live.key_pressed(attention, now)
        urgent = [remark(f"u{number}", Tone.URGENT)]
        moving = choose([], urgent, attention, NOBODY, at(number * 4 + 1.1))
        assert not moving.began
        assert moving.wake_at == at(number * 4 + (1.2 if number < 2 else 3))
        choice = choose([], urgent, moving.attention, NOBODY, at(number * 4 + 1.2))
        passed.append(choice.began)
        attention = replace(choice.attention, shown=None)
    assert passed == [True, True, False]


def test_an_urgent_word_passes_what_the_tutor_said_before_and_that_comes_back():
    first = choose([], [remark("a")], Attention(), NOBODY, at())
    both = [remark("a"), remark("u", Tone.URGENT)]
    urgent = choose([], both, live.key_pressed(first.attention, at(5)), NOBODY, at(6.2))
    assert (urgent.shown.remark.id, urgent.began) == ("u", True)
    answered = replace(urgent.attention, shown=None, tutor_done=frozenset({"u"}))
    back = choose([], both, answered, NOBODY, at(9))
    assert (back.shown.remark.id, back.began) == ("a", False)


def test_an_urgent_word_keeps_silence_too():
    silent = live.silence(Attention(), at())
    assert choose([], [remark("u", Tone.URGENT)], silent, NOBODY, at(1)).shown is None
    over = choose([], [remark("u", Tone.URGENT)], silent, NOBODY, at(600))
    assert over.shown.remark.id == "u"


def test_what_a_tutor_asks_is_not_answered_by_sending():
    asking = replace(remark("q"), asks=True)
    first = choose([], [asking], Attention(), NOBODY, at())
    after = choose([], [asking], live.sent(first.attention, ["p1"], at(5)), NOBODY, at(5))
    assert (after.shown.remark.id, after.began) == ("q", False)
