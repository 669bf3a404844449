"""Colours can be read, in every theme."""

import itertools
import re
import tomllib
from pathlib import Path

import pytest

from livetweet_coach.ui.theme import Look

THEMES = ("day", "night", "contrast")
TEXTS = ("ink", "soft", "accent", "tip", "warning", "blocker", "praise", "tutor")
GROUNDS = ("ground", "raised", "sunken", "wash")


def luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance of #RRGGBB."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest, root: Path) -> dict[str, str]:
    return tomllib.loads((root / "resources" / "themes" / f"{request.param}.toml").read_text(encoding="utf-8"))


def test_text_is_readable_on_every_ground(tokens: dict[str, str]) -> None:
    for text, ground in itertools.product(TEXTS, GROUNDS):
        assert contrast(tokens[text], tokens[ground]) >= 4.5, (text, ground)
    for accent in ("accent", "accent_hover"):
        assert contrast(tokens["on_accent"], tokens[accent]) >= 4.5
    assert contrast(tokens["ink"], tokens["selection"]) >= 4.5


def test_edges_of_controls_are_seen(tokens: dict[str, str]) -> None:
    for ground in ("ground", "raised", "sunken"):
        assert contrast(tokens["edge"], tokens[ground]) >= 3.0, ground


def test_the_stylesheet_is_filled_in(look: Look) -> None:
    for theme in THEMES:
        for scale in (1.0, 1.25, 2.0):
            look.choose(theme, scale)
            assert not re.findall(r"@\w+@", look.stylesheet())


def test_every_theme_has_the_same_tokens(root: Path) -> None:
    keys = [
        tuple(tomllib.loads((root / "resources" / "themes" / f"{name}.toml").read_text(encoding="utf-8")))
        for name in THEMES
    ]
    assert len(set(keys)) == 1
