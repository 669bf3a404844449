"""Every rule is held to its own examples."""

import re

import pytest
from tests.core.rules.telling import FRENCH, ROOT, cases, draft_of, joined, said

from livetweet_coach.core.draft.edit import Safety, apply
from livetweet_coach.core.rules.catalog import CATALOGUE
from livetweet_coach.core.rules.review import Memory, review
from livetweet_coach.core.rules.rule import Moment, Severity

CASES = list(cases())
BAD = [case for case in CASES if "⟦" in case[2].text]


def named(chosen):
    return {"argvalues": [(rule, example) for rule, _, example in chosen], "ids": [name for _, name, _ in chosen]}


def found(rule, draft, example):
    return review(draft, example.setting.context, [rule], frozenset(Moment), Memory())


@pytest.mark.parametrize("rule,example", **named(CASES))
def test_it_speaks_exactly_where_it_should(rule, example):
    draft, spots = draft_of(example)
    findings = found(rule, draft, example)
    assert sorted((draft.index(f.post_id), f.span.start, f.span.end) for f in findings) == spots
    for finding in findings:
        assert finding.severity is (example.severity or rule.severity)
        assert (finding.rule, finding.revision) == (rule.id, draft.revision)
        assert finding.quote == finding.span.of(draft.post(finding.post_id).text)


@pytest.mark.parametrize("rule,example", **named(BAD))
def test_it_mends_as_told(rule, example):
    draft, _ = draft_of(example)
    for _round in range(5):
        fixes = [finding.fix for finding in found(rule, draft, example) if finding.fix]
        if example.fixed is None:
            assert fixes == []
        if not fixes:
            break
        draft = apply(fixes[0], draft)
    if example.fixed is not None:
        assert joined(draft) == example.fixed
        assert found(rule, draft, example) == ()


@pytest.mark.parametrize("rule,example", **named([case for case in BAD if case[2].says]))
def test_it_says_what_it_should(rule, example):
    draft, _ = draft_of(example)
    assert said(found(rule, draft, example)[0].message, example.language) == example.says


@pytest.mark.parametrize("rule", CATALOGUE, ids=lambda rule: rule.code)
def test_a_rule_is_complete(rule):
    for language in ("fr", "en"):
        good = [e for e in (*rule.good, *rule.traps) if e.language == language and "⟦" not in e.text]
        bad = [e for e in (*rule.bad, *rule.traps) if e.language == language and "⟦" in e.text]
        assert len(good) >= 3 and len(bad) >= 3, language
        assert any(e.says for e in bad), language
    assert all("⟦" not in e.text for e in rule.good) and all("⟦" in e.text for e in rule.bad)
    assert re.fullmatch(r"[A-Z]{2}\d\d", rule.code)
    assert rule.source.startswith("http") or rule.source == ""
    assert len(said(rule.short, "en").split()) <= 4
    safeties = {f.fix.safety for r, _, e in BAD if r is rule for f in found(rule, draft_of(e)[0], e) if f.fix}
    assert safeties <= {Safety.SAFE, Safety.LOOK} and (rule.safety in safeties if rule.safety else not safeties)


def test_the_catalogue_equals_what_is_on_disk():
    folder = ROOT / "src/livetweet_coach/core/rules"
    on_disk = {
        file.relative_to(folder).with_suffix("").as_posix().replace("_", "-")
        for file in folder.glob("*/*.py")
        if file.name != "__init__.py" and file.parent.name != "data"
    }
    assert [rule.id for rule in CATALOGUE if rule.id not in on_disk] == []
    assert sorted(rule.id for rule in CATALOGUE) == sorted(on_disk)
    assert len({rule.code for rule in CATALOGUE}) == len(CATALOGUE)


def test_praise_speaks_after_sending_only():
    for rule in CATALOGUE:
        afterwards = rule.moments <= {Moment.SENT, Moment.PHASE, Moment.CLOSE}
        assert afterwards or rule.severity is not Severity.PRAISE
        assert Moment.SENT not in rule.moments or rule.severity is Severity.PRAISE


def test_every_word_has_its_french():
    phrases = [phrase for rule in CATALOGUE for phrase in (rule.title, rule.why, rule.short)]
    for rule, _, example in BAD:
        for finding in found(rule, draft_of(example)[0], example):
            phrases += [finding.message, *([finding.fix.label] if finding.fix else [])]
    assert {phrase.source for phrase in phrases if not FRENCH.get(phrase.source)} == set()
    assert {phrase.context for phrase in phrases} == {"Rules"}
