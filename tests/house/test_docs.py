"""Pages that are made from the sources say what the sources say."""

import importlib

import pytest
from tests.house.sources import ROOT


@pytest.fixture
def docs(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module("docs")


def test_generated_pages_are_up_to_date(docs):
    assert docs.outdated() == []


def test_an_outdated_page_is_noticed(docs, monkeypatch, tmp_path):
    page = tmp_path / "rules.md"
    monkeypatch.setattr(docs, "pages", lambda: {page: lambda: "new\n"})
    assert docs.outdated() == ["rules.md is out of date: ./dev docs"]
    page.write_text("old\n")
    assert len(docs.outdated()) == 1
    page.write_text("new\n")
    assert docs.outdated() == []
