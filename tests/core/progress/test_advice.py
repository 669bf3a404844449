"""Advice that was followed: the words are others, the rule has no point any more, or the wording was taken over."""

from dataclasses import replace

from tests.core.coaching.findings import at

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.progress.advice import Advice, followed
from livetweet_coach.core.rules.rule import Context, SentPost

TEXT = "Il dit que la salle est pleine"
WORDS = frozenset(["dit", "que", "la", "salle", "est", "pleine"])
ABOUT_IL = Advice("r1", "Marie", at(), "", "p1", "Il", WORDS)


def draft(text, post="p1", name="d1"):
    return Draft(name, (Post(post, text),))


def names(advice, text, *, post="p1", found=(), recent=()):
    made = draft(text, post)
    return [one.name for one in followed((advice,), made, Context(recent=recent), found)]


def sent(thread, minute):
    return SentPost("x", at(minutes=minute), thread=thread)


def test_other_words_in_the_same_post_follow_advice_about_them():
    assert names(ABOUT_IL, TEXT) == []
    assert names(ABOUT_IL, "Sophie dit que la salle est pleine") == ["Marie"]
    assert names(ABOUT_IL, "") == []
    assert names(ABOUT_IL, "Tout autre chose, ailleurs") == []
    assert names(ABOUT_IL, "Sophie dit que la salle est pleine", post="p2") == []


def test_a_rule_that_still_has_a_point_was_not_followed():
    advice = replace(ABOUT_IL, rule="quoting/no-speaker")
    assert names(advice, "Sophie dit que la salle est pleine", found={"quoting/no-speaker"}) == []
    assert names(advice, "Sophie dit que la salle est pleine") == ["Marie"]


def test_advice_about_a_rule_is_followed_where_the_rule_has_an_occasion():
    advice = Advice("r1", "Marie", at(), "quoting/no-speaker")
    assert names(advice, "La salle est pleine", post="p7") == []
    assert names(advice, "Sophie : « La salle est pleine »", post="p7") == ["Marie"]


def test_only_the_next_two_posts_count():
    advice = Advice("r1", "Marie", at(), "quoting/no-speaker")
    quote = "Sophie : « La salle est pleine »"
    assert names(advice, quote, recent=(sent("d0", -1), sent("d7", 1), sent("d7", 1))) == ["Marie"]
    assert names(advice, quote, recent=(sent("d7", 1), sent("d8", 2))) == []


def test_a_wording_taken_over_is_advice_followed_and_what_points_nowhere_is_not():
    assert names(Advice("s", "Marie", at(), "", "p1", taken=True), TEXT) == ["Marie"]
    assert names(Advice("s", "Marie", at(), "", "p2", taken=True), TEXT) == []
    assert names(Advice("r", "Marie", at()), TEXT) == []
