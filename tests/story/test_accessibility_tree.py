"""The real app on a real accessibility bus, read from outside as a screen reader does (D01)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SESSION = Path(__file__).with_name("session_child.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"
CONTROLS = {
    "push button",
    "button",
    "check box",
    "radio button",
    "text",
    "entry",
    "list",
    "table",
    "combo box",
    "slider",
}
DOORS = {
    "fr": ["M'entraîner", "Live-tweeter un événement", "Accompagner quelqu'un"],
    "en": ["Practise", "Live-tweet an event", "Coach somebody"],
}


def missing_tools():
    """What this look from outside needs and this machine lacks, by Debian's names."""
    lacking = [name for tool, name in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus")) if not shutil.which(tool)]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        lacking.append("at-spi2-core")
    can_read = Path(PYTHON).exists() and subprocess.run(
        [PYTHON, "-c", "import pyatspi"], capture_output=True, check=False, env={"PATH": os.environ["PATH"]}
    )
    if not can_read or can_read.returncode:
        lacking.append("python3-pyatspi")
    return lacking


def tree(root, home, language):
    """The rows (depth, role, name, states) of the app that was just opened."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text(f'language = "{language}"\n', encoding="utf-8")
    environment = {**os.environ, "LIVETWEET_COACH_HOME": str(home), "PYTHONPATH": str(root / "src")}
    launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
    command = ["dbus-run-session", "--", sys.executable, SESSION, launcher, PYTHON]
    answer = subprocess.run(command, env=environment, capture_output=True, timeout=150, check=False)
    assert answer.returncode == 0, answer.stderr.decode()
    return json.loads(answer.stdout.splitlines()[-1])  # the bus says a word of its own before


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_screen_reader_finds_every_control(root, home, translations, language):
    """D01: the window has a title; each control a role and a name; the doors can be focused."""
    lacking = missing_tools()
    if lacking and os.environ.get("CI") != "true":
        pytest.skip(f"not here: {', '.join(lacking)}")
    assert not lacking, f"install {' '.join(lacking)}"
    rows = tree(root, home, language)
    named = {(role, name) for _, role, name, _ in rows}
    assert any("LiveTweet Coach" in name for _, role, name, _ in rows if role in ("frame", "window"))
    buttons = [name for _, role, name, _ in rows if role in ("push button", "button")]
    assert [name for name in buttons if name in DOORS[language]] == DOORS[language]
    focusable = [(role, name) for _, role, name, states in rows if "focusable" in states and role in CONTROLS]
    assert set(DOORS[language]) <= {name for _, name in focusable}
    assert [pair for pair in focusable if not pair[1].strip()] == []
    assert not any(role in ("invalid", "unknown") for role, _ in named)
