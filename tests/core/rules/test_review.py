"""How a review goes: what it remembers, in which order it answers, and how a stale finding is looked at again."""

import importlib
import pkgutil
from dataclasses import replace
from datetime import timedelta

import pytest

import livetweet_coach.core.rules
from livetweet_coach.core.draft.draft import Draft, Media, Post
from livetweet_coach.core.draft.edit import apply
from livetweet_coach.core.rules.catalog import CATALOGUE, rule
from livetweet_coach.core.rules.closeness import are_close, dist, fold, norm, sim
from livetweet_coach.core.rules.context import Scheduled
from livetweet_coach.core.rules.examples import DAY_FR, NOW, sent
from livetweet_coach.core.rules.lazy import _Lazy
from livetweet_coach.core.rules.review import HITS_A_POST, UNWRITTEN, Memory, praises, refresh, review
from livetweet_coach.core.rules.rule import Context, Hit, Moment, Scope, Severity
from livetweet_coach.core.rules.scene import scene
from livetweet_coach.core.text.networks import MASTODON, X
from livetweet_coach.core.text.spans import Span

CONTEXT = Context(event=DAY_FR, now=NOW)


def draft(*texts, **more):
    return Draft("d", tuple(Post(f"p{n}", text) for n, text in enumerate(texts)), **more)


def counting(scope):
    """A rule that notes which posts it is asked about."""
    asked = []

    def check(view):
        asked.append(view.line.post.id)
        yield Hit(Span(0, 0), rule("links/naked").title)

    return replace(CATALOGUE[0], id="a/b", scope=scope, check=check), asked


@pytest.mark.parametrize(
    ("scope", "again"), [(Scope.POST, ["p2"]), (Scope.NEIGHBOURS, ["p1", "p2", "p3"]), (Scope.THREAD, ["p0"])]
)
def test_only_what_a_change_touches_is_checked_again(scope, again):
    one, asked = counting(scope)
    memory, thread = Memory(), draft("a", "b", "c", "d", "e")
    review(thread, CONTEXT, [one], memory=memory)
    asked.clear()
    assert {finding.revision for finding in review(thread, CONTEXT, [one], memory=memory)} == {0}
    assert asked == []
    changed = thread.with_text("p2", "changed")
    assert {finding.revision for finding in review(changed, CONTEXT, [one], memory=memory)} == {1}
    assert asked == again


def test_the_clock_alone_changes_nothing_but_the_agenda_does():
    one, asked = counting(Scope.POST)
    memory, thread = Memory(), draft("a")
    for minutes, times in ((0, 1), (5, 1), (48, 2), (49, 2)):
        review(thread, replace(CONTEXT, now=NOW + timedelta(minutes=minutes)), [one], memory=memory)
        assert len(asked) == times


def test_the_weightiest_comes_first():
    thread = draft("mot " * 80 + "matin.Il pleut #JourneNum26", "#JournéeNum26")
    severities = [finding.severity for finding in review(thread, CONTEXT)]
    assert severities[0] is Severity.BLOCKER
    assert severities == sorted(severities, key=list(Severity).index)
    assert [f.rule for f in review(thread, CONTEXT)][1] == "hashtags/event-misspelt"


def test_moments_and_networks_are_filters():
    text = draft("Superbe matin.Il pleut https://exemple.org")
    assert review(text, CONTEXT, moments=frozenset({Moment.CLOSE})) == ()
    live = review(text, CONTEXT, moments=frozenset({Moment.LIVE}))
    assert {finding.rule for finding in live} == {"links/accidental", "hashtags/event-missing"}
    only_x = [replace(one, networks=frozenset({"x"})) for one in CATALOGUE]
    assert review(text, replace(CONTEXT, network=MASTODON), only_x) == ()
    assert review(text, replace(CONTEXT, network=X), only_x) != ()


def test_a_stale_finding_is_looked_at_again():
    first = draft("Superbe matin.Il pleut #JournéeNum26")
    finding = next(f for f in review(first, CONTEXT) if f.rule == "links/accidental")
    assert refresh(finding, first, CONTEXT) is finding
    moved = first.with_text("p0", "Quel superbe matin.Il pleut #JournéeNum26")
    again = refresh(finding, moved, CONTEXT)
    assert again.span.of(moved.post("p0").text) == "matin.Il" and again.revision == moved.revision
    assert apply(again.fix, moved).post("p0").text == "Quel superbe matin. Il pleut #JournéeNum26"
    assert refresh(finding, first.with_text("p0", "Superbe matin #JournéeNum26"), CONTEXT) is None
    assert refresh(finding, first.with_posts([Post("new", "Superbe matin.Il pleut")]), CONTEXT) is None


def test_a_long_list_of_the_same_is_cut_short():
    found = review(draft("matin.Il " * 50), CONTEXT, [rule("links/accidental")])
    assert len(found) == HITS_A_POST


def test_at_most_one_praise_a_post():
    text = "Benali : « On n'innove pas tout seul » #JournéeNum26"
    alt = "Karim Benali au pupitre, devant une salle pleine de monde"
    thread = Draft("d", (Post("p0", text, (Media("m", alt=alt),)), Post("p1", "Suite", (Media("m", alt=alt),))))
    assert [(f.rule, f.post_id) for f in praises(thread, CONTEXT)] == [
        ("praise/first-post", "p0"),
        ("praise/image-described", "p1"),
    ]
    later = replace(CONTEXT, recent=(sent("Avant"),))
    assert [f.rule for f in praises(thread, later)] == ["praise/image-described", "praise/image-described"]


def test_an_unknown_rule_is_no_rule():
    with pytest.raises(KeyError):
        rule("no/rule")


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [("", "", 0), ("abc", "", 3), ("JourneNum26", "JournéeNum26", 1), ("ab", "ba", 1), ("kitten", "sitting", 3)],
)
def test_distance_between_words(one, other, steps):
    assert dist(one, other) == dist(other, one) == steps


def test_what_two_spellings_have_in_common():
    assert norm("JOURNÉE") == norm("journe\u0301e") == "journee"
    assert fold("É\u0301ß😀") == "e\u0301ß😀"


def test_likeness_of_texts():
    text = "on n'innove jamais tout seul dans son coin de france"
    words = tuple(text.split())
    assert sim(words, words) == 1 and sim(words, ()) == 0 == sim((), ())
    for cut in range(len(words)):
        for least in (0.2, 0.5, 0.8):
            assert are_close(words, words[cut:], least) is (sim(words, words[cut:]) >= least)


def test_every_expression_compiles():
    made = 0
    for module in pkgutil.walk_packages(livetweet_coach.core.rules.__path__, "livetweet_coach.core.rules."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, _Lazy):
                assert value.search("") is None or value.search("").span() == (0, 0)
                made += 1
    assert made > 30


def test_what_was_taken_off_again_is_seen_by_no_rule():
    kept = sent("Former avant d'équiper", 3)
    gone = replace(sent("480 inscrits", 2), deleted=True)
    seen = scene(Draft("d", (Post("p", "840 inscrits"),)), Context(now=NOW, recent=(kept, gone)))
    assert seen.recent == (kept,)
    assert gone not in (*seen.hour.fresh, *seen.hour.chained)


def test_what_speaks_when_the_agenda_moves_is_asked_with_nothing_written():
    context = Context(event=DAY_FR, now=NOW, scheduled=(Scheduled("Notre boutique", NOW + timedelta(minutes=5)),))
    blank = Draft("d", (Post("p"),))
    assert [found.rule for found in review(blank, context, moments=UNWRITTEN)] == ["automation/scheduled-in-live"]
