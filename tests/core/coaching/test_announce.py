"""What a screen reader is told: little, at a pause, never over typing."""

from hypothesis import given
from hypothesis import strategies as st
from tests.core.coaching.findings import START, at

from livetweet_coach.core.coaching import announce
from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.announce import Manner, Sort, Voice, counted, speak
from livetweet_coach.core.coaching.attention import Attention
from livetweet_coach.core.words import Phrase, fill

WORDS = Phrase("Test", "#JournéeNum26 is missing")
REMARK = announce.remark_words(WORDS, 0)
PAUSED = live.key_pressed(Attention(), at(-10))


def said(told):
    return fill(told.announcement.words.source, told.announcement.words) if told.announcement else None


def test_one_polite_announcement_at_a_pause():
    typing = live.key_pressed(Attention(), at())
    told = speak(Voice(), [REMARK], typing, at(1))
    assert told.announcement is None
    assert told.wake_at == at(3)
    told = speak(told.voice, [], typing, at(3))
    assert said(told) == "1 remark: #JournéeNum26 is missing"
    assert told.announcement.manner is Manner.POLITE
    assert speak(told.voice, [], typing, at(20)).announcement is None


def test_at_most_one_in_ten_seconds_and_the_newer_takes_the_place_of_the_older():
    first = speak(Voice(), [REMARK], PAUSED, at())
    other = announce.remark_words(Phrase("Test", "other"), 1)
    newest = announce.remark_words(Phrase("Test", "newest"), 1)
    second = speak(first.voice, [other], PAUSED, at(2))
    assert (second.announcement, second.wake_at) == (None, at(10))
    third = speak(second.voice, [newest], PAUSED, at(5))
    assert said(speak(third.voice, [], PAUSED, at(10))) == "2 remark: newest"


def test_a_blocker_at_send_is_assertive_and_at_once():
    typing = live.key_pressed(Attention(), at())
    told = speak(Voice(last=at()), [announce.blocker_words(WORDS)], typing, at(0.1))
    assert told.announcement.manner is Manner.ASSERTIVE


def test_replies_to_a_command_come_at_once_and_use_no_turn():
    first = speak(Voice(), [REMARK], PAUSED, at())
    told = speak(first.voice, [announce.added_words()], PAUSED, at(1))
    assert said(told) == "Added."
    assert told.announcement.manner is Manner.POLITE
    assert told.voice.last == at()


def counts(*lefts):
    voice, news = Voice(), []
    for left in lefts:
        voice, new = counted(voice, left)
        news += [(left, fill(a.words.source, a.words)) for a in new]
        told = speak(voice, new, PAUSED, at(100 * len(news)))
        voice = told.voice
    return news


def test_the_counter_speaks_at_40_20_0_and_over_only():
    falling = range(100, -4, -1)
    assert counts(*falling) == [(40, "40 left."), (20, "20 left."), (0, "0 left."), (-1, "1 over.")]
    assert counts(41, 12) == [(12, "12 left.")]
    assert counts(30, 60, 35) == [(30, "30 left."), (35, "35 left.")]


def test_the_counter_waits_for_the_pause_and_then_tells_what_is_left_now():
    voice, new = counted(Voice(), 40)
    typing = live.key_pressed(Attention(), at())
    voice = speak(voice, new, typing, at(0.1)).voice
    voice, new = counted(voice, 33)
    told = speak(voice, new, typing, at(3))
    assert said(told) == "33 left."
    voice, new = counted(Voice(), 40)
    voice = speak(voice, new, typing, at(0.1)).voice
    voice, new = counted(voice, 55)
    assert speak(voice, new, typing, at(3)).announcement is None


def test_silence_keeps_remarks_quiet_and_lets_the_counter_speak():
    quiet = live.silence(PAUSED, at())
    assert speak(Voice(), [REMARK], quiet, at(1)).announcement is None
    _, new = counted(Voice(), 10)
    assert speak(Voice(), new, quiet, at(1)).announcement.sort is Sort.COUNTER


def test_a_reminder_is_not_lost_to_a_remark_that_comes_after_it():
    """Both wait for the pause; each is said at its turn, politely."""
    typing = live.key_pressed(Attention(), at(0))
    reminder = announce.reminder_words(WORDS)
    first = speak(Voice(), [reminder], typing, at(1))
    second = speak(first.voice, [REMARK], typing, at(2))
    assert (first.announcement, second.announcement) == (None, None)
    said = speak(second.voice, [], typing, at(3))
    later = speak(said.voice, [], typing, at(13))
    assert {said.announcement.sort, later.announcement.sort} == {Sort.REMINDER, Sort.REMARK}
    assert said.announcement.manner is later.announcement.manner is announce.Manner.POLITE
    assert later.voice.waiting == ()


STEP = st.tuples(
    st.floats(0, 15), st.sampled_from(["key", "remark", "counter", "reply", "blocker", "nothing"]), st.integers(-9, 60)
)


@given(st.lists(STEP, max_size=60))
def test_never_while_typing_and_never_twice_in_ten_seconds(steps):
    attention, voice, now, last, last_key = Attention(), Voice(), START, None, None
    for seconds, what, number in steps:
        now += at(seconds) - START
        new = []
        if what == "key":
            attention, last_key = live.key_pressed(attention, now), now
        elif what == "counter":
            voice, new = counted(voice, number)
        elif what in ("remark", "reply", "blocker"):
            sorts = {"remark": REMARK, "reply": announce.sent_words(), "blocker": announce.blocker_words(WORDS)}
            new = [sorts[what]]
        told = speak(voice, new, attention, now)
        voice = told.voice
        assert told.wake_at is None or told.wake_at > now
        if told.announcement and told.announcement.sort in (Sort.REMARK, Sort.COUNTER):
            assert last_key is None or (now - last_key).total_seconds() >= 3
            assert last is None or (now - last).total_seconds() >= 10
        if told.announcement and told.announcement.sort is not Sort.REPLY:
            last = now
