"""A start reads nothing that it doesn't need: no network library, no picture library, and it opens no socket."""

import importlib.util
import os
import subprocess
import sys

import pytest

# What other parts need when they are used, and what would cost everybody's start.
NOT_AT_START = (
    *("tweepy", "keyring", "requests", "urllib3", "http.client", "PIL", "asyncio", "tomlkit"),
    *("nats", "cryptography", "zeroconf", "segno", "aiohttp", "livetweet_coach.core.room.session"),
    *("livetweet_coach.ui.room.call_pane", "livetweet_coach.app.room.accompanied"),
)
START = """
import socket
import sys


class Refused(socket.socket):
    def __init__(self, *arguments, **words):
        raise AssertionError("a socket was opened")


socket.socket = Refused
from livetweet_coach.app.main import launch

app = launch(["livetweet-coach"])
shown = app.window.isVisible()
app.prepare()
app.application.processEvents()
if "--write" in sys.argv:
    app.learner.going.begin_improvised("Digiday26")
    app.learner.compose.editor.insert("The mayor opens the day")
    app.application.processEvents()
    assert app.learner.window.is_writing
app.window.close()
app.services.close()
print("shown" if shown else "not shown", *(name for name in sys.argv[1].split(",") if name in sys.modules))
"""


@pytest.fixture
def run(root, tmp_path):
    """Run a script in a process of its own; what it printed."""

    def it(script, *arguments):
        environment = {**os.environ, "PYTHONPATH": str(root / "src")}
        environment |= {"LIVETWEET_COACH_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments], env=environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    return it


def test_a_first_start_and_a_later_one_stay_light(run):
    assert run(START, ",".join(NOT_AT_START), "--write") == "shown"
    assert run(START, ",".join(NOT_AT_START)) == "shown"


@pytest.mark.parametrize("name", ["tomlkit", "PIL", "nats", "zeroconf", "livetweet_coach.adapters.room"])
def test_the_list_names_what_can_be_imported(name):
    assert importlib.util.find_spec(name) is not None


FIRST_PAGE = """
import sys
from livetweet_coach.app.main import launch

app = launch(["livetweet-coach"])
print(*(name for name in sys.argv[1].split(",") if name in sys.modules))
app.services.close()
"""
BEHIND_THE_DOORS = ("livetweet_coach.app.learner", "livetweet_coach.core.rules.catalog", "sqlite3")


def test_the_doors_are_shown_before_what_is_behind_them_is_read(run):
    assert run(FIRST_PAGE, ",".join(BEHIND_THE_DOORS)) == ""


IN_A_LIVE = """
from livetweet_coach.app.main import start

app, learner = start(["livetweet-coach"])
learner.window.resize(780, 700)
learner.going.begin_improvised("Digiday26")
learner.compose.editor.insert("The mayor opens the day")
app.processEvents()
learner.window.close()
learner.services.close()
"""
SEEN_FIRST = """
import sys
from livetweet_coach.app.ahead import read_ahead

read_ahead()
from livetweet_coach.app.main import launch

app = launch(["livetweet-coach"])
print(type(app.window._pages.currentWidget()).__name__)
print(*(name for name in sys.argv[1].split(",") if name in sys.modules))
app.prepare()
print(app.learner.compose.editor.draft.posts[0].text)
app.window.close()
app.services.close()
"""
BEHIND_THE_PICTURE = (
    "livetweet_coach.app.learner",
    "livetweet_coach.app.services",
    "livetweet_coach.adapters.store.store",
    "livetweet_coach.core.draft.draft",
    "livetweet_coach.core.rules.rule",
    "livetweet_coach.ui.compose.compose_pane",
    "livetweet_coach.ui.coach.coach_pane",
    "livetweet_coach.ui.publish.timeline_pane",
    "livetweet_coach.ui.start.start_pane",
)


def test_in_a_live_the_page_is_seen_before_what_is_behind_it_is_read(run):
    run(IN_A_LIVE)
    said = run(SEEN_FIRST, ",".join(BEHIND_THE_PICTURE)).split("\n")
    assert said == ["GlimpsePage", "", "The mayor opens the day"]


@pytest.mark.parametrize("name", BEHIND_THE_PICTURE)
def test_what_is_behind_the_picture_can_be_imported(name):
    assert importlib.util.find_spec(name) is not None
