"""Circles of Python's are collected on the UI thread, between two events; otherwise Qt falls over."""

import gc
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from livetweet_coach.app.collecting import Collecting, due

MANY = 5000  # objects: several times what makes Python collect by itself


@pytest.mark.parametrize(
    ("made", "generation"),
    [
        ((700, 50, 50), None),
        ((701, 10, 10), 0),
        ((701, 11, 10), 1),
        ((701, 11, 11), 2),
        ((701, 0, 11), 2),
        ((0, 11, 11), None),
    ],
)
def test_the_oldest_generation_that_is_due(made, generation):
    assert due(made, (700, 10, 10)) == generation


@pytest.fixture
def collecting(qapp):
    """The collector's keeper, in place of the automatic one."""
    was, owner = gc.isenabled(), QObject()
    gc.enable()
    yield Collecting(owner)
    owner.deleteLater()
    (gc.enable if was else gc.disable)()


class Circle(QObject):
    """A thing of Qt's that only a collection deletes; it says in which thread that happened."""

    def __init__(self, deleted):
        super().__init__()
        self.me = self
        self.destroyed.connect(
            lambda: deleted.append(threading.current_thread().name), Qt.ConnectionType.DirectConnection
        )


def work():
    return [[] for _ in range(MANY)]


def in_a_thread():
    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()


def test_a_worker_that_makes_things_deletes_nothing_of_qts(collecting, qtbot):
    deleted = []
    gc.collect()
    Circle(deleted)
    in_a_thread()
    assert deleted == []
    kept = work()
    qtbot.waitUntil(lambda: deleted != [])
    assert deleted == ["MainThread"]
    assert len(kept) == MANY


def test_nothing_is_collected_inside_a_call_of_qts(collecting):
    """A menu or a question is open: whoever opened it is still at work."""
    deleted, seen = [], []
    gc.collect()
    Circle(deleted)
    kept = work()
    outer, inner = QEventLoop(), QEventLoop()

    def ask():
        QTimer.singleShot(0, look)
        inner.exec()
        outer.quit()

    def look():
        collecting.look()
        seen.extend(deleted)
        inner.quit()

    QTimer.singleShot(0, ask)
    outer.exec()
    assert seen == []
    collecting.look()
    assert deleted == ["MainThread"]
    assert len(kept) == MANY


BESIDE_A_WORKER = """
import faulthandler, threading
faulthandler.enable()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget
from livetweet_coach.app.main import launch

app = launch(["livetweet-coach"])


class Window(QWidget):
    def __init__(self):
        super().__init__()
        self.me, self.label, self.timer = self, QLabel("words", self), QTimer(self)


over = False


def work():
    while not over:
        [[] for _ in range(2000)]


worker = threading.Thread(target=work)
worker.start()
for _ in range(40):
    for _ in range(5):
        window = Window()
        window.timer.start(1)
        window.show()
        del window
    app.application.processEvents()
over = True
worker.join()
app.window.close()
app.services.close()
print("ended well")
"""


def test_windows_that_are_thrown_away_take_nobody_with_them(root, home):
    environment = {**os.environ, "PYTHONPATH": str(root / "src"), "LIVETWEET_COACH_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", BESIDE_A_WORKER], env=environment, capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout.strip()) == (0, "ended well"), done.stderr
