"""Why this was shown and that was held: a reason for each, and one that agrees with what `choose` did."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.coaching.findings import SEVERITIES, at, finding, remark

from livetweet_coach.core.coaching import attention as live
from livetweet_coach.core.coaching.attention import Attention, Level
from livetweet_coach.core.coaching.choose import choose
from livetweet_coach.core.coaching.explain import MOST, Because, Situation, explain, history
from livetweet_coach.core.coaching.figures import FIGURES
from livetweet_coach.core.coaching.hold import hold
from livetweet_coach.core.coaching.mastery import Mastery, known
from livetweet_coach.core.coaching.remark import Tone
from livetweet_coach.core.progress.answers import Answer, answer
from livetweet_coach.core.rules.rule import Severity
from livetweet_coach.core.words import fill

LINK = finding("links/accidental", span=(6, 14))
TAG = finding("hashtags/event-missing")
TIP = finding("links/naked", span=(2, 3))
NOBODY = Mastery()


def weighed(findings, remarks=(), attention=None, mastery=NOBODY, now=None, starter=None):
    now = now or at(3)
    choice = choose(findings, remarks, attention or live.key_pressed(Attention(), at()), mastery, now, FIGURES, starter)
    return Situation(findings, remarks, choice.attention, mastery, now, FIGURES, starter)


def reasons(situation):
    return {reason.what: reason.because for reason in explain(situation)}


def words(situation, what):
    (found,) = (reason.words for reason in explain(situation) if reason.what == what)
    return fill(found.source, found)


def test_the_first_of_the_warnings_at_a_pause_and_the_rest_of_the_post():
    seen = weighed([TAG, LINK])
    assert reasons(seen) == {LINK: Because.SHOWN, TAG: Because.PER_POST}
    assert words(seen, LINK) == "First of the warnings, at your pause."
    assert words(seen, TAG) == "1 remark a post."


def test_while_keys_move():
    assert reasons(weighed([LINK], now=at(1))) == {LINK: Because.TYPING}


def test_silence_says_until_when():
    quiet = live.silence(Attention(), at())
    assert words(weighed([LINK], [remark("r")], quiet), LINK) == "Silence until 09:10."


def test_what_the_learner_said():
    shown = weighed([LINK]).attention
    for given_answer, because in (
        (Answer.LATER, Because.LATER),
        (Answer.NOT_HERE, Because.NOT_HERE),
        (Answer.KNOWN, Because.KNOWN),
    ):
        done = answer(shown, NOBODY, LINK, given_answer, at(4), "live")
        seen = weighed([LINK], attention=done.attention, mastery=done.mastery, now=at(8))
        assert reasons(seen) == {LINK: because}


def test_a_first_live_says_so():
    assert reasons(weighed([LINK], starter=frozenset({"x/y"}))) == {LINK: Because.FIRST_LIVE}


def test_a_person_goes_first_and_one_at_a_time():
    one, two = remark("r1"), remark("r2")
    assert reasons(weighed([LINK], [one, two])) == {
        one: Because.SHOWN,
        two: Because.PERSON_FIRST,
        LINK: Because.PERSON_FIRST,
    }


def test_policy_goes_before_a_person():
    secret, word = finding("policy/secret"), remark("r1")
    assert reasons(weighed([secret], [word])) == {secret: Because.SHOWN, word: Because.POLICY_FIRST}


def used(times, apart=100.0):
    """A coach that spoke so often, each time of another post and another rule that is known by now."""
    attention = Attention()
    for number in range(times):
        rule = ("links/naked", "hashtags/too-many", "mentions/opens-post", "quoting/no-speaker")[number % 4]
        attention = live.key_pressed(attention, at(number * apart))
        said = choose([finding(rule, f"p{number}")], [], attention, _met(), at(number * apart + 3))
        assert said.began
        attention = live.sent(said.attention, [f"p{number}"], at(number * apart + 10))
    return replace(attention, opening=None)


def _met():
    from livetweet_coach.core.coaching.mastery import met

    mastery = NOBODY
    for rule in SEVERITIES:
        mastery = met(mastery, rule)
    return mastery


def test_four_in_ten_minutes_are_used_and_it_says_from_when():
    attention = live.key_pressed(used(4), at(400))
    seen = weighed([finding("links/accidental", "p9")], attention=attention, mastery=_met(), now=at(403))
    assert list(reasons(seen).values()) == [Because.BUDGET]
    assert words(seen, seen.findings[0]) == "4 in 10 minutes used: from 09:10 on."


def test_a_rule_that_spoke_two_minutes_ago():
    attention = live.key_pressed(used(1), at(120))
    seen = weighed([finding("links/naked", "p9")], attention=attention, mastery=_met(), now=at(123))
    assert list(reasons(seen).values()) == [Because.REPEAT]
    # Plural forms are the catalogue's; the source has the singular.
    assert words(seen, seen.findings[0]) == "This rule spoke 2 minute ago."


def test_one_new_thing_at_a_time():
    first = weighed([LINK]).attention
    gone = replace(live.sent(first, ["p1"], at(10)), opening=None)
    seen = weighed([finding("links/naked", "p2")], attention=gone, now=at(20))
    assert list(reasons(seen).values()) == [Because.NEW_CONCEPT]


@pytest.mark.parametrize(("level", "because"), [(Level.OFF, Because.OFF), (Level.AFTER_SENDING, Because.AFTER_SENDING)])
def test_the_level(level, because):
    assert reasons(weighed([LINK], attention=Attention(level=level))) == {LINK: because}


def test_what_holds_send():
    held = hold([TAG], "d", 1, live.send_pressed(Attention(), at()), NOBODY, at())
    seen = weighed([TAG], attention=held.attention, now=at())
    assert reasons(seen) == {TAG: Because.HOLDS_SEND}


def test_praise_needs_no_reason_and_an_answered_remark_neither():
    word = remark("r1")
    done = Attention(tutor_done=frozenset({"r1"}))
    assert explain(weighed([finding("praise/first-post")], [word], done)) == ()


def test_the_log_has_the_newest_first_and_an_entry_where_a_reason_changed():
    typing, pause = weighed([TAG, LINK], now=at(1)), weighed([TAG, LINK])
    log = history([typing, typing, pause, replace(pause, now=at(60))], str)
    assert [(noted.reason.what.rule, noted.reason.because) for noted in log] == [
        (TAG.rule, Because.PER_POST),
        (LINK.rule, Because.SHOWN),
        (TAG.rule, Because.TYPING),
        (LINK.rule, Because.TYPING),
    ]
    many = [weighed([finding("links/accidental", f"p{number}")]) for number in range(MOST + 20)]
    assert len(history(many, str)) == MOST


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["key", "pause", "send", "sent", "silence", "agenda", "off", "after", "pauses", *Answer]),
        st.frozensets(st.sampled_from(sorted(SEVERITIES)), max_size=6),
        st.integers(0, 2),
        st.sampled_from([0.5, 3.0, 40.0, 300.0]),
    ),
    max_size=25,
)


@given(ACTS, st.booleans())
def test_the_reasons_agree_with_the_choice(acts, is_first):
    """Each has one reason, "shown" is what is shown, and where nothing is, nothing claims that another goes first."""
    attention, mastery, now, seconds = Attention(), known(NOBODY, "links/naked"), at(), 0.0
    starter = frozenset({"hashtags/event-missing", "length/over-limit"}) if is_first else None
    for number, (act, rules, people, after) in enumerate(acts):
        seconds += after
        now = at(seconds)
        findings = [finding(rule, f"p{number // 3}") for rule in sorted(rules)]
        remarks = [remark(f"r{one}", Tone.URGENT if one else Tone.ADVICE) for one in range(people)]
        attention, mastery = _acted(act, findings, attention, mastery, now, number, starter)
        choice = choose(findings, remarks, attention, mastery, now, FIGURES, starter)
        attention = choice.attention
        told = explain(Situation(findings, remarks, attention, mastery, now, FIGURES, starter))
        about = [reason.what for reason in told if reason.what in findings]
        assert sorted(f.rule for f in about) == sorted(f.rule for f in findings if f.severity is not Severity.PRAISE)
        on_show = [reason.what for reason in told if reason.is_shown]
        assert on_show == ([choice.shown.what] if choice.shown and choice.shown.what in [*findings, *remarks] else [])
        if choice.shown is None and choice.settled is None:
            assert not {Because.ANOTHER_FIRST, Because.POLICY_FIRST, Because.PERSON_FIRST} & {r.because for r in told}


def _acted(act, findings, attention, mastery, now, number, starter):
    if isinstance(act, Answer):
        on_show = attention.shown.finding if attention.shown else None
        if on_show is not None:
            done = answer(attention, mastery, on_show, act, now, "live")
            return done.attention, done.mastery
    elif act == "key":
        attention = live.key_pressed(attention, now)
    elif act == "send":
        attention = hold(
            findings, "d", number, live.send_pressed(attention, now), mastery, now, FIGURES, starter
        ).attention
    elif act == "sent":
        attention = live.sent(attention, [f"p{number // 3}"], now)
    elif act == "silence":
        attention = live.silence(attention, now)
    elif act == "agenda":
        attention = live.agenda_moved(attention, now)
    elif act in ("off", "after", "pauses"):
        levels = {"off": Level.OFF, "after": Level.AFTER_SENDING, "pauses": Level.AT_PAUSES}
        attention = live.at_level(attention, levels[act])
    return attention, mastery
