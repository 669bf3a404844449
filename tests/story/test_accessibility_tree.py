"""The real app on a real accessibility bus, read from outside as a screen reader does (D01)."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

SESSION = Path(__file__).with_name("session_child.py")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"
BUTTONS = ("push button", "button")
CONTROLS = {
    *BUTTONS,
    "check box",
    "radio button",
    "text",
    "entry",
    "list",
    "table",
    "combo box",
    "slider",
    "spin button",
}
DOORS = {
    "fr": ["M'entraîner", "Live-tweeter un événement", "Accompagner quelqu'un"],
    "en": ["Practise", "Live-tweet an event", "Coach somebody"],
}
INSIDE = {"filler", "list item", "table cell"}  # the line that the caret is in, the row that is chosen
ORDERS = {
    "writing": ("Your post", "222 left", "Insert: Introduce", "Add a photo…", "Send", "Timeline", "Silence for",
                "Add #", "Later", "Why?", "Event hashtag", "Event sheet", "Menu"),
    "everything": ("Post 2 of 2", "Send", "Timeline", "Pause", "Silence for", "Source:", "Add the space", "Other",
                   "Event hashtag", "Menu", "Close this message", "Post 1 of 2"),
    "desk": ("One thing for Léa", "140 left", "Urgent", "Menu", "Follow several", "Learners", "Draft, post 1",
             "Draft, post 2", "Posts and remarks", "What you say"),
}  # fmt: skip
WORD = re.compile(r"[^\W\d_]{3,}")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is Linux's")


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


def seen(root, home, *program):
    """What a program prints that runs on a desktop of its own, with the app's home there."""
    environment = {**os.environ, "LIVETWEET_COACH_HOME": str(home), "PYTHONPATH": str(root / "src")}
    launcher = next(launcher for launcher in LAUNCHERS if Path(launcher).exists())
    command = ["dbus-run-session", "--", sys.executable, SESSION, launcher, sys.executable, *program]
    answer = subprocess.run(command, env=environment, capture_output=True, timeout=150, check=False)
    assert answer.returncode == 0, answer.stderr.decode()
    return json.loads(answer.stdout.splitlines()[-1])  # the bus says a word of its own before


@pytest.fixture(scope="module")
def tools():
    lacking = missing_tools()
    if lacking and os.environ.get("CI") != "true":
        pytest.skip(f"not here: {', '.join(lacking)}")
    assert not lacking, f"install {' '.join(lacking)}"


@pytest.fixture(scope="module")
def walked(tools, root, pseudo_language, tmp_path_factory):
    """Every place as a screen reader has it, in a language in which each of our strings stands in brackets."""
    home = tmp_path_factory.mktemp("walked")
    return seen(root, home, SESSION.with_name("walk_child.py"), PYTHON, pseudo_language, home)


def controls(place):
    return [row for row in place["rows"] if row[1] in CONTROLS]


def stops(place):
    """The names of what Tab has to stop at, as the tree goes; of radio buttons the chosen one."""
    return [
        name
        for _, role, name, states, _ in controls(place)
        if {"focusable", "sensitive"} <= set(states) and (role != "radio button" or "checked" in states)
    ]


@pytest.mark.slow
@linux
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_screen_reader_finds_every_control(root, home, translations, tools, language):
    """D01: the window has a title; each control a role and a name; the doors can be focused."""
    home.mkdir(parents=True)
    (home / "settings.toml").write_text(f'language = "{language}"\n', encoding="utf-8")
    rows = seen(root, home, SESSION.with_name("opened_child.py"), PYTHON)
    assert any("LiveTweet Coach" in name for _, role, name, *_ in rows if role in ("frame", "window"))
    assert [name for _, role, name, *_ in rows if role in BUTTONS and name in DOORS[language]] == DOORS[language]
    focusable = [(role, name) for _, role, name, states, _ in rows if "focusable" in states and role in CONTROLS]
    assert set(DOORS[language]) <= {name for _, name in focusable}
    assert [pair for pair in focusable if not pair[1].strip()] == []
    assert not any(role in ("invalid", "unknown") for _, role, *_ in rows)


@pytest.mark.slow
@linux
def test_in_every_place_each_control_has_a_name_and_a_role(walked):
    """D01: on Linux a list that unfolds is named by what is chosen: its label or description says what it is.

    What is "unknown" is the handle between two panes, for which the bus has no word; nobody is led there.
    """
    assert len(walked) > 20 and all(controls(place) for place in walked.values())
    nameless = [
        (where, role, name)
        for where, place in walked.items()
        for _, role, name, states, besides in place["rows"]
        if (role in CONTROLS or "focusable" in states)
        and (not name.strip() or (role == "combo box" and not besides) or role in ("filler", "unknown", "invalid"))
    ]
    assert nameless == []
    for where, place in walked.items():
        assert [name for _, role, name, *_ in place["rows"] if role == "frame" and "LiveTweet Coach" in name], where
        parents = {row[1] for row, below in pairwise(place["rows"]) if below[1] == "unknown" and below[0] > row[0]}
        assert parents <= {"split pane"}, where


@pytest.mark.slow
@linux
def test_in_every_place_the_focus_is_told_and_tab_leads_round(walked):
    """D02, D18: one thing has the focus; Tab meets every control, none twice in a row, and comes back."""
    for where, place in walked.items():
        focused = [name for _, role, name, states, _ in place["rows"] if "focused" in states and role not in INSIDE]
        assert focused == place["met"][:1], where
        missed = Counter(stops(place)) - Counter(place["met"])
        assert not missed and "no way back" not in place["met"], f"{where}: {missed}"
        assert [one for one, other in pairwise(place["met"]) if one == other] == [], where


@pytest.mark.slow
@linux
@pytest.mark.parametrize(
    "where",
    [
        "opening",
        "sheet",
        "settings",
        "kept",
        "review",
        "call",
        "called",
        "phrases",
        "host",
        "accounts",
        "agreeing",
        "where",
    ],
)
def test_tab_goes_through_a_page_as_it_is_read(walked, where):
    """D02: in the order of the tree, from wherever the page puts the focus first."""
    place, order = walked[where], stops(walked[where])
    met = [name for name in place["met"] if name in order]
    first = met.index(order[0])
    assert met[first:] + met[:first] == order


@pytest.mark.slow
@linux
@pytest.mark.parametrize("where", sorted(ORDERS))
def test_tab_goes_through_the_panes_as_the_eye_does(walked, where):
    """D02: from the box one writes in, down its pane, then pane by pane, at last the bar and what is above the box."""
    met = [re.sub("[⟦⟧]", "", name) for name in walked[where]["met"]]
    found = [next((name for name in met if name.startswith(start)), f"no {start}") for start in ORDERS[where]]
    assert found == sorted(found, key=lambda name: met.index(name) if name in met else 0)
    assert met[0].startswith(ORDERS[where][0])


@pytest.mark.slow
@linux
def test_every_name_is_in_the_persons_language(walked, root):
    """What stands in no brackets came past the translators, or is what somebody wrote or is called."""
    own = set(WORD.findall("LiveTweet Coach Mastodon Bluesky Français English tu vous"))
    sources = (*SESSION.parent.glob("*.py"), *(root / "tests" / "app").rglob("stand_in*.py"))
    own |= {word for file in sources for text in literals(file) for word in WORD.findall(text)}
    written = (
        *(root / "resources" / "exercises").glob("*.toml"),
        *(root / "resources" / "replies").glob("*.toml"),
        *(root / "resources" / "museum").glob("*.toml"),
        *(root / "tests" / "fixtures").iterdir(),
        *(root / "tests" / "ui" / "packs").glob("*.py"),
    )
    own |= {word for file in written for word in WORD.findall(file.read_text(encoding="utf-8"))}
    foreign = {
        (where, name, word)
        for where, place in walked.items()
        for _, role, name, _, besides in place["rows"]
        for told in (name, "" if role == "application" or name.startswith("⟦Insert") else besides)  # a path; a post
        for word in WORD.findall(outside(told))
        if word not in own
    }
    assert foreign == set()


def literals(file):
    """What somebody types or is called in a test: its texts, save the docstrings."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in told
    ]


def outside(text):
    """What stands in no brackets."""
    while (less := re.sub("⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = less
    return text
