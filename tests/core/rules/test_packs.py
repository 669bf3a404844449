"""A facilitator's own rules: where they speak, what they are held to, and that nothing typed into them breaks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.rules.telling import draft_of

from livetweet_coach.adapters.expressions import compile_expression
from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.rules.context import Context
from livetweet_coach.core.rules.pack_spots import BadExpression
from livetweet_coach.core.rules.packs import (
    MOST_RULES,
    MOST_WORDS,
    Pack,
    PackRule,
    Told,
    as_rules,
    cleaned,
    heard,
    in_words,
    slug,
    trouble,
)
from livetweet_coach.core.rules.review import Memory, review
from livetweet_coach.core.rules.rule import Moment, Severity
from livetweet_coach.core.text.networks import network
from livetweet_coach.core.words import fill

ANY = st.text(st.characters(exclude_categories=()), max_size=40)


def spoken(rule, text):
    """The words that a rule speaks at."""
    return [span.of(text) for span in heard(rule, compile_expression).spots(text)]


def words(*listed, **more):
    return PackRule(Told("Titre", "Title"), words=listed, **more)


def expression(text, **more):
    return PackRule(Told("Titre", "Title"), expression=text, **more)


@pytest.mark.parametrize(
    ("listed", "text", "found"),
    [
        (("événement",), "L'Evenement et l’ÉVÉNEMENT, des événements", ["Evenement", "ÉVÉNEMENT"]),
        (("evenement",), "un e\u0301ve\u0301nement", ["e\u0301ve\u0301nement"]),
        (("cœur",), "Le coeur, le CŒUR, l'écœurement", ["coeur", "CŒUR"]),
        (("aujourd'hui",), "Aujourd’hui même", ["Aujourd’hui"]),
        (("mise en œuvre",), "la mise\u00a0en  oeuvre, la mise en œuvres", ["mise\u00a0en  oeuvre"]),
        (("mise en œuvre", "mise"), "mise en oeuvre puis mise", ["mise en oeuvre", "mise"]),
        (("c++", "!!"), "du C++ !! et c+", ["C++", "!!"]),
        (("(a|b",), "ceci (a|b cela", ["(a|b"]),
        (("👏",), "Bravo 👏👏", ["👏", "👏"]),
        (("❤️",), "On ❤ ça", ["❤"]),
        (("num26",), "#Num26 @num26 https://num26.example/num26 num26", ["num26"]),
        (("#num26",), "Num26 et #NUM26 et #Num26A", ["#NUM26"]),
        (("@ana",), "ana @Ana @ana2", ["@Ana"]),
        (("un deux",), "un https://a.example deux", []),
        (("art",), "art. article start l'art", ["art", "art"]),
        ((), "rien", []),
    ],
)
def test_words_are_found_as_people_mean_them(listed, text, found):
    assert spoken(words(*listed), text) == found


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        (r"\bété\w*", "L'ÉTÉ, étés, l'hiver", ["ÉTÉ", "étés"]),
        (r"\d+ ?%", "De 10 % à 20%", ["10 %", "20%"]),
        (r"x*", "axxb", ["xx"]),
        (r".+", "un https://a.example/b deux", ["un https://a.example/b deux"]),
        (r"a\.e", "un https://a.example/b", []),
        (r"#\w*26", "#Num26 ou 26", ["#Num26"]),
        (r"^en direct", "En direct de la salle", ["En direct"]),
        ("", "rien", []),
    ],
)
def test_an_expression_is_found_without_capitals_and_accents(written, text, found):
    assert spoken(expression(written), text) == found


def test_a_handle_with_its_server_is_found_by_its_name():
    assert spoken(words("@ana", network="mastodon"), "avec @ana@social.example") == ["@ana@social.example"]


@pytest.mark.parametrize(
    "written", ["(", "[a", r"\1", "(?=a)", "*a", "a{5000}", "z-a]", "[z-a]", "(?:a{900}){900}", "\ud800"]
)
def test_an_expression_that_cannot_be_read_is_told_and_silent(written):
    rule = expression(written, bad=("a",))
    trial = heard(rule, compile_expression)
    if written == "z-a]":
        assert trial.message is None
        return
    assert trial.message is not None or written == "\ud800"
    assert trial.spots("aaa z-a]") == ()
    if trial.message is not None:
        assert trial.message in trouble(rule, compile_expression)
        assert as_rules(Pack("p", (rule,)), compile_expression) == ()
        with pytest.raises(BadExpression):
            compile_expression(written)


LONG = 25_000


@pytest.mark.timeout(60)  # a backtracking engine would be at it for longer than there are stars
@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("(a+)+$", "a" * LONG + "!"),
        ("(a|a)*$", "a" * LONG + "!"),
        ("(a|aa)+$", "a" * LONG + "!"),
        (r"(\w+\s?)+$", "mot " * (LONG // 4) + "!"),
        ("(.*)*(.*)*(.*)*x", "a" * LONG),
        ("(?:a.*z|a)", "a" * LONG),
        (r"(\w{1,30}){1,20}!", "a" * LONG),
        ("(x+x+)+y", "x" * LONG),
    ],
)
def test_no_expression_freezes_the_app(written, text):
    spots = heard(expression(written), compile_expression).spots(text)
    assert all(span.end <= len(text) for span in spots)


@pytest.mark.timeout(120)
def test_two_hundred_lists_of_two_hundred_words_are_looked_for_in_a_long_text():
    rules = tuple(words(*(f"mot{r}x{w}" for w in range(MOST_WORDS))) for r in range(MOST_RULES))
    made = as_rules(Pack("p", rules), compile_expression)
    draft = Draft("d", (Post("p", "un mot " * 3500 + "mot7x9"),))
    found = review(draft, Context(network("x-premium")), made, memory=Memory())
    assert [finding.quote for finding in found] == ["mot7x9"]


RULE = PackRule(
    Told("Pas de jargon", "No jargon"),
    ("synergie", "disruptif"),
    severity=Severity.WARNING,
    message=Told("Un mot de tous les jours ?", ""),
    good=("Travailler ensemble",),
    bad=("La synergie DISRUPTIF",),
)


def test_a_rule_goes_through_the_engine_like_any_other():
    (rule,) = as_rules(Pack("Atelier", (RULE,)), compile_expression, "fr")
    assert (rule.id, rule.code, rule.severity, rule.moments) == (
        "pack/no-jargon",
        "P01",
        Severity.WARNING,
        frozenset({Moment.SEND}),
    )
    draft = Draft("d", (Post("p", "Une Synergie, https://synergie.example #synergie"),), 7)
    (finding,) = review(draft, Context(), [rule], memory=Memory())
    assert (finding.rule, finding.quote, finding.revision) == ("pack/no-jargon", "Synergie", 7)
    assert fill(finding.message.source, finding.message) == "Un mot de tous les jours ?"
    assert fill(rule.title.source, rule.title) == "Pas de jargon"


def test_its_lines_are_its_examples():
    (rule,) = as_rules(Pack("Atelier", (RULE,)), compile_expression, "fr")
    assert [example.text for example in rule.bad] == ["La ⟦synergie⟧ ⟦DISRUPTIF⟧"]
    for example in (*rule.good, *rule.bad):
        draft, spots = draft_of(example)
        found = review(draft, example.setting.context, [rule], frozenset(Moment), Memory())
        assert [(0, f.span.start, f.span.end) for f in found] == spots
    assert trouble(RULE, compile_expression) == ()


def test_a_line_that_does_not_hold_is_told():
    rule = words("a", good=("b", "c'est a"), bad=("a", "rien"))
    said = [fill(phrase.source, phrase) for phrase in trouble(rule, compile_expression)]
    assert said == [
        "It should speak here, and is silent: “rien”",
        "It should be silent here, and speaks at “a”: “c'est a”",
    ]
    assert len(trouble(PackRule(), compile_expression)) == 2


def test_a_message_is_in_the_language_of_who_reads_it():
    rule = words("a", message=Told("Bonjour", "Hello"))
    draft = Draft("d", (Post("p", "a"),), language="en")
    for language, expected in (("fr", "Bonjour"), ("en", "Hello"), ("", "Hello")):
        made = as_rules(Pack("p", (rule,)), compile_expression, language)
        (finding,) = review(draft, Context(), made, memory=Memory())
        assert fill(finding.message.source, finding.message) == expected
    only = as_rules(Pack("p", (words("a", message=Told("Bonjour")),)), compile_expression, "en")
    (finding,) = review(draft, Context(), only, memory=Memory())
    assert fill(finding.message.source, finding.message) == "Bonjour"


def test_a_rule_of_one_network_is_silent_on_the_others():
    made = as_rules(Pack("p", (words("a", network="x"),)), compile_expression)
    draft = Draft("d", (Post("p", "a"),))
    spoke = {
        name: bool(review(draft, Context(network(name)), made, memory=Memory()))
        for name in ("x", "x-premium", "mastodon", "bluesky")
    }
    assert spoke == {"x": True, "x-premium": True, "mastodon": False, "bluesky": False}


def test_rules_of_several_packs_have_ids_of_their_own():
    first = as_rules(Pack("p", (words("a"), words("b"))), compile_expression)
    second = as_rules(Pack("q", (words("c"),)), compile_expression, "", 3, {rule.id for rule in first})
    assert [(rule.id, rule.code) for rule in (*first, *second)] == [
        ("pack/title", "P01"),
        ("pack/title-2", "P02"),
        ("pack/title-3", "P03"),
    ]


def test_an_id_stays_when_the_title_changes():
    (rule,) = cleaned(Pack("p", (words("a"),))).rules
    (again,) = cleaned(Pack("p", (PackRule(Told("Autre", "Other"), id=rule.id),))).rules
    assert again.id == rule.id == "title"
    assert slug("Pas de « œuvre » d’été !") == "pas-de-oeuvre-d-ete"


pack_rules = st.builds(
    PackRule,
    title=st.builds(Told, ANY, ANY),
    words=st.lists(ANY, max_size=6).map(tuple),
    expression=ANY,
    network=st.sampled_from(["", "x", "mastodon", "bluesky"]),
    severity=st.sampled_from([Severity.TIP, Severity.WARNING]),
    message=st.builds(Told, ANY, ANY),
    good=st.lists(ANY, max_size=3).map(tuple),
    bad=st.lists(ANY, max_size=3).map(tuple),
    id=st.one_of(ANY, st.sampled_from(["", "a", "a-2"])),
)
packs = st.builds(Pack, ANY, st.lists(pack_rules, max_size=5).map(tuple), st.lists(ANY, max_size=5).map(tuple))


@given(packs, ANY)
@settings(max_examples=150, deadline=None)
def test_any_text_in_any_field_is_a_pack(pack, text):
    tidied = cleaned(pack)
    assert cleaned(tidied) == tidied
    assert len({rule.id for rule in tidied.rules}) == len(tidied.rules)
    for rule in (*pack.rules, *tidied.rules):
        trouble(rule, compile_expression)
        in_words(rule)
        for span in heard(rule, compile_expression).spots(text):
            assert 0 <= span.start < span.end <= len(text)
    review(Draft("d", (Post("p", text),)), Context(), as_rules(pack, compile_expression), memory=Memory())


@given(st.text("aàé œ'#@.!👏\u0301", min_size=1, max_size=12))
@settings(max_examples=200, deadline=None)
def test_a_word_is_found_in_a_text_that_is_that_word(word):
    (tidied,) = cleaned(Pack("", (words(word),))).rules
    for one in tidied.words:
        if one[0] not in "#@" and "." not in one and "@" not in one and "#" not in one:
            assert spoken(tidied, one) != [] or not one.strip("\u0301 ")
