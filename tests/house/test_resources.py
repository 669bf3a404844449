"""What the app loads while it runs is there, and the themes agree on what they colour."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from tests.house.sources import ROOT, named

from livetweet_coach.ui.theme import Look

RESOURCES = ROOT / "resources"
THEMES = sorted((RESOURCES / "themes").glob("*.toml"))


def first_words(source, *methods):
    """The literal first arguments of calls of these methods, both sides of a conditional included."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in methods and node.args:
            first = node.args[0]
            for leaf in [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]:
                if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                    yield leaf.value


def test_first_words_reads_conditionals():
    assert list(first_words("look.icon('a' if x else 'b', 'ink')\nlook.icon(name)", "icon")) == ["a", "b"]


def test_every_icon_that_is_asked_for_is_drawn():
    missing = [
        f"{named(file)}: {name}.svg"
        for file in sorted((ROOT / "src/livetweet_coach").rglob("*.py"))
        for name in first_words(file.read_text(encoding="utf-8"), "icon", "pixmap")
        if not (RESOURCES / "icons" / f"{name}.svg").exists()
    ]
    assert missing == []


def test_every_icon_can_be_tinted():
    """One ink: a drawing is drawn in currentColor, or is the app's own picture."""
    for file in sorted((RESOURCES / "icons").glob("*.svg")):
        text = file.read_text(encoding="utf-8")
        assert ET.fromstring(text).tag.endswith("svg")
        assert "currentColor" in text or file.stem.startswith(("app", "livetweet")), named(file)


def test_themes_have_the_same_tokens():
    tokens = {file.stem: set(tomllib.loads(file.read_text(encoding="utf-8"))) for file in THEMES}
    assert len(tokens) >= 3
    assert len({frozenset(names) for names in tokens.values()}) == 1, tokens


@pytest.mark.parametrize("theme", [file.stem for file in THEMES])
def test_the_stylesheet_is_filled_in(theme, qapp):
    sheet = re.sub(r"/\*.*?\*/", "", Look(RESOURCES, theme).stylesheet(), flags=re.DOTALL)
    assert re.findall(r"@\w+@", sheet) == []
    assert [picture for picture in re.findall(r"url\(([^)]+)\)", sheet) if not Path(picture).exists()] == []
