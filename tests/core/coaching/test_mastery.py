"""Each rule fades for each learner, by occasions, and comes back when it is needed (P9)."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from livetweet_coach.core.coaching.mastery import (
    Mastery,
    State,
    clean,
    from_values,
    known,
    met,
    missed,
    praised,
    to_values,
)

RULE = "hashtags/event-missing"


def after(story: str, mastery: Mastery | None = None, rule: str = RULE) -> Mastery:
    """Mastery after occasions: c is clean, m is missed."""
    mastery = mastery or Mastery()
    for mark in story:
        mastery = clean(mastery, rule) if mark == "c" else missed(mastery, rule)
    return mastery


def state(story: str) -> State:
    return after(story).state(RULE)


def test_up_after_three_then_five_clean_occasions():
    assert state("cc") is State.NEW
    assert state("ccc") is State.GUIDED
    assert state("ccc" + "cccc") is State.GUIDED
    assert state("ccc" + "ccccc") is State.REMINDER
    assert state("ccc" + "ccccc" + "cccc") is State.REMINDER
    assert state("ccc" + "ccccc" + "ccccc") is State.SILENT
    assert state("c" * 60) is State.SILENT


def test_a_miss_begins_the_count_anew():
    assert state("ccmcc") is State.NEW
    assert state("ccmccc") is State.GUIDED


def test_one_step_down_after_two_misses_in_five():
    silent = "c" * 13
    assert state(silent + "m") is State.SILENT
    assert state(silent + "mcccm") is State.REMINDER
    assert state(silent + "mccccm") is State.SILENT
    assert state(silent + "mm") is State.REMINDER
    assert state(silent + "mmm") is State.REMINDER
    assert state(silent + "mmmm") is State.GUIDED
    assert state("mmmmmm") is State.NEW


def test_i_know_is_silent_until_misses_bring_it_back():
    assert known(Mastery(), RULE).state(RULE) is State.SILENT
    assert after("mm", known(Mastery(), RULE)).state(RULE) is State.REMINDER


@given(st.text("cm", max_size=80))
def test_policy_and_safety_never_fade(story):
    assert after(story, rule="policy/secret").state("policy/secret") is State.NEW
    assert known(Mastery(), "policy/secret").state("policy/secret") is State.NEW


@given(st.text("cm", max_size=120))
def test_a_state_moves_one_step_at_a_time(story):
    order = list(State)
    states = [after(story[:end]).state(RULE) for end in range(len(story) + 1)]
    assert all(abs(order.index(b) - order.index(a)) <= 1 for a, b in pairwise(states))


def test_a_rule_that_was_shown_is_no_new_concept():
    assert not Mastery().has_met(RULE)
    mastery = met(Mastery(), RULE)
    assert mastery.has_met(RULE)
    assert mastery.state(RULE) is State.NEW
    assert met(after("ccc"), RULE).state(RULE) is State.GUIDED


@given(st.dictionaries(st.sampled_from(["a/b", "c/d", "policy/x", "praise:odd/name"]), st.text("cmk", max_size=12)))
def test_what_is_stored_comes_back(stories):
    mastery = praised(praised(Mastery(), "praise/first-post"), "praise/first-post")
    for rule, story in stories.items():
        if rule.startswith("praise:"):
            continue
        for mark in story:
            mastery = known(mastery, rule) if mark == "k" else after(mark, mastery, rule)
    values = to_values(mastery)
    assert from_values(values) == mastery
    assert all(isinstance(part, str) for parts in values.values() for part in parts)


def test_values_that_make_no_sense_are_left_out():
    values = {"a/b": ["expert", "1", ""], "c/d": ["guided"], "e/f": ["guided", "-3", "cxm"], "praise:p/q": ["many"]}
    mastery = from_values(values)
    assert [rule for rule, _ in mastery.standings] == ["e/f"]
    assert (mastery.standing("e/f").clean, mastery.standing("e/f").recent) == (0, "cm")
    assert mastery.praised == ()


@given(st.text("cm", max_size=40))
def test_the_announcement_is_skipped_for_ever(story):
    rule = "pace/unannounced"
    assert after(story, known(Mastery(), rule), rule).state(rule) is State.SILENT
