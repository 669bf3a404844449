"""A start reads nothing that it doesn't need: no network library, no picture library, and it opens no socket."""

import importlib.util
import os
import subprocess
import sys

import pytest

# What other parts need when they are used, and what would cost everybody's start.
NOT_AT_START = ("tweepy", "keyring", "requests", "urllib3", "http.client", "PIL", "asyncio", "tomlkit")
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


@pytest.mark.parametrize("name", ["tomlkit", "PIL"])
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
