"""What holds Send: blockers always, a warning once a revision, a tip never."""

from dataclasses import replace

import pytest
from tests.core.coaching.findings import at, finding, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention, Level
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.held import HeldChoice, remind_at
from livetweet_coach.core.coaching.hold import hold, release
from livetweet_coach.core.coaching.mastery import Mastery, known
from livetweet_coach.core.progress.answers import Answer, answer
from livetweet_coach.core.rules.rule import Keep

TAG = finding("hashtags/event-missing")
LINK = finding("links/accidental", span=(6, 14))
OVER = finding("length/over-limit", span=(280, 312))
SECRET, EMBARGO = finding("policy/secret"), finding("policy/do-not-share")
NOBODY = Mastery()


def pressed(findings, attention=None, revision=1, now=None, **more):
    attention = live.send_pressed(attention or Attention(), now or at())
    return hold(findings, "d1", revision, attention, more.pop("mastery", NOBODY), now or at(), **more)


def test_a_missing_hashtag_holds_send_even_after_another_remark_on_this_post():
    first = choose([LINK, TAG], [], live.key_pressed(Attention(), at()), NOBODY, at(3))
    applied = answer(first.attention, NOBODY, LINK, Answer.APPLY, at(4), "live")
    holding = pressed([TAG], applied.attention, now=at(5))
    assert holding.held.finding == TAG
    assert holding.held.choices == (HeldChoice.SETTLE, HeldChoice.SEND_ANYWAY)
    assert holding.held.default is HeldChoice.SETTLE
    assert not holding.held.is_blocker


def test_the_pane_says_what_the_strip_says_and_goes_back_to_what_it_said():
    first = choose([LINK, TAG], [], live.key_pressed(Attention(), at()), NOBODY, at(3))
    holding = pressed([SECRET, LINK], first.attention, now=at(5))
    held = choose([SECRET, LINK], [], holding.attention, NOBODY, at(5))
    assert held.shown.finding == SECRET
    writing = live.key_pressed(holding.attention, at(6))
    assert writing.held is None
    settled = choose([LINK], [], writing, NOBODY, at(9))
    assert choose([LINK], [], settled.attention, NOBODY, settled.wake_at).shown.finding == LINK


def test_a_tip_does_not_hold_send():
    assert pressed([finding("links/naked")]).held is None


def test_a_warning_holds_a_revision_once():
    holding = pressed([TAG], revision=4)
    assert holding.held
    closed = release(holding.attention, HeldChoice.SETTLE, at(1))
    assert pressed([TAG], closed, revision=4, now=at(1)).held is None
    assert pressed([TAG], closed, revision=5, now=at(1)).held


def test_send_pressed_twice_by_reflex_sends_nothing():
    holding = pressed([TAG], revision=4)
    assert holding.began
    again = pressed([TAG], holding.attention, revision=4, now=at(0.3))
    assert (again.held, again.began) == (holding.held, False)
    blocked = pressed([OVER])
    again = pressed([OVER], blocked.attention, now=at(0.3))
    assert (again.held, again.began) == (blocked.held, False)


def test_silence_closes_the_strip_of_a_warning_and_not_that_of_a_blocker():
    quiet = live.silence(pressed([TAG]).attention, at(1))
    assert quiet.held is None
    assert choose([TAG], [], quiet, NOBODY, at(1)).shown is None
    quiet = live.silence(pressed([SECRET]).attention, at(1))
    assert choose([SECRET], [], quiet, NOBODY, at(1)).shown.finding == SECRET


def test_a_draft_that_was_kept_leaves_without_a_word():
    holding = pressed([SECRET])
    kept = release(holding.attention, HeldChoice.KEEP, at(1))
    assert choose([SECRET], [], kept, NOBODY, at(1)).shown is None
    fresh = choose([], [], live.draft_opened(kept, at(2)), NOBODY, at(2))
    assert (fresh.shown, fresh.settled) == (None, None)
    assert pressed([SECRET], fresh.attention, now=at(60)).held


def test_another_draft_takes_the_remark_about_the_last_one_along():
    first = choose([LINK], [], Attention(), NOBODY, at())
    fresh = choose([], [], live.draft_opened(first.attention, at(1)), NOBODY, at(1))
    assert (fresh.shown, fresh.settled, fresh.ended) == (None, None, None)
    tutor = choose([], [remark("r")], Attention(), NOBODY, at())
    assert live.draft_opened(tutor.attention, at(1)).shown == tutor.shown


def test_after_settling_only_a_blocker_holds_again():
    holding = pressed([TAG, LINK])
    after = release(holding.attention, HeldChoice.SETTLE, at(1))
    rest = replace(holding.held.others[0], revision=2)
    assert pressed([rest], after, revision=2, now=at(1), blockers_only=True).held is None
    assert pressed([OVER], after, revision=2, now=at(1), blockers_only=True).held


def test_a_warning_keeps_to_the_budget_at_send_too():
    attention = Attention()
    held = []
    for number in range(1, 7):
        holding = hold(
            [finding("hashtags/event-missing", f"p{number}")], f"d{number}", 1, attention, NOBODY, at(number)
        )
        held.append(holding.held is not None)
        after = release(holding.attention, HeldChoice.SEND_ANYWAY, at(number))
        attention = live.sent(after, [f"p{number}"], at(number))
    assert held == [True, False, False, False, True, False]


def test_two_policies_are_one_strip_with_one_explicit_way_on():
    held = pressed([OVER, SECRET, EMBARGO]).held
    assert (held.finding, held.others) == (SECRET, (EMBARGO, OVER))
    assert HeldChoice.SEND_ANYWAY not in held.choices
    held = pressed([EMBARGO, SECRET]).held
    assert held.choices == (HeldChoice.SETTLE, HeldChoice.KEEP, HeldChoice.SEND_ANYWAY)
    assert held.default is HeldChoice.KEEP
    assert len(held.others) == 1


def test_what_the_network_refuses_cannot_be_sent():
    held = pressed([OVER]).held
    assert held.choices == (HeldChoice.SETTLE, HeldChoice.KEEP)


def test_a_blocker_holds_each_time_whatever_the_learner_switched_off():
    attention = Attention(level=Level.OFF, not_here=frozenset({"length/over-limit"}))
    attention = live.silence(attention, at())
    for number in range(20):
        for blocker in (OVER, SECRET):
            holding = pressed([blocker], attention, now=at(number), mastery=known(NOBODY, blocker.rule))
            assert holding.held.is_blocker
            attention = holding.attention


@pytest.mark.parametrize("level", [Level.OFF, Level.AFTER_SENDING])
def test_a_quieter_level_lets_warnings_go(level):
    assert pressed([TAG], Attention(level=level)).held is None
    held = pressed([TAG, finding("policy/minors")], Attention(level=level)).held
    assert (held.finding.rule, held.others) == ("policy/minors", ())


def test_silence_lets_warnings_go_those_of_policy_too():
    quiet = live.silence(Attention(), at())
    assert pressed([TAG, finding("policy/minors")], quiet).held is None


def test_warnings_yield_to_a_tutor_who_speaks_and_blockers_do_not():
    tutor = choose([], [remark("r")], Attention(), NOBODY, at())
    assert pressed([TAG], tutor.attention).held is None
    holding = pressed([SECRET], tutor.attention)
    assert holding.held
    kept = release(holding.attention, HeldChoice.KEEP, at(1))
    assert choose([], [remark("r")], kept, NOBODY, at(1)).shown.remark.id == "r"


def test_a_known_rule_or_one_outside_the_first_live_does_not_hold():
    assert pressed([TAG], mastery=known(NOBODY, TAG.rule)).held is None
    assert pressed([LINK], starter=frozenset({TAG.rule})).held is None


def test_the_counter_says_the_rest_once_the_strip_is_closed():
    holding = pressed([OVER])
    assert choose([OVER], [], live.key_pressed(holding.attention, at(1)), NOBODY, at(9)).shown is None


def test_what_was_sent_anyway_is_not_said_again_about_this_post():
    holding = pressed([SECRET, EMBARGO])
    after = live.sent(release(holding.attention, HeldChoice.SEND_ANYWAY, at(1)), ["p1"], at(1))
    assert choose([SECRET, EMBARGO], [], after, NOBODY, at(1)).shown is None
    undone = live.unsent(after, ["p1"], at(3))
    assert pressed([SECRET], undone, revision=2, now=at(4)).held


def test_what_only_waiting_settles_is_kept_or_sent_all_the_same():
    waits = replace(EMBARGO, fix=None, keep=Keep(at(minutes=90)))
    held = pressed([SECRET, waits]).held
    assert (held.finding, held.choices[0]) == (SECRET, HeldChoice.SETTLE)
    held = pressed([waits, SECRET]).held
    assert held.choices == (HeldChoice.KEEP, HeldChoice.SEND_ANYWAY)
    assert held.default is HeldChoice.KEEP
    assert pressed([waits, OVER]).held.choices == (HeldChoice.KEEP,)


def test_a_kept_draft_comes_back_when_everything_it_waits_for_has_come():
    first, last = (replace(EMBARGO, keep=Keep(at(minutes=minutes))) for minutes in (30, 90))
    assert remind_at([TAG, last, first]) == at(minutes=90)
    assert remind_at([replace(EMBARGO, keep=Keep())]) is None
    assert remind_at([TAG, SECRET]) is None
