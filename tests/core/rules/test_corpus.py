"""The engine against people: a corpus of live posts, labelled by what a good tutor would say of each."""

from collections import Counter
from functools import lru_cache

import pytest
from tests.corpus.entries import CORRECTIVE
from tests.corpus.score import Judged, judged

RULES = [rule.id for rule in CORRECTIVE]
ENOUGH = 4


@lru_cache(maxsize=1)
def result() -> Judged:
    """The corpus reviewed once for all tests here."""
    return judged()


def told(rule: str = "") -> str:
    """The disagreements, for whoever has to mend them."""
    parts = [part for part in result().apart if rule in ("", part.rule)]
    return "\n".join(f"{part.entry.name} · {part.rule} {part.what}: {part.entry.text!r}" for part in parts)


def test_it_is_large_enough_in_both_languages_and_a_third_is_fine():
    languages = Counter(entry.draft.language for entry in result().entries)
    assert min(languages["fr"], languages["en"]) > 200
    assert 3 * len(result().fine) >= len(result().entries)


def test_labels_name_rules_that_exist():
    assert {rule for entry in result().entries for rule in (*entry.expects, *filter(None, [entry.near]))} <= set(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_is_wanted_often_enough_to_be_judged(rule):
    assert sum(rule in entry.expects for entry in result().entries) >= ENOUGH


def test_what_is_said_is_nearly_always_wanted():
    assert result().whole.precision >= 0.97, told()


def test_what_is_wanted_is_nearly_always_said():
    assert result().whole.recall >= 0.95, told()


@pytest.mark.parametrize("rule", RULES)
def test_no_rule_is_often_wrong(rule):
    score = result().of(rule)
    assert score.right + score.wrong < ENOUGH or score.precision >= 0.9, told(rule)


def test_good_posts_are_left_in_peace():
    assert len(result().nagged) < 0.02 * len(result().fine), told()
