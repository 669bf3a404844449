"""Ctrl+C in the terminal, the end of the session: the app closes as by its window, and the last words are kept."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from livetweet_coach.adapters.store.store import open_store
from livetweet_coach.ui.pause import SystemClock

CHILD = Path(__file__).with_name("asked_child.py")

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")


def heed_all():
    """In the child: whoever runs these tests in the background may have had signals ignored, which is inherited."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_window_and_keeps_the_draft(name, tmp_path, root):
    home = tmp_path / "home"
    environment = {
        **os.environ,
        "LIVETWEET_COACH_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(root / "src"),
    }
    errors = tmp_path / "errors.txt"
    with (
        errors.open("wb") as told,
        subprocess.Popen(
            [sys.executable, CHILD], stdout=subprocess.PIPE, stderr=told, env=environment, preexec_fn=heed_all
        ) as child,
    ):
        try:
            assert child.stdout.readline() == b"ready\n", errors.read_text()
            child.send_signal(getattr(signal, name))
            assert child.wait(30) == 0, errors.read_text()
        finally:
            child.kill()
    assert "Traceback" not in errors.read_text()
    store = open_store(home, SystemClock().now())
    try:
        (draft,) = store.drafts.open_drafts()
        assert draft.draft.posts[0].text.startswith("La mairesse ouvre la")
        assert store.reports == ()
    finally:
        store.close()
