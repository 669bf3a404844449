"""What the rules of typography leave alone, whatever people type."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livetweet_coach.core.draft.draft import Draft, Post
from livetweet_coach.core.draft.edit import Safety, apply
from livetweet_coach.core.rules.catalog import rule
from livetweet_coach.core.rules.examples import DAY_FR, NOW
from livetweet_coach.core.rules.readings import read
from livetweet_coach.core.rules.review import Memory, review
from livetweet_coach.core.rules.rule import Context
from livetweet_coach.core.text.networks import BLUESKY, MASTODON, X

RULES = [rule(f"typography/{name}") for name in ("spacing", "quotes", "slips")]
PIECES = st.sampled_from(
    [
        "Bravo",
        "!",
        "?",
        ":",
        ";",
        ",",
        ".",
        "«",
        "»",
        "“",
        "”",
        '"',
        "'",
        "le",
        "la",
        "mot",
        "#JournéeNum26",
        "#26!",
        "@ana",
        "@Sophie_Martin:",
        "https://exemple.org/a,b?c;d=e!",
        "exemple.fr",
        "`a?b`",
        ":tada:",
        ":)",
        ";-)",
        "10:30",
        "1,5",
        "&",
        "&amp;",
        "lea@exemple.org",
        "C'est",
        "the",
        "and",
        "bonjour.",
        "demain",
        "C#",
        "👏",
        "…",
        "(",
        ")",
    ]
)
TEXTS = st.tuples(st.lists(PIECES, max_size=14), st.sampled_from(["", " ", "  ", "\u00a0"])).map(
    lambda pair: pair[1].join(pair[0])
)
MIXED = st.lists(st.one_of(PIECES, st.sampled_from([" ", "  ", "\n", "\u202f"])), max_size=20).map("".join)


def found(text, language="fr", network=X):
    draft = Draft("d", (Post("a", text),), language=language)
    return draft, review(draft, Context(network=network, event=DAY_FR, now=NOW), RULES, memory=Memory())


def linked(text, network):
    reading = read(text, network)
    return [entity.text for kind in (reading.tags, reading.handles, reading.links) for entity in kind]


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(TEXTS, MIXED), st.sampled_from(["fr", "en", "fr-CA", "fr-CH"]), st.sampled_from([X, MASTODON, BLUESKY])
)
def test_fixes_touch_no_tag_handle_or_link(text, language, network):
    draft, findings = found(text, language, network)
    reading = read(text, network)
    for finding in findings:
        if finding.fix is None:
            continue
        for edit in finding.fix.edits:
            for entity in (*reading.tags, *reading.handles, *reading.links):
                assert edit.span.end <= entity.span.start or edit.span.start >= entity.span.end
        mended = apply(finding.fix, draft).posts[0].text
        assert mended.count("\u202f") <= text.count("\u202f")
        if finding.fix.safety is Safety.SAFE:
            again = found(mended, language, network)[1]
            assert finding.rule not in {other.rule for other in again}


@settings(max_examples=100, deadline=None)
@given(st.one_of(TEXTS, MIXED))
def test_spacing_changes_nothing_but_spaces(text):
    draft, findings = found(text)
    for finding in findings:
        if finding.rule == "typography/spacing" and finding.fix:
            mended = apply(finding.fix, draft).posts[0].text
            assert re.sub(r"\s", "", mended) == re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("language", "text", "speaks"),
    [
        ("fr-CA", "Bravo! On y va", False),
        ("fr-CA", "Il dit : oui", True),
        ("fr-CA", "Il dit\u00a0: oui", False),
        ("fr-CH", "Bravo! On y va", False),
        ("fr-CH", "Bravo ! On y va", True),
        ("fr-BE", "Bravo! On y va", True),
        ("fr", "Bravo\u202f! On y va", False),
        ("de", "Bravo! Il dit : oui", False),
    ],
)
def test_each_country_has_its_own_spaces(language, text, speaks):
    assert ("typography/spacing" in {finding.rule for finding in found(text, language)[1]}) is speaks


@pytest.mark.parametrize("text", ["a" * 25_000, "a@" * 12_000, " " * 25_000, "«" * 25_000, "`" * 24_999, "!?" * 12_000])
def test_a_long_text_ends(text):
    found(text)
    found(text, "en")
