"""What the pane shows, scenario by scenario."""

from dataclasses import replace

import pytest
from tests.core.coaching.findings import SEVERITIES, at, finding, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention, Level
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.coaching.mastery import Mastery, Standing, State, known
from livetweet_coach.core.coaching.remark import Tone
from livetweet_coach.core.coaching.shown import Form

LINK = finding("links/accidental", span=(6, 14), says="matin.Il")
TAG = finding("hashtags/event-missing")
SECRET = finding("policy/secret", span=(3, 9))
NOBODY = Mastery()


def typed(attention=None, seconds=0.0):
    return live.key_pressed(attention or Attention(), at(seconds))


def test_a_pause_shows_exactly_one_remark_and_counts_the_rest():
    while_typing = choose([TAG, LINK], [], typed(), NOBODY, at(1.2))
    assert while_typing.shown is None
    assert while_typing.waiting == 0
    assert while_typing.wake_at == at(3)
    at_pause = choose([TAG, LINK], [], while_typing.attention, NOBODY, at(3))
    assert at_pause.shown.finding == LINK
    assert at_pause.began
    assert at_pause.waiting == 1
    assert at_pause.others == (TAG,)


def test_a_missing_hashtag_is_shown_at_a_pause_where_nothing_else_is_to_say():
    assert choose([TAG], [], typed(), NOBODY, at(3)).shown.finding == TAG


def test_what_is_on_show_stays_and_does_not_begin_again():
    first = choose([LINK], [], typed(), NOBODY, at(3))
    moved = replace(LINK, span=type(LINK.span)(9, 17), revision=4)
    again = choose([TAG, moved], [], first.attention, NOBODY, at(60))
    assert again.shown.finding == moved
    assert again.shown.since == at(3)
    assert not again.began


def test_what_is_on_show_does_not_change_while_keys_move():
    first = choose([LINK, TAG], [], typed(), NOBODY, at(3))
    typing = live.key_pressed(first.attention, at(10))
    still = choose([], [remark("r1")], typing, NOBODY, at(12.9))
    assert (still.shown, still.waiting) == (first.shown, 1)
    assert not still.began


def test_a_remark_whose_point_is_met_says_so_and_leaves_within_two_seconds():
    first = choose([LINK, TAG], [], typed(), NOBODY, at(3))
    settled = choose([TAG], [], live.key_pressed(first.attention, at(5)), NOBODY, at(8))
    assert settled.shown is None
    assert settled.settled.shown.finding == LINK
    assert settled.ended.finding == LINK
    assert settled.wake_at == at(10)
    gone = choose([TAG], [], settled.attention, NOBODY, at(10))
    assert gone.settled is None
    assert gone.ended is None


def test_one_remark_a_post_then_the_rest_waits():
    first = choose([LINK, TAG], [], typed(), NOBODY, at(3))
    settled = choose([TAG], [], live.key_pressed(first.attention, at(5)), NOBODY, at(8))
    later = choose([TAG], [], settled.attention, NOBODY, at(minutes=20))
    assert later.shown is None
    assert later.waiting == 1


def shown_rules(count, minutes_apart, mastery=NOBODY):
    """Rules shown over as many posts, a different rule each, all of them known to the learner."""
    rules = [rule for rule, severity in SEVERITIES.items() if severity.value in ("warning", "tip")]
    rules = [r for r in rules if not r.startswith("policy/") and r not in FIGURES.finished_only]
    seen = Mastery(tuple(sorted((rule, Standing()) for rule in rules)))
    attention, shown = Attention(), []
    for number in range(count):
        post = f"p{number}"
        now = at(minutes=number * minutes_apart)
        # The next rule whose turn it is: never one of the last three.
        choice = choose([finding(rules[number % len(rules)], post)], [], attention, seen, now)
        if choice.began:
            shown.append(now)
        attention = live.key_pressed(live.sent(choice.attention, [post], now), now)
    return shown


def test_four_remarks_in_ten_minutes_and_no_more():
    shown = shown_rules(8, minutes_apart=1)
    assert shown == [at(minutes=m) for m in range(4)]


def test_twelve_remarks_in_an_hour_and_no_more():
    shown = shown_rules(23, minutes_apart=2.6)
    in_an_hour = [moment for moment in shown if moment < at(minutes=60)]
    assert len(in_an_hour) == 12


def test_one_new_concept_in_five_minutes_and_the_timer_knows_when():
    first = choose([LINK], [], typed(), NOBODY, at(3))
    writing = live.key_pressed(live.sent(first.attention, ["p1"], at(10)), at(11))
    new = finding("quoting/no-speaker", "p2", (0, 5))
    waits = choose([new], [], writing, NOBODY, at(20))
    assert waits.shown is None
    assert waits.wake_at == at(3, minutes=5)
    assert choose([new], [], waits.attention, NOBODY, waits.wake_at).shown.finding == new
    met = Mastery((("quoting/no-speaker", Standing()),))
    assert choose([new], [], writing, met, at(20)).shown.finding == new


@pytest.mark.parametrize(("posts", "minutes", "speaks"), [(4, 1, True), (3, 1, False), (1, 7.9, False), (1, 8.1, True)])
def test_a_rule_keeps_silent_for_three_posts_or_eight_minutes(posts, minutes, speaks):
    attention = choose([LINK], [], typed(), NOBODY, at(3)).attention
    for number in range(1, posts + 1):
        attention = live.sent(attention, [f"p{number}"], at(5))
    following = finding("links/accidental", "q", (6, 14), "soir.La")
    choice = choose([following], [], live.key_pressed(attention, at(6)), NOBODY, at(minutes=minutes))
    assert (choice.shown is not None) is speaks


def test_a_flood_is_named_once_an_event():
    def flood(attention, post, minutes):
        found = replace(finding("links/naked", post), rule="pace/flood")
        return choose([found], [], attention, NOBODY, at(minutes=minutes))

    first = flood(Attention(), "p1", 1)
    assert first.shown
    after = live.key_pressed(live.sent(first.attention, ["p1"], at(minutes=2)), at(minutes=2))
    assert flood(after, "p2", 55).shown is None
    elsewhere = live.event_changed(after, at(minutes=56))
    assert flood(elsewhere, "p3", 57).shown


def test_policy_comes_first_and_takes_the_place_of_what_is_on_show():
    first = choose([LINK], [], typed(), NOBODY, at(3))
    both = choose([LINK, SECRET], [], live.key_pressed(first.attention, at(10)), NOBODY, at(13))
    assert both.shown.finding == SECRET
    settled = choose([LINK], [], live.key_pressed(both.attention, at(14)), NOBODY, at(17))
    assert settled.settled.shown.finding == SECRET
    back = choose([LINK], [], settled.attention, NOBODY, at(20))
    assert back.shown.finding == LINK
    assert back.shown.since == at(3)
    assert not back.began


def test_the_engine_yields_while_a_tutor_remark_is_on_show():
    first = choose([LINK], [], typed(), NOBODY, at(3))
    tutor = choose([LINK], [remark("r1"), remark("r2")], first.attention, NOBODY, at(4))
    assert tutor.shown.remark.id == "r1"
    assert choose([LINK, TAG], [remark("r1"), remark("r2")], tutor.attention, NOBODY, at(60)).shown == tutor.shown
    after_send = live.sent(tutor.attention, ["p1"], at(61))
    assert choose([], [remark("r1"), remark("r2")], after_send, NOBODY, at(61)).shown.remark.id == "r2"


def test_a_tutor_who_gave_way_to_policy_comes_back_without_being_announced_again():
    tutor = choose([], [remark("r")], Attention(), NOBODY, at())
    policy = choose([SECRET], [remark("r")], tutor.attention, NOBODY, at(1))
    assert policy.shown.finding == SECRET
    settled = choose([], [remark("r")], policy.attention, NOBODY, at(2))
    back = choose([], [remark("r")], settled.attention, NOBODY, at(4))
    assert (back.shown.remark.id, back.began) == ("r", False)


def test_a_tutors_praise_and_notes_are_not_shown_as_remarks():
    remarks = [remark("p", Tone.PRAISE), remark("n", Tone.NOTE)]
    assert choose([], remarks, typed(), NOBODY, at(9)).shown is None


def test_silence_hides_everything_and_counts_down():
    first = choose([LINK, SECRET], [remark("r")], typed(), NOBODY, at(3))
    quiet = live.silence(first.attention, at(4))
    choice = choose([LINK, SECRET], [remark("r", Tone.URGENT)], quiet, NOBODY, at(60))
    assert (choice.shown, choice.waiting, choice.wake_at) == (None, 0, at(4, minutes=10))
    assert quiet.silence_left(at(64)) == at(minutes=9) - at()
    assert choose([LINK, SECRET], [], quiet, NOBODY, at(4, minutes=10)).shown.finding == SECRET
    assert choose([LINK], [], live.silence(quiet, at(61)), NOBODY, at(61)).shown.finding == LINK


def test_silence_does_not_last_longer_because_the_clock_was_set_back():
    quiet = live.silence(Attention(), at(minutes=120))
    assert not quiet.is_silent(at())


def test_levels():
    off = Attention(level=Level.OFF)
    assert choose([LINK, SECRET], [], off, NOBODY, at(9)).shown is None
    assert choose([LINK], [remark("r")], off, NOBODY, at(9)).shown.remark
    after = Attention(level=Level.AFTER_SENDING)
    assert choose([LINK], [], after, NOBODY, at(9)).shown is None
    gone = live.sent(after, ["p1"], at(10))
    choice = choose([LINK], [], gone, NOBODY, at(10))
    assert choice.shown.finding == LINK
    writing = live.key_pressed(choice.attention, at(12))
    quiet = choose([], [], writing, NOBODY, at(16))
    assert (quiet.shown, quiet.settled) == (None, None)


def test_what_gave_way_does_not_come_back_at_a_quieter_level():
    first = choose([LINK], [], Attention(), NOBODY, at())
    policy = choose([LINK, SECRET], [], first.attention, NOBODY, at(1))
    quieter = live.at_level(policy.attention, Level.AFTER_SENDING)
    settled = choose([LINK], [], quieter, NOBODY, at(2))
    assert choose([LINK], [], settled.attention, NOBODY, at(9)).shown is None


def test_what_was_sent_is_spoken_about_until_the_next_key():
    gone = live.sent(typed(), ["p1"], at(0.5))
    assert choose([LINK], [], gone, NOBODY, at(0.6)).shown.finding == LINK


def test_the_agenda_never_speaks_over_typing():
    moved = live.agenda_moved(typed(), at(1))
    assert choose([LINK], [], moved, NOBODY, at(1.5)).shown is None
    assert choose([LINK], [], moved, NOBODY, at(3)).shown


def test_a_first_live_begins_with_few_rules_and_policy():
    found = [LINK, TAG, SECRET, finding("length/over-limit")]
    choice = choose(found, [], typed(), NOBODY, at(3), starter=frozenset({TAG.rule, "length/over-limit"}))
    assert choice.shown.finding == SECRET
    assert choice.others == (TAG,)


def test_rules_about_a_finished_message_wait_for_send():
    unfinished = finding("length/unfinished")
    assert choose([unfinished], [], typed(), NOBODY, at(9)).shown is None
    assert choose([unfinished], [], live.sent(typed(), ["p1"], at(9)), NOBODY, at(9)).shown


@pytest.mark.parametrize(
    ("state", "form"),
    [(State.NEW, Form.EXAMPLE), (State.GUIDED, Form.SENTENCE), (State.REMINDER, Form.REMINDER), (State.SILENT, None)],
)
def test_the_form_follows_mastery(state, form):
    mastery = Mastery((("links/accidental", Standing(state)), ("policy/secret", Standing(state))))
    choice = choose([LINK], [], typed(), mastery, at(3))
    assert (choice.shown.form if choice.shown else None) is form
    assert choose([SECRET], [], typed(), mastery, at(3)).shown.form is Form.EXAMPLE


def test_ties_go_to_the_concept_newest_to_the_learner():
    old = Mastery((("hashtags/event-misspelt", Standing(State.GUIDED)), ("links/accidental", Standing())))
    misspelt, nobody = finding("hashtags/event-misspelt"), finding("quoting/no-speaker")
    choice = choose([misspelt, LINK, nobody], [], typed(), old, at(3))
    assert (choice.shown.finding, *choice.others) == (nobody, LINK, misspelt)


def test_a_rule_known_to_the_learner_leaves_without_a_word():
    first = choose([LINK], [], typed(), NOBODY, at(3))
    choice = choose([LINK], [], first.attention, known(NOBODY, "links/accidental"), at(4))
    assert (choice.shown, choice.settled) == (None, None)


def test_the_announcement_stands_between_what_is_there_and_what_is_missing():
    """Its line brings the missing hashtag along; an accidental link is there and comes first."""
    announce = replace(finding("links/naked"), rule="pace/unannounced")
    tag, link = finding("hashtags/event-missing"), finding("links/accidental", span=(6, 14))
    choice = choose([tag, announce], [], live.key_pressed(Attention(), at()), Mastery(), at(3))
    assert [choice.shown.finding, *choice.others] == [announce, tag]
    choice = choose([tag, announce, link], [], live.key_pressed(Attention(), at()), Mastery(), at(3))
    assert [choice.shown.finding, *choice.others] == [link, announce, tag]
