"""The pages about the rules say what the rules say; that they are current is a test of the house."""

import importlib

import pytest
from tests.core.rules.telling import ROOT

from livetweet_coach.core.rules.catalog import CATALOGUE


@pytest.fixture
def rules_page(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("rules_page")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_has_every_rule(rules_page, language):
    page = rules_page.page(language)
    for rule in CATALOGUE:
        assert f"## {rule.code} · " in page and f"`{rule.id}`" in page and rule.source in page


def test_examples_can_not_become_markdown(rules_page):
    assert rules_page._code("# a `b`\n---\nc\nd") == "`# a 'b' ┊ c ⏎ d`"
