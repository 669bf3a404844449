"""The pages about the rules say what the rules say."""

import importlib
import sys

import pytest
from tests.core.rules.telling import ROOT

from livetweet_coach.core.rules.catalog import CATALOGUE


@pytest.fixture(scope="module")
def rules_page():
    before = list(sys.path)
    sys.path.insert(0, str(ROOT / "packaging"))
    yield importlib.import_module("rules_page")
    sys.path[:] = before


def test_the_pages_are_current(rules_page):
    assert rules_page.stale() == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_has_every_rule(rules_page, language):
    page = rules_page.page(language)
    for rule in CATALOGUE:
        assert f"## {rule.code} · " in page and f"`{rule.id}`" in page and rule.source in page


def test_a_change_is_noticed(rules_page, monkeypatch, tmp_path):
    (tmp_path / "rules.md").write_text("old", encoding="utf-8")
    monkeypatch.setattr(rules_page, "ROOT", tmp_path)
    monkeypatch.setattr(rules_page, "PAGES", {"en": tmp_path / "rules.md"})
    assert rules_page.stale() == ["rules.md"]
