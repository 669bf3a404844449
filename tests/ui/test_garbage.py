"""Circles of Python's are collected on the UI thread, between two events; otherwise Qt falls over."""

import gc
import threading

import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from livetweet_coach.ui import garbage
from livetweet_coach.ui.garbage import collect_here

MANY = 5000  # objects: several times what makes Python collect by itself


@pytest.fixture
def timer(qapp):
    """The collection of the app, in place of the automatic one; it comes when a test says so."""
    owner = QObject()
    gc.enable()
    made = collect_here(owner)
    made.stop()
    yield made
    owner.deleteLater()


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


def test_a_worker_that_makes_things_deletes_nothing_of_qts(timer, qtbot):
    deleted = []
    gc.collect()
    Circle(deleted)
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert deleted == []
    kept = work()
    timer.start(0)
    qtbot.waitUntil(lambda: deleted != [])
    assert deleted == ["MainThread"]
    assert len(kept) == MANY


def test_nothing_is_collected_while_a_menu_or_a_question_is_open(timer, qtbot):
    """Whoever opened it is still at work, inside a call of Qt's."""
    deleted, seen = [], []
    gc.collect()
    Circle(deleted)
    kept = work()
    outer, inner = QEventLoop(), QEventLoop()

    def ask():
        timer.start(0)
        QTimer.singleShot(30, look)
        inner.exec()
        outer.quit()

    def look():
        seen.extend(deleted)
        inner.quit()

    QTimer.singleShot(0, ask)
    outer.exec()
    assert seen == []
    qtbot.waitUntil(lambda: deleted == ["MainThread"])
    assert len(kept) == MANY


@pytest.mark.parametrize(
    ("made", "collected"),
    [((700, 50, 50), []), ((701, 10, 10), [0]), ((701, 11, 10), [1]), ((701, 0, 11), [2]), ((0, 11, 11), [])],
)
def test_the_oldest_generation_that_is_due(monkeypatch, made, collected):
    """As Python does it: the youngest says when, the oldest that is due says how far."""
    done = []
    monkeypatch.setattr(garbage.gc, "get_count", lambda: made)
    monkeypatch.setattr(garbage.gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(garbage.gc, "collect", done.append)
    garbage.collect_when_due()
    assert done == collected
