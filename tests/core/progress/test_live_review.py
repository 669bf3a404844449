"""The review after a live: at most three strengths, one next step, one challenge, and kind with nothing sent."""

import dataclasses
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.coaching.findings import at

from livetweet_coach.core.coaching.mastery import Mastery, Standing, State
from livetweet_coach.core.progress.defis import DEFIS, challenge
from livetweet_coach.core.progress.journal import Entry, Kind
from livetweet_coach.core.progress.review import mastery_map, review
from livetweet_coach.core.progress.strengths import excerpt
from livetweet_coach.core.rules.rule import Moment, Rule, Severity
from livetweet_coach.core.words import Phrase, fill


def made(name, severity=Severity.WARNING):
    words = Phrase("Test", f"about {name}")
    return Rule(
        id=name,
        code="XX01",
        severity=severity,
        moments=frozenset({Moment.SEND}),
        title=words,
        why=words,
        short=words,
        source="",
        check=lambda *_: (),
        good=(),
        bad=(),
    )


RULES = (
    made("hashtags/event-missing"),
    made("hashtags/too-many", Severity.TIP),
    made("quoting/no-speaker"),
    made("pace/flood", Severity.TIP),
    made("policy/secret", Severity.BLOCKER),
    made("praise/first-post", Severity.PRAISE),
    made("praise/quote-attributed", Severity.PRAISE),
    made("praise/breathing-pace", Severity.PRAISE),
)
HASHTAG, TAGS, SPEAKER, SHORT, SECRET, FIRST, QUOTE, PACE = (rule.id for rule in RULES)


def entry(kind, post="", rule="", text="", minute=0.0, person=""):
    return Entry(at(minutes=minute), kind, "live", post, rule, text, person)


def sent(post, text):
    return entry(Kind.POST_SENT, post, text=text)


def words(phrase):
    return fill(phrase.source, phrase)


def test_three_strengths_quoted_from_three_posts_the_rarest_craft_first():
    entries = [
        sent("p1", "Premier message"),
        entry(Kind.PRAISED, "p1", FIRST),
        sent("p2", "K. Benali : « Former »"),
        entry(Kind.PRAISED, "p2", QUOTE),
        sent("p3", "Trois idées à reprendre"),
        entry(Kind.REMARK_APPLIED, "p3", HASHTAG),
        sent("p4", "Merci"),
    ]
    found = review(entries, Mastery(), RULES).strengths
    assert [(s.quote, s.rule) for s in found] == [
        ("K. Benali : « Former »", QUOTE),
        ("Premier message", FIRST),
        ("Trois idées à reprendre", "remark/taken-up"),
    ]


def test_a_post_is_quoted_twice_only_where_there_is_no_other():
    entries = [sent("p1", "Seul"), entry(Kind.PRAISED, "p1", FIRST), entry(Kind.OPPORTUNITY_CLEAN, "p1", HASHTAG)]
    assert [s.post for s in review(entries, Mastery(), RULES).strengths] == ["p1", "p1"]
    entries += [sent("p2", "Autre"), entry(Kind.OPPORTUNITY_CLEAN, "p2", HASHTAG)]
    assert [s.post for s in review(entries, Mastery(), RULES).strengths] == ["p1", "p2"]


def test_inside_a_reason_the_post_with_most_going_for_it_then_the_latest():
    clean = [entry(Kind.OPPORTUNITY_CLEAN, post, HASHTAG) for post in ("p1", "p2", "p3")]
    posts = [sent("p1", "un"), sent("p2", "deux"), sent("p3", "trois")]
    assert review([*posts, *clean], Mastery(), RULES).strengths[0].quote == "trois"
    spoilt = entry(Kind.OPPORTUNITY_MISSED, "p3", SPEAKER)
    assert review([*posts, *clean, spoilt], Mastery(), RULES).strengths[0].quote == "deux"


def test_a_praise_unknown_to_the_page_is_told_by_its_title():
    found = review([sent("p1", "un"), entry(Kind.PRAISED, "p1", PACE)], Mastery(), RULES).strengths
    assert words(found[0].why) == "about praise/breathing-pace"


def test_whoever_sent_something_has_a_strength_and_what_was_taken_back_is_not_quoted():
    entries = [sent("p1", "gardé"), sent("p2", "repris"), entry(Kind.POST_UNDONE, "p2")]
    assert [s.quote for s in review(entries, Mastery(), RULES).strengths] == ["gardé"]


def test_nothing_sent_is_kind():
    found = review([entry(Kind.LIVE_STARTED), entry(Kind.LIVE_ENDED)], Mastery(), RULES)
    assert found.strengths == ()
    assert "where it starts" in words(found.greeting)
    assert "one post is enough" in words(found.next_step.words)
    assert found.challenge.level == 1
    assert found.deferred == ()


def test_the_next_step_is_what_came_up_most_and_the_challenge_is_about_it():
    entries = [
        sent("p1", "x"),
        entry(Kind.REMARK_SHOWN, "p1", HASHTAG),
        entry(Kind.OPPORTUNITY_MISSED, "p1", SPEAKER),
        entry(Kind.OPPORTUNITY_MISSED, "p1", TAGS),
        entry(Kind.SENT_ANYWAY, "p1", SECRET),
        entry(Kind.SENT_ANYWAY, "p1", SECRET),
    ]
    found = review(entries, Mastery(), RULES)
    assert found.next_step.rule == SPEAKER
    assert SPEAKER in found.challenge.rules
    assert review(entries, Mastery(), RULES, done=[found.challenge.id]).challenge != found.challenge
    off = [*entries, entry(Kind.REMARK_KNOWN, "p1", SPEAKER)]
    assert review(off, Mastery(), RULES).next_step.rule == TAGS


def test_a_rule_without_a_step_of_its_own_says_why():
    step = review([sent("p1", "x"), entry(Kind.REMARK_LATER, "p1", SHORT)], Mastery(), RULES).next_step
    assert words(step.words) == "Keep an eye on this: about pace/flood"


def test_deferred_remarks_are_folded_by_rule_with_the_posts_they_were_about():
    entries = [
        entry(Kind.REMARK_LATER, "p1", HASHTAG),
        sent("p1", "un"),
        entry(Kind.REMARK_UNSAID, "p2", HASHTAG),
        entry(Kind.REMARK_UNSAID, "p2", TAGS),
        sent("p2", "deux"),
        entry(Kind.REMARK_NOT_HERE, "p2", TAGS),
    ]
    (deferred,) = review(entries, Mastery(), RULES).deferred
    assert (deferred.rule, deferred.quotes, deferred.times) == (HASHTAG, ("un", "deux"), 2)


def test_a_tutors_words_come_with_the_name():
    note = entry(Kind.TUTOR_NOTE, text="Une force : tes questions", person="Ana")
    made = review([entry(Kind.TUTOR_REMARK, text="Nomme l'orateur", person="Ana"), note], Mastery(), RULES)
    assert [(word.name, word.words) for word in made.tutor] == [("Ana", "Une force : tes questions")]
    assert [(word.name, word.words) for word in made.said] == [("Ana", "Nomme l'orateur")]


def test_the_map_shows_states_in_words_and_policy_never_fades():
    standings = ((HASHTAG, Standing(State.REMINDER)), (SECRET, Standing(State.SILENT)), (FIRST, Standing()))
    rows = mastery_map(Mastery(standings), RULES)
    assert [(row.rule, row.state) for row in rows] == [(HASHTAG, State.REMINDER), (SECRET, State.NEW)]


def every_phrase(value):
    if isinstance(value, Phrase):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from every_phrase(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from every_phrase(item)


ENTRIES = st.builds(
    entry,
    st.sampled_from(list(Kind)),
    st.sampled_from(["p1", "p2", "p3", "p4"]),
    st.sampled_from(["", *(rule.id for rule in RULES), "gone/rule"]),
    st.text(max_size=200),
)


@given(st.lists(ENTRIES, max_size=40))
def test_whatever_happened_the_review_is_short_explained_and_without_a_grade(entries):
    found = review(entries, Mastery(), RULES)
    assert len(found.strengths) <= 3
    assert len({s.rule for s in found.strengths}) == len(found.strengths)
    texts = {excerpt(e.text) for e in entries if e.kind is Kind.POST_SENT}
    assert {s.quote for s in found.strengths} <= texts
    assert found == review(entries, Mastery(), RULES)
    for phrase in every_phrase(found):
        assert not re.search(r"%|\b(error|mistake|fault|score|rank)", phrase.source)


@pytest.mark.parametrize("text", ["court", "mot " * 60, "x" * 300])
def test_an_excerpt_is_short_and_cut_between_words(text):
    cut = excerpt(text)
    assert len(cut) <= 140
    assert cut.endswith("…") is (len(text) > 140)
    assert text.startswith(cut.rstrip("…"))


def test_challenges_have_ids_of_their_own_and_begin_again_when_all_are_done():
    ids = [defi.id for defi in DEFIS]
    assert len(set(ids)) == len(ids)
    assert {defi.level for defi in DEFIS} == {1, 2, 3}
    assert challenge("", ids, Mastery()) in DEFIS


def test_a_challenge_about_what_is_mastered_is_left_for_one_that_teaches():
    first = challenge("", [], Mastery())
    mastered = Mastery(tuple(sorted((rule, Standing(State.SILENT)) for rule in first.rules)))
    assert challenge("", [], mastered) != first
