"""From worker threads to the UI thread, whatever happens to windows meanwhile."""

import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from livetweet_coach.ui.bridge import Bridge


def in_a_thread(work):
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()


def test_calls_come_in_order_on_the_ui_thread(qapp):
    owner, came = QObject(), []
    one, other = Bridge(owner), Bridge()

    def work():
        for number in range(100):
            (one if number % 2 else other).post(lambda number=number: came.append((number, threading.current_thread())))

    in_a_thread(work)
    assert came == []
    qapp.processEvents()
    assert came == [(number, threading.main_thread()) for number in range(100)]


def test_what_is_for_a_window_that_has_gone_is_dropped(qapp):
    owner, came = QObject(), []
    bridge, other = Bridge(owner), Bridge()

    def work():
        bridge.post(lambda: came.append("for the one that goes"))
        other.post(lambda: came.append("for the other"))

    in_a_thread(work)
    delete(owner)
    in_a_thread(work)
    qapp.processEvents()
    assert came == ["for the other"] * 2


def test_a_call_that_fails_takes_no_other_with_it(qapp, qtbot):
    came = []
    bridge = Bridge()

    def fail():
        raise ValueError("meant to")

    in_a_thread(lambda: [bridge.post(call) for call in (lambda: came.append(1), fail, lambda: came.append(2))])
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: came == [1, 2])
    assert [str(problem) for _, problem, _ in raised] == ["meant to"]
    in_a_thread(lambda: bridge.post(lambda: came.append(3)))
    qapp.processEvents()
    assert came == [1, 2, 3]


WINDOWS_CLOSE = """
import faulthandler, sys, threading, time
faulthandler.enable()
sys.setswitchinterval(1e-5)
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete
from livetweet_coach.ui.bridge import Bridge

app, known, over, failed = QCoreApplication([]), [], False, []
threading.excepthook = failed.append


def work():
    while not over:
        for bridge in list(known):
            bridge.post(lambda: None)


workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for _ in range(400):
    window = QObject()
    known[:] = [Bridge(window) for _ in range(20)]
    time.sleep(0)
    delete(window)
    app.processEvents()
over = True
for worker in workers:
    worker.join()
print(failed or "ended well")
"""


@pytest.mark.parametrize("turn", range(2))
def test_windows_close_while_workers_have_news_for_them(root, turn):
    """A signal of a sender that is being deleted is the end of the program; five times in five, when it was one."""
    environment = {**os.environ, "PYTHONPATH": str(root / "src")}
    done = subprocess.run(
        [sys.executable, "-c", WINDOWS_CLOSE], env=environment, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "ended well"), done.stderr
